const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The codes of countries by their names in Dutch and English, made at the first use. */
let byName: Map<string, string> | undefined;

function names(): Map<string, string> {
  const known = new Map<string, string>();
  for (const locale of ['nl', 'en']) {
    const display = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
    for (const first of letters) {
      for (const second of letters) {
        const name = display.of(first + second);
        // regions that are no countries (EU, UN) and codes that are no longer in use come after those that are
        if (name && !known.has(name.toLowerCase())) known.set(name.toLowerCase(), first + second);
      }
    }
  }
  for (const [name, code] of [['holland', 'NL'], ['the netherlands', 'NL'], ['engeland', 'GB'], ['uk', 'GB'], ['usa', 'US']] as const) known.set(name, code);
  return known;
}

/** The ISO 3166-1 alpha-2 code of a country named in Dutch, English or by its code; null where it is none. */
export function countryOf(text: string): string | null {
  byName ??= names();
  const name = text.trim().toLowerCase();
  const code = name.toUpperCase();
  return byName.get(name) ?? (/^[A-Z]{2}$/.test(code) && [...byName.values()].includes(code) ? code : null);
}
