import { Injectable } from '@nestjs/common';
import { Viewer } from '@regiekamer/identity-server';
import { BadInput, Database, type Page, type Paging, readPage, SortOrder } from '@regiekamer/shared-server';
import { DuplicatePair } from './duplicate-pair.entity.js';

/** Two records whose pair was dismissed, or those that either was made one with since: what was said of them holds for these. */
const dismissedBefore = `exists (
  select from duplicate_pair d
  join stakeholder dl on dl.id = d.left_id
  join stakeholder dr on dr.id = d.right_id
  where d.dismissed_at is not null and (dl.merged_into in (p.left_id, p.right_id) or dr.merged_into in (p.left_id, p.right_id))
    and least(coalesce(dl.merged_into, dl.id), coalesce(dr.merged_into, dr.id)) = p.left_id
    and greatest(coalesce(dl.merged_into, dl.id), coalesce(dr.merged_into, dr.id)) = p.right_id)`;

/** The queue of pairs that may be one record. */
@Injectable()
export class DuplicateService {
  constructor(
    private readonly database: Database,
    private readonly viewer: Viewer,
  ) {}

  /** Pairs of active records, likeliest first. @param dismissed those of which somebody said that they are two */
  pairs(minScore: number, dismissed: boolean, paging?: Paging | null): Promise<Page<DuplicatePair>> {
    const pairs = this.database
      .select(DuplicatePair, 'p')
      .where('(select bool_and(s.archived_at is null) from stakeholder s where s.id in (p.left_id, p.right_id))');
    if (dismissed) {
      pairs.where('p.dismissed_at is not null');
      return readPage(pairs, [{ sql: 'p.dismissed_at', type: 'timestamptz', order: SortOrder.DESC }], paging);
    }
    pairs.where(`p.score >= ${pairs.bind(minScore)} and p.dismissed_at is null and not ${dismissedBefore}`);
    return readPage(pairs, [{ sql: 'p.score', type: 'float8', order: SortOrder.DESC }], paging);
  }

  /** They are two: the pair does not come back, however often it is found again. @throws BadInput */
  async dismiss(leftId: string, rightId: string): Promise<boolean> {
    const [one, other] = await this.twoOfOneKind(leftId, rightId);
    await this.database.query(
      `insert into duplicate_pair (left_id, right_id, score, reasons, dismissed_at, dismissed_by) values ($1, $2, 0, '{}', now(), $3)
       on conflict (left_id, right_id) do update set dismissed_at = now(), dismissed_by = excluded.dismissed_by`,
      [one, other, this.viewer.id],
    );
    return true;
  }

  /** They may be one after all. @throws BadInput */
  async restore(leftId: string, rightId: string): Promise<boolean> {
    const [one, other] = await this.twoOfOneKind(leftId, rightId);
    await this.database.query(`update duplicate_pair set dismissed_at = null, dismissed_by = null where left_id = $1 and right_id = $2`, [one, other]);
    return true;
  }

  private async twoOfOneKind(leftId: string, rightId: string): Promise<[string, string]> {
    if (leftId === rightId) throw new BadInput({ rightId: 'merges.same' });
    const rows = await this.database.query<{ id: string; kind: string }>(`select id, kind from stakeholder where id = any($1::uuid[]) order by id`, [
      [leftId, rightId],
    ]);
    for (const [field, id] of Object.entries({ leftId, rightId })) {
      if (!rows.some((row) => row.id === id)) throw new BadInput({ [field]: 'validation.unknown' });
    }
    const [one, other] = rows;
    if (one!.kind !== other!.kind) throw new BadInput({ rightId: 'merges.otherKind' });
    return [one!.id, other!.id];
  }
}
