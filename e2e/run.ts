import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { FullConfig } from '@playwright/test';
import pg from 'pg';
import { findBrowser } from './browser.js';
import { accounts, password, share, signIn } from './server.js';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const [main, cli, page] = ['apps/server/dist/main.js', 'apps/server/dist/cli.js', 'apps/console/dist/index.html'].map((file) =>
  path.join(root, file),
) as [string, string, string];

/**
 * Before the tests: a database of their own with the demo data, the built server on it, a session for each account.
 * Gives what takes all of it away again.
 */
export default async function run(config: FullConfig): Promise<() => Promise<void>> {
  const undo: (() => Promise<void>)[] = [];
  const end = async () => {
    const failures: unknown[] = [];
    // whatever goes wrong with one, the others are taken away too
    for (const step of undo.splice(0).reverse()) await step().catch((error: unknown) => failures.push(error));
    if (failures.length > 0) throw failures.length === 1 ? failures[0] : new AggregateError(failures);
  };
  try {
    for (const built of [main, cli, page]) {
      if (!existsSync(built)) throw new Error(`${path.relative(root, built)} is missing: build first, with \`npm run build\`.`);
    }
    const browser = await findBrowser();
    const { url: databaseUrl, drop } = await makeDatabase();
    undo.push(drop);
    const env = { ...process.env, DATABASE_URL: databaseUrl, DEMO_PASSWORD: password };
    await finish([cli, 'migrate'], env);
    await finish([cli, 'demo'], env);

    const folder = config.projects[0]?.outputDir ?? path.join(root, 'e2e', 'test-results');
    mkdirSync(folder, { recursive: true });
    const log = path.join(folder, 'server.log');
    const port = await freePort();
    // a test that wants mail listens there; while none does, none is sent
    const mailPort = await freePort();
    const surroundings = { PORT: String(port), HOST: '127.0.0.1', PUBLIC_URL: `http://127.0.0.1:${port}`, SMTP_URL: `smtp://127.0.0.1:${mailPort}` };
    const server = await startServer({ ...env, ...surroundings, LOG_LEVEL: 'info' }, log);
    undo.push(async () => {
      await server.stop();
      const mistakes = readFileSync(log, 'utf8').split('\n').filter((line) => line.startsWith('{"level":50'));
      if (mistakes.length > 0) throw new Error(`The server met what it did not expect:\n${mistakes.slice(0, 5).join('\n')}`);
    });
    const sessions = Object.fromEntries(
      await Promise.all(accounts.map(async (account) => [account, await signIn(account, server.url)] as const)),
    );
    share({ url: server.url, browser, sessions, mailPort });
    return end;
  } catch (error) {
    await end().catch(() => undefined); // what went wrong first is what is told
    throw error;
  }
}

/** An empty database on the server of TEST_DATABASE_URL, and how to drop it. */
async function makeDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const server = process.env['TEST_DATABASE_URL'];
  if (!server) {
    throw new Error('TEST_DATABASE_URL is missing. `npm test` sets it; by hand: postgres://user:password@host:5432/postgres');
  }
  const name = `regiekamer_e2e_${randomUUID().replaceAll('-', '')}`;
  const onServer = async (sql: string) => {
    const client = new pg.Client(server);
    await client.connect();
    try {
      await client.query(sql);
    } finally {
      await client.end();
    }
  };
  await onServer(`create database ${name} encoding 'UTF8' template template0`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(`drop database if exists ${name} with (force)`) };
}

/** Runs a program of Node's to its end; what it said is told when it fails. */
async function finish(args: string[], env: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`\`${path.basename(args[0]!)} ${args.slice(1).join(' ')}\` failed:\n${said}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

/** ms that the server may take to be ready */
const patience = 30_000;

async function startServer(env: NodeJS.ProcessEnv & { PORT: string }, logFile: string) {
  const url = `http://127.0.0.1:${env.PORT}`;
  // Over the channel the server notices that we are gone, also when we were killed.
  const child = spawn(process.execPath, [main], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  const log = createWriteStream(logFile);
  child.stdout?.pipe(log, { end: false });
  child.stderr?.pipe(log, { end: false });
  const stop = async () => {
    if (isRunning(child)) {
      child.kill('SIGTERM');
      const insist = setTimeout(() => child.kill('SIGKILL'), 10_000);
      await once(child, 'close');
      clearTimeout(insist);
    }
    log.end();
    await once(log, 'close');
  };
  const until = Date.now() + patience;
  while (!(await isReady(url))) {
    if (!isRunning(child) || Date.now() > until) {
      await stop();
      throw new Error(`The server did not get ready:\n${readFileSync(logFile, 'utf8').split('\n').slice(-20).join('\n')}`);
    }
    await pause(100);
  }
  return { url, stop };
}

const isRunning = (child: ChildProcess): boolean => child.exitCode === null && child.signalCode === null;

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/readyz`)).ok;
  } catch {
    return false; // not listening yet
  }
}
