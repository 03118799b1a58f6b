import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type User } from '@regiekamer/identity-server';
import { aUser } from '@regiekamer/identity-server/testing';
import { isUnavailable } from '@regiekamer/shared-server';
import pg from 'pg';
import { type ServerUnderTest, startServer } from './testing.js';

const people = '{ people { items { id } } }';

describe('while the database does not answer', () => {
  let server: ServerUnderTest;
  let user: User;
  let holder: pg.Client;

  beforeAll(async () => {
    server = await startServer();
    user = await aUser(server.database);
    expect((await server.send(user, people)).errors).toEqual([]);
    holder = new pg.Client(server.database.url);
    await holder.connect();
  });
  afterAll(async () => {
    await holder.end();
    await server.stop();
  });

  /** statements that wait for a lock */
  const waiting = async () =>
    (await holder.query(`select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`)).rowCount;
  const until = async (reached: () => Promise<boolean>) => {
    for (const end = Date.now() + 4_000; !(await reached()); ) {
      if (Date.now() > end) throw new Error('It did not come about.');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };

  it('everybody hears so within five seconds, also who waits for a connection; afterwards all goes on by itself', async () => {
    await holder.query('begin; lock table stakeholder in access exclusive mode');
    const began = Date.now();
    const readiness = new Promise((resolve) => setTimeout(resolve, 1_000)).then(() => server.get(null, '/readyz'));
    const answers = await Promise.all(Array.from({ length: 12 }, () => server.send(user, people)));
    expect(Date.now() - began).toBeLessThan(5_000);
    expect(answers.map(({ status, code, data }) => ({ status, code, data }))).toEqual(
      answers.map(() => ({ status: 503, code: 'UNAVAILABLE', data: null })),
    );
    // every connection was in use: this server could serve nobody
    expect((await readiness).status).toBe(503);
    expect((await server.get(null, '/healthz')).status).toBe(200);

    // what was given up does not go on in the database
    await until(async () => (await waiting()) === 0);
    await holder.query('rollback');
    expect((await server.send(user, people)).errors).toEqual([]);
    expect((await server.get(null, '/readyz')).status).toBe(200);
  });

  it('a connection that is cut makes one request fail, in words that say to try again', async () => {
    await holder.query('begin; lock table stakeholder in access exclusive mode');
    const cut = server.send(user, people);
    await until(async () => (await waiting()) === 1);
    await holder.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`);
    await holder.query('rollback');
    expect((await cut).errors).toEqual([
      { message: 'The database does not answer now. Try again.', path: ['people'], extensions: { code: 'UNAVAILABLE' } },
    ]);
    // one more may still get a connection of which nobody knows yet that it is gone
    await until(async () => (await server.send(user, people)).errors.length === 0);
  });

  it('a server whose migrations are not all there is not ready', async () => {
    const [newest] = await server.database.query<{ name: string }>('delete from migrations where id = (select max(id) from migrations) returning name');
    expect((await server.get(null, '/readyz')).status).toBe(503);
    await server.database.query('insert into migrations (timestamp, name) values (0, $1)', [newest!.name]);
    expect((await server.get(null, '/readyz')).status).toBe(200);
  });

  it.each([
    ['a refused connection', Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' }), true],
    ['both addresses refused', new AggregateError([Object.assign(new Error(''), { code: 'ECONNREFUSED' })]), true],
    ['a pool that is full', new Error('timeout exceeded when trying to connect'), true],
    ['a connection lost between two statements', new Error('Query runner already released. Cannot run queries anymore.'), true],
    ['a shutdown', Object.assign(new Error('terminating connection'), { code: '57P01' }), true],
    ['a statement that failed inside', Object.assign(new Error('x'), { driverError: Object.assign(new Error('x'), { code: '53300' }) }), true],
    ['a value twice', Object.assign(new Error('duplicate key'), { code: '23505' }), false],
    ['a mistake of ours', new TypeError('x is not a function'), false],
    ['no error at all', 'timeout exceeded when trying to connect', false],
  ])('tells %s', (_name, error, expected) => {
    expect(isUnavailable(error)).toBe(expected);
  });
});
