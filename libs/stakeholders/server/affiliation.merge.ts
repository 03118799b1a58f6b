import { Injectable } from '@nestjs/common';
import { Database } from '@regiekamer/shared-server';
import type { RecordsToMerge } from './stakeholder.references.js';

/** What becomes of roles when two people, or two organisations, become one. */
@Injectable()
export class AffiliationMerge {
  constructor(private readonly database: Database) {}

  /**
   * Leaves one main role, the kept person's, and makes one of two roles that are the same: of one person at one organisation,
   * of one name (or one has none), at one time, both current or both ended. What the one lacks comes from the other.
   */
  async reconcile({ keptId, mergedId }: RecordsToMerge): Promise<void> {
    await this.database.query(
      `update affiliation m set is_primary = false
       where m.person_id = $2 and m.is_primary and m.ended_on is null
         and exists (select from affiliation k where k.person_id = $1 and k.is_primary and k.ended_on is null)`,
      [keptId, mergedId],
    );
    const [same] = await this.database.query<{ rows: object[] }>(
      `select coalesce(jsonb_agg(to_jsonb(same)), '[]') as rows from (
       select distinct on (m.id) m.id as gone, k.id, coalesce(k.function, m.function) as function,
         least(k.started_on, m.started_on) as started_on, greatest(k.ended_on, m.ended_on) as ended_on, k.is_primary or m.is_primary as is_primary
       from affiliation m
       join affiliation k on (m.person_id = $2 and k.person_id = $1 and k.organisation_id = m.organisation_id)
         or (m.organisation_id = $2 and k.organisation_id = $1 and k.person_id = m.person_id)
       where (k.ended_on is null) = (m.ended_on is null)
         and daterange(k.started_on, k.ended_on, '[]') && daterange(m.started_on, m.ended_on, '[]')
         and (k.function is null or m.function is null or fold(k.function) = fold(m.function))
       order by m.id, k.function is null, k.id) same`,
      [keptId, mergedId],
    );
    const rows = JSON.stringify(same!.rows);
    await this.database.query(`delete from affiliation where id in (select gone from jsonb_to_recordset($1) as same (gone uuid))`, [rows]);
    await this.database.query(
      `update affiliation a set function = s.function, started_on = s.started_on, ended_on = s.ended_on, is_primary = s.is_primary
       from (
         select id, max(function) as function, min(started_on) as started_on, max(ended_on) as ended_on, bool_or(is_primary) as is_primary
         from jsonb_to_recordset($1) as same (id uuid, function text, started_on date, ended_on date, is_primary boolean)
         group by id
       ) s
       where a.id = s.id`,
      [rows],
    );
  }
}
