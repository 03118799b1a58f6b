/** A server process as it runs in production, and what its clients see of it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from '../workspace.mjs';

const dist = path.join(ROOT, 'apps', 'server', 'dist');

export async function openServer(databaseUrl, logFile) {
  const port = await freePort();
  const log = fs.openSync(logFile, 'a');
  let child;
  const start = () => {
    child = spawn(process.execPath, [path.join(dist, 'main.js')], {
      cwd: ROOT,
      env: { ...process.env, DATABASE_URL: databaseUrl, PORT: String(port), HOST: '127.0.0.1', LOG_LEVEL: 'info' },
      // over the channel it notices when we are gone
      stdio: ['ignore', log, log, 'ipc'],
    });
  };
  const url = `http://127.0.0.1:${port}`;
  const isRunning = () => child !== undefined && child.exitCode === null && child.signalCode === null;
  const end = async (signal) => {
    if (!isRunning()) return child?.exitCode;
    child.kill(signal);
    await once(child, 'exit');
    return child.exitCode;
  };
  return {
    url,
    start,
    isRunning,
    pid: () => child.pid,
    kill: () => end('SIGKILL'),
    /** @returns the exit code */
    terminate: () => end('SIGTERM'),
    /** Starts it and waits until the process listens: what a busy machine takes for that says nothing of what it does then. */
    restart: async () => {
      start();
      await until(() => fetch(`${url}/healthz`).then(({ ok }) => ok, () => false), 180_000, 'The server does not start.');
    },
    /** Starts it unless it runs, and waits for it: longer than it should take, so that a busy machine is measured and not given up. */
    ready: async () => {
      if (!isRunning()) start();
      await until(() => isReady(url), 180_000, 'The server is not ready.');
    },
  };
}

/** Whether it says that it can serve, within what a load balancer waits. */
export async function isReady(url) {
  try {
    return (await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(3_000) })).status === 200;
  } catch {
    return false;
  }
}

/** @returns the milliseconds that it took */
export async function until(reached, patience, otherwise) {
  const began = Date.now();
  while (!(await reached())) {
    if (Date.now() - began > patience) throw new Error(otherwise);
    await sleep(50);
  }
  return Date.now() - began;
}

export async function runCli(databaseUrl, ...args) {
  const child = spawn(process.execPath, [path.join(dist, 'cli.js'), ...args], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${args.join(' ')} failed:\n${said}`);
  return said;
}

async function freePort() {
  const probe = net.createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}
