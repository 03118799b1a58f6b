/** The office's clock decides which day it is. */
export const officeTimeZone = 'Europe/Amsterdam';

const days = new Intl.DateTimeFormat('sv-SE', { timeZone: officeTimeZone, dateStyle: 'short' });

/** The day that it is in the office: YYYY-MM-DD. */
export const today = (now = new Date()): string => days.format(now);

/** The same day in SQL, of type date. */
export const todaySql = `(now() at time zone '${officeTimeZone}')::date`;

/**
 * The instant at which a day begins in the office, in SQL.
 * @param day an expression of type date
 */
export const startOfDaySql = (day: string): string => `((${day})::timestamp at time zone '${officeTimeZone}')`;
