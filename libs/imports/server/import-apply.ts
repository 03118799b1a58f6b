import { Injectable } from '@nestjs/common';
import { Database } from '@regiekamer/shared-server';
import { displayName, FormOfAddress, sortKey, sortName, StakeholderKind } from '@regiekamer/stakeholders-server';
import { v7 as uuid } from 'uuid';
import type { Step } from './import-check.js';
import type { Employer, Said, SaidField } from './import-interpret.js';
import { baseOf, chunksOf, type RecordImage, scopeOf, wholeRow } from './import-matcher.js';
import { fieldName, folded, isTaken, type Sorted } from './import-sort.js';
import { ImportOutcome, ImportRowStatus } from './import.entity.js';

/** What an import may write of a stakeholder. */
export const writtenColumns = [
  'display_name', 'sort_name', 'sort_key', 'category_id', 'tags', 'email', 'phone', 'city', 'street', 'postcode', 'country', 'initials', 'given_name',
  'surname_prefix', 'surname', 'partner_surname', 'form_of_address', 'name', 'website', 'kvk_number', 'member_since',
] as const;

/** Rows of a statement: enough for few statements, and few enough to be cancelled between them. */
const chunk = 1_000;

type Writing = Said & { id: string; kind: StakeholderKind; tags: string[]; sort_on_prefix?: boolean };

/** Writes the rows that were sorted as new or matching. Runs in one transaction: all of it, or nothing. */
@Injectable()
export class ImportApply {
  constructor(private readonly database: Database) {}

  async write(importId: string, sorted: readonly Sorted[], keyColumn: string | null, step: Step): Promise<void> {
    const taken = sorted.filter(isTaken);
    const ids = new Map(taken.map((one) => [one, one.match?.id ?? uuid()]));
    const organisations = newOrganisations(taken, ids);
    const made = [
      ...[...organisations.values()].filter(({ row }) => row === null).map(({ id, employer }) => fromEmployer(id, employer)),
      ...taken.filter(({ match }) => match === null).map((one) => fromRow(ids.get(one)!, one)),
    ];
    const changed = taken.flatMap((one) => changedImage(one) ?? []);
    const roles = taken.flatMap((one) => newRole(one, ids.get(one)!, organisations));
    const functions = taken.flatMap(({ workplace, differences, row }) =>
      workplace?.role && differences.some(({ field }) => field === 'function') ? [{ id: workplace.role.id, function: row.said.function! }] : [],
    );

    const work: [items: readonly object[], write: (items: readonly object[]) => Promise<void>][] = [
      [made, (items) => this.makeRecords(importId, items)],
      [changed, (items) => this.changeRecords(importId, items)],
      [roles, (items) => this.makeRoles(importId, items)],
      [functions, (items) => this.changeFunctions(importId, items)],
      [taken.flatMap((one) => keysOf(one, ids.get(one)!, keyColumn)), (items) => this.remember(importId, items)],
      [taken.filter(({ match }) => !match).map((one) => ({ number: one.row.number, id: ids.get(one)! })), (items) => this.nameRecords(importId, items)],
    ];
    const all = work.reduce((sum, [items]) => sum + items.length, 0);
    let done = 0;
    for (const [items, write] of work) {
      for (const some of chunksOf(items, chunk)) {
        await write(some);
        done += some.length;
        await step(80 + (done / all) * 19);
      }
    }
  }

  private async makeRecords(importId: string, items: readonly object[]): Promise<void> {
    const columns = ['id', 'kind', ...writtenColumns].join(', ');
    await this.database.query(
      `with made as (
         insert into stakeholder (${columns}) select ${columns} from jsonb_populate_recordset(null::stakeholder, $2::jsonb) returning *
       )
       insert into import_change (import_id, "table", record_id, after) select $1, 'stakeholder', id, to_jsonb(made) from made`,
      [importId, JSON.stringify(items)],
    );
  }

  private async changeRecords(importId: string, items: readonly object[]): Promise<void> {
    await this.database.query(
      `with before as (
         select s.id, to_jsonb(s) as image from stakeholder s join jsonb_to_recordset($2::jsonb) r(id uuid) on r.id = s.id
       ), after as (
         update stakeholder s set ${writtenColumns.map((column) => `${column} = r.${column}`).join(', ')}, version = s.version + 1, updated_at = now()
         from jsonb_populate_recordset(null::stakeholder, $2::jsonb) r where r.id = s.id returning s.*
       )
       insert into import_change (import_id, "table", record_id, before, after)
       select $1, 'stakeholder', after.id, before.image, to_jsonb(after) from after join before using (id)`,
      [importId, JSON.stringify(items)],
    );
  }

  private async makeRoles(importId: string, items: readonly object[]): Promise<void> {
    await this.database.query(
      `with made as (
         insert into affiliation (id, person_id, organisation_id, function, is_primary)
         select id, person_id, organisation_id, function, is_primary from jsonb_populate_recordset(null::affiliation, $2::jsonb) returning *
       )
       insert into import_change (import_id, "table", record_id, after) select $1, 'affiliation', id, to_jsonb(made) from made`,
      [importId, JSON.stringify(items)],
    );
  }

  private async changeFunctions(importId: string, items: readonly object[]): Promise<void> {
    await this.database.query(
      `with before as (
         select a.id, to_jsonb(a) as image from affiliation a join jsonb_to_recordset($2::jsonb) r(id uuid) on r.id = a.id
       ), after as (
         update affiliation a set function = r.function from jsonb_to_recordset($2::jsonb) r(id uuid, function text) where r.id = a.id returning a.*
       )
       insert into import_change (import_id, "table", record_id, before, after)
       select $1, 'affiliation', after.id, before.image, to_jsonb(after) from after join before using (id)`,
      [importId, JSON.stringify(items)],
    );
  }

  /** Remembers by what each row is found again, and what it said; what is known already is left alone. */
  private async remember(importId: string, items: readonly object[]): Promise<void> {
    await this.database.query(
      `with r as materialized (
         select * from jsonb_to_recordset($2::jsonb) r(id uuid, scope text, key text, stakeholder_id uuid, said jsonb)
       ), before as (
         select k.id, to_jsonb(k) as image from import_key k join r using (scope, key)
       ), after as (
         insert into import_key as k (id, scope, key, stakeholder_id, said) select id, scope, key, stakeholder_id, said from r
         on conflict (scope, key) do update set stakeholder_id = excluded.stakeholder_id, said = excluded.said
         where (k.stakeholder_id, k.said) is distinct from (excluded.stakeholder_id, excluded.said)
         returning k.*
       )
       insert into import_change (import_id, "table", record_id, before, after)
       select $1, 'import_key', after.id, before.image, to_jsonb(after) from after left join before using (id)`,
      [importId, JSON.stringify(items)],
    );
  }

  private async nameRecords(importId: string, items: readonly object[]): Promise<void> {
    await this.database.query(
      `update import_row i set stakeholder_id = r.id from jsonb_to_recordset($2::jsonb) r(number int, id uuid)
       where i.import_id = $1 and i.number = r.number`,
      [importId, JSON.stringify(items)],
    );
  }
}

interface NewOrganisation {
  id: string;
  employer: Employer;
  /** the row that makes it, where the file has one */
  row: Sorted | null;
}

/** Organisations that are made, by folded name: those of rows of their own, and those where people work. */
function newOrganisations(taken: readonly Sorted[], ids: ReadonlyMap<Sorted, string>): Map<string, NewOrganisation> {
  const organisations = new Map<string, NewOrganisation>();
  for (const one of taken) {
    const { name } = one.row.said;
    if (name && one.status === ImportRowStatus.NEW) organisations.set(folded(name), { id: ids.get(one)!, employer: { name }, row: one });
  }
  for (const { workplace } of taken) {
    if (!workplace || workplace.record) continue;
    const key = folded(workplace.employer.name);
    const known = organisations.get(key);
    if (!known) organisations.set(key, { id: uuid(), employer: { ...workplace.employer }, row: null });
    // what one row says of it and another does not
    else known.employer = { ...workplace.employer, ...known.employer };
  }
  return organisations;
}

const fromEmployer = (id: string, employer: Employer) => withNames({ id, kind: StakeholderKind.ORGANISATION, tags: [], ...employer });

const fromRow = (id: string, { row: { kind, said, tags } }: Sorted) =>
  withNames({
    ...said, id, kind, tags,
    ...(kind === StakeholderKind.PERSON ? { form_of_address: said.form_of_address ?? FormOfAddress.NEUTRAL } : {}),
  });

/** The record as the row makes it; null where it stays as it is. */
function changedImage({ match, differences, row }: Sorted): object | null {
  const fields = new Set(differences.filter(({ outcome }) => outcome !== ImportOutcome.CONFLICTS).map(({ field }) => field));
  const said = Object.fromEntries(Object.entries(row.said).filter(([field]) => field !== 'function' && fields.has(fieldName(field as SaidField))));
  if (!match || (Object.keys(said).length === 0 && !fields.has('tags'))) return null;
  const known = new Set(match.tags.map(folded));
  const tags = fields.has('tags') ? [...match.tags, ...row.tags.filter((tag) => !known.has(folded(tag)))] : match.tags;
  return withNames({ ...match, ...said, tags });
}

/** With what is derived from the parts of a name. */
export function withNames(record: Writing | RecordImage): object {
  if (record.kind === StakeholderKind.ORGANISATION) return { ...record, display_name: record.name, sort_name: record.name, sort_key: record.name };
  const name = {
    initials: record.initials, givenName: record.given_name, surnamePrefix: record.surname_prefix, surname: record.surname,
    partnerSurname: record.partner_surname, sortOnPrefix: record.sort_on_prefix,
  };
  return { ...record, display_name: displayName(name), sort_name: sortName(name), sort_key: sortKey(name) };
}

/** The role that a row starts: the main one, where the person has no other. */
function newRole({ row, match, workplace, differences, hasMainRole }: Sorted, personId: string, organisations: ReadonlyMap<string, NewOrganisation>): object[] {
  if (!workplace || (match && !differences.some(({ field }) => field === 'organisation'))) return [];
  const organisationId = workplace.record?.id ?? organisations.get(folded(workplace.employer.name))!.id;
  return [{ id: uuid(), person_id: personId, organisation_id: organisationId, function: row.said.function ?? null, is_primary: !hasMainRole }];
}

function keysOf({ row }: Sorted, stakeholderId: string, keyColumn: string | null): object[] {
  return [
    { id: uuid(), scope: wholeRow, key: row.fingerprint, stakeholder_id: stakeholderId, said: {} },
    ...(keyColumn && row.key ? [{ id: uuid(), scope: scopeOf(keyColumn), key: row.key, stakeholder_id: stakeholderId, said: baseOf(row) }] : []),
  ];
}
