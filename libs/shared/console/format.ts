import { useLocale } from 'ra-core';

/** Day before month and a 24-hour clock in both languages: the readers are in the Netherlands. */
const regions: Record<string, string> = { nl: 'nl-NL', en: 'en-GB' };
const regionOf = (locale: string): string => regions[locale] ?? 'nl-NL';

const formatters = new Map<string, Intl.DateTimeFormat>();
function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(regionOf(locale), options);
  formatters.set(key, known);
  return known;
}

const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value);

/** A plain day has no zone; read as local noon it is the same day everywhere. */
const toDate = (value: string): Date => new Date(isDay(value) ? `${value}T12:00:00` : value);

/** '2026-09-03' or an instant → '3-9-2026' */
export function formatDate(value: string): string {
  const date = toDate(value);
  return `${date.getDate()}-${date.getMonth() + 1}-${date.getFullYear()}`;
}

/** an instant → '3-9-2026 14:05' */
export function formatDateTime(value: string, locale = 'nl'): string {
  return `${formatDate(value)} ${formatter(locale, { hour: '2-digit', minute: '2-digit' }).format(toDate(value))}`;
}

/** 'donderdag 3 september 2026' */
export function formatLongDate(value: string, locale = 'nl'): string {
  return formatter(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(toDate(value));
}

/** 'gisteren', 'over 3 dagen', 'vorige maand' */
export function formatRelative(value: string, locale = 'nl', now = new Date()): string {
  const midnight = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
  const days = Math.round((midnight(toDate(value)) - midnight(now)) / 86_400_000);
  const relative = new Intl.RelativeTimeFormat(regionOf(locale), { numeric: 'auto' });
  if (Math.abs(days) < 14) return relative.format(days, 'day');
  if (Math.abs(days) < 60) return relative.format(Math.round(days / 7), 'week');
  if (Math.abs(days) < 730) return relative.format(Math.round(days / 30.44), 'month');
  return relative.format(Math.round(days / 365.25), 'year');
}

export function formatNumber(value: number, locale = 'nl'): string {
  return new Intl.NumberFormat(regionOf(locale)).format(value);
}

/** today as a plain day, in the reader's own zone */
export function today(now = new Date()): string {
  return toDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

function toDay(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

/**
 * What a Dutch writer means with a date: '3-9-2026', '3/9', '3 9 26', '+7', 'morgen', 'tomorrow'.
 * @returns the plain day, null for nothing, undefined for what is no date
 */
export function parseDate(text: string, now = new Date()): string | null | undefined {
  const trimmed = text.trim().toLowerCase();
  if (trimmed === '') return null;
  const shifted = (days: number) => today(new Date(now.getFullYear(), now.getMonth(), now.getDate() + days));
  if (['vandaag', 'today', 'v'].includes(trimmed)) return shifted(0);
  if (['morgen', 'tomorrow', 'm'].includes(trimmed)) return shifted(1);
  if (['gisteren', 'yesterday', 'g'].includes(trimmed)) return shifted(-1);
  const shift = /^([+-]\d{1,3})$/.exec(trimmed);
  if (shift) return shifted(Number(shift[1]));
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(trimmed);
  const dutch = /^(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{2}|\d{4}))?$/.exec(trimmed);
  const parts = iso ? [iso[3], iso[2], iso[1]] : dutch ? [dutch[1], dutch[2], dutch[3]] : undefined;
  if (!parts) return undefined;
  const [day, month] = [Number(parts[0]), Number(parts[1])];
  const given = parts[2];
  const year = given === undefined ? now.getFullYear() : given.length === 2 ? 2000 + Number(given) : Number(given);
  const date = new Date(year, month - 1, day);
  // 31-2 would roll over into March
  return date.getMonth() === month - 1 && date.getDate() === day ? toDay(year, month, day) : undefined;
}

/** The formatters, in the reader's language. */
export function useFormat() {
  const locale = useLocale() ?? 'nl';
  return {
    locale,
    date: (value: string) => formatDate(value),
    dateTime: (value: string) => formatDateTime(value, locale),
    longDate: (value: string) => formatLongDate(value, locale),
    relative: (value: string) => formatRelative(value, locale),
    number: (value: number) => formatNumber(value, locale),
  };
}
