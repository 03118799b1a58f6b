/**
 * `npm start`: from a fresh clone to a running Regiekamer; Ctrl-C stops all of it.
 *
 *   npm start                            embedded PostgreSQL under .data/, demo data the first time
 *   DATABASE_URL=postgres://… npm start  a PostgreSQL of one's own; no demo data unless: npm start -- --demo
 *   PORT=3001 npm start                  another port than 3000
 */
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { checkDatabase, checkNode, DATA, endChildren, installMissing, nx, onEnd, ROOT, run, Stop } from './workspace.mjs';

const SERVER = path.join(ROOT, 'apps', 'server', 'dist');
const ACCOUNTS = [
  ['regisseur', 'a regisseur: logs contacts, carries issues'],
  ['regisseur2', 'a second regisseur'],
  ['director', 'the director: steers, sees the portfolio'],
  ['board', 'a board member: reads in summary'],
  ['communications', 'communications: stakeholders and contact lists'],
  ['expert', 'an expert on the contents'],
  ['controller', 'the controller: reads the portfolio'],
  ['admin', 'users, reference data, settings'],
];

const began = Date.now();
let ending;
let database;

/** Server first, so that it can finish its requests on a database that is still there. */
async function end(exitCode) {
  ending = (async () => {
    await endChildren();
    // A start under way is awaited rather than abandoned: it would leave a server behind.
    const started = await database?.catch(() => undefined); // reported where it was awaited
    if (started && !(await started.stop())) console.log('PostgreSQL stays up: another process still uses it.');
    process.exit(exitCode);
  })();
  await ending;
}

try {
  checkNode();
  const demoAsked = process.argv.includes('--demo');
  const ownDatabase = process.env.DATABASE_URL || undefined; // set but empty means: none
  const port = parsePort(process.env.PORT ?? '3000');
  onEnd(() => {
    console.log('\nStopping …');
    void end(0); // being asked to stop is no failure
  });
  await checkPort(port);
  await installMissing();
  goOn();
  if (ownDatabase) await checkDatabase('DATABASE_URL');
  else database = startEmbedded();
  goOn();
  // PostgreSQL starts while Nx looks what is stale; a failed build is reported first.
  database?.catch(() => undefined);
  await build();
  const built = Date.now();
  const url = ownDatabase ?? (await database).url;
  goOn();

  await cli(url, 'migrate');
  let demoLoaded = false;
  if (demoAsked || !ownDatabase) {
    const used = await hasUsers(url);
    goOn();
    if (used) {
      if (demoAsked) console.log('The database has users already: demo data not loaded again.');
    } else {
      console.log('Loading demo data …');
      await cli(url, 'demo');
      demoLoaded = true;
    }
  }

  const server = run(process.execPath, [path.join(SERVER, 'main.js')], {
    env: { DATABASE_URL: url, PORT: String(port) },
    ipc: true,
    apart: true,
  });
  let running = true;
  void server.exit.then(async (code) => {
    running = false;
    if (ending) return;
    console.error(`The server ended by itself with code ${code}; its last lines above say why.`);
    await end(code || 1);
  });
  await ready(port, () => running);
  if (running && !ending) {
    const seconds = (from) => ((Date.now() - from) / 1000).toFixed(1);
    console.log(`\nRegiekamer is ready: http://localhost:${port}   (${seconds(began)} s, ${seconds(built)} s after the build)`);
    if (demoAsked || !ownDatabase) printAccounts(demoLoaded);
    console.log('Ctrl-C stops it.\n');
  }
  void (await database)?.lost.then(async () => {
    if (ending) return;
    console.error(`PostgreSQL ended by itself; see ${path.join((await database).dataDir, 'regiekamer.log')}`);
    await end(1);
  });
} catch (error) {
  if (!ending) {
    console.error(error instanceof Stop ? error.message : error);
    await end(error instanceof Stop ? error.exitCode : 1);
  }
}

/** After every wait: what was asked to end begins nothing new. */
function goOn() {
  if (ending) throw new Stop('Stopped.');
}

function parsePort(text) {
  if (/^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535) return Number(text);
  throw new Stop(`PORT=${text} is not a port: use a number from 1 to 65535, for instance PORT=3001 npm start`);
}

/** Before anything slow. A server that was left by kill -9 of its launcher gets a moment to notice that. */
async function checkPort(port) {
  const patience = Date.now() + 4_000;
  for (;;) {
    let problem;
    for (const host of [undefined, '127.0.0.1', '::1']) problem ??= await probe(port, host);
    goOn();
    if (!problem) return;
    if (problem === 'EACCES') {
      throw new Stop(`Port ${port} may not be used by this user. Choose another: PORT=3001 npm start`);
    }
    if (Date.now() > patience) {
      const other = port === 65_535 ? 3001 : port + 1;
      throw new Stop(`Port ${port} is in use. Stop that program, or choose another: PORT=${other} npm start`);
    }
    await sleep(200);
  }
}

function probe(port, host) {
  return new Promise((resolve) => {
    const socket = net.connect({ port, host: host ?? 'localhost' });
    // Connecting says more than listening: on some systems one may listen beside another program.
    socket.once('connect', () => {
      socket.destroy();
      resolve('EADDRINUSE');
    });
    socket.once('error', () => {
      const server = net.createServer();
      server.once('error', (error) => resolve(['EADDRINUSE', 'EACCES'].includes(error.code) ? error.code : undefined));
      server.listen({ port, host }, () => server.close(() => resolve(undefined)));
    });
  });
}

async function startEmbedded() {
  const { startPostgres } = await import('./postgres.mjs');
  return await startPostgres({ dataDir: path.join(DATA, 'postgres'), database: 'regiekamer' });
}

async function build() {
  console.log('Building what has changed …');
  const { exit, output } = nx(['run-many', '-t', 'build', '--output-style=static'], { quiet: true });
  const code = await exit;
  goOn();
  if (code === 0) return;
  console.error(output());
  throw new Stop('The build failed; see above.', { exitCode: code });
}

async function cli(url, command) {
  const { exit } = run(process.execPath, [path.join(SERVER, 'cli.js'), command], { env: { DATABASE_URL: url }, ipc: true });
  const code = await exit;
  goOn();
  if (code !== 0) throw new Stop(`"${command}" failed with code ${code}; see above.`, { exitCode: code });
}

/** Asks the database rather than a flag beside it, which would outlive a restored or emptied database. */
async function hasUsers(url) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query('select exists (select from app_user) as some');
    return rows[0].some;
  } finally {
    await client.end();
  }
}

async function ready(port, isRunning) {
  const host = ['', '0.0.0.0', '::'].includes(process.env.HOST ?? '') ? 'localhost' : process.env.HOST;
  const address = `http://${host.includes(':') ? `[${host}]` : host}:${port}/readyz`;
  const patience = Date.now() + 60_000;
  while (isRunning() && !ending) {
    try {
      const answer = await fetch(address, { signal: AbortSignal.timeout(2_000) });
      if (answer.ok) return;
    } catch {
      // not listening yet
    }
    if (Date.now() > patience) throw new Stop(`The server is not ready after 60 s (${address}).`);
    await sleep(100);
  }
}

function printAccounts(justLoaded) {
  const password = process.env.DEMO_PASSWORD ?? 'regiekamer-demo';
  const note = justLoaded ? '' : '   (or the DEMO_PASSWORD it was first started with)';
  console.log(`Demo accounts, password: ${justLoaded && process.env.DEMO_PASSWORD ? 'your DEMO_PASSWORD' : password}${note}`);
  for (const [name, what] of ACCOUNTS) console.log(`  ${`${name}@demo.example`.padEnd(30)}${what}`);
}
