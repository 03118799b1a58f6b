/**
 * A postcode as it is kept: a Dutch one as '1234 AB', in whatever spacing or case it was typed; any other as it stands. Null
 * where there is none.
 */
export function writtenPostcode(typed: string): string | null {
  const trimmed = typed.trim();
  const dutch = /^([1-9]\d{3})\s*([a-z]{2})$/i.exec(trimmed);
  return dutch ? `${dutch[1]} ${dutch[2]!.toUpperCase()}` : trimmed || null;
}
