/**
 * `npm run soak -- --minutes 10`: an office's work on the server for a while, to see that neither its memory nor its
 * connections grow. Prints a line a sample and the slope after the warm-up; writes .data/soak.json.
 */
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { makeSubjects, post, signIn, startClients } from './faults/clients.mjs';
import { openDatabase } from './faults/database.mjs';
import { openServer, runCli } from './faults/server.mjs';
import { checkNode, DATA, onEnd, Stop } from './workspace.mjs';

const password = 'regiekamer-faults';
const reads = [
  '{ people(paging: { perPage: 25 }) { items { id displayName } totalCount } }',
  '{ interactions(paging: { perPage: 25 }) { items { id subject participants { id displayName } } } }',
  '{ issues(paging: { perPage: 25 }) { items { id title } } }',
];

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' } } });
const minutes = Number(values.minutes);
const undo = [];

async function end(code) {
  for (const step of undo.splice(0).reverse()) await step().catch((error) => console.error(error));
  process.exit(code);
}

let exitCode = 0;
try {
  checkNode();
  onEnd((code) => void end(code));
  if (process.platform !== 'linux') throw new Stop('Memory is read from /proc; this runs on Linux.');
  if (!(minutes > 0 && minutes <= 600)) throw new Stop('--minutes must be a number from 0 to 600.');
  fs.mkdirSync(DATA, { recursive: true });
  const database = await openDatabase(path.join(DATA, 'soak-postgres'), `soak_${process.pid}`);
  undo.push(() => database.stop());
  await runCli(database.url, 'migrate');
  process.env.USER_PASSWORD = password;
  await runCli(database.url, 'user:create', '--email', 'regisseur@demo.example', '--name', 'Anna Wijnberg', '--role', 'REGISSEUR', '--role', 'ADMIN');
  const server = await openServer(database.url, path.join(DATA, 'soak.log'));
  undo.push(() => server.kill());
  await server.ready();
  const token = await signIn(server.url, 'regisseur', password);
  const about = await makeSubjects(server.url, token);

  const until = Date.now() + minutes * 60_000;
  const clients = startClients('soak', { urls: [server.url], token, about, count: 1, pause: 500 });
  let asked = 0;
  const readers = Array.from({ length: 4 }, async (_unused, reader) => {
    for (let number = reader; Date.now() < until; number++) {
      const { response } = await post(server.url, reads[number % reads.length], {}, { token });
      if (response.status !== 200) throw new Error(`A reader got ${response.status}.`);
      asked++;
      await sleep(200);
    }
  });
  const samples = [];
  const sampling = (async () => {
    while (Date.now() < until) {
      const memory = Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${server.pid()}/status`, 'utf8'))[1]) / 1_024;
      const { rows } = await database.query(`select count(*)::int as n from pg_stat_activity where datname = current_database() and application_name like 'regiekamer%'`);
      const sample = { second: Math.round((minutes * 60_000 - (until - Date.now())) / 1_000), megabytes: Math.round(memory), connections: rows[0].n };
      samples.push(sample);
      console.log(`${String(sample.second).padStart(6)} s  ${String(sample.megabytes).padStart(5)} MB  ${sample.connections} connections`);
      await sleep(Math.min(10_000, minutes * 6_000));
    }
  })();
  await Promise.all([...readers, sampling]);
  const { acknowledged, errors } = await clients.stop();
  const settled = samples.filter(({ second }) => second >= minutes * 60 * 0.3);
  const growth = slope(settled) * 60;
  const most = Math.max(...samples.map(({ connections }) => connections));
  console.log(`${asked} reads, ${acknowledged.size} writes, errors ${JSON.stringify(errors)}; memory after the warm-up ${growth.toFixed(2)} MB a minute; at most ${most} connections.`);
  fs.writeFileSync(path.join(DATA, 'soak.json'), `${JSON.stringify({ at: new Date(), minutes, samples, growth, asked, written: acknowledged.size, errors }, null, 2)}\n`);
  // ten for requests, four for jobs; in a short run the heap has not settled yet
  if (most > 14 || (minutes >= 5 && growth > 2)) exitCode = 1;
} catch (error) {
  console.error(error instanceof Stop ? error.message : error);
  exitCode = 1;
}
await end(exitCode);

/** MB a second, by least squares. */
function slope(samples) {
  const mean = (of) => samples.reduce((sum, sample) => sum + of(sample), 0) / samples.length;
  const [x, y] = [mean(({ second }) => second), mean(({ megabytes }) => megabytes)];
  const spread = samples.reduce((sum, { second }) => sum + (second - x) ** 2, 0);
  return spread === 0 ? 0 : samples.reduce((sum, { second, megabytes }) => sum + (second - x) * (megabytes - y), 0) / spread;
}
