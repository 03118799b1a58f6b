import { Injectable } from '@nestjs/common';
import { Resource, Viewer } from '@regiekamer/identity-server';
import { IssueFilters } from '@regiekamer/issues-server';
import type { Bind } from '@regiekamer/shared-server';
import { type PositionFilter, StakeholderFilters } from '@regiekamer/stakeholders-server';

/** What lists of lower domains are filtered on by positions. Who may not read positions finds nothing by them. */
@Injectable()
export class PositionFilters {
  constructor(
    private readonly viewer: Viewer,
    private readonly stakeholders: StakeholderFilters,
    private readonly issues: IssueFilters,
  ) {}

  register(): void {
    this.stakeholders.register('position', (match, bind) => this.ofReader(() => positionCondition(match, bind)));
    this.issues.register('stakeholderIn', (ids, bind) =>
      this.ofReader(() => `exists (select from position p where p.issue_id = issue.id and p.stakeholder_id = any(${bind(ids)}::uuid[]))`),
    );
  }

  /** A condition that is not used binds nothing: PostgreSQL refuses a parameter that no statement names. */
  private ofReader(condition: () => string): string {
    return this.viewer.may(Resource.POSITIONS, 'read') ? condition() : 'false';
  }
}

/** Stakeholders with one position on which all of it holds. */
function positionCondition(match: PositionFilter, bind: Bind): string {
  const { issueIn, themeIn, stanceIn, minDecisionPower, minOpinionPower, minInterest } = match;
  const themes = themeIn && bind(themeIn);
  const conditions = [
    'p.stakeholder_id = s.id',
    'i.archived_at is null',
    issueIn && `p.issue_id = any(${bind(issueIn)}::uuid[])`,
    themes &&
      `(i.theme_id = any(${themes}::uuid[])
        or exists (select from issue_related_theme r where r.issue_id = i.id and r.theme_id = any(${themes}::uuid[])))`,
    stanceIn && `p.stance = any(${bind(stanceIn)}::text[])`,
    minDecisionPower && `p.decision_power >= ${bind(minDecisionPower)}::int`,
    minOpinionPower && `p.opinion_power >= ${bind(minOpinionPower)}::int`,
    minInterest && `p.interest >= ${bind(minInterest)}::int`,
  ];
  return `exists (select from position p join issue i on i.id = p.issue_id where ${conditions.filter(Boolean).join(' and ')})`;
}
