import { DuplicateFinder } from '@regiekamer/imports-server';
import { Database, RequestContext, typeOrmOptions } from '@regiekamer/shared-server';
import { DataSource } from 'typeorm';
import { type Lookalike, makePopulation, type Population, rowOf } from './population.js';
import { type Variation, variations } from './second-record.js';

/** Of what there is, how much is found; of what is found, how much is right. */
export interface Part {
  name: string;
  of: number;
  are: number;
}

/** How much of what is found is right, and how much of what is right is found. */
export interface Measure {
  people: number;
  truth: number;
  found: number;
  precision: number;
  recall: number;
  /** milliseconds of the full run */
  took: number;
  /** pairs that are one person, and how many of them are found, by what makes them differ; one with several counts under each */
  byVariation: Part[];
  /** the same, by the main variation alone: these add up */
  byMainVariation: Part[];
  /** pairs that are found, and how many of them are right, by the first reason that is given */
  byReason: Part[];
  /** pairs made to look like one person, and how many of them are found, which is wrong */
  byLookalike: Part[];
  wrong: string[];
  missed: string[];
}

interface Found {
  pair: string;
  score: number;
  reasons: string[];
}

/**
 * Fills a database that is migrated and empty with a population, finds the duplicates in it, and compares them with what is
 * known. @param minScore from which score on a pair is shown
 */
export async function measureDuplicates(url: string, count: number, seed: string, minScore = 0.8): Promise<Measure> {
  const source = await new DataSource(typeOrmOptions(url, 2)).initialize();
  try {
    return await RequestContext.run(async () => {
      const database = new Database(source, new RequestContext());
      const population = makePopulation(count, seed);
      await database.transaction(async () => {
        await database.query(`select set_config('statement_timeout', '0', true)`);
        await store(database, population);
      });
      const began = Date.now();
      await new DuplicateFinder(database).refresh();
      const took = Date.now() - began;
      const pairs = await database.query<Found>(
        `select p.left_id || ' ' || p.right_id as pair, p.score, p.reasons
         from duplicate_pair p join stakeholder l on l.id = p.left_id where l.kind = 'PERSON' order by p.score desc`,
      );
      return { ...compare(population, pairs, minScore), took };
    });
  } finally {
    await source.destroy();
  }
}

async function store(database: Database, { organisations, people, affiliations, aliases }: Population): Promise<void> {
  const insert = (table: string, columns: string, rows: object[], constant = '') =>
    database.query(
      `insert into ${table} (${columns}${constant && ', kind'})
       select ${columns}${constant && `, '${constant}'`} from jsonb_populate_recordset(null::${table}, $1)`,
      [JSON.stringify(rows)],
    );
  const named = organisations.map((row) => ({ ...row, display_name: row.name, sort_name: row.name, sort_key: row.name }));
  await insert('stakeholder', 'id, name, display_name, sort_name, sort_key, city', named, 'ORGANISATION');
  await insert(
    'stakeholder',
    'id, initials, given_name, surname_prefix, surname, partner_surname, form_of_address, email, phone, street, postcode, city, display_name, sort_name, sort_key',
    people.map(rowOf),
    'PERSON',
  );
  await insert('affiliation', 'id, person_id, organisation_id, ended_on', affiliations);
  await database.query(
    `insert into stakeholder_alias (stakeholder_id, email) select stakeholder_id, email from jsonb_populate_recordset(null::stakeholder_alias, $1) on conflict do nothing`,
    [JSON.stringify(aliases)],
  );
}

function compare({ people, truth, lookalikes }: Population, pairs: Found[], minScore: number): Omit<Measure, 'took'> {
  const shown = pairs.filter(({ score }) => score >= minScore);
  const byPair = new Map(pairs.map((pair) => [pair.pair, pair]));
  const isShown = (pair: string) => (byPair.get(pair)?.score ?? 0) >= minScore;
  const right = shown.filter(({ pair }) => truth.has(pair)).length;
  const parts = <T>(items: Iterable<T>, namesOf: (item: T) => readonly string[], is: (item: T) => boolean): Part[] => {
    const counted = new Map<string, Part>();
    for (const item of items) {
      for (const name of namesOf(item)) {
        const part = counted.get(name) ?? { name, of: 0, are: 0 };
        counted.set(name, { name, of: part.of + 1, are: part.are + (is(item) ? 1 : 0) });
      }
    }
    return [...counted.values()];
  };
  const inOrder = (found: Part[]) => found.sort((a, b) => variations.indexOf(a.name as Variation) - variations.indexOf(b.name as Variation));
  const records = new Map(people.map(({ id, ...person }) => [id, Object.values(person).map((value) => value ?? '·').join(' ')]));
  const told = (pair: string, what: string) => {
    const { score, reasons } = byPair.get(pair) ?? { score: 0, reasons: [] };
    return [`${score.toFixed(2)} ${what} [${reasons.join(' ')}]`, ...pair.split(' ').map((id) => records.get(id))].join('\n   ');
  };
  return {
    people: people.length,
    truth: truth.size,
    found: shown.length,
    precision: right / shown.length,
    recall: right / truth.size,
    byVariation: inOrder(parts(truth, ([, kinds]) => kinds, ([pair]) => isShown(pair))),
    byMainVariation: inOrder(parts(truth, ([, kinds]) => kinds.slice(0, 1), ([pair]) => isShown(pair))),
    byReason: parts(shown, ({ reasons }) => reasons.slice(0, 1), ({ pair }) => truth.has(pair)),
    byLookalike: parts(lookalikes, ([, kind]: [string, Lookalike]) => [kind], ([pair]) => isShown(pair)),
    wrong: shown.filter(({ pair }) => !truth.has(pair)).map(({ pair }) => told(pair, lookalikes.get(pair) ?? 'by chance')),
    missed: [...truth].filter(([pair]) => !isShown(pair)).map(([pair, kinds]) => told(pair, kinds.join(', '))),
  };
}
