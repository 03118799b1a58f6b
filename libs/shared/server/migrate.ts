import { migrations } from '@regiekamer/migrations';
import { Logger, runMigrations } from 'graphile-worker';
import { DataSource } from 'typeorm';
import { typeOrmOptions } from './typeorm-options.js';

/** Stands for «Regiekamer migrates» among PostgreSQL's advisory locks. */
const lock = 7_265_670;

/**
 * Brings the schema up to date; under a lock, so that of several copies starting at once one does it and the others wait.
 * @param only these, for a schema as it was; all unless they are given
 * @returns the names of the migrations that were run
 * @throws Error where it is to run one that this version does not have
 */
export async function migrate(databaseUrl: string, only?: readonly string[]): Promise<string[]> {
  const unknown = only?.filter((name) => !migrations.some((migration) => migration.name === name)) ?? [];
  if (unknown.length > 0) throw new Error(`This version does not have the migrations ${unknown.join(', ')}.`);
  const wanted = migrations.filter(({ name }) => only?.includes(name) ?? true);
  const options = typeOrmOptions(databaseUrl, 2);
  // a request may not take long; a migration of a large database does, and so does waiting for the copy that runs it
  const extra: object = { ...(options.extra as object), statement_timeout: 0 };
  const source = await new DataSource({ ...options, extra, migrations: wanted, migrationsTableName: 'migrations' }).initialize();
  try {
    const runner = source.createQueryRunner();
    await runner.query('select pg_advisory_lock($1)', [lock]);
    try {
      // the queue of jobs keeps tables of its own, in a schema of its own
      await runMigrations({ connectionString: databaseUrl, maxPoolSize: 1, logger: new Logger(() => () => undefined) });
      return (await source.runMigrations()).map((migration) => migration.name);
    } finally {
      await runner.query('select pg_advisory_unlock($1)', [lock]);
      await runner.release();
    }
  } finally {
    await source.destroy();
  }
}
