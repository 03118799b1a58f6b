import { Injectable } from '@nestjs/common';
import { Viewer } from '@regiekamer/identity-server';
import { BadInput, Database, NotFound, sqlState } from '@regiekamer/shared-server';
import { DuplicateService } from './duplicate.service.js';
import { Merge } from './merge.entity.js';
import { MergeService } from './merge.service.js';
import { type MergeTable, MergeTables, quoted } from './merge.tables.js';

/** What stands in the way of an undo, in the words of who wants it; tables that not everybody may read share one. */
const obstacles: Record<string, string> = {
  stakeholder: 'merges.changedRecord',
  affiliation: 'merges.changedRoles',
  opinion_leader: 'merges.changedProfile',
  stakeholder_alias: 'merges.changedRecord',
};

/** A row could not be put back: what it refers to is gone, or something stands in its place. */
const impossible = new Set(['23503', '23505', '23514']);

/** Makes two records of one again. */
@Injectable()
export class MergeUndo {
  constructor(
    private readonly database: Database,
    private readonly viewer: Viewer,
    private readonly merges: MergeService,
    private readonly tables: MergeTables,
    private readonly duplicates: DuplicateService,
  ) {}

  /**
   * Puts back every row that the merge touched, as it was; what came to the kept record since stays there.
   * @throws NotFound; BadInput where it was undone, the kept record was merged on, or a row was changed since
   */
  async undo(id: string): Promise<Merge> {
    // in the order in which a merge takes them, so that the two never wait for each other
    await this.database.query(
      `select from stakeholder where id in (select unnest(array[kept_id, merged_id]) from stakeholder_merge where id = $1) order by id for update`,
      [id],
    );
    const [merge] = await this.database.query<{ kept_id: string; merged_id: string; undone_at: Date | null; merged_on: boolean; erased: boolean }>(
      `select m.kept_id, m.merged_id, m.undone_at, k.merged_into is not null as merged_on, k.erased_at is not null as erased
       from stakeholder_merge m join stakeholder k on k.id = m.kept_id join stakeholder o on o.id = m.merged_id
       where m.id = $1 for update`,
      [id],
    );
    if (!merge) throw new NotFound();
    if (merge.undone_at) throw new BadInput({ id: 'merges.undone' });
    if (merge.merged_on) throw new BadInput({ id: 'merges.mergedOn' });
    // what it would put back was erased with the person
    if (merge.erased) throw new BadInput({ id: 'merges.changedRecord' });
    const touched = await this.touched(id);
    await this.requireUnchanged(id, touched);
    await this.merges.act('unmerge');
    try {
      for (const table of touched) await this.putBack(id, table);
    } catch (error) {
      if (impossible.has(sqlState(error))) throw new BadInput({ id: 'merges.changedElse' });
      throw error;
    }
    for (const table of await this.tables.all()) await table.settle?.([merge.kept_id, merge.merged_id]);
    await this.database.query(
      `update stakeholder set version = version + 1, updated_at = now() where id = any($1::uuid[])`,
      [[merge.kept_id, merge.merged_id]],
    );
    await this.merges.act('');
    // whoever undoes a merge says that they are two
    await this.duplicates.dismiss(merge.kept_id, merge.merged_id);
    await this.database.query(`update stakeholder_merge set undone_at = now(), undone_by = $2 where id = $1`, [id, this.viewer.id]);
    return this.merges.reload(id);
  }

  private async touched(id: string): Promise<MergeTable[]> {
    const rows = await this.database.query<{ name: string }>(
      `select distinct table_name as name from stakeholder_merge_item where merge_id = $1`,
      [id],
    );
    const names = new Set(rows.map(({ name }) => name));
    return (await this.tables.all()).filter(({ table }) => names.has(table));
  }

  /** Every row must still be what the merge made of it, in what the merge changed of it. */
  private async requireUnchanged(id: string, touched: MergeTable[]): Promise<void> {
    const checked = touched.filter(({ derived }) => !derived);
    if (checked.length === 0) return;
    const changed = await this.database.query<{ name: string }>(
      checked
        .map((table) => {
          const ignored = this.tables.ignored(table).map((name) => `'${name}'`).join(', ');
          return `select '${table.table}' as name where exists (
            select from stakeholder_merge_item x left join ${quoted(table.table)} r on ${sameKey(table)}
            where x.merge_id = $1 and x.table_name = '${table.table}' and case
              when x.after is null then r.${quoted(table.key[0]!)} is not null
              else r.${quoted(table.key[0]!)} is null or exists (
                select from jsonb_each(x.after) became
                where became.key <> all(array[${ignored}])
                  and (x.before is null or x.before -> became.key is distinct from became.value)
                  and to_jsonb(r) -> became.key is distinct from became.value)
              end)`;
        })
        .join(' union all '),
      [id],
    );
    if (changed.length > 0) throw new BadInput({ id: changed.map(({ name }) => obstacles[name]).find(Boolean) ?? 'merges.changedElse' });
  }

  private async putBack(id: string, table: MergeTable): Promise<void> {
    const name = quoted(table.table);
    const items = `stakeholder_merge_item x where x.merge_id = $1 and x.table_name = '${table.table}'`;
    await this.database.query(
      `delete from ${name} r using stakeholder_merge_item x
       where x.merge_id = $1 and x.table_name = '${table.table}' and x.before is null and ${sameKey(table)}`,
      [id],
    );
    if (table.writable.length > 0) {
      const columns = table.writable.map(quoted).join(', ');
      const ignored = this.tables.ignored(table).map((column) => `'${column}'`).join(', ');
      // of each row only what the merge changed, so that what was changed beside it since stays
      await this.database.query(
        `update ${name} r set (${columns}) = (select ${columns} from jsonb_populate_record(r, x.differing))
         from (
           select x.key, (
             select coalesce(jsonb_object_agg(was.key, was.value), '{}') from jsonb_each(x.before) was
             where was.key <> all(array[${ignored}]) and was.value is distinct from x.after -> was.key
           ) as differing
           from ${items} and x.before is not null and x.after is not null
         ) x
         where ${sameKey(table)}`,
        [id],
      );
    }
    const all = [...table.key, ...table.writable].map(quoted).join(', ');
    await this.database.query(
      `insert into ${name} (${all}) select ${all.split(', ').map((column) => `row.${column}`).join(', ')}
       from (select jsonb_populate_record(null::${name}, x.before) as image from ${items} and x.after is null) images, lateral (select (images.image).*) row
       ${table.derived ? 'on conflict do nothing' : ''}`,
      [id],
    );
  }
}

/** The row `r` of a table is the one whose key the item `x` holds. */
function sameKey({ key, table }: MergeTable): string {
  const own = key.map(quoted).map((column) => `r.${column} = (jsonb_populate_record(null::${quoted(table)}, x.key)).${column}`);
  return own.join(' and ');
}
