/**
 * `npm run bench`: how fast the server answers, beside what the database itself allows. See tools/bench/workloads.mjs.
 *
 *   npm run bench -- --tier S|M|L [--only W1,W3] [--seconds 8] [--json FILE] [--compare FILE]
 *
 * The data is made once for each tier, in a database rk_bench_… on the server of BENCH_DATABASE_URL, or else of DATABASE_URL,
 * as a role that may create databases; without either, on an embedded PostgreSQL of its own under .data/.
 * --seconds 0 compares the answers and times nothing.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { prepareDatabase, tiers, withClient } from './bench/dataset.mjs';
import { table } from './bench/report.mjs';
import { DATA, endChildren, nx, onEnd, Stop } from './workspace.mjs';

const folder = path.join(DATA, 'bench');
const started = [];
let postgres;

try {
  onEnd((code) => void end(code));
  const options = readOptions();
  fs.mkdirSync(folder, { recursive: true });
  await build();
  const serverUrl = process.env.BENCH_DATABASE_URL || process.env.DATABASE_URL || (await embedded());
  await bench(await prepareDatabase(serverUrl, options.tier), options);
  await end(0);
} catch (error) {
  console.error(error instanceof Stop ? error.message : error);
  await end(error instanceof Stop ? error.exitCode : 1);
}

async function end(exitCode) {
  const { stop } = await import('./bench/servers.mjs');
  await Promise.all([...started.map(stop), endChildren()]);
  await postgres?.stop();
  process.exit(exitCode);
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      tier: { type: 'string', default: 'S' },
      only: { type: 'string' },
      seconds: { type: 'string', default: '8' },
      json: { type: 'string' },
      compare: { type: 'string' },
    },
  });
  if (!(values.tier in tiers)) throw new Stop(`--tier is one of ${Object.keys(tiers).join(', ')}.`);
  const seconds = Number(values.seconds);
  if (!(seconds >= 0)) throw new Stop('--seconds is a number: how long each of both is timed, for each workload.');
  return { ...values, seconds, only: values.only?.split(','), before: values.compare && JSON.parse(fs.readFileSync(values.compare, 'utf8')) };
}

async function build() {
  const { exit, output } = nx(['run-many', '-t', 'build', '--projects=@regiekamer/server,@regiekamer/migrations', '--output-style=static'], { quiet: true });
  if ((await exit) !== 0) throw new Stop(`The build failed.\n${output()}`);
}

async function embedded() {
  const { startPostgres } = await import('./postgres.mjs');
  postgres = await startPostgres({ dataDir: path.join(DATA, 'bench-postgres') });
  return postgres.url;
}

async function bench(url, { tier, only, seconds, json, before }) {
  // what is measured imports what was built
  const [{ workloads: all, makeExport }, { compareAnswers, time }, { takeSample, removeWritten }, { residentMegabytes, startFloor, startOurs }] = await Promise.all(
    ['workloads', 'measure', 'sample', 'servers'].map((name) => import(`./bench/${name}.mjs`)),
  );
  const { sample, token } = await takeSample(url);
  const wanted = Object.keys(all(sample)).filter((name) => !only || only.includes(name));
  if (wanted.length === 0) throw new Stop(`--only names none of ${Object.keys(all(sample)).join(', ')}.`);
  const machine = { cpus: os.cpus().length, cpu: os.cpus()[0].model, node: process.versions.node, loadBefore: load() };
  machine.postgres = await withClient(url, async (client) => (await client.query('show server_version')).rows[0].server_version);
  const results = {};
  try {
    const ours = await startOurs(url, folder, token);
    started.push(ours);
    if (wanted.includes('W6')) sample.exportId = await makeExport(ours.ask, sample);
    const floor = await startFloor(url, folder, sample);
    started.push(floor);
    for (const name of wanted) {
      const workload = all(sample)[name];
      const statements = await compareAnswers({ name, ...workload }, ours, floor);
      if (seconds === 0) {
        console.log(`${name} answers as the floor does, in ${statements} statements.`);
        continue;
      }
      const figures = await time({ name, ...workload }, { ours, floor }, seconds);
      results[name] = { title: workload.title, target: workload.target, statements, ...figures, ratio: figures.ours.perSecond / figures.floor.perSecond };
      console.log(`${name}: ${figures.ours.perSecond.toFixed(0)}/s, floor ${figures.floor.perSecond.toFixed(0)}/s`);
    }
    if (seconds === 0) return;
    const report = { tier, at: new Date().toISOString(), machine: { ...machine, loadAfter: load() }, memory: residentMegabytes(ours), workloads: results };
    console.log(`\n${table(report, before)}`);
    if (json) fs.writeFileSync(json, `${JSON.stringify(report, null, 2)}\n`);
  } finally {
    const { stop } = await import('./bench/servers.mjs');
    await Promise.all(started.map(stop));
    await removeWritten(url, sample, token);
  }
}

function load() {
  return os.loadavg()[0].toFixed(2);
}
