import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { Database } from './database.js';
import { Jobs } from './jobs.js';
import { RequestContext } from './request-context.js';
import { SharedModule } from './shared.module.js';
import { surroundingsOf, type TestDatabase, testDatabase } from './testing.js';

/** Waits until it is so; a test that waits in vain fails by its own time limit. */
async function until(isSo: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20));
}

describe('jobs', () => {
  let beside: TestDatabase;
  let app: INestApplicationContext;
  let jobs: Jobs;
  let database: Database;
  const done: string[] = [];
  let failures = 0;

  beforeAll(async () => {
    beside = await testDatabase();
    // as a server leaves it that died at work
    await beside.query(`select from graphile_worker.add_job('note', '{"word": "taken over"}')`);
    await beside.query(`update graphile_worker._private_jobs set locked_by = 'server-12345', locked_at = now(), attempts = 1`);
    const module = await Test.createTestingModule({ imports: [SharedModule.forRoot(surroundingsOf(beside))] }).compile();
    app = module;
    jobs = app.get(Jobs);
    database = app.get(Database);
    jobs.register<{ word: string }>('note', ({ word }) => {
      done.push(word);
      return Promise.resolve();
    });
    jobs.register('fail', () => {
      failures++;
      return Promise.reject(new Error('on purpose'));
    });
    await module.init();
  });
  afterAll(async () => {
    await app.close();
    await beside.drop();
  });

  const inTransaction = (work: () => Promise<void>) => RequestContext.run(() => database.transaction(work));

  /** The connection whose lock says that the server lives, and what its jobs are held by. */
  const lifeSign = async (): Promise<{ pid: number; lives: string }> => {
    const locks = await beside.query<{ pid: number; lives: string }>(
      `select pid, 'server-' || objid as lives from pg_locks
       where locktype = 'advisory' and classid = 726567 and granted and database = (select oid from pg_database where datname = current_database())`,
    );
    return locks[0] ?? { pid: 0, lives: '' };
  };

  it('are done once the transaction that asked for them commits', async () => {
    await inTransaction(() => jobs.enqueue('note', { word: 'committed' }));
    await until(() => done.includes('committed'));
  });

  it('do not exist where the transaction fails', async () => {
    const failing = inTransaction(async () => {
      await jobs.enqueue('note', { word: 'taken back' });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await inTransaction(() => jobs.enqueue('note', { word: 'after' }));
    await until(() => done.includes('after'));
    expect(done).not.toContain('taken back');
  });

  it('are tried again later when they fail, and say why', async () => {
    await inTransaction(() => jobs.enqueue('fail', {}));
    await until(() => failures > 0);
    await until(async () => {
      const [job] = await beside.query<{ last_error: string | null }>(`select last_error from graphile_worker.jobs where task_identifier = 'fail'`);
      return job?.last_error?.includes('on purpose') ?? false;
    });
    const [{ later }] = (await beside.query<{ later: boolean }>(`select run_at > now() as later from graphile_worker.jobs where task_identifier = 'fail'`)) as [{ later: boolean }];
    expect(later).toBe(true);
  });

  it('of one key that wait are one job, the last', async () => {
    await inTransaction(async () => {
      await jobs.enqueue('note', { word: 'first' }, { key: 'the one' });
      await jobs.enqueue('note', { word: 'second' }, { key: 'the one' });
    });
    await until(() => done.includes('second'));
    expect(done).not.toContain('first');
  });

  it('of a server that died are taken over', async () => {
    await until(() => done.includes('taken over'));
  });

  it('of a server that lives are left to it', async () => {
    const { lives } = await lifeSign();
    await beside.query(`select from graphile_worker.add_job('note', '{"word": "held"}', run_at => now() + interval '1 hour')`);
    await beside.query(`update graphile_worker._private_jobs set locked_by = $1, locked_at = now() where payload::jsonb ->> 'word' = 'held'`, [lives]);
    const second = await Test.createTestingModule({ imports: [SharedModule.forRoot(surroundingsOf(beside))] }).compile();
    await second.init(); // looks for abandoned jobs as it starts
    const [job] = await beside.query<{ locked_by: string | null }>(`select locked_by from graphile_worker.jobs where locked_by is not null`);
    expect(job?.locked_by).toBe(lives);
    await second.close();
  });

  it('stay their server\'s when only the connection is cut that says it lives: another is opened', async () => {
    const before = await lifeSign();
    expect(before.pid).toBeGreaterThan(0);
    await beside.query('select pg_terminate_backend($1)', [before.pid]);
    await until(async () => ![0, before.pid].includes((await lifeSign()).pid));
    expect((await lifeSign()).lives).toBe(before.lives);
    // as it opened, it looked for abandoned jobs: its own are none
    const [job] = await beside.query<{ locked_by: string | null }>(`select locked_by from graphile_worker.jobs where locked_by is not null`);
    expect(job?.locked_by).toBe(before.lives);
    await inTransaction(() => jobs.enqueue('note', { word: 'after the cut' }));
    await until(() => done.includes('after the cut'));
  });

  it('of a server that died are taken over by one whose connection was cut', async () => {
    const { pid } = await lifeSign();
    await beside.query(`select from graphile_worker.add_job('note', '{"word": "taken over later"}', run_at => now() + interval '1 hour')`);
    await beside.query(`update graphile_worker._private_jobs set locked_by = 'server-54321', locked_at = now(), run_at = now() where payload::jsonb ->> 'word' = 'taken over later'`);
    await beside.query('select pg_terminate_backend($1)', [pid]);
    await until(() => done.includes('taken over later'));
  });
});
