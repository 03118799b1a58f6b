import type { TestDatabase } from '@regiekamer/shared-server/testing';

/** Inserts what someone thinks of a stakeholder on an issue, which becomes their position. */
export async function aPosition(
  database: Pick<TestDatabase, 'query'>,
  { issueId, stakeholderId, assessedById, stance = 'NEUTRAL', decisionPower = null, opinionPower = null }: {
    issueId: string; stakeholderId: string; assessedById: string; stance?: string; decisionPower?: number | null; opinionPower?: number | null;
  },
): Promise<void> {
  await database.query(
    `insert into assessment (id, issue_id, stakeholder_id, stance, confidence, decision_power, opinion_power, assessed_by)
     values (uuid_v7(), $1, $2, $3, 'STATED', $4, $5, $6)`,
    [issueId, stakeholderId, stance, decisionPower, opinionPower, assessedById],
  );
}
