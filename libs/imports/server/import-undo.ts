import { Injectable } from '@nestjs/common';
import { Database } from '@regiekamer/shared-server';
import { type StakeholderReference, StakeholderReferences } from '@regiekamer/stakeholders-server';
import { withNames, writtenColumns } from './import-apply.js';
import type { Step } from './import-check.js';
import type { SaidField } from './import-interpret.js';
import { chunksOf, type RecordImage } from './import-matcher.js';
import { fieldName } from './import-sort.js';
import type { Leftover } from './import.entity.js';

type Image = Record<string, unknown>;

/** One row that the import wrote: as it was (null: not there), as it became, and as it is now (null: gone). */
interface Written {
  id: string;
  before: Image | null;
  after: Image;
  now: Image | null;
}

/** What goes with its record: it follows from other tables, or only supposes that there are two of it. */
const follows = ({ table, derived: isDerived }: StakeholderReference) => isDerived === true || table === 'duplicate_pair';

/** Columns that say nothing of the contents. */
const bookkeeping = new Set(['version', 'updated_at', 'created_at']);
const derived = new Set(['display_name', 'sort_name', 'sort_key']);

const same = (one: unknown, other: unknown) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
const differing = (one: Image, other: Image) =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((column) => !bookkeeping.has(column) && !same(one[column], other[column]));

/**
 * Takes back what an import wrote and nothing else. What somebody changed since, or works with, stays as it is, and is told.
 * Runs in one transaction.
 */
@Injectable()
export class ImportUndo {
  constructor(
    private readonly database: Database,
    private readonly references: StakeholderReferences,
  ) {}

  /** @returns what was left, and why */
  async takeBack(importId: string, step: Step): Promise<Leftover[]> {
    const records = await this.written(importId, 'stakeholder');
    const roles = await this.written(importId, 'affiliation');
    const keys = await this.written(importId, 'import_key');
    await step(20);

    const left = new Leftovers();
    const made = records.filter(({ before, now }) => before === null && now !== null);
    for (const { id, after, now } of made) {
      const fields = differing(after, now!);
      if (fields.length > 0) left.changed(id, fields);
    }
    const madeRoles = roles.filter(({ before, now }) => before === null && now !== null);
    const touchedRoles = madeRoles.filter(({ after, now }) => differing(after, now!).length > 0);
    for (const { now } of touchedRoles) left.changed(now!['person_id'] as string, ['affiliation']);
    const untouched = new Set(madeRoles.filter((role) => !touchedRoles.includes(role)).map(({ id }) => id));
    const madeKeys = new Set(keys.filter(({ before }) => before === null).map(({ id }) => id));
    const madeIds = new Set(made.map(({ id }) => id));

    // who stays keeps the role that came with them, and the role keeps its organisation: until nobody more stays
    for (let stayed = -1; stayed !== left.size; ) {
      stayed = left.size;
      for (const { id, now } of madeRoles) {
        const person = now!['person_id'] as string;
        if (madeIds.has(person) && left.has(person)) untouched.delete(id);
      }
      const going = [...madeIds].filter((id) => !left.has(id));
      for (const id of await this.inUse(going, [...untouched, ...madeKeys])) left.used(id);
    }
    await step(40);

    await this.delete('affiliation', [...untouched]);
    await this.restoreRoles(roles, left);
    await step(50);
    const stays = (id: string) => madeIds.has(id) && left.has(id);
    await this.restoreKeys(keys, stays);
    await step(60);
    await this.restoreRecords(records, left);
    await step(75);
    await this.deleteRecords([...madeIds].filter((id) => !left.has(id)), step);
    return left.all();
  }

  private written(importId: string, table: 'stakeholder' | 'affiliation' | 'import_key'): Promise<Written[]> {
    return this.database.query<Written>(
      `select c.record_id as id, c.before, c.after, case when t.id is null then null else to_jsonb(t) end as now
       from import_change c left join ${table} t on t.id = c.record_id
       where c.import_id = $1 and c."table" = $2 order by c.record_id`,
      [importId, table],
    );
  }

  /** Those of the records that something refers to which does not go with them. */
  private async inUse(ids: readonly string[], going: readonly string[]): Promise<Set<string>> {
    const used = new Set<string>();
    for (const { table, columns } of this.references.all().filter((reference) => !follows(reference))) {
      const isOurs = table === 'affiliation' || table === 'import_key' ? 'and not id = any($2::uuid[])' : 'and $2::uuid[] is not null';
      for (const column of columns) {
        const found = await this.database.query<{ id: string }>(
          `select distinct ${column} as id from ${table} where ${column} = any($1::uuid[]) ${isOurs}`,
          [ids, going],
        );
        for (const { id } of found) used.add(id);
      }
    }
    return used;
  }

  private async restoreRoles(roles: readonly Written[], left: Leftovers): Promise<void> {
    const back: object[] = [];
    for (const { id, before, after, now } of roles) {
      if (!before || !now) continue;
      if (same(now['function'], after['function'])) back.push({ id, function: before['function'] });
      else left.changed(now['person_id'] as string, ['function']);
    }
    for (const some of chunksOf(back, 1_000)) {
      await this.database.query(
        `update affiliation a set function = r.function from jsonb_to_recordset($1::jsonb) r(id uuid, function text) where r.id = a.id`,
        [JSON.stringify(some)],
      );
    }
  }

  private async restoreKeys(keys: readonly Written[], stays: (stakeholderId: string) => boolean): Promise<void> {
    const back: object[] = [];
    const gone: string[] = [];
    for (const { id, before, after, now } of keys) {
      if (!now || differing(after, now).length > 0) continue; // a later import, or a merge, knows better
      if (before) back.push({ id, stakeholder_id: before['stakeholder_id'], said: before['said'] });
      // a record that the import made and that stays is found by it again
      else if (!stays(now['stakeholder_id'] as string)) gone.push(id);
    }
    await this.delete('import_key', gone);
    for (const some of chunksOf(back, 1_000)) {
      await this.database.query(
        `update import_key k set stakeholder_id = r.stakeholder_id, said = r.said
         from jsonb_to_recordset($1::jsonb) r(id uuid, stakeholder_id uuid, said jsonb) where r.id = k.id`,
        [JSON.stringify(some)],
      );
    }
  }

  /** Puts back the fields that still say what the import made of them. */
  private async restoreRecords(records: readonly Written[], left: Leftovers): Promise<void> {
    const back: object[] = [];
    for (const { id, before, after, now } of records) {
      if (!before || !now) continue;
      const written = differing(before, after).filter((column) => !derived.has(column));
      // archived, or made one with another: it is no longer the record that it was
      const changed = same(now['archived_at'], after['archived_at']) ? written.filter((column) => !same(now[column], after[column])) : written;
      if (changed.length > 0) left.changed(id, changed);
      const restored = written.filter((column) => !changed.includes(column));
      if (restored.length === 0) continue;
      back.push(withNames({ ...now, ...Object.fromEntries(restored.map((column) => [column, before[column]])) } as unknown as RecordImage));
    }
    for (const some of chunksOf(back, 1_000)) {
      await this.database.query(
        `update stakeholder s set ${writtenColumns.map((column) => `${column} = r.${column}`).join(', ')}, version = s.version + 1, updated_at = now()
         from jsonb_populate_recordset(null::stakeholder, $1::jsonb) r where r.id = s.id`,
        [JSON.stringify(some)],
      );
    }
  }

  private async deleteRecords(ids: readonly string[], step: Step): Promise<void> {
    let done = 0;
    for (const some of chunksOf(ids, 1_000)) {
      for (const { table, columns } of this.references.all().filter(follows)) {
        for (const column of columns) await this.database.query(`delete from ${table} where ${column} = any($1::uuid[])`, [some]);
      }
      await this.delete('stakeholder', some);
      await this.database.query(`delete from search_document where record_id = any($1::uuid[])`, [some]);
      done += some.length;
      await step(75 + (done / ids.length) * 24);
    }
  }

  private async delete(table: 'stakeholder' | 'affiliation' | 'import_key', ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.database.query(`delete from ${table} where id = any($1::uuid[])`, [ids]);
  }
}

/** What undoing leaves in place. */
class Leftovers {
  private readonly byId = new Map<string, Leftover>();

  changed(id: string, columns: readonly string[]): void {
    const known = this.byId.get(id)?.fields ?? [];
    const fields = columns.filter((column) => !derived.has(column)).map((column) => fieldName(column as SaidField));
    this.byId.set(id, { stakeholderId: id, reason: 'imports.leftover.changed', fields: [...new Set([...known, ...fields])] });
  }

  used(id: string): void {
    if (!this.byId.has(id)) this.byId.set(id, { stakeholderId: id, reason: 'imports.leftover.used', fields: [] });
  }

  has(id: string): boolean {
    return this.byId.has(id);
  }

  get size(): number {
    return this.byId.size;
  }

  all(): Leftover[] {
    return [...this.byId.values()];
  }
}
