import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrations } from '@regiekamer/migrations';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { migrate } from './migrate.js';
import { serverUrl, urlOfDatabase } from './testing.js';
import { typeOrmOptions } from './typeorm-options.js';

describe('migrations', () => {
  const name = `regiekamer_test_${randomUUID().replaceAll('-', '')}`;
  const url = urlOfDatabase(name);
  const run = async (on: string, sql: string) => {
    const client = new pg.Client(on);
    await client.connect();
    try {
      return (await client.query<{ value: string }>(sql)).rows.map(({ value }) => value);
    } finally {
      await client.end();
    }
  };

  beforeAll(() => run(serverUrl(), `create database ${name} encoding 'UTF8' template template0`));
  afterAll(() => run(serverUrl(), `drop database if exists ${name} with (force)`));

  it('are run once by two copies that start at the same time', async () => {
    const done = await Promise.all([migrate(url), migrate(url)]);
    expect(done.toSorted((one, other) => other.length - one.length)).toEqual([migrations.map(({ name: each }) => each), []]);
  });

  it('can be taken back, all of them, and run again', async () => {
    const source = await new DataSource({ ...typeOrmOptions(url, 2), migrations, migrationsTableName: 'migrations' }).initialize();
    for (let left = migrations.length; left > 0; left--) await source.undoLastMigration();
    await source.destroy();
    const remaining = await run(
      url,
      `select c.relname as value from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'migrations'
       union all select p.proname from pg_proc p where p.pronamespace = 'public'::regnamespace
         and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')`,
    );
    expect(remaining).toEqual([]);
    expect(await migrate(url)).toHaveLength(migrations.length);
  });

  it.each([
    ['Élan', 'elan'],
    ['IJsselstein', 'ysselstein'],
    ['Çelik-Özdemir', 'celik-ozdemir'],
    ['Van Dyk', 'van dyk'],
    ['van Dijk', 'van dyk'],
  ])('give %s the folded form %s', async (text, folded) => {
    expect(await run(url, `select fold('${text}') as value`)).toEqual([folded]);
  });

  it('make ids that are of version 7 and sort in time', async () => {
    const ids = await run(url, `select (uuid_v7())::text as value from generate_series(1, 3), pg_sleep(0.002)`);
    expect(ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab]/.test(id))).toBe(true);
  });

  it.each(['change', 'assessment', 'consent_event'])('let nobody alter %s, which is its own history', async (table) => {
    const triggers = await run(
      url,
      `select tgname as value from pg_trigger where tgrelid = '${table}'::regclass and tgfoid = 'refuse_change'::regproc`,
    );
    expect(triggers).toHaveLength(1);
  });
});
