import { DuplicateFinder } from '@regiekamer/imports-server';
import { Database, RequestContext, typeOrmOptions } from '@regiekamer/shared-server';
import { DataSource } from 'typeorm';
import { makePopulation, type Population, rowOf } from './population.js';

/** How much of what is found is right, and how much of what is right is found. */
export interface Measure {
  people: number;
  truth: number;
  found: number;
  precision: number;
  recall: number;
  /** milliseconds of the full run */
  took: number;
  wrong: string[];
  missed: string[];
}

/**
 * Fills a database that is migrated and empty with a population, finds the duplicates in it, and compares them with what is
 * known. @param minScore from which score on a pair is shown
 */
export async function measureDuplicates(url: string, count: number, minScore = 0.8): Promise<Measure> {
  const source = await new DataSource(typeOrmOptions(url, 2)).initialize();
  try {
    return await RequestContext.run(async () => {
      const database = new Database(source, new RequestContext());
      const population = makePopulation(count);
      await database.transaction(async () => {
        await database.query(`select set_config('statement_timeout', '0', true)`);
        await store(database, population);
      });
      const began = Date.now();
      await new DuplicateFinder(database).refresh();
      return { ...(await compare(database, population, minScore)), took: Date.now() - began };
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
  const named = organisations.map((row) => ({ ...row, display_name: row.name, sort_name: row.name, sort_key: row.name, tags: [], sort_on_prefix: false, version: 1 }));
  await insert('stakeholder', 'id, name, display_name, sort_name, sort_key, city', named, 'ORGANISATION');
  await insert(
    'stakeholder',
    'id, initials, given_name, surname_prefix, surname, partner_surname, form_of_address, email, phone, city, display_name, sort_name, sort_key',
    people.map(rowOf),
    'PERSON',
  );
  await insert('affiliation', 'id, person_id, organisation_id, ended_on', affiliations);
  await database.query(
    `insert into stakeholder_alias (stakeholder_id, email) select stakeholder_id, email from jsonb_populate_recordset(null::stakeholder_alias, $1) on conflict do nothing`,
    [JSON.stringify(aliases)],
  );
}

async function compare(database: Database, { people, truth }: Population, minScore: number): Promise<Omit<Measure, 'took'>> {
  const label = `concat_ws(' ', s.given_name, s.initials, s.surname_prefix, s.surname, '/' || s.partner_surname, s.form_of_address, s.email, s.phone, s.city)`;
  const rows = await database.query<{ pair: string; score: number; reasons: string[]; one: string; other: string }>(
    `select p.left_id || ' ' || p.right_id as pair, p.score, p.reasons, (select ${label} from stakeholder s where s.id = p.left_id) as one,
       (select ${label} from stakeholder s where s.id = p.right_id) as other
     from duplicate_pair p join stakeholder l on l.id = p.left_id where l.kind = 'PERSON' and p.score >= $1`,
    [minScore],
  );
  const right = rows.filter(({ pair }) => truth.has(pair));
  const found = new Set(right.map(({ pair }) => pair));
  const byId = new Map(people.map((person) => [person.id, JSON.stringify(Object.values(person).slice(1))]));
  return {
    people: people.length,
    truth: truth.size,
    found: rows.length,
    precision: right.length / rows.length,
    recall: right.length / truth.size,
    wrong: rows.filter(({ pair }) => !truth.has(pair)).map(({ score, reasons, one, other }) => `${score.toFixed(2)} ${reasons.join(' ')}\n   ${one}\n   ${other}`),
    missed: [...truth].filter((pair) => !found.has(pair)).map((pair) => pair.split(' ').map((id) => byId.get(id)).join('\n   ')),
  };
}
