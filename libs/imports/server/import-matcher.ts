import { Injectable } from '@nestjs/common';
import { Database } from '@regiekamer/shared-server';
import { StakeholderKind } from '@regiekamer/stakeholders-server';
import type { Interpreted, Said } from './import-interpret.js';

/** By what a record answers to a row, most telling first. */
export type Ground = 'KEY' | 'ROW' | 'KVK' | 'EMAIL' | 'ALIAS' | 'DETAILS';

export interface Candidate {
  id: string;
  ground: Ground;
}

/** What a file said of a record before. */
export interface Base {
  said: Said;
  tags: string[];
  employer: string | null;
}

/** A record as its table has it; the columns of other domains are of no concern here. */
export interface RecordImage extends Omit<Said, 'function'> {
  id: string;
  kind: StakeholderKind;
  display_name: string;
  tags: string[];
  archived_at: string | null;
  merged_into?: string | null;
  suppressed?: boolean;
  sort_on_prefix: boolean;
  version: number;
}

export interface Role {
  id: string;
  person_id: string;
  organisation_id: string;
  function: string | null;
  is_primary: boolean;
}

/** All that the records can tell of the rows of a file. */
export interface Found {
  candidates: Map<number, Candidate[]>;
  /** rows of people whose name a record has, without anything else that agrees */
  namesakes: Set<number>;
  /** what the file of then said of the row's record, by the row's number */
  bases: Map<number, Base>;
  records: Map<string, RecordImage>;
  /** current roles, by person */
  roles: Map<string, Role[]>;
  /** organisations by the name that rows give them */
  employers: Map<string, RecordImage[]>;
  /** rows of people who were erased at their request */
  suppressed: Set<number>;
}

/** What a row says, as a later one is held against it. */
export const baseOf = ({ said, tags, employer }: Interpreted): Base => ({ said, tags, employer: employer?.name ?? null });

/** Rows that go into one statement. */
const chunk = 5_000;

export function chunksOf<T>(items: readonly T[], size = chunk): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_unused, index) => items.slice(index * size, (index + 1) * size));
}

/** The scope of keys that are hashes of whole rows. */
export const wholeRow = '';

/** A key column is known by its heading, in whatever case. */
export const scopeOf = (keyColumn: string) => keyColumn.trim().toLowerCase();

/** Finds the records that rows may be about; a fixed number of statements for each few thousand rows. */
@Injectable()
export class ImportMatcher {
  constructor(private readonly database: Database) {}

  /** @param step is told the part that is done, 0 to 1 */
  async find(rows: readonly Interpreted[], keyColumn: string | null, step: (part: number) => Promise<void>): Promise<Found> {
    const found: Found = { candidates: new Map(), namesakes: new Set(), bases: new Map(), records: new Map(), roles: new Map(), employers: new Map(), suppressed: new Set() };
    const chunks = chunksOf(rows);
    for (const [index, some] of chunks.entries()) {
      await this.byKeys(some, keyColumn, found);
      await this.byAddress(some, found);
      await this.byName(some.filter(({ kind }) => kind === StakeholderKind.PERSON), found);
      await this.organisationsByName(some.filter(({ kind }) => kind === StakeholderKind.ORGANISATION), found);
      await step((index + 1) / (chunks.length + 1));
    }
    const employers = await this.employersOf(rows);
    const ids = new Set([...found.candidates.values()].flat().map(({ id }) => id));
    for (const organisations of employers.values()) for (const id of organisations) ids.add(id);
    await this.load([...ids], found);
    for (const [name, organisations] of employers) found.employers.set(name, organisations.flatMap((id) => found.records.get(id) ?? []));
    return found;
  }

  private async byKeys(rows: readonly Interpreted[], keyColumn: string | null, found: Found): Promise<void> {
    const keys = rows.flatMap(({ number, key, fingerprint }) => [
      ...(keyColumn && key ? [{ number, scope: scopeOf(keyColumn), key }] : []),
      { number, scope: wholeRow, key: fingerprint },
    ]);
    const known = await this.database.query<{ number: number; scope: string; id: string; said: Base }>(
      `select r.number, k.scope, k.stakeholder_id as id, k.said
       from jsonb_to_recordset($1::jsonb) r(number int, scope text, key text)
       join import_key k on k.scope = r.scope and k.key = r.key
       order by r.number, k.scope desc`,
      [JSON.stringify(keys)],
    );
    const byNumber = new Map(rows.map((row) => [row.number, row]));
    for (const { number, scope, id, said } of known) {
      add(found, number, id, scope === wholeRow ? 'ROW' : 'KEY');
      // of a row that was here before as it is, what it said is what it says
      if (!found.bases.has(number)) found.bases.set(number, scope === wholeRow ? baseOf(byNumber.get(number)!) : said);
    }
  }

  private async byAddress(rows: readonly Interpreted[], found: Found): Promise<void> {
    const given = rows
      .filter(({ said }) => said.email || said.kvk_number)
      .map(({ number, kind, said }) => ({ number, kind, email: said.email ?? null, kvk: said.kvk_number ?? null }));
    const known = await this.database.query<{ number: number; id: string; ground: Ground }>(
      `with r as materialized (select number, kind, lower(email) as email, kvk
         from jsonb_to_recordset($1::jsonb) r(number int, kind text, email text, kvk text))
       select r.number, s.id, 'KVK' as ground from r join stakeholder s on s.kvk_number = r.kvk
       union all
       select r.number, s.id, 'EMAIL' from r join stakeholder s on lower(s.email) = r.email and s.kind = r.kind
       union all
       select r.number, s.id, 'ALIAS' from r join stakeholder_alias a on lower(a.email) = r.email
         join stakeholder s on s.id = a.stakeholder_id and s.kind = r.kind`,
      [JSON.stringify(given)],
    );
    for (const { number, id, ground } of known) add(found, number, id, ground);
  }

  /** People of the same name: with the same employer, telephone number or postcode they are the same, otherwise they may be. */
  private async byName(rows: readonly Interpreted[], found: Found): Promise<void> {
    const given = rows
      .filter(({ said }) => said.given_name || said.initials)
      .map(({ number, said, employer }) => ({
        number, surname: said.surname, prefix: said.surname_prefix ?? '', first: said.given_name ?? said.initials, given: said.given_name ?? null,
        initials: said.initials ?? null, phone: said.phone ?? null, postcode: said.postcode ?? null, employer: employer?.name ?? null,
      }));
    const known = await this.database.query<{ number: number; ids: string[] | null }>(
      `with r as materialized (select number, fold(surname) as surname, fold(prefix) as prefix, left(fold(first), 1) as letter, fold(given) as given,
           fold(initials) as initials, phone, postcode, fold(employer) as employer
         from jsonb_to_recordset($1::jsonb)
           r(number int, surname text, prefix text, first text, given text, initials text, phone text, postcode text, employer text))
       select r.number, array_agg(s.id) filter (
         where s.phone = r.phone is true or s.postcode = r.postcode is true or exists (
           select from affiliation a join stakeholder o on o.id = a.organisation_id
           where a.person_id = s.id and fold(o.name) = r.employer and (a.ended_on is null or a.ended_on > current_date)
         )) as ids
       from r join stakeholder s on fold(s.surname) = r.surname and left(fold(coalesce(s.given_name, s.initials)), 1) = r.letter
       where fold(coalesce(s.surname_prefix, '')) = r.prefix and s.archived_at is null
         and (s.given_name is null or r.given is null or fold(s.given_name) = r.given)
         and (s.initials is null or r.initials is null or left(fold(s.initials), length(r.initials)) = r.initials
           or left(r.initials, length(s.initials)) = fold(s.initials))
       group by r.number`,
      [JSON.stringify(given)],
    );
    for (const { number, ids } of known) {
      if (ids) for (const id of ids) add(found, number, id, 'DETAILS');
      else found.namesakes.add(number);
    }
  }

  private async organisationsByName(rows: readonly Interpreted[], found: Found): Promise<void> {
    const known = await this.database.query<{ number: number; id: string }>(
      `select r.number, s.id from jsonb_to_recordset($1::jsonb) r(number int, name text)
       join stakeholder s on fold(s.name) = fold(r.name)`,
      [JSON.stringify(rows.map(({ number, said }) => ({ number, name: said.name })))],
    );
    for (const { number, id } of known) add(found, number, id, 'DETAILS');
  }

  /** Organisations by what rows say of where people work: by KvK number, or else by name. */
  private async employersOf(rows: readonly Interpreted[]): Promise<Map<string, string[]>> {
    const names = new Map<string, string | null>();
    for (const { employer } of rows) if (employer) names.set(employer.name, names.get(employer.name) ?? employer.kvk_number ?? null);
    const organisations = new Map<string, string[]>();
    for (const some of chunksOf([...names].map(([name, kvk]) => ({ name, kvk })))) {
      const known = await this.database.query<{ name: string; id: string }>(
        `with r as materialized (select name, fold(name) as folded, kvk from jsonb_to_recordset($1::jsonb) r(name text, kvk text)),
           by_number as (select r.name, s.id from r join stakeholder s on s.kvk_number = r.kvk)
         select name, id from by_number
         union
         select r.name, s.id from r join stakeholder s on fold(s.name) = r.folded
         where not exists (select from by_number b where b.name = r.name) and (r.kvk is null or s.kvk_number is null)`,
        [JSON.stringify(some)],
      );
      for (const { name, id } of known) organisations.set(name, [...(organisations.get(name) ?? []), id]);
    }
    return organisations;
  }

  /** Reads the records, with those that they were made one with, and the current roles of people. */
  private async load(ids: readonly string[], found: Found): Promise<void> {
    for (const some of chunksOf(ids)) {
      const images = await this.database.query<{ image: RecordImage }>(`select to_jsonb(s) as image from stakeholder s where id = any($1::uuid[])`, [some]);
      for (const { image } of images) found.records.set(image.id, image);
      const roles = await this.database.query<Role>(
        `select id, person_id, organisation_id, function, is_primary from affiliation
         where person_id = any($1::uuid[]) and (ended_on is null or ended_on > current_date) order by id`,
        [some],
      );
      for (const role of roles) found.roles.set(role.person_id, [...(found.roles.get(role.person_id) ?? []), role]);
    }
    const followed = [...found.records.values()].flatMap(({ merged_into: kept }) => (kept && !found.records.has(kept) ? [kept] : []));
    if (followed.length > 0) await this.load(followed, found);
  }
}

function add(found: Found, number: number, id: string, ground: Ground): void {
  const known = found.candidates.get(number);
  if (known) known.push({ id, ground });
  else found.candidates.set(number, [{ id, ground }]);
}
