import { describe, expect, it } from '@jest/globals';
import { formatDate, formatRelative, parseDate } from './format.js';

const now = new Date(2026, 10, 23, 15, 0);

describe('dates as people here write them', () => {
  it.each([
    ['3-9-2026', '2026-09-03'],
    ['03/09/2026', '2026-09-03'],
    ['3.9.26', '2026-09-03'],
    ['3 9', '2026-09-03'],
    ['2026-09-03', '2026-09-03'],
    ['29-2-2028', '2028-02-29'],
    ['vandaag', '2026-11-23'],
    ['Morgen', '2026-11-24'],
    ['+7', '2026-11-30'],
    ['-1', '2026-11-22'],
    ['', null],
    ['29-2-2027', undefined],
    ['31-4-2026', undefined],
    ['13-13-2026', undefined],
    ['0-1-2026', undefined],
    ['volgende week', undefined],
  ])('%s means %s', (text, day) => {
    expect(parseDate(text, now)).toBe(day);
  });

  it('writes day-month-year', () => {
    expect(formatDate('2026-09-03')).toBe('3-9-2026');
  });

  it.each([
    ['2026-11-22', 'nl', 'gisteren'],
    ['2026-11-26', 'nl', 'over 3 dagen'],
    ['2026-11-22', 'en', 'yesterday'],
    ['2026-10-20', 'nl', '5 weken geleden'],
  ])('tells %s in %s as %s', (day, locale, text) => {
    expect(formatRelative(day, locale, now)).toBe(text);
  });
});
