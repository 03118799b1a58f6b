import { Injectable } from '@nestjs/common';
import { Viewer } from '@regiekamer/identity-server';
import { BadInput, Database, NotFound, type Page, type Paging, readPage, SortOrder } from '@regiekamer/shared-server';
import type { RecordsToMerge } from '@regiekamer/stakeholders-server';
import { v7 as uuid } from 'uuid';
import { Merge } from './merge.entity.js';
import { type StakeholderRow, takenColumns } from './merge.fields.js';
import { MergeTables, quoted } from './merge.tables.js';

/** Makes two records one: whatever refers to the one refers to the other, and what either had is kept. */
@Injectable()
export class MergeService {
  constructor(
    private readonly database: Database,
    private readonly viewer: Viewer,
    private readonly tables: MergeTables,
  ) {}

  /** Merges that were made, newest first. */
  page(paging?: Paging | null): Promise<Page<Merge>> {
    return readPage(this.database.select(Merge, 'm'), [{ sql: 'm.at', type: 'timestamptz', order: SortOrder.DESC }], paging);
  }

  /**
   * The merged record is archived and leads on to the kept one.
   * @param takeFields the fields to take from the merged record; null: those that the kept record lacks
   * @throws BadInput where they are not two active records of one kind, or a field is unknown
   */
  async merge(keptId: string, mergedId: string, takeFields?: string[] | null): Promise<Merge> {
    const { kept, merged } = await this.lockBoth(keptId, mergedId);
    const taken = takenColumns(kept, merged, takeFields);
    const records = { keptId, mergedId };
    const merge = { id: uuid(), kind: kept.kind, keptId, mergedId, byId: this.viewer.id };
    await this.database.repository(Merge).insert(merge);
    await this.act('merge');
    await this.tables.imageBefore(merge.id, records);
    const tables = await this.tables.all();
    for (const table of tables) await table.reconcile?.(records);
    await this.tables.move(records);
    await this.unite(records, taken);
    for (const table of tables) await table.settle?.([keptId, mergedId]);
    await this.tables.imageAfter(merge.id, records);
    await this.act('');
    return this.reload(merge.id);
  }

  /** @throws NotFound */
  async reload(id: string): Promise<Merge> {
    const found = await this.database.repository(Merge).findOneBy({ id });
    if (!found) throw new NotFound();
    return found;
  }

  /** What the append-only tables let through in this transaction. */
  async act(name: string): Promise<void> {
    await this.database.query(`select set_config('regiekamer.act', $1, true)`, [name]);
  }

  private async lockBoth(keptId: string, mergedId: string): Promise<{ kept: StakeholderRow; merged: StakeholderRow }> {
    if (keptId === mergedId) throw new BadInput({ mergeId: 'merges.same' });
    const rows = await this.database.query<StakeholderRow>(`select * from stakeholder where id = any($1::uuid[]) order by id for update`, [
      [keptId, mergedId],
    ]);
    const [kept, merged] = [keptId, mergedId].map((id) => rows.find((row) => row.id === id && row.archived_at === null));
    if (!kept) throw new BadInput({ keepId: 'validation.unknown' });
    if (!merged) throw new BadInput({ mergeId: 'validation.unknown' });
    if (kept.kind !== merged.kind) throw new BadInput({ mergeId: 'merges.otherKind' });
    return { kept, merged };
  }

  /** The two records themselves: fields, tags, and the addresses that somebody had before. */
  private async unite({ keptId, mergedId }: RecordsToMerge, taken: Record<string, unknown>): Promise<void> {
    await this.database.query(
      `insert into stakeholder_alias (stakeholder_id, email)
       select distinct on (lower(s.email)) $1::uuid, s.email from stakeholder s
       where s.id in ($1, $2) and lower(s.email) <> lower($3)
         and not exists (select from stakeholder_alias a where a.stakeholder_id = $1 and lower(a.email) = lower(s.email))
       order by lower(s.email)`,
      [keptId, mergedId, Object.hasOwn(taken, 'email') ? (taken['email'] ?? '') : await this.emailOf(keptId)],
    );
    const columns = Object.keys(taken);
    const assigned = columns.map((column) => `${quoted(column)} = t.${quoted(column)}`);
    await this.database.query(
      `update stakeholder k set ${[...assigned, 'tags = k.tags || array(select unnest(m.tags) except select unnest(k.tags) order by 1)'].join(', ')},
         version = k.version + 1, updated_at = now()
       from stakeholder m, jsonb_populate_record(null::stakeholder, $3) t
       where k.id = $1 and m.id = $2`,
      [keptId, mergedId, JSON.stringify(taken)],
    );
    await this.database.query(
      `update stakeholder set archived_at = now(), merged_into = $1, version = version + 1, updated_at = now() where id = $2`,
      [keptId, mergedId],
    );
  }

  private async emailOf(id: string): Promise<string> {
    const [row] = await this.database.query<{ email: string | null }>(`select email from stakeholder where id = $1`, [id]);
    return row?.email ?? '';
  }
}
