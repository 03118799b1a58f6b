/** The two servers that are compared, each a process of its own, and how a client asks them. */
import { fork } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT, Stop } from '../workspace.mjs';

/** What a server is asked, and how it tells how many statements that took. */
const headers = (token) => ({ 'content-type': 'application/json', cookie: `regiekamer_session=${token}` });

/**
 * Regiekamer as it is run: the production build, with its usual log.
 * @param {string} folder where its log goes
 */
export async function startOurs(url, folder, token) {
  const log = path.join(folder, 'server.log');
  const output = fs.openSync(log, 'w');
  const port = await freePort();
  const child = fork(path.join(ROOT, 'apps', 'server', 'dist', 'main.js'), {
    env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: url, PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', output, output, 'ipc'],
  });
  fs.closeSync(output);
  const origin = `http://127.0.0.1:${port}`;
  await ready(`${origin}/readyz`, child, log);
  return {
    child,
    request: ({ query, path: address }, variables) =>
      address
        ? { method: 'GET', path: address(variables), url: origin + address(variables), headers: headers(token) }
        : { method: 'POST', path: '/graphql', url: `${origin}/graphql`, headers: headers(token), body: JSON.stringify({ query, variables }) },
    /** @returns the data, once */
    async ask(query, variables) {
      const response = await fetch(`${origin}/graphql`, { method: 'POST', headers: headers(token), body: JSON.stringify({ query, variables }) });
      const { data, errors } = await response.json();
      if (errors) throw new Stop(`The server answers ${JSON.stringify(errors)}.`);
      return data;
    },
    /** @returns {Promise<number>} of the request with this id; the log tells */
    async statements(requestId) {
      for (let tries = 0; tries < 100; tries++) {
        const line = fs.readFileSync(log, 'utf8').split('\n').findLast((text) => text.includes(requestId) && text.includes('"statements"'));
        if (line) return JSON.parse(line).statements;
        await sleep(20);
      }
      throw new Stop(`The log ${log} does not tell how many statements a request took.`);
    },
  };
}

export async function startFloor(url, folder, sample) {
  const file = path.join(folder, 'sample.json');
  fs.writeFileSync(file, JSON.stringify(sample));
  const child = fork(path.join(path.dirname(fileURLToPath(import.meta.url)), 'floor.mjs'), [url, file]);
  const port = await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Stop(`The floor ended by itself with code ${code}.`)));
  });
  const origin = `http://127.0.0.1:${port}`;
  return {
    child,
    request: ({ name }, variables) => ({
      method: 'POST', path: `/${name}`, url: `${origin}/${name}`, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ variables }),
    }),
  };
}

export async function stop({ child }) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const insist = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await gone;
  clearTimeout(insist);
}

/** Resident memory of a server and its workers, in MB; NaN where the system does not tell. */
export function residentMegabytes({ child }) {
  return sumOverProcesses(child.pid, (pid) => Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024);
}

/** Processor time that a server and its workers have taken, in milliseconds; NaN where the system does not tell. */
export function processorMilliseconds({ child }) {
  return sumOverProcesses(child.pid, (pid) => {
    // pid (name) state …: a name may hold anything; user and system time, in hundredths of a second
    const fields = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  });
}

function sumOverProcesses(pid, of) {
  try {
    const workers = fs.readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
    return workers.reduce((sum, worker) => sum + sumOverProcesses(worker, of), of(pid));
  } catch (error) {
    if (error.code === 'ENOENT') return NaN; // no /proc
    throw error;
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

async function ready(address, child, log) {
  for (const patience = Date.now() + 60_000; child.exitCode === null && Date.now() < patience; await sleep(100)) {
    const answer = await fetch(address, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
    if (answer?.ok) return;
  }
  child.kill('SIGKILL');
  throw new Stop(`The server does not become ready; see ${log}.`);
}
