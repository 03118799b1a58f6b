import { Injectable } from '@nestjs/common';
import { Viewer } from '@regiekamer/identity-server';
import { visibleInteractions } from '@regiekamer/interactions-server';
import { type Issue, IssueLoaders } from '@regiekamer/issues-server';
import { BadInput, bindInto, Database, NotFound } from '@regiekamer/shared-server';
import { type ForceField, type ForceFieldChange, ForceFieldPosition } from './force-field.types.js';

/** As many steps as a slider can tell apart. */
const mostMoments = 500;

/** Where everyone stood on an issue, at any moment: replayed from the assessments, which are never altered. */
@Injectable()
export class ForceFieldReader {
  constructor(
    private readonly database: Database,
    private readonly viewer: Viewer,
    private readonly issues: IssueLoaders,
  ) {}

  /**
   * @param at null: now
   * @throws NotFound
   */
  async at(issueId: string, at: Date | null): Promise<ForceField> {
    const issue = await this.requireIssue(issueId);
    const moment = at ?? new Date();
    const parameters: unknown[] = [issueId, moment];
    const visible = visibleInteractions(this.viewer, bindInto(parameters), 'x');
    const rows = await this.database.query<ForceFieldPosition>(
      `select a.*, (
         select l.occurred_at from interaction_participant l join interaction x on x.id = l.interaction_id
         where l.stakeholder_id = a."stakeholderId" and x.archived_at is null
           and l.occurred_at < least(${justAfter('$2')}, now()) and ${visible}
         order by l.occurred_at desc limit 1) as "lastInteractionAt"
       from (
         select distinct on (a.stakeholder_id) a.stakeholder_id as "stakeholderId", a.stance, a.confidence,
           a.decision_power as "decisionPower", a.opinion_power as "opinionPower", a.interest,
           a.willingness_to_act as "willingnessToAct", a.assessed_at as "assessedAt"
         from assessment a
         where a.issue_id = $1 and a.assessed_at < ${justAfter('$2')}
         order by a.stakeholder_id, a.assessed_at desc, a.id desc) a
       join stakeholder s on s.id = a."stakeholderId" and ${presentAt('$2')}
       order by s.sort_key, s.id`,
      parameters,
    );
    return { issue, at: moment, positions: rows.map((row) => Object.assign(new ForceFieldPosition(), row)) };
  }

  /**
   * Who stood elsewhere at the later of two moments, latest turned first. Who turned and turned back is not among them.
   * @throws NotFound, BadInput where the moments are in the wrong order
   */
  async changes(issueId: string, from: Date, to: Date): Promise<ForceFieldChange[]> {
    if (from > to) throw new BadInput({ from: 'validation.tooHigh' });
    await this.requireIssue(issueId);
    const bound: unknown[] = [issueId, from, to];
    return this.database.query<ForceFieldChange>(
      `with steps as (
         select a.stakeholder_id, a.stance, a.assessed_at, a.id, lag(a.stance) over (partition by a.stakeholder_id order by a.assessed_at, a.id) as previous
         from assessment a where a.issue_id = $1 and a.assessed_at < ${justAfter('$3')}
       ), turned as (
         select distinct on (stakeholder_id) stakeholder_id, stance, assessed_at from steps
         where previous is distinct from stance order by stakeholder_id, assessed_at desc, id desc
       )
       select t.stakeholder_id as "stakeholderId", b.stance as before, t.stance as after, t.assessed_at as at
       from turned t
       join stakeholder s on s.id = t.stakeholder_id and ${presentAt('$3')}
       left join lateral (
         select a.stance from assessment a
         where a.issue_id = $1 and a.stakeholder_id = t.stakeholder_id and a.assessed_at < ${justAfter('$2')}
         order by a.assessed_at desc, a.id desc limit 1) b on true
       where b.stance is distinct from t.stance
       order by t.assessed_at desc, s.sort_key, s.id`,
      bound,
    );
  }

  /**
   * When the force field changed, oldest first. Where it did more often than a slider can tell apart, moments that are
   * close together become the last of them, so that the whole life of the issue stays within reach.
   * @throws NotFound
   */
  async moments(issueId: string): Promise<Date[]> {
    await this.requireIssue(issueId);
    const rows = await this.database.query<{ at: Date }>(
      `select max(at) as at from (
         select at, ntile(${mostMoments}) over (order by at) as step
         from (select distinct date_trunc('milliseconds', assessed_at) as at from assessment where issue_id = $1) moments) steps
       group by step order by 1`,
      [issueId],
    );
    return rows.map(({ at }) => at);
  }

  private async requireIssue(id: string): Promise<Issue> {
    const issue = await this.issues.issue(id);
    if (!issue) throw new NotFound();
    return issue;
  }
}

/** The database keeps microseconds and clients milliseconds: what happened within the asked millisecond is part of it. */
const justAfter = (moment: string) => `(${moment}::timestamptz + interval '1 millisecond')`;

/** Whoever was archived later stood in the field then. */
const presentAt = (moment: string) => `(s.archived_at is null or s.archived_at >= ${justAfter(moment)})`;
