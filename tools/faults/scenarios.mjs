/** What happens, while clients write. Each says when its fault was over, and checks what `/readyz` said meanwhile. */
import { setTimeout as sleep } from 'node:timers/promises';
import { post } from './clients.mjs';
import { isReady, until } from './server.mjs';

/** ms of undisturbed work before and after */
const calm = 1_500;

export const scenarios = [
  {
    name: 'server-killed',
    what: 'the server is killed (-9) while it writes, and started again',
    async happen({ server }) {
      await server.kill();
      await server.restart();
    },
  },
  {
    name: 'database-killed',
    what: 'PostgreSQL is killed (-9), away for 6 s, and started again',
    async happen({ database, server, check }) {
      database.kill();
      await sleep(1_000);
      check('/readyz says no', !(await isReady(server.url)));
      check('/healthz says yes', (await fetch(`${server.url}/healthz`)).status === 200);
      await sleep(5_000);
      await database.restart();
    },
  },
  {
    name: 'connections-cut',
    what: 'every connection is terminated, five times in a row',
    async happen({ database }) {
      for (let times = 0; times < 5; times++) {
        await database.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()');
        await sleep(300);
      }
    },
  },
  {
    name: 'pool-full',
    what: 'statements that wait for a lock fill the pool for 12 s, with thirty readers more',
    async happen({ database, server, token, check }) {
      const read = () => post(server.url, '{ interactions { items { id } } }', {}, { token });
      await read(); // a server that has run for a while knows the question
      const release = await database.hold('interaction');
      const readers = Array.from({ length: 30 }, async () => {
        const began = Date.now();
        const { response, body } = await read();
        return { quick: Date.now() - began < 5_000, clear: response.status === 503 && body.errors[0].extensions.code === 'UNAVAILABLE' };
      });
      await sleep(1_500);
      check('/readyz says no', !(await isReady(server.url)));
      const answers = await Promise.all(readers);
      check('readers hear UNAVAILABLE with 503', answers.every(({ clear }) => clear));
      check('readers hear within 5 s', answers.every(({ quick }) => quick));
      await sleep(6_000);
      await release();
    },
  },
  {
    name: 'database-paused',
    what: 'PostgreSQL is stopped for 20 s (it takes connections and answers nothing)',
    async happen({ database, server, check }) {
      database.pause();
      try {
        await sleep(6_000);
        check('/readyz says no', !(await isReady(server.url)));
        await sleep(14_000);
      } finally {
        database.resume();
      }
    },
  },
  {
    name: 'one-of-two-killed',
    what: 'two copies of the server run, one is killed (-9)',
    copies: 2,
    async happen({ server, servers, check }) {
      await servers[1].kill();
      check('the other stays ready', await isReady(server.url));
    },
  },
  {
    name: 'sent-twice',
    what: 'everything is sent again after it was acknowledged, to two copies at once',
    copies: 2,
    twice: true,
    happen: () => sleep(2_000),
  },
  {
    name: 'server-ended',
    what: 'the server is asked to end (SIGTERM) while it writes, and started again',
    async happen({ server, check }) {
      check('it ends with 0', (await server.terminate()) === 0);
      await server.restart();
    },
  },
  {
    name: 'ended-while-paused',
    what: 'the server is asked to end (SIGTERM) while PostgreSQL answers nothing, and started again when it does',
    async happen({ database, server, check }) {
      database.pause();
      try {
        const began = Date.now();
        check('it ends with 0', (await Promise.race([server.terminate(), sleep(40_000)])) === 0);
        check('it ends within 20 s', Date.now() - began < 20_000);
      } finally {
        database.resume();
      }
      await server.restart();
    },
  },
];

/** Runs one, and tells what the clients saw. */
export async function suffer(scenario, context, startClients) {
  const failed = [];
  const check = (sentence, holds) => holds || failed.push(sentence);
  const servers = context.servers.slice(0, scenario.copies ?? 1);
  const clients = startClients(scenario.name, { ...context.clients, urls: servers.map(({ url }) => url), twice: scenario.twice ?? false });
  await until(() => clients.acknowledged.size >= 5, 180_000, 'Nothing was acknowledged before the fault.');
  await sleep(calm);
  await scenario.happen({ ...context, server: servers[0], servers, check });
  const over = Date.now();
  const [ready] = await Promise.all([
    until(() => isReady(servers[0].url), 180_000, 'It does not get ready again.'),
    until(() => clients.lastAcknowledged() > over, 180_000, 'Nothing is acknowledged any more.'),
  ]);
  const recovery = Math.max(ready, clients.lastAcknowledged() > over ? Date.now() - over : 0);
  await sleep(calm);
  const seen = await clients.stop();
  return { ...seen, recovery, failed };
}
