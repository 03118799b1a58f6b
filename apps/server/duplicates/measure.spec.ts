import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestDatabase, testDatabase } from '@regiekamer/shared-server/testing';
import { type Measure, measureDuplicates } from './measure.js';
import { makePopulation } from './population.js';
import { variations } from './second-record.js';

describe('duplicates among 2,000 generated people', () => {
  let database: TestDatabase;
  let measured: Measure;

  beforeAll(async () => {
    database = await testDatabase();
    measured = await measureDuplicates(database.url, 2_000, 'suite');
  }, 60_000);
  afterAll(() => database.drop());

  // one in twenty of 2,000 is 100 pairs: these figures are two or three of them below what `npm run duplicates:measure` promises of 20,000
  it('are found nearly all, and what is found is nearly always right', () => {
    expect(measured.truth).toBe(100);
    expect(measured.precision).toBeGreaterThanOrEqual(0.92);
    expect(measured.recall).toBeGreaterThanOrEqual(0.87);
  });

  it('are told apart from those who were made to look like one', () => {
    const taken = measured.byLookalike.filter(({ are, of }) => of >= 20 && are / of > 0.1);
    expect(taken).toEqual([]);
  });

  it('add up: by what makes them differ, and by why they were found', () => {
    const sum = (parts: { of: number; are: number }[], what: 'of' | 'are') => parts.reduce((total, part) => total + part[what], 0);
    expect(sum(measured.byMainVariation, 'of')).toBe(measured.truth);
    expect(sum(measured.byReason, 'of')).toBe(measured.found);
    expect(sum(measured.byReason, 'are')).toBe(sum(measured.byMainVariation, 'are'));
    expect(measured.wrong).toHaveLength(measured.found - sum(measured.byReason, 'are'));
    expect(measured.missed).toHaveLength(measured.truth - sum(measured.byReason, 'are'));
  });
});

describe('the generated people', () => {
  it('are the same for one seed, and others for another', () => {
    const [one, again, other] = [makePopulation(1_000, 'a'), makePopulation(1_000, 'a'), makePopulation(1_000, 'b')];
    expect(again.people).toEqual(one.people);
    expect(other.people).not.toEqual(one.people);
  });

  it('are of every kind, in the shares that are told', () => {
    const { people, truth, lookalikes } = makePopulation(8_000, 'shares');
    expect(people).toHaveLength(8_000);
    expect(truth.size).toBe(400);
    const main = [...truth.values()].map(([kind]) => kind);
    for (const kind of variations) expect(main.filter((each) => each === kind).length).toBeGreaterThanOrEqual(8);
    const counted = Object.fromEntries(['namesakes', 'namesakes at one organisation', 'a family at one address', 'colleagues with a general mailbox'].map((kind) => [kind, [...lookalikes.values()].filter((each) => each === kind).length]));
    expect(counted).toEqual({ namesakes: 80, 'namesakes at one organisation': 8, 'a family at one address': 120, 'colleagues with a general mailbox': 160 });
  });
});
