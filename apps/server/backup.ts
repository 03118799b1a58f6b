import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { migrate } from '@regiekamer/shared-server';
import pg from 'pg';
import QueryStream from 'pg-query-stream';

/** A backup that cannot be made or put back, in words for whoever asked. */
export class BackupError extends Error {}

/** The first line of our own format; the tables follow, each row the text that PostgreSQL gives it. */
interface Header {
  format: 'regiekamer-backup';
  version: 1;
  at: string;
  migrations: string[];
  tables: Table[];
  sequences: { name: string; value: string | null }[];
}

interface Table {
  /** with its schema, quoted */
  name: string;
  columns: string[];
}

/** Rows that are put back in one statement. */
const batch = 1_000;

/** What begins a file of pg_dump. */
const dumpMagic = 'PGDMP';

/**
 * Writes the whole database to a file, as it was at one moment: by pg_dump where there is one of the server's version,
 * otherwise in a format of our own. The file appears when it is complete.
 * @param own does without pg_dump
 * @returns how it was made
 */
export async function backup(databaseUrl: string, file: string, { own = false } = {}): Promise<'pg_dump' | 'own'> {
  const draft = `${file}.part`;
  const client = await connect(databaseUrl);
  try {
    const tool = own ? false : await fits(client, 'pg_dump');
    await (await open(draft, 'w', 0o600)).close();
    if (tool) await runTool(databaseUrl, 'pg_dump', ['--format=custom', '--no-owner', '--no-privileges', `--file=${draft}`]);
    else await pipeline(lines(client), createGzip(), createWriteStream(draft));
    await rename(draft, file);
    return tool ? 'pg_dump' : 'own';
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  } finally {
    await client.end();
  }
}

async function* lines(client: pg.Client): AsyncGenerator<string> {
  await client.query('begin isolation level repeatable read read only');
  const tables = await tablesOf(client);
  const { rows: migrations } = await client.query<{ name: string }>('select name from migrations order by id');
  const { rows: sequences } = await client.query<{ name: string; value: string | null }>(
    `select format('%I.%I', schemaname, sequencename) as name, last_value::text as value from pg_sequences
     where schemaname in ('public', 'graphile_worker') and sequencename <> 'migrations_id_seq' order by 1`,
  );
  const header: Header = {
    format: 'regiekamer-backup',
    version: 1,
    at: new Date().toISOString(),
    migrations: migrations.map(({ name }) => name),
    tables,
    sequences,
  };
  yield `${JSON.stringify(header)}\n`;
  for (const { name, columns } of tables) {
    const rows = client.query(new QueryStream(`select row(${columns.map(quoted).join(', ')})::text as row from ${name}`, [], { batchSize: batch }));
    let count = 0;
    let text = '';
    for await (const { row } of rows as AsyncIterable<{ row: string }>) {
      count++;
      text += `${JSON.stringify(row)}\n`;
      if (text.length > 64 * 1024) {
        yield text;
        text = '';
      }
    }
    // a number ends the table, and says whether all of it is there
    yield `${text}${count}\n`;
  }
  await client.query('commit');
}

/**
 * Puts a backup into a database, in one transaction, and brings its schema up to date.
 * @param replace empties a database that is not empty; without it that is refused
 * @returns the rows that were put back, where we did that ourselves
 */
export async function restore(databaseUrl: string, file: string, { replace = false } = {}): Promise<number | undefined> {
  const isDump = await beginsWith(file, dumpMagic);
  const client = await connect(databaseUrl);
  try {
    if (isDump && !(await fits(client, 'pg_restore'))) throw new BackupError('This file was made by pg_dump; to read it, pg_restore of the version of the server is needed.');
    const { rowCount } = await client.query(
      `select from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and n.nspname in ('public', 'graphile_worker') limit 1`,
    );
    if (rowCount && !replace) throw new BackupError('The database is not empty. Restore into an empty one, or say --replace to lose what it holds.');
    const reader = isDump ? undefined : readLines(file);
    const header = reader && (await readHeader(reader));
    if (rowCount) await client.query('drop schema public cascade; create schema public; drop schema if exists graphile_worker cascade');
    if (!reader || !header) {
      await runTool(databaseUrl, 'pg_restore', ['--single-transaction', '--exit-on-error', '--no-owner', '--no-privileges', `--dbname=${databaseOf(databaseUrl)}`, file]);
      await migrate(databaseUrl);
      return undefined;
    }
    await migrate(databaseUrl, header.migrations);
    const count = await load(client, header, reader);
    await migrate(databaseUrl);
    return count;
  } finally {
    await client.end();
  }
}

async function load(client: pg.Client, { tables, sequences }: Header, reader: AsyncIterator<string, undefined>): Promise<number> {
  await client.query(`begin`);
  const present = (await tablesOf(client)).map(({ name }) => name);
  const missing = tables.filter(({ name }) => !present.includes(name));
  if (missing.length > 0) throw new BackupError(`This version has no table ${missing.map(({ name }) => name).join(', ')}.`);
  // what a row causes is in the backup too; and whom it refers to may come after it
  const { rows: references } = await client.query<{ owner: string; name: string; definition: string }>(
    `select conrelid::regclass::text as owner, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
     from pg_constraint where contype = 'f' and connamespace in ('public'::regnamespace, 'graphile_worker'::regnamespace)`,
  );
  for (const { owner, name } of references) await client.query(`alter table ${owner} drop constraint ${name}`);
  for (const name of present) await client.query(`alter table ${name} disable trigger user`);
  await client.query(`truncate ${present.join(', ')}`);

  let all = 0;
  for (const { name, columns } of tables) all += await loadTable(client, name, columns, reader);
  for (const { name, value } of sequences) if (value !== null) await client.query('select setval($1, $2)', [name, value]);
  for (const name of present) await client.query(`alter table ${name} enable trigger user`);
  for (const { owner, name, definition } of references) await client.query(`alter table ${owner} add constraint ${name} ${definition}`);
  await client.query('commit; analyze');
  return all;
}

async function loadTable(client: pg.Client, name: string, columns: string[], reader: AsyncIterator<string, undefined>): Promise<number> {
  // a type with the columns of the file, in the order of the file: the table may have others by now
  const { rows: types } = await client.query<{ column: string; type: string }>(
    `select attname as column, format_type(atttypid, atttypmod) as type from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped`,
    [name],
  );
  const typeOf = new Map(types.map(({ column, type }) => [column, type]));
  const unknown = columns.filter((column) => !typeOf.has(column));
  if (unknown.length > 0) throw new BackupError(`This version has no column ${unknown.join(', ')} in ${name}.`);
  await client.query(`create type public.regiekamer_restored as (${columns.map((column) => `${quoted(column)} ${typeOf.get(column)}`).join(', ')})`);
  const list = columns.map(quoted).join(', ');
  const insert = `insert into ${name} (${list}) overriding system value
    select ${columns.map((column) => `(r).${quoted(column)}`).join(', ')} from (select unnest($1::text[])::public.regiekamer_restored as r offset 0) rows`;
  let rows: string[] = [];
  let count = 0;
  const flush = async () => {
    if (rows.length > 0) await client.query(insert, [rows]);
    rows = [];
  };
  for (;;) {
    const { value, done } = await reader.next();
    const read: unknown = done ? undefined : JSON.parse(value);
    if (typeof read !== 'string') {
      if (read !== count) throw new BackupError(`The file is not complete: ${name} has ${count} rows in it.`);
      break;
    }
    rows.push(read);
    count++;
    if (rows.length >= batch) await flush();
  }
  await flush();
  await client.query('drop type public.regiekamer_restored');
  return count;
}

/** Every table that holds data, with the columns that are written; migrations run by themselves. */
async function tablesOf(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `select format('%I.%I', n.nspname, c.relname) as name, array_agg(a.attname::text order by a.attnum) as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
     where c.relkind = 'r' and n.nspname in ('public', 'graphile_worker') and c.relname <> 'migrations'
       and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     group by n.nspname, c.relname order by n.nspname, c.relname`,
  );
  return rows;
}

async function* readLines(file: string): AsyncGenerator<string, undefined> {
  const unzipped = createGunzip();
  const reading = pipeline(createReadStream(file), unzipped);
  reading.catch(() => undefined); // it is heard below, in the order of reading
  try {
    yield* createInterface({ input: unzipped, crlfDelay: Infinity });
  } finally {
    unzipped.destroy();
  }
  await reading;
  return undefined;
}

async function readHeader(reader: AsyncIterator<string, undefined>): Promise<Header> {
  const none = new BackupError('This is no backup of Regiekamer.');
  const { value, done } = await reader.next().catch(() => {
    throw none;
  });
  if (done || !value.startsWith('{"format":"regiekamer-backup"')) throw none;
  const header = JSON.parse(value) as Header;
  if ((header.version as number) !== 1) throw new BackupError('This backup was made by a later version of Regiekamer.');
  return header;
}

async function beginsWith(file: string, text: string): Promise<boolean> {
  const handle = await open(file, 'r').catch(() => {
    throw new BackupError(`${file} cannot be read.`);
  });
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(text.length), 0, text.length, 0);
    return buffer.toString('latin1', 0, bytesRead) === text;
  } finally {
    await handle.close();
  }
}

/** Whether that tool of PostgreSQL's is here, in the version of the server. */
async function fits(client: pg.Client, tool: 'pg_dump' | 'pg_restore'): Promise<boolean> {
  const { rows } = await client.query<{ version: number }>(`select current_setting('server_version_num')::int / 10000 as version`);
  const { stdout } = spawnSync(tool, ['--version'], { encoding: 'utf8' });
  return Number(/(\d+)/.exec(stdout ?? '')?.[1]) === rows[0]!.version;
}

async function runTool(databaseUrl: string, tool: string, args: string[]): Promise<void> {
  const { hostname, port, username, password, searchParams } = new URL(databaseUrl);
  // by its environment: what is on the command line, all users of the machine can read
  const child = spawn(tool, args, {
    env: {
      ...process.env,
      PGHOST: decodeURIComponent(hostname),
      PGPORT: port || '5432',
      PGUSER: decodeURIComponent(username),
      PGPASSWORD: decodeURIComponent(password),
      PGDATABASE: databaseOf(databaseUrl),
      ...(searchParams.get('sslmode') ? { PGSSLMODE: searchParams.get('sslmode')! } : {}),
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new BackupError(`${tool} failed:\n${said}`);
}

const databaseOf = (databaseUrl: string): string => decodeURIComponent(new URL(databaseUrl).pathname.slice(1));

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

async function connect(databaseUrl: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: databaseUrl, options: '-c timezone=UTC -c datestyle=ISO -c intervalstyle=postgres' });
  await client.connect();
  return client;
}
