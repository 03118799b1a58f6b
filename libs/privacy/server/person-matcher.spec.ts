import { describe, expect, it } from '@jest/globals';
import { decomposed, PersonMatcher } from './person-matcher.js';

const matcher = new PersonMatcher({
  givenNames: ['Wil'],
  initials: ['W.A.'],
  prefixes: ['van der'],
  surnames: ['Quispèl', 'Dijk'],
  emails: ['w.quispel+werk@demo.example'],
  phones: ['+31612345678', '+32470123456'],
});
const redact = (text: string, linked = false) => matcher.redact(text, linked);

describe('finding a person in a text', () => {
  it.each([
    ['Gesproken met Wil van der Quispel over geld.', 'Gesproken met [verwijderd] over geld.'],
    ['Gesproken met W.A. van der Quispèl.', 'Gesproken met [verwijderd].'],
    ['Quispel, Wil van der: afwezig', '[verwijderd]: afwezig'],
    ['mevrouw QUISPEL zei', 'mevrouw [verwijderd] zei'],
    ['W. Dyk belde', '[verwijderd] belde'],
    ['mail W.Quispel+werk@demo.example.', 'mail [verwijderd].'],
    ['06-12 34 56 78', '[verwijderd]'],
    ['+31 (0)6 12345678', '[verwijderd]'],
    ['0031612345678', '[verwijderd]'],
    ['+32 470 12 34 56', '[verwijderd]'],
  ])('finds them in "%s"', (text, expected) => {
    expect(redact(text)).toBe(expected);
  });

  it.each(['Quispelstraat 3', 'Dijkstra', '106123456789', 'ik wil dat Wil komt', 'w.quispelen@demo.example'])('leaves "%s" alone', (text) => {
    expect(redact(text)).toBe(text);
  });

  it('takes a first name for them only where they took part, and never the word', () => {
    expect(redact('ik wil dat Wil komt', true)).toBe('ik wil dat [verwijderd] komt');
  });

  it('knows an address for theirs, and a name for perhaps theirs', () => {
    const text = decomposed('Quispel, 0612345678');
    expect(matcher.find(text, false).map(({ certain }) => certain)).toEqual([false, true]);
  });

  it('reaches the texts inside a value', () => {
    expect(matcher.redactDeeply({ notes: [null, 'Wil Quispel'], count: 3 }, false)).toEqual({ notes: [null, '[verwijderd]'], count: 3 });
  });
});
