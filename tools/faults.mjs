/**
 * `npm run test:faults`: what befalls a server, while clients write to it: a real server process, a PostgreSQL of its own.
 * Each time everything that was acknowledged must be there once, and whole. Prints a table and writes .data/faults.json.
 *
 *   npm run test:faults -- pool-full sent-twice   only these
 *   npm run test:faults -- --without-keys         sees the check for duplicates fail: clients repeat without a key
 */
import fs from 'node:fs';
import path from 'node:path';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { watchConsole } from './faults/browser.mjs';
import { makeSubjects, signIn, startClients } from './faults/clients.mjs';
import { openDatabase } from './faults/database.mjs';
import { scenarios, suffer } from './faults/scenarios.mjs';
import { openServer, runCli } from './faults/server.mjs';
import { compare } from './faults/truth.mjs';
import { checkNode, DATA, nx, onEnd, ROOT, Stop } from './workspace.mjs';

const password = 'regiekamer-faults';
/** What a client may meet meanwhile. */
const clear = new Set(['UNAVAILABLE', '503', 'no connection', 'told in the dialog']);
const limits = { recovery: 10_000, error: 5_000 };

const { values, positionals } = parseArgs({ allowPositionals: true, options: { 'without-keys': { type: 'boolean' } } });
const wanted = (name) => positionals.length === 0 || positionals.includes(name);
const undo = [];
let exitCode = 0;

async function end(code) {
  for (const step of undo.splice(0).reverse()) await step().catch((error) => console.error(error));
  process.exit(code);
}

try {
  checkNode();
  onEnd((code) => void end(code));
  if (process.platform !== 'linux') throw new Stop('The faults are made by signals and /proc; they run on Linux.');
  if (!fs.existsSync(path.join(ROOT, 'apps', 'server', 'dist', 'main.js')) || !fs.existsSync(path.join(ROOT, 'apps', 'console', 'dist', 'index.html'))) {
    const { exit, output } = nx(['run-many', '-t', 'build', '--output-style=static'], { quiet: true });
    if ((await exit) !== 0) throw new Stop(output());
  }
  fs.mkdirSync(DATA, { recursive: true });
  const log = path.join(DATA, 'faults.log');
  fs.rmSync(log, { force: true });

  const database = await openDatabase(path.join(DATA, 'faults-postgres'), `faults_${process.pid}`);
  undo.push(() => database.stop());
  console.log('Two processes migrate one empty database …');
  const migrated = await Promise.all([runCli(database.url, 'migrate'), runCli(database.url, 'migrate')]);
  const once = migrated.filter((said) => said.includes('up to date')).length === 1;
  process.env.USER_PASSWORD = password;
  await runCli(database.url, 'user:create', '--email', 'regisseur@demo.example', '--name', 'Anna Wijnberg', '--role', 'REGISSEUR', '--role', 'ADMIN');

  const servers = [await openServer(database.url, log), await openServer(database.url, log)];
  undo.push(() => Promise.all(servers.map((server) => server.kill())));
  await servers[0].ready();
  const token = await signIn(servers[0].url, 'regisseur', password);
  const about = await makeSubjects(servers[0].url, token);
  const clients = { token, about, withKeys: !values['without-keys'] };
  const context = { database, server: servers[0], servers, token, about, clients };

  const results = [{ name: 'migrated-twice', what: 'two processes migrate one database at once', failed: once ? [] : ['one of them does it'] }];
  const run = async (name, what, work, copies = 1) => {
    if (!wanted(name)) return;
    console.log(`${what} …`);
    for (const [index, server] of servers.entries()) await (index < copies ? server.ready() : server.kill());
    const seen = await work().catch((error) => ({ failed: [error.message] }));
    const truth = seen.acknowledged instanceof Map ? await compare(database, name, seen.acknowledged) : {};
    results.push({ name, what, ...seen, ...truth, failed: [...seen.failed, ...broken({ ...seen, ...truth })] });
  };
  for (const scenario of scenarios) await run(scenario.name, scenario.what, () => suffer(scenario, context, startClients), scenario.copies);
  await run('console', 'the console in a browser, while PostgreSQL is killed (-9) and started again', () => watchConsole(context));

  print(results);
  fs.writeFileSync(path.join(DATA, 'faults.json'), `${JSON.stringify({ at: new Date(), load: loadavg(), limits, results }, null, 2)}\n`);
  // what a log may hold at most of anybody: the demo's addresses and what was typed must not be in it
  const lines = fs.readFileSync(log, 'utf8');
  const personal = /@demo\.example|Wijnberg|fault [a-z-]+ \d/.exec(lines);
  if (personal) {
    console.error(`The log holds personal data: ${personal[0]}`);
    exitCode = 1;
  }
  if (results.some(({ failed }) => failed.length > 0)) exitCode = 1;
} catch (error) {
  console.error(error instanceof Stop ? error.message : error);
  exitCode = 1;
}
await end(exitCode);

/** What of the promises does not hold. */
function broken({ acknowledged, found, duplicates, half, withoutHistory, errors = {}, slowestError, recovery, contradictions = 0 }) {
  const broken = {
    'clients were served': !(acknowledged > 0),
    'what was acknowledged is there': found !== acknowledged,
    'everything is there once': duplicates > 0,
    'nothing is half written': half > 0,
    'the history is complete': withoutHistory > 0,
    'errors are clear': Object.keys(errors).some((code) => !clear.has(code)),
    'errors come within 5 s': slowestError > limits.error,
    'it is back within 10 s': recovery > limits.recovery,
    'a repetition is answered alike': contradictions > 0,
  };
  return Object.keys(broken).filter((sentence) => broken[sentence]);
}

function print(results) {
  const seconds = (ms) => (ms === undefined ? '' : `${(ms / 1_000).toFixed(1)} s`);
  const rows = results.map(({ name, acknowledged = '', found = '', duplicates = '', half = '', withoutHistory = '', errors = {}, slowestError, recovery, failed }) => [
    name, acknowledged, found, duplicates, half, withoutHistory, seconds(slowestError), seconds(recovery),
    failed.length > 0 ? `FAILED: ${failed.join('; ')}` : 'ok',
    Object.entries(errors).map(([code, count]) => `${code} ${count}`).join(', '),
  ].map(String));
  const head = ['fault', 'acknowledged', 'found', 'twice', 'half', 'no history', 'slowest error', 'back after', 'verdict', 'errors meanwhile'];
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column].length)));
  for (const row of [head, ...rows]) console.log(row.map((cell, column) => cell.padEnd(widths[column])).join('  ').trimEnd());
  console.log(`load of the machine: ${loadavg().map((each) => each.toFixed(1)).join(' ')}`);
}
