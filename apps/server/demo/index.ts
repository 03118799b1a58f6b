import { hash } from '@node-rs/argon2';
import pg from 'pg';
import { todayInAmsterdam } from './calendar.js';
import { makeDemoData } from './data.js';
import { Store } from './store.js';

/** The e-mail addresses of the demo accounts, one per role and a second regisseur. */
export const demoAccounts = [
  'regisseur', 'regisseur2', 'director', 'board', 'communications', 'expert', 'controller', 'admin',
].map((key) => `${key}@demo.example`);

/** Argon2id as OWASP advises it: 19 MiB, two passes, one lane. */
export const passwordHashing = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export interface LoadDemoOptions {
  /** of every demo account */
  password: string;
  log(line: string): void;
  /** the day from which the data is seen, as an ISO date; by default today in the Netherlands */
  today?: string;
}

/**
 * Fills a migrated database with the demo data, in one transaction: all or nothing.
 *
 * @throws if the database has users already
 */
export async function loadDemo(databaseUrl: string, { password, log, today = todayInAmsterdam() }: LoadDemoOptions): Promise<void> {
  const started = Date.now();
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'regiekamer demo' });
  await client.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query<{ used: boolean }>('select exists (select from app_user) as used');
    if (rows[0]?.used) {
      throw new Error('No demo data was loaded: this database has users already, and demo data goes into an empty one only.');
    }

    const data = makeDemoData(today);
    log(`Demo data made in ${Date.now() - started} ms`);
    await new Store(client, log).save(data, await hash(password, passwordHashing));
    await client.query('commit');
  } catch (error) {
    // The connection is closed below, which undoes whatever was not committed, also if this fails.
    await client.query('rollback').catch((rollbackError: unknown) => log(`Rollback: ${String(rollbackError)}`));
    throw error;
  } finally {
    await client.end();
  }
  log(`Demo data loaded in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}
