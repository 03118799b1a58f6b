import { Injectable } from '@nestjs/common';
import { Database } from '@regiekamer/shared-server';
import type { RecordsToMerge } from '@regiekamer/stakeholders-server';

/** What becomes of contact lists when two stakeholders become one. */
@Injectable()
export class ContactListMerge {
  constructor(private readonly database: Database) {}

  /**
   * Whoever was put off a list under either name is not on it. Criteria that name the merged record name the kept one too,
   * to whom its people have gone; after an undo they go on naming both, which their history shows.
   */
  async reconcile({ keptId, mergedId }: RecordsToMerge): Promise<void> {
    await this.database.query(
      `update contact_list_choice k set included = false
       from contact_list_choice m
       where k.stakeholder_id = $1 and k.included and m.list_id = k.list_id and m.stakeholder_id = $2 and not m.included`,
      [keptId, mergedId],
    );
    await this.database.query(
      `update contact_list set criteria = replace(criteria, quote, quote || ',' || to_json($1::text)), version = version + 1, updated_at = now()
       from (select to_json($2::text)::text as quote) merged
       where criteria like '%' || quote || '%' and criteria not like '%' || to_json($1::text) || '%'`,
      [keptId, mergedId],
    );
  }
}
