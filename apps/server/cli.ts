import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { hashPassword, Role } from '@regiekamer/identity-server';
import { migrate } from '@regiekamer/shared-server';
import { isEmail } from 'class-validator';
import pg from 'pg';
import { v7 as uuid } from 'uuid';
import { backup, BackupError, restore } from './backup.js';
import { readDatabaseUrl } from './config.js';
import { loadDemo } from './demo/index.js';
import { measureDuplicates, type Part } from './duplicates/measure.js';
import { printedSchema } from './printed-schema.js';

const usage = `usage: cli.js migrate
       cli.js schema         prints the GraphQL schema
       cli.js demo           demo accounts (password from DEMO_PASSWORD) and demo data, in a database without users
       cli.js backup FILE [--own]       the whole database, of one moment; by pg_dump where there is one that fits
       cli.js restore FILE [--replace]  into an empty database, or in place of what it holds
       cli.js duplicates:measure [--people 20000] [--seed duplicates] [--show 20]
                             how well duplicates are found, in an empty database that it fills; fails below what is promised
       cli.js user:create --email … --name … --role … [--role …]
                             (password from USER_PASSWORD; without it one is made and printed)`;

/** Of duplicates. */
const promised = { precision: 0.95, recall: 0.9 };

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** A mistake of whoever typed the command; shown without a stack. */
class UsageError extends Error {}

async function run([command, ...rest]: string[]): Promise<void> {
  if (command === 'schema') return say((await printedSchema()).trimEnd());
  const databaseUrl = readDatabaseUrl(process.env);
  switch (command) {
    case 'migrate': {
      const done = await migrate(databaseUrl);
      say(done.length ? `Migrated: ${done.join(', ')}` : 'The database is up to date.');
      return;
    }
    case 'demo':
      return loadDemo(databaseUrl, { password: process.env['DEMO_PASSWORD'] ?? 'regiekamer-demo', log: say });
    case 'backup': {
      const { file, own } = fileOf(rest, 'own');
      const made = await backup(databaseUrl, file, { own });
      return say(`The database is in ${file}${made === 'own' ? ', in a format of our own' : ', as pg_dump writes it'}. Keep it as you keep the database: it holds personal data.`);
    }
    case 'restore': {
      const { file, replace } = fileOf(rest, 'replace');
      const rows = await restore(databaseUrl, file, { replace });
      return say(`The database holds what ${file} held${rows === undefined ? '' : `: ${rows} rows`}.`);
    }
    case 'duplicates:measure':
      return measure(databaseUrl, rest);
    case 'user:create':
      return createUser(databaseUrl, rest);
    default:
      throw new UsageError(usage);
  }
}

function fileOf<Flag extends string>(args: string[], flag: Flag): { file: string } & Record<Flag, boolean> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { [flag]: { type: 'boolean' } } });
  const [file, ...more] = positionals;
  if (!file || more.length > 0) throw new UsageError(usage);
  return { file, [flag]: values[flag] === true } as { file: string } & Record<Flag, boolean>;
}

async function measure(databaseUrl: string, args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { people: { type: 'string', default: '20000' }, seed: { type: 'string', default: 'duplicates' }, show: { type: 'string', default: '0' } },
  });
  const [count, show] = [Number(values.people), Number(values.show)];
  if (!Number.isInteger(count) || count < 400 || !Number.isInteger(show) || show < 0) throw new UsageError(usage);
  await migrate(databaseUrl);
  const measured = await measureDuplicates(databaseUrl, count, values.seed);
  const { people, truth, found, precision, recall, took } = measured;
  for (const [title, examples] of [['Not the same, found:', measured.wrong], ['The same, not found:', measured.missed]] as const) {
    if (show > 0) say(`${title}\n ${examples.slice(0, show).join('\n ')}\n`);
  }
  const table = (title: string, parts: Part[], are: string) => {
    say(title);
    for (const { name, of, are: number } of parts) say(`  ${name.padEnd(36)} ${String(of).padStart(5)}  ${are} ${String(number).padStart(5)}  ${(number / of).toFixed(3)}`);
  };
  table('One person twice, by what makes the records differ (several count under each): recall', measured.byVariation, 'found');
  table('The same, by the main difference alone', measured.byMainVariation, 'found');
  table('Pairs that were found, by the first reason given: precision', measured.byReason, 'right');
  table('Two people made to look like one: how many are taken for one', measured.byLookalike, 'taken');
  say(`${people} people of seed ${values.seed}, ${truth} of them twice; ${found} pairs found with a score of 0.8 or more, in ${(took / 1000).toFixed(1)} s`);
  say(`precision ${precision.toFixed(3)} (at least ${promised.precision}), recall ${recall.toFixed(3)} (at least ${promised.recall})`);
  // written so that no figure at all is a failure too
  if (!(precision >= promised.precision && recall >= promised.recall)) process.exitCode = 1;
}

async function createUser(databaseUrl: string, args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { email: { type: 'string' }, name: { type: 'string' }, role: { type: 'string', multiple: true } },
  });
  const { email, name, role: roles = [] } = values;
  if (!email || !isEmail(email) || !name || roles.length === 0) throw new UsageError(usage);
  const unknown = roles.filter((role) => !(role in Role));
  if (unknown.length) throw new UsageError(`Unknown role ${unknown.join(', ')}; there are ${Object.keys(Role).join(', ')}.`);
  const given = process.env['USER_PASSWORD'];
  if (given !== undefined && given.length < 12) throw new UsageError('USER_PASSWORD must have at least 12 characters.');
  const password = given ?? randomBytes(12).toString('base64url');

  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    const { rowCount } = await client.query(
      `insert into app_user (id, name, email, roles, password_hash) values ($1, $2, $3, $4, $5)
       on conflict (lower(email)) do nothing`,
      [uuid(), name, email, [...new Set(roles)], await hashPassword(password)],
    );
    if (!rowCount) throw new UsageError(`There is a user with the address ${email} already.`);
  } finally {
    await client.end();
  }
  say(`${name} can sign in as ${email}${given ? '.' : ` with the password ${password}`}`);
}

// The launcher holds a channel to this process; when the launcher is gone, so are we.
if (process.send) {
  process.on('disconnect', () => process.exit(1));
  process.channel?.unref(); // listening to it must not keep us here
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof UsageError || error instanceof BackupError ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
}
