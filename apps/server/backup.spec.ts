import { mkdtemp, readFile, rm, truncate, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { urlOfDatabase } from '@regiekamer/shared-server/testing';
import { type TestDatabase, testDatabase } from '@regiekamer/shared-server/testing';
import pg from 'pg';
import { backup, restore } from './backup.js';

/** Rows and a sum of hashes, whatever their order, of every table. */
async function contents(url: string): Promise<Record<string, string>> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'graphile_worker') order by 1`,
    );
    const found: Record<string, string> = {};
    for (const { name } of tables) {
      // when a migration was run is the database's own matter
      const columns = name.endsWith('.migrations') ? 'null' : 't::text';
      const { rows } = await client.query<{ found: string }>(`select count(*) || ' ' || coalesce(sum(hashtextextended(${columns}, 0)), 0) as found from ${name} t`);
      found[name] = rows[0]!.found;
    }
    return found;
  } finally {
    await client.end();
  }
}

describe('a backup', () => {
  let source: TestDatabase;
  let folder: string;
  const made: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'regiekamer-backup-'));
    source = await testDatabase();
    await source.query(
      `insert into app_user (id, name, email, roles, password_hash) values (uuid_v7(), 'Ada "de" Vries, ({\\}) ''', 'ada@demo.example', '{REGISSEUR,ADMIN}', '')`,
    );
    await source.query(
      `insert into stakeholder (id, kind, display_name, sort_name, sort_key, surname, given_name, city, tags, form_of_address)
       select uuid_v7(), 'PERSON', 'Bakker ' || n, 'Bakker ' || n, 'bakker ' || n, 'Bakker ' || n, case when n % 3 = 0 then 'Els' end,
         case when n % 5 = 0 then E'regel een\\nregel twee \\\\ "aangehaald", (\\t tab) 🙂' when n % 7 = 0 then '' end,
         case when n % 2 = 0 then array['a "b"', 'c,d'] else '{}' end, 'NEUTRAL'
       from generate_series(1, 5000) n`,
    );
    await source.query(`select graphile_worker.add_job('a-job', '{"number": 1}')`);
  }, 120_000);
  afterAll(async () => {
    for (const name of made) await source.query(`drop database if exists ${name} with (force)`);
    await source.drop();
    await rm(folder, { recursive: true });
  });

  const emptyDatabase = async () => {
    const name = `regiekamer_test_restored_${process.pid}_${made.length}`;
    await source.query(`create database ${name} encoding 'UTF8' template template0`);
    made.push(name);
    return urlOfDatabase(name);
  };

  it.each([{ own: true }, { own: false }])('gives back every table as it was (%p)', async (options) => {
    const file = path.join(folder, `backup-${options.own}`);
    await backup(source.url, file, options);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const target = await emptyDatabase();
    await restore(target, file);
    expect(await contents(target)).toEqual(await contents(source.url));
    expect(Object.keys(await contents(target)).length).toBeGreaterThan(20);
    // what is put back lives on: histories are written, references hold
    const client = new pg.Client(target);
    await client.connect();
    await client.query(`update stakeholder set surname = 'Anders' where surname = 'Bakker 1'`);
    const { rows } = await client.query<{ n: number }>(`select count(*)::int as n from change where fields ? 'surname' and action = 'UPDATED'`);
    await expect(client.query(`insert into affiliation (id, person_id, organisation_id) values (uuid_v7(), uuid_v7(), uuid_v7())`)).rejects.toThrow(/foreign key|constraint|column/);
    await client.end();
    expect(rows[0]!.n).toBe(1);
  }, 120_000);

  it('is not put over what a database holds, unless that is asked for', async () => {
    const file = path.join(folder, 'again');
    await backup(source.url, file, { own: true });
    const target = await emptyDatabase();
    await restore(target, file);
    await expect(restore(target, file)).rejects.toThrow('not empty');
    await restore(target, file, { replace: true });
    expect(await contents(target)).toEqual(await contents(source.url));
  }, 120_000);

  it('that is cut off is refused, and leaves nothing', async () => {
    const file = path.join(folder, 'cut');
    await backup(source.url, file, { own: true });
    await truncate(file, Math.floor((await readFile(file)).length / 2));
    const target = await emptyDatabase();
    await expect(restore(target, file)).rejects.toThrow();
    expect((await contents(target))['public.stakeholder']).toBe('0 0');
  }, 120_000);

  it('is known by its beginning', async () => {
    await expect(restore(await emptyDatabase(), path.join(process.cwd(), 'package.json'))).rejects.toThrow('This is no backup of Regiekamer.');
  });
});
