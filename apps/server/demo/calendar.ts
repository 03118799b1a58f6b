import type { Random } from './random.js';

/** A day as the number of days since 1970-01-01. */
export type Day = number;

export const dayOf = (isoDate: string): Day => Math.floor(Date.parse(`${isoDate}T00:00:00Z`) / 86_400_000);
export const isoDay = (day: Day): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** Today in the Netherlands, as an ISO date. */
export const todayInAmsterdam = (): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' }).format(new Date());

const date = (year: number, month: number, dayOfMonth: number): Day => Date.UTC(year, month - 1, dayOfMonth) / 86_400_000;
const yearOf = (day: Day): number => new Date(day * 86_400_000).getUTCFullYear();
/** 0 is Sunday. */
export const weekday = (day: Day): number => (((day + 4) % 7) + 7) % 7;

/** Easter Sunday (the anonymous Gregorian computus). */
function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  return date(year, Math.floor((h + l - 7 * m + 114) / 31), ((h + l - 7 * m + 114) % 31) + 1);
}

const holidaysByYear = new Map<number, Set<Day>>();
/** Public holidays, and the days between Christmas and New Year on which the office is shut. */
export function isHoliday(day: Day): boolean {
  const year = yearOf(day);
  let holidays = holidaysByYear.get(year);
  if (!holidays) {
    const e = easter(year);
    const days = [date(year, 1, 1), e - 2, e, e + 1, date(year, 4, 27), date(year, 5, 5), e + 39, e + 49, e + 50];
    for (let d = 24; d <= 31; d++) days.push(date(year, 12, d));
    holidays = new Set(days);
    holidaysByYear.set(year, holidays);
  }
  return holidays.has(day);
}

const weekdayWeight = [0.012, 1, 1.25, 0.95, 1.2, 0.4, 0.02];

/** How busy a day is: the rhythm of the week, and of the recesses of parliament and schools. */
export function busyness(day: Day): number {
  if (isHoliday(day)) return 0;
  const year = yearOf(day);
  const within = (fromMonth: number, fromDay: number, toMonth: number, toDay: number): boolean =>
    day >= date(year, fromMonth, fromDay) && day <= date(year, toMonth, toDay);
  let season = 1;
  if (within(7, 10, 8, 20)) season = 0.18;
  else if (within(7, 1, 8, 31)) season = 0.5;
  else if (within(12, 19, 12, 31) || within(1, 1, 1, 6)) season = 0.25;
  else if (within(4, 26, 5, 8)) season = 0.3;
  else if (within(10, 16, 10, 24) || within(2, 18, 2, 27)) season = 0.55;
  else if (within(9, 10, 10, 10) || within(11, 1, 12, 5)) season = 1.25;
  return season * (weekdayWeight[weekday(day)] ?? 0);
}

export const isWorkday = (day: Day): boolean => weekday(day) % 6 !== 0 && !isHoliday(day);

/** The nth working day after (or, negative, before) a day. */
export function workdays(day: Day, count: number): Day {
  const step = Math.sign(count);
  for (let left = Math.abs(count); left > 0; ) if (isWorkday((day += step))) left--;
  return day;
}

/** The first working day on or after a day. */
export const workdayFrom = (day: Day): Day => (isWorkday(day) ? day : workdays(day, 1));

const lastSunday = (year: number, month: number): Day => {
  const last = date(year, month, 31);
  return last - weekday(last);
};
/** The instant of a wall-clock time in the Netherlands; `minutes` past midnight. */
export function at(day: Day, minutes: number): Date {
  const year = yearOf(day);
  const summer = day >= lastSunday(year, 3) && day < lastSunday(year, 10);
  return new Date((day * 1440 + minutes - (summer ? 120 : 60)) * 60_000);
}

const hours: readonly (readonly [number, number])[] = [
  [8, 0.35], [9, 1.1], [10, 1.4], [11, 1.2], [12, 0.45], [13, 1], [14, 1.35], [15, 1.2], [16, 0.8], [17, 0.3], [19, 0.1],
  [20, 0.12], [21, 0.04],
];
/** A believable moment on a day, in steps of `step` minutes. */
export const momentOn = (random: Random, day: Day, step = 15): Date =>
  at(day, random.weighted(hours) * 60 + random.int(0, 60 / step - 1) * step);

/** Draws days from a range by their weight. */
export function daysByWeight(from: Day, to: Day, weight: (day: Day) => number): (random: Random) => Day {
  const sums: number[] = [];
  let sum = 0;
  for (let day = from; day <= to; day++) sums.push((sum += weight(day)));
  return (random) => {
    const target = random.next() * sum;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) > target) high = middle;
      else low = middle + 1;
    }
    return from + low;
  };
}
