import { createHash, randomUUID } from 'node:crypto';
import { migrations } from '@regiekamer/migrations';
import pg from 'pg';
import { migrate } from './migrate.js';
import type { Surroundings } from './surroundings.js';

/** A database of a test's own. */
export interface TestDatabase {
  url: string;
  /** Runs a statement beside the application. */
  query<Row extends pg.QueryResultRow>(sql: string, parameters?: unknown[]): Promise<Row[]>;
  drop(): Promise<void>;
}

/** The server that tests use, as a role that may create databases. `npm test` sets it; see the README. */
export function serverUrl(): string {
  const url = process.env['TEST_DATABASE_URL'];
  if (!url) throw new Error('TEST_DATABASE_URL is missing. `npm test` sets it; by hand: postgres://user:password@host:5432/postgres');
  return url;
}

/**
 * Makes a database with the whole schema and no data: a copy of a template that is migrated once for each version of the
 * migrations.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const template = `regiekamer_template_${createHash('sha256').update(migrations.map(String).join()).digest('hex').slice(0, 12)}`;
  const name = `regiekamer_test_${randomUUID().replaceAll('-', '')}`;
  await onServer(async (client) => {
    // a lock, since test processes run side by side; the name appears only when the template is complete
    await client.query('select pg_advisory_lock(7265671)');
    const { rowCount } = await client.query('select from pg_database where datname = $1', [template]);
    if (!rowCount) {
      await client.query(`drop database if exists ${template}_making`);
      await client.query(`create database ${template}_making encoding 'UTF8' template template0`);
      await migrate(urlOfDatabase(`${template}_making`));
      await client.query(`alter database ${template}_making rename to ${template}`);
    }
    await client.query(`create database ${name} template ${template}`);
  });
  const url = urlOfDatabase(name);
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  // an idle connection may be cut by the dropping of the database; what matters fails in query()
  pool.on('error', () => undefined);
  return {
    url,
    query: async <Row extends pg.QueryResultRow>(sql: string, parameters?: unknown[]) =>
      (await pool.query<Row>(sql, parameters)).rows,
    drop: async () => {
      await pool.end();
      await onServer((client) => client.query(`drop database if exists ${name} with (force)`));
    },
  };
}

async function onServer(work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client(serverUrl());
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

/** The address of a database on that server. */
export function urlOfDatabase(name: string): string {
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  return url.href;
}

/** A server that stands over this database and can send no mail. */
export const surroundingsOf = ({ url }: TestDatabase, changed: Partial<Surroundings> = {}): Surroundings & { poolSize: number } => ({
  databaseUrl: url,
  poolSize: 5,
  publicUrl: 'http://regiekamer.test',
  smtpUrl: undefined,
  mailFrom: 'Regiekamer <regiekamer@demo.example>',
  ...changed,
});
