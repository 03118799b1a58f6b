/**
 * What `npm start` and `npm test` share: a checkout that is ready to run, and children that end with us.
 * Imports Node's own modules only, since it runs before anything is installed.
 */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
export const DATA = path.join(ROOT, '.data');
const WINDOWS = process.platform === 'win32';

/** A sentence for the person at the terminal; anything else that is thrown is a fault of ours. */
export class Stop extends Error {
  constructor(message, { exitCode = 1, cause } = {}) {
    super(message, { cause });
    this.exitCode = exitCode;
  }
}

export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Stop(`Regiekamer needs Node 20.19 or later; this is Node ${process.versions.node}. See https://nodejs.org`);
}

/** Runs `npm ci` unless node_modules holds what package-lock.json asks for. */
export async function installMissing() {
  if (isInstalled()) return;
  console.log('Installing packages (npm ci); the first time takes a few minutes …');
  // The npm that started us, if any, so that nothing depends on the PATH.
  const npm = process.env.npm_execpath?.endsWith('npm-cli.js') ? [process.execPath, process.env.npm_execpath] : ['npm'];
  // Building needs the development packages, also where NODE_ENV says production.
  const args = [...npm.slice(1), 'ci', '--include=dev', '--loglevel=error', '--no-audit', '--no-fund'];
  const code = await run(npm[0], args, { shell: WINDOWS && npm.length === 1 }).exit;
  if (code !== 0) throw new Stop('The packages could not be installed (npm ci failed, see above).', { exitCode: code });
}

function isInstalled() {
  const wanted = path.join(ROOT, 'package-lock.json');
  const present = path.join(ROOT, 'node_modules', '.package-lock.json'); // npm writes it last
  if (!fs.existsSync(present)) return false;
  if (!fs.existsSync(wanted)) return true;
  if (fs.statSync(wanted).mtimeMs <= fs.statSync(present).mtimeMs) return true;
  // Newer need not mean different: git touches files when it switches branches, npm writes both at once.
  const [lock, hidden] = [wanted, present].map((file) => JSON.parse(fs.readFileSync(file, 'utf8')).packages);
  return Object.entries(lock).every(([folder, want]) => {
    if (!folder.startsWith('node_modules/') && !folder.includes('/node_modules/')) return true; // our own packages
    const have = hidden[folder];
    if (!have) return Boolean(want.optional || want.devOptional || want.peer);
    return want.link ? have.link && have.resolved === want.resolved : have.version === want.version;
  });
}

/** Nx without what would outlive us (its daemon, plug-ins in processes of their own), its cloud and its full screen. */
const NX_ENV = { NX_DAEMON: 'false', NX_ISOLATE_PLUGINS: 'false', NX_NO_CLOUD: 'true', NX_TUI: 'false' };

/** Runs Nx directly; npx would take a second to find it. */
export function nx(args, { env = {}, quiet = false } = {}) {
  const folder = path.join(ROOT, 'node_modules', 'nx');
  const { bin } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const script = path.join(folder, typeof bin === 'string' ? bin : bin.nx);
  return run(process.execPath, [script, ...args], { env: { ...NX_ENV, ...env }, quiet });
}

/** Says what is wrong with a database of one's own before anything slow or half-done happens on it. */
export async function checkDatabase(variable) {
  const { default: pg } = await import('pg');
  try {
    const client = new pg.Client({ connectionString: process.env[variable], connectionTimeoutMillis: 10_000 });
    await client.connect();
    const { rows } = await client.query(`select current_setting('server_version') as version`);
    await client.end();
    if (Number.parseInt(rows[0].version, 10) >= 15) return;
    throw new Error(`it is PostgreSQL ${rows[0].version}, and Regiekamer needs 15 or later`);
  } catch (error) {
    throw new Stop(`The database of ${variable} cannot be used: ${error.message || error.code}.`, { cause: error });
  }
}

const children = new Set();

/**
 * @param {object} [options]
 * @param {Record<string, string>} [options.env] on top of our own
 * @param {boolean} [options.ipc] give it a channel, on which it notices when we are gone, even by kill -9
 * @param {boolean} [options.apart] keep a Ctrl-C in the terminal from it: we pass on what it should know
 * @param {boolean} [options.quiet] keep what it prints, in `output()`, instead of printing it
 * @returns {{ exit: Promise<number>, output: () => string }}
 *   `exit` is the shell's idea of an exit code: 128 + the signal's number when a signal ended it
 */
export function run(command, args, { env = {}, ipc = false, apart = false, quiet = false, shell = false } = {}) {
  const print = quiet ? 'pipe' : 'inherit';
  const child = spawn(command, args, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', print, print, ...(ipc ? ['ipc'] : [])],
    detached: apart && !WINDOWS,
    shell,
    windowsHide: true,
  });
  children.add(child);
  let kept = '';
  if (quiet) for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (kept += chunk));
  const exit = new Promise((resolve, reject) => {
    child.once('error', (error) => {
      children.delete(child);
      reject(error);
    });
    child.once(quiet ? 'close' : 'exit', (code, signal) => {
      children.delete(child);
      resolve(code ?? 128 + (signal === 'SIGKILL' ? 9 : signal === 'SIGINT' ? 2 : 15));
    });
  });
  return { exit, output: () => kept };
}

/** Asks every child to end, and insists after a while. */
export async function endChildren(graceMs = 10_000) {
  await Promise.all(
    [...children].map(async (child) => {
      if (child.exitCode !== null || child.signalCode !== null) return; // only its output is still being read
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      const insist = setTimeout(() => child.kill('SIGKILL'), graceMs);
      await gone;
      clearTimeout(insist);
    }),
  );
}

/**
 * Calls back once when we are asked to end: Ctrl-C, kill, a closed terminal, or an npm that was killed
 * outright (which takes no child with it, and would leave us holding the port).
 * @param {(exitCode: number) => void} ended
 */
export function onEnd(ended) {
  let asked = false;
  const once = (code) => {
    if (asked) return; // npm passes on the Ctrl-C that the terminal has sent us already
    asked = true;
    ended(code);
  };
  for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]]) process.on(signal, () => once(code));
  if (process.env.npm_lifecycle_event && !WINDOWS) {
    const before = ancestors();
    setInterval(() => ancestors() === before || once(143), 250).unref();
  }
}

/** Our parent and its parent: between npm and us there may be a shell, which outlives npm. */
function ancestors() {
  try {
    // pid (name) state ppid …; a name may hold anything, so look behind the last bracket
    const stat = fs.readFileSync(`/proc/${process.ppid}/stat`, 'utf8');
    return `${process.ppid} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]}`;
  } catch {
    return `${process.ppid}`; // no /proc (macOS), where the shell makes way for us
  }
}
