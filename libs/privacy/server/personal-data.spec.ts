import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestDatabase, testDatabase } from '@regiekamer/shared-server/testing';
import { noFreeText, places, sections } from './personal-data.js';

describe('what is known of personal data', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.drop());

  it('answers for every foreign key to a stakeholder, and no other', async () => {
    const keys = await database.query<{ key: string }>(
      `select t.relname || ':' || a.attname as key
       from pg_constraint c join pg_class t on t.oid = c.conrelid
       cross join unnest(c.conkey) as position (number)
       join pg_attribute a on a.attrelid = c.conrelid and a.attnum = position.number
       where c.contype = 'f' and c.confrelid = 'stakeholder'::regclass`,
    );
    expect(sections.flatMap(({ references }) => references).toSorted()).toEqual(keys.map(({ key }) => key).toSorted());
  });

  it('says of every column that can hold text whether people write about others in it', async () => {
    const columns = await database.query<{ key: string }>(
      `select table_name || '.' || column_name as key from information_schema.columns
       where table_schema = 'public' and (data_type in ('text', 'character varying', 'json', 'jsonb', 'bytea') or udt_name = '_text')
         and table_name in (select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE')`,
    );
    const known = [
      ...places.flatMap(({ table, columns: own }) => own.map((column) => `${table}.${column}`)),
      ...Object.entries(noFreeText).flatMap(([table, own]) => own.map((column) => `${table}.${column}`)),
    ];
    expect(known.toSorted()).toEqual(columns.map(({ key }) => key).toSorted());
  });

  it('names primary keys as they are', async () => {
    const keys = await database.query<{ table: string; key: string[] }>(
      `select t.relname as table, array_agg(a.attname::text order by array_position(c.conkey, a.attnum)) as key
       from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_attribute a on a.attrelid = t.oid and a.attnum = any (c.conkey)
       where c.contype = 'p' group by c.oid, t.relname`,
    );
    const byTable = new Map(keys.map(({ table, key }) => [table, key]));
    for (const { table, key } of places) expect([table, ...key]).toEqual([table, ...byTable.get(table)!]);
  });
});
