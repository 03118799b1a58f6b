import { Injectable } from '@nestjs/common';
import { Resource, Viewer } from '@regiekamer/identity-server';
import { IssueFilters } from '@regiekamer/issues-server';
import type { Bind } from '@regiekamer/shared-server';
import { type Audience, type InteractionMatch, StakeholderFilters, StakeholderList, StakeholderSortField } from '@regiekamer/stakeholders-server';
import { startOfDaySql } from './days.js';
import { themeCondition } from './interaction.list.js';
import { openToOffice, visibleInteractions } from './interaction.policy.js';

/**
 * What lists of lower domains are filtered on and sorted by that rests on interactions. Each counts those alone that the
 * viewer may read; who may read none finds nothing by them.
 */
@Injectable()
export class InteractionFilters {
  constructor(
    private readonly viewer: Viewer,
    private readonly stakeholders: StakeholderFilters,
    private readonly stakeholderList: StakeholderList,
    private readonly issues: IssueFilters,
  ) {}

  register(): void {
    this.stakeholders.register('interaction', (match, bind, audience) => this.met(bind, audience, matching(match, bind)));
    this.stakeholders.register('notContactedSince', (day, bind, audience) =>
      // nobody's silence is told to who may not know of contacts
      this.viewer.may(Resource.INTERACTIONS, 'read')
        ? `not ${this.met(bind, audience, [`i.occurred_at >= ${startOfDaySql(`${bind(day)}::date`)}`])}`
        : 'false',
    );
    this.stakeholderList.sortBy(StakeholderSortField.LAST_INTERACTION_AT, {
      // who was never met comes before whoever was met long ago
      sql: (bind) => `coalesce((select l.occurred_at from interaction_participant l join interaction i on i.id = l.interaction_id
        where l.stakeholder_id = s.id and i.archived_at is null and ${visibleInteractions(this.viewer, bind, 'i')}
        order by l.occurred_at desc limit 1), '-infinity'::timestamptz)`,
      type: 'timestamptz',
    });
    this.issues.register(
      'stakeholderIn',
      (ids, bind) => `exists (select from interaction_issue l
        join interaction i on i.id = l.interaction_id
        join interaction_participant p on p.interaction_id = i.id
        where l.issue_id = issue.id and p.stakeholder_id = any(${bind(ids)}::uuid[])
          and i.archived_at is null and ${visibleInteractions(this.viewer, bind, 'i')})`,
    );
  }

  /** Whether the stakeholder took part in one interaction on which all conditions hold. */
  private met(bind: Bind, audience: Audience, conditions: readonly string[]): string {
    const visible = [visibleInteractions(this.viewer, bind, 'i'), ...(audience === 'office' ? [openToOffice('i')] : [])];
    const all = ['l.stakeholder_id = s.id', 'i.archived_at is null', ...conditions, ...visible];
    return `exists (select from interaction_participant l join interaction i on i.id = l.interaction_id where ${all.join(' and ')})`;
  }
}

function matching({ since, until, issueIn, themeIn, loggedByIn, typeIn }: InteractionMatch, bind: Bind): string[] {
  const asked = [
    since && `i.occurred_at >= ${startOfDaySql(`${bind(since)}::date`)}`,
    // that day included
    until && `i.occurred_at < ${startOfDaySql(`${bind(until)}::date + 1`)}`,
    issueIn && `exists (select from interaction_issue k where k.interaction_id = i.id and k.issue_id = any(${bind(issueIn)}::uuid[]))`,
    themeIn && themeCondition('i', themeIn, bind),
    loggedByIn && `i.logged_by = any(${bind(loggedByIn)}::uuid[])`,
    typeIn && `i.type_id in (select id from interaction_type where code = any(${bind(typeIn)}::text[]))`,
  ];
  return asked.filter((condition) => typeof condition === 'string');
}
