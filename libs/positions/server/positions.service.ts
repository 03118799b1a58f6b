import { Injectable } from '@nestjs/common';
import { Resource, Viewer } from '@regiekamer/identity-server';
import { IssuesService } from '@regiekamer/issues-server';
import { Database } from '@regiekamer/shared-server';
import { type Stance, StakeholderReader } from '@regiekamer/stakeholders-server';
import { v7 as uuid } from 'uuid';
import { AssessmentGrounds } from './assessment-grounds.js';
import type { Criteria } from './criteria.js';
import { Confidence, Position } from './position.entity.js';
import type { AssessPositionInput } from './position.inputs.js';

/** A stance that a stakeholder took on an issue in a conversation. */
export interface HeardStance {
  issueId: string;
  stakeholderId: string;
  stance: Stance;
  confidence: Confidence;
}

interface NewAssessment extends HeardStance {
  criteria?: Partial<Criteria>;
  note?: string | null;
}

/** When and on what grounds assessments are made. */
interface Occasion {
  /** null: now */
  at: Date | null;
  interactionId: string | null;
}

/** Appends assessments; the database keeps each position at its latest. */
@Injectable()
export class PositionsService {
  constructor(
    private readonly database: Database,
    private readonly viewer: Viewer,
    private readonly issues: IssuesService,
    private readonly stakeholders: StakeholderReader,
    private readonly grounds: AssessmentGrounds,
  ) {}

  /**
   * Appends what the viewer thinks of a stakeholder on an issue.
   * @returns the position afterwards
   * @throws BadInput where the issue or the stakeholder is unknown or archived, or the viewer may not read the conversation
   */
  async assess({ issueId, stakeholderId, stance, confidence, note, interactionId, ...criteria }: AssessPositionInput): Promise<Position> {
    await this.issues.requireActive({ issueId });
    await this.stakeholders.requireActive({ stakeholderId });
    if (interactionId) await this.grounds.requireReadable({ interactionId });
    const assessment = { issueId, stakeholderId, stance, confidence: confidence ?? Confidence.SUSPECTED, note: note || null, criteria };
    await this.append([assessment], { at: null, interactionId: interactionId ?? null });
    return this.database.repository(Position).findOneByOrFail({ issueId, stakeholderId });
  }

  /**
   * Appends stances heard in one conversation, in one statement. The caller has checked that issues and stakeholders exist.
   * @param heardAt when the conversation was; what is planned for later is heard now at the latest
   * @throws Forbidden where the viewer may not write positions
   */
  async appendHeard(stances: readonly HeardStance[], heardAt: Date, interactionId: string): Promise<void> {
    if (stances.length === 0) return;
    this.viewer.require(Resource.POSITIONS, 'write');
    await this.append(stances, { at: new Date(Math.min(heardAt.getTime(), Date.now())), interactionId });
  }

  /** Criteria that are not given carry over from the assessment that was the latest at that moment; the note does not. */
  private async append(assessments: readonly NewAssessment[], { at, interactionId }: Occasion): Promise<void> {
    const rows = assessments.map(({ issueId, stakeholderId, stance, confidence, note, criteria }) => ({
      id: uuid(), issue_id: issueId, stakeholder_id: stakeholderId, stance, confidence, note, given: criteria ?? {},
    }));
    const kept = (column: string, key: keyof Criteria) =>
      `case when n.given ? '${key}' then (n.given ->> '${key}')::int else before.${column} end`;
    await this.database.query(
      `insert into assessment (id, issue_id, stakeholder_id, stance, confidence, decision_power, opinion_power, interest,
         willingness_to_act, note, assessed_at, assessed_by, interaction_id)
       select n.id, n.issue_id, n.stakeholder_id, n.stance, n.confidence, ${kept('decision_power', 'decisionPower')},
         ${kept('opinion_power', 'opinionPower')}, ${kept('interest', 'interest')}, ${kept('willingness_to_act', 'willingnessToAct')},
         n.note, coalesce($2::timestamptz, now()), $3, $4
       from jsonb_to_recordset($1::jsonb)
         n(id uuid, issue_id uuid, stakeholder_id uuid, stance text, confidence text, note text, given jsonb)
       left join lateral (
         select a.* from assessment a
         where a.issue_id = n.issue_id and a.stakeholder_id = n.stakeholder_id and a.assessed_at <= coalesce($2::timestamptz, now())
         order by a.assessed_at desc, a.id desc limit 1
       ) before on true`,
      [JSON.stringify(rows), at, this.viewer.id, interactionId],
    );
  }
}
