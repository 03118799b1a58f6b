import { describe, expect, it } from '@jest/globals';
import type { StakeholderFilter } from '@regiekamer/shared-console';
import { finished, isUnfinished, toFilter, toTree, type Group } from './criteria-tree.js';

/** The same numbers at every run, so that a failure can be looked at. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % sides;
  };
}

const criteria: readonly StakeholderFilter[] = [
  { kind: 'PERSON' },
  { cityIn: ['Utrecht', 'Den Haag'] },
  { cityIn: [] },
  { tagIn: ['jeugd'] },
  { categoryIn: ['gemeente'] },
  { member: true },
  { member: false },
  { opinionLeader: true },
  { relationOwnerIn: ['u1'] },
  { ids: ['p1', 'p2'] },
  { text: 'boer' },
  { affiliation: { organisationIn: ['o1'], current: false } },
  { affiliation: {} },
  { position: { issueIn: ['i1'], stanceIn: ['SUPPORTIVE'], minInterest: 3 } },
  { interaction: { since: '2026-01-01', typeIn: ['telefoon'] } },
  { consent: { purpose: 'newsletter', channel: 'EMAIL', statusIn: ['GRANTED'] } },
  { notContactedSince: '2026-01-01' },
  // what a later version may add
  { shoeSizeIn: [41, 42] } as StakeholderFilter,
];

function aFilter(roll: (sides: number) => number, depth = 0): StakeholderFilter {
  const filter: StakeholderFilter = {};
  for (let count = roll(4); count > 0; count--) Object.assign(filter, criteria[roll(criteria.length)]);
  if (depth >= 4) return filter;
  const some = (least: number) => Array.from({ length: least + roll(3) }, () => aFilter(roll, depth + 1));
  if (roll(3) === 0) filter.any = some(0);
  if (roll(3) === 0) filter.all = some(1);
  if (roll(3) === 0) filter.not = aFilter(roll, depth + 1);
  if (roll(12) === 0) filter.archived = true;
  return filter;
}

describe('a filter in the builder', () => {
  it('comes out as it went in, whatever it is', () => {
    const roll = dice(2_026);
    for (let nth = 0; nth < 2_000; nth++) {
      const filter = aFilter(roll);
      const kept = JSON.parse(JSON.stringify(filter)) as StakeholderFilter;
      expect(toFilter(toTree(kept))).toEqual(filter);
    }
  });

  it('loses what says nothing to the server, and nothing else', () => {
    expect(toFilter(toTree({ archived: false, cityIn: null, any: [{ archived: false, member: true }] }))).toEqual({ any: [{ member: true }] });
  });

  it('shows groups as people name them', () => {
    expect(toTree({ cityIn: ['Utrecht'], not: { any: [{ member: true }, { opinionLeader: true }] } })).toEqual({
      join: 'all',
      items: [
        { key: 'cityIn', value: ['Utrecht'] },
        {
          join: 'none',
          items: [
            { key: 'member', value: true },
            { key: 'opinionLeader', value: true },
          ],
        },
      ],
    });
    expect(toTree({ any: [{ member: true }, { not: { member: false } }] })).toEqual({
      join: 'any',
      items: [
        { key: 'member', value: true },
        { key: 'member', value: false, not: true },
      ],
    });
  });

  it('gives rows of the same kind a place each', () => {
    const tree: Group = {
      join: 'all',
      items: [
        { key: 'tagIn', value: ['a'] },
        { key: 'tagIn', value: ['b'] },
        { join: 'any', items: [{ key: 'member', value: true }] },
        { join: 'any', items: [{ key: 'opinionLeader', value: true }] },
        { key: 'cityIn', value: ['Utrecht'], not: true },
        { key: 'cityIn', value: ['Assen'], not: true },
        { join: 'all', items: [{ key: 'kind', value: 'PERSON' }] },
      ],
    };
    expect(toFilter(tree)).toEqual({
      tagIn: ['a'],
      any: [{ member: true }],
      not: { cityIn: ['Utrecht'] },
      all: [{ tagIn: ['b'] }, { any: [{ opinionLeader: true }] }, { not: { cityIn: ['Assen'] } }, { kind: 'PERSON' }],
    });
  });
});

describe('while it is being filled in', () => {
  it('what is not filled in yet asks nothing', () => {
    const tree: Group = {
      join: 'all',
      items: [
        { key: 'cityIn', value: [] },
        { key: 'notContactedSince', value: 'wrong:31-2' },
        { key: 'position', value: { issueIn: [], stanceIn: ['SUPPORTIVE'] } },
        { key: 'member', value: false },
        { join: 'none', items: [{ key: 'text', value: '' }] },
        { join: 'any', items: [] },
      ],
    };
    expect(finished(tree)).toEqual({ join: 'all', items: [{ key: 'member', value: false }] });
  });

  it('a criterion without any part is finished: it asks whether there is one at all', () => {
    expect(isUnfinished({})).toBe(false);
  });
});
