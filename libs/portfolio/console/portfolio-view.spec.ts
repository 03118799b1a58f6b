import { describe, expect, it } from '@jest/globals';
import { readView, sheetAddress, toFilter, writeView } from './portfolio-view.js';

describe('a view of the portfolio', () => {
  it('comes back from its address as it was', () => {
    const view = { themeIn: ['a', 'b'], regisseurIn: ['c'], kind: 'POLITICAL', stageIn: ['CURRENT', 'CRISIS'], days: 30 } as const;
    expect(readView(new URLSearchParams(writeView(view).toString()))).toEqual(view);
  });

  it('passes over what makes no sense in an address', () => {
    expect(readView(new URLSearchParams('kind=NONSENSE&stageIn=CRISIS,NO&days=-3&other=1'))).toEqual({
      themeIn: [],
      regisseurIn: [],
      kind: null,
      stageIn: ['CRISIS'],
      days: 90,
    });
  });

  it('asks for nothing that was not chosen', () => {
    const everything = readView(new URLSearchParams());
    expect(writeView(everything).toString()).toBe('');
    expect(toFilter(everything)).toEqual({});
  });

  it('gives the spreadsheet the same filters', () => {
    const view = readView(new URLSearchParams('themeIn=a&kind=SECTOR'));
    expect(sheetAddress(view, 'en')).toBe('/portfolio.xlsx?themeIn=a&kind=SECTOR&days=90&locale=en');
  });
});
