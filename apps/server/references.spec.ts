import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { StakeholderReferences } from '@regiekamer/stakeholders-server';
import { type ServerUnderTest, startServer } from './testing.js';

describe('the references to a stakeholder', () => {
  let server: ServerUnderTest;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  // A domain registers its tables in its module: see libs/shared/decisions/merge.md.
  it('are known to merge, every foreign key that the database has and no other', async () => {
    const keys = await server.database.query<{ key: string }>(
      `select t.relname || '.' || a.attname as key
       from pg_constraint c
       join pg_class t on t.oid = c.conrelid
       cross join unnest(c.conkey) as position (number)
       join pg_attribute a on a.attrelid = c.conrelid and a.attnum = position.number
       where c.contype = 'f' and c.confrelid = 'stakeholder'::regclass`,
    );
    const registered = server.app.get(StakeholderReferences).all().flatMap(({ table, columns }) => columns.map((column) => `${table}.${column}`));
    expect(registered.toSorted()).toEqual(keys.map(({ key }) => key).toSorted());
  });

  it('stand in tables with a primary key, by which an undo finds the rows again', async () => {
    const keyed = await server.database.query<{ name: string }>(
      `select t.relname as name from pg_constraint c join pg_class t on t.oid = c.conrelid where c.contype = 'p'`,
    );
    const names = new Set(keyed.map(({ name }) => name));
    expect(server.app.get(StakeholderReferences).all().map(({ table }) => table).filter((table) => !names.has(table))).toEqual([]);
  });
});
