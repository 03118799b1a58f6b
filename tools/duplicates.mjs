/**
 * `npm run duplicates:measure`: how many of the people who are there twice are found, and how many of the found ones are right,
 * in a made-up address book; fails below what is promised. See apps/server/duplicates.
 *
 *   npm run duplicates:measure -- [--people 20000] [--seed duplicates] [--show 20]
 *
 * In a database of its own, which it drops, on the server of TEST_DATABASE_URL or else DATABASE_URL, as a role that may create
 * databases; without either, on an embedded PostgreSQL under .data/.
 */
import path from 'node:path';
import pg from 'pg';
import { checkNode, DATA, endChildren, nx, onEnd, ROOT, run, Stop } from './workspace.mjs';

const name = `regiekamer_duplicates_${process.pid}`;
let server;
let postgres;

try {
  checkNode();
  onEnd((code) => void end(code));
  const { exit, output } = nx(['run-many', '-t', 'build', '--projects=@regiekamer/server,@regiekamer/migrations', '--output-style=static'], { quiet: true });
  if ((await exit) !== 0) throw new Stop(`The build failed.\n${output()}`);
  server = process.env.TEST_DATABASE_URL || process.env.DATABASE_URL || (await embedded());
  await onServer(`create database ${name} encoding 'UTF8' template template0`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const cli = path.join(ROOT, 'apps', 'server', 'dist', 'cli.js');
  const measured = run(process.execPath, [cli, 'duplicates:measure', ...process.argv.slice(2)], { env: { DATABASE_URL: url.href } });
  await end(await measured.exit);
} catch (error) {
  console.error(error instanceof Stop ? error.message : error);
  await end(error instanceof Stop ? error.exitCode : 1);
}

async function embedded() {
  const { startPostgres } = await import('./postgres.mjs');
  postgres = await startPostgres({ dataDir: path.join(DATA, 'test-postgres'), throwaway: true });
  return postgres.url;
}

async function onServer(sql) {
  const client = new pg.Client(server);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

async function end(exitCode) {
  await endChildren();
  if (server) await onServer(`drop database if exists ${name} with (force)`);
  await postgres?.stop();
  process.exit(exitCode);
}
