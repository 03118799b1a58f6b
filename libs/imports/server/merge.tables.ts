import { Injectable } from '@nestjs/common';
import { Database } from '@regiekamer/shared-server';
import { type RecordsToMerge, type StakeholderReference, StakeholderReferences } from '@regiekamer/stakeholders-server';

/** A table whose rows a merge may touch, as SQL needs it. */
export interface MergeTable extends StakeholderReference {
  key: string[];
  /** what can be written, the key not among it */
  writable: string[];
}

/** Columns that rise by themselves: that they differ is no change. */
const counting = ['version', 'updated_at'];

export const quoted = (name: string) => `"${name}"`;

/** The tables that refer to stakeholders, read and moved row by row, in a number of statements that their sizes do not change. */
@Injectable()
export class MergeTables {
  private known: Promise<MergeTable[]> | undefined;

  constructor(
    private readonly database: Database,
    private readonly references: StakeholderReferences,
  ) {}

  /** The tables with their keys, from the catalogue; the records themselves among them. */
  all(): Promise<MergeTable[]> {
    this.known ??= this.read().catch((error: unknown) => {
      this.known = undefined;
      throw error;
    });
    return this.known;
  }

  /** Columns of a table whose change since the merge stands in nobody's way. */
  ignored({ carried = [] }: MergeTable): string[] {
    return [...counting, ...carried];
  }

  /** Keeps every row that refers to either record, as it is before the merge. */
  async imageBefore(mergeId: string, { keptId, mergedId }: RecordsToMerge): Promise<void> {
    await this.database.query(
      `insert into stakeholder_merge_item (merge_id, table_name, key, before) select $1, rows.* from (${await this.images()}) rows`,
      [mergeId, [keptId, mergedId]],
    );
  }

  /** Adds the rows as they have become, and forgets those that stayed as they were. */
  async imageAfter(mergeId: string, { keptId, mergedId }: RecordsToMerge): Promise<void> {
    await this.database.query(
      `insert into stakeholder_merge_item (merge_id, table_name, key, after) select $1, rows.* from (${await this.images()}) rows
       on conflict (merge_id, table_name, key) do update set after = excluded.after`,
      [mergeId, [keptId, mergedId]],
    );
    await this.database.query(`delete from stakeholder_merge_item where merge_id = $1 and before = after`, [mergeId]);
  }

  /** Lets everything that refers to the merged record refer to the kept one. */
  async move({ keptId, mergedId }: RecordsToMerge): Promise<void> {
    for (const { table, columns, once } of await this.all()) {
      for (const column of columns.map(quoted)) {
        if (once) {
          const same = once.map((name) => `and k.${quoted(name)} is not distinct from m.${quoted(name)}`).join(' ');
          await this.database.query(
            `delete from ${quoted(table)} m where m.${column} = $2 and exists (select from ${quoted(table)} k where k.${column} = $1 ${same})`,
            [keptId, mergedId],
          );
        }
        await this.database.query(`update ${quoted(table)} set ${column} = $1 where ${column} = $2`, [keptId, mergedId]);
      }
    }
  }

  /** One select of all rows that refer to one of the ids in $2: the table, the key and the row. */
  private async images(): Promise<string> {
    return (await this.all())
      .map(({ table, columns, key }) => {
        const own = table === 'stakeholder' ? ['id', ...columns] : columns;
        const object = key.map((name) => `'${name}', r.${quoted(name)}`).join(', ');
        const refers = own.map((column) => `r.${quoted(column)} = any($2::uuid[])`).join(' or ');
        return `select '${table}', jsonb_build_object(${object}), to_jsonb(r) from ${quoted(table)} r where ${refers}`;
      })
      .join(' union all ');
  }

  private async read(): Promise<MergeTable[]> {
    const moving = this.references.all().filter(({ stays }) => !stays);
    const rows = await this.database.query<{ name: string; key: string[]; writable: string[] }>(
      `select t.relname as name,
         array_agg(a.attname::text order by a.attnum) filter (where a.attnum = any(p.conkey)) as key,
         array_agg(a.attname::text order by a.attnum) filter (where a.attnum <> all(p.conkey) and a.attgenerated = '') as writable
       from pg_class t
       join pg_constraint p on p.conrelid = t.oid and p.contype = 'p'
       join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
       where t.relnamespace = current_schema()::regnamespace and t.relname = any($1)
       group by t.relname`,
      [moving.map(({ table }) => table)],
    );
    const byName = new Map(rows.map((row) => [row.name, row]));
    return moving.map((reference) => {
      const { key, writable } = byName.get(reference.table)!;
      return { ...reference, key, writable: writable ?? [] };
    });
  }
}
