/** What somebody is called and reached by, former names and addresses included. */
export interface Traits {
  givenNames: readonly string[];
  initials: readonly string[];
  prefixes: readonly string[];
  surnames: readonly string[];
  emails: readonly string[];
  /** E.164 */
  phones: readonly string[];
}

/** A place in a text. */
export interface Match {
  start: number;
  end: number;
  /** an e-mail address or a telephone number: nobody else's; a name may be a namesake's */
  certain: boolean;
}

/** What stands where somebody was mentioned. */
export const redacted = '[verwijderd]';

const letterAhead = String.raw`(?<![\p{L}\p{N}])`;
const letterBehind = String.raw`(?![\p{L}\p{N}\p{M}])`;
const gap = String.raw`[\s.\-/()]*`;

/**
 * Finds one person in texts: by e-mail address and telephone number in any notation, and by surname with whatever first
 * names, initials and prefixes stand with it, whatever the accents; 'ij' and 'y' alike.
 */
export class PersonMatcher {
  private readonly certain: RegExp | null;
  private readonly names: RegExp | null;
  private readonly given: RegExp | null;
  /** for the database: what folded texts must hold to be looked at */
  readonly pattern: string | null;
  /** the same for first names alone, which say something only where it is known that they took part */
  readonly givenPattern: string | null;

  constructor({ givenNames, initials, prefixes, surnames, emails, phones }: Traits) {
    const reached = [
      ...emails.map((email) => String.raw`(?<![\w.+-])${tolerant(email)}(?![\w-])`),
      ...phones.map((phone) => String.raw`(?<!\d)${phonePattern(phone)}(?!\d)`),
    ];
    const prefix = prefixes.length ? `(?:(?:${prefixes.map((one) => tolerant(one)).join('|')})\\s+)?` : '';
    const before = [...givenNames.map((name) => tolerant(name)), ...givenNames.map((name) => `${tolerant(name.slice(0, 1))}\\.`), ...initials.map(initialsPattern)];
    const first = before.length ? `(?:(?:${before.join('|')})\\s*)*` : '';
    const after = before.length ? `(?:,\\s*(?:${before.join('|')})(?:\\s*(?:${before.join('|')}))*${prefix && `(?:\\s+(?:${prefixes.map((one) => tolerant(one)).join('|')}))?`})?` : '';
    const called = surnames.map((name) => `(?:${first}${prefix})?${tolerant(name)}`);
    this.certain = anyOf(reached, 'giu');
    this.names = called.length ? new RegExp(`${letterAhead}(?:${called.join('|')})${letterBehind}(?:${after}${letterBehind})?`, 'giu') : null;
    this.given = givenNames.length ? new RegExp(`${letterAhead}(?:${givenNames.map((name) => tolerant(name, false)).join('|')})${letterBehind}`, 'gu') : null;
    this.pattern = [...emails.map(plain), ...phones.map(phonePattern), ...surnames.map((name) => String.raw`\m${plain(name)}\M`)].join('|') || null;
    this.givenPattern = givenNames.map((name) => String.raw`\m${plain(name)}\M`).join('|') || null;
  }

  /**
   * Where they are mentioned, in the order of the text.
   * @param text in normal form D, as `decomposed` gives it
   * @param withGivenNames also by first name alone
   */
  find(text: string, withGivenNames: boolean): Match[] {
    const found = [
      ...matches(text, this.certain).map((match) => ({ ...match, certain: true })),
      ...matches(text, this.names).map((match) => ({ ...match, certain: false })),
      ...(withGivenNames ? matches(text, this.given).map((match) => ({ ...match, certain: false })) : []),
    ].sort((one, other) => one.start - other.start || other.end - one.end);
    return found.filter(({ start }, index) => !found.slice(0, index).some((earlier) => earlier.end > start));
  }

  /** The text without them. */
  redact(text: string, withGivenNames: boolean): string {
    const whole = decomposed(text);
    let rest = whole;
    for (const { start, end } of this.find(whole, withGivenNames).toReversed()) rest = rest.slice(0, start) + redacted + rest.slice(end);
    return rest === whole ? text : rest.normalize('NFC');
  }

  /** Every text inside a value without them: lists, objects and what they hold. */
  redactDeeply(value: unknown, withGivenNames: boolean): unknown {
    if (typeof value === 'string') return this.redact(value, withGivenNames);
    if (Array.isArray(value)) return value.map((one) => this.redactDeeply(one, withGivenNames));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.redactDeeply(inner, withGivenNames)]));
  }
}

/** Accents as characters of their own, so that one pattern fits letters with and without. */
export const decomposed = (text: string): string => text.normalize('NFD');

function matches(text: string, pattern: RegExp | null): { start: number; end: number }[] {
  if (!pattern) return [];
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function anyOf(patterns: readonly string[], flags: string): RegExp | null {
  return patterns.length ? new RegExp(patterns.join('|'), flags) : null;
}

/** As the database folds: lower case, no accents, ij and y alike. */
function folded(text: string): string {
  return decomposed(text)
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ø/g, 'o').replace(/ł/g, 'l').replace(/đ/g, 'd').replace(/æ/g, 'ae').replace(/œ/g, 'oe').replace(/ß/g, 'ss')
    .replace(/ij/g, 'y');
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** For the database, on folded texts. */
const plain = (text: string): string => folded(text).trim().split(/\s+/).map(escaped).join('\\s+');

const alike: Record<string, string> = { o: '[oø]', l: '[lł]', d: '[dđ]', y: '(?:y|ij)' };

/**
 * A pattern that takes the letters with and without accents, on decomposed texts.
 * @param anyCase false: the capitals must be as they are; 'Wil' is somebody, 'wil' is not
 */
function tolerant(text: string, anyCase = true): string {
  const base = decomposed(text.trim()).replace(/\p{M}/gu, '');
  const letters = anyCase ? base.toLowerCase().replace(/ij/g, 'y') : base;
  return [...letters]
    .map((letter) => {
      if (/\s/.test(letter)) return '\\s+';
      if (!/\p{L}/u.test(letter)) return escapedUnicode(letter);
      return `${(anyCase && alike[letter]) || letter}\\p{M}*`;
    })
    .join('')
    .replace(/(\\s\+)+/g, '\\s+');
}

/** Under the flag u only the characters that need it may be escaped. */
const escapedUnicode = (letter: string): string => (/[\\^$.*+?()[\]{}|/]/.test(letter) ? `\\${letter}` : letter);

/** 'T.A.' as 'T.A.', 'T. A.', 'TA'. */
function initialsPattern(initials: string): string {
  const letters = [...decomposed(initials).replace(/[^\p{L}]/gu, '')];
  return letters.map((letter) => `${letter}\\p{M}*\\.?`).join('\\s?');
}

/** A Dutch number with or without its country, any other with it; spaces, points, hyphens and strokes wherever. */
function phonePattern(e164: string): string {
  const digits = e164.replace(/\D/g, '');
  const dutch = digits.startsWith('31');
  const own = [...(dutch ? digits.slice(2) : digits)].join(gap);
  return dutch ? String.raw`(?:(?:\+|00)?31${gap}0?${gap}|0)${own}` : String.raw`(?:\+|00)?${own}`;
}
