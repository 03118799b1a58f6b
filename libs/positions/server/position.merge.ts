import { Injectable } from '@nestjs/common';
import { Database } from '@regiekamer/shared-server';

/** What becomes of positions when two stakeholders become one: the last assessment of either is where they stand. */
@Injectable()
export class PositionMerge {
  constructor(private readonly database: Database) {}

  /** Makes the positions of these stakeholders follow from their assessments, as the trigger does for one that is appended. */
  async settle(ids: readonly string[]): Promise<void> {
    await this.database.query(
      `delete from position p where p.stakeholder_id = any($1::uuid[])
         and not exists (select from assessment a where a.issue_id = p.issue_id and a.stakeholder_id = p.stakeholder_id)`,
      [ids],
    );
    await this.database.query(
      `insert into position (issue_id, stakeholder_id, assessment_id, stance, confidence, decision_power, opinion_power,
         interest, willingness_to_act, note, assessed_at, assessed_by)
       select distinct on (issue_id, stakeholder_id) issue_id, stakeholder_id, id, stance, confidence, decision_power,
         opinion_power, interest, willingness_to_act, note, assessed_at, assessed_by
       from assessment
       where stakeholder_id = any($1::uuid[])
       order by issue_id, stakeholder_id, assessed_at desc, id desc
       on conflict (issue_id, stakeholder_id) do update set
         assessment_id = excluded.assessment_id, stance = excluded.stance, confidence = excluded.confidence,
         decision_power = excluded.decision_power, opinion_power = excluded.opinion_power, interest = excluded.interest,
         willingness_to_act = excluded.willingness_to_act, note = excluded.note,
         assessed_at = excluded.assessed_at, assessed_by = excluded.assessed_by
       where position.assessment_id <> excluded.assessment_id`,
      [ids],
    );
  }
}
