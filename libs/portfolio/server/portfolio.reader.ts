import { Injectable } from '@nestjs/common';
import { Resource, Viewer } from '@regiekamer/identity-server';
import { countedInteractions, type IssueActivity, officeTimeZone, visibleCommitments } from '@regiekamer/interactions-server';
import { type Issue, type IssueFilter, IssueList, IssueStage, priorityOf } from '@regiekamer/issues-server';
import type { StanceCount } from '@regiekamer/positions-server';
import { BadInput, type Bind, bindInto, Database } from '@regiekamer/shared-server';
import { Stance } from '@regiekamer/stakeholders-server';
import { healthOf, HealthStatus } from './health.js';
import { type Beside, IssueHealthReader } from './issue-health.js';
import type { Portfolio, PortfolioIssue, PortfolioWeek, RegisseurSummary, ThemeSummary } from './portfolio.types.js';

/** An office has some dozens of issues; beyond this a picture of them says nothing any more. */
const mostIssues = 1_000;
const longestPeriod = 3_650;

const stages = Object.values(IssueStage);
const stances = Object.values(Stance);

/** What the portfolio reads of each issue beside the facts of its health. */
interface Figures {
  interactions: number;
  stakeholders: number;
  lastInPeriod: Date | null;
  openCommitments: number;
  /** null: nobody took one, or the viewer may not know */
  stances: Partial<Record<Stance, number>> | null;
}

/** A count of the whole portfolio: of one theme, of one regisseur, or of one week. */
interface Total {
  part: 'theme' | 'regisseur' | 'week' | 'created' | 'closed';
  key: string;
  count: number;
}

/** How all issues are doing, as far as the viewer may know: three statements whatever their number. */
@Injectable()
export class PortfolioReader {
  constructor(
    private readonly database: Database,
    private readonly viewer: Viewer,
    private readonly list: IssueList,
    private readonly health: IssueHealthReader,
  ) {}

  /**
   * @param days the period, up to now
   * @throws BadInput
   */
  async read(filter: IssueFilter | null, days: number): Promise<Portfolio> {
    if (days < 1) throw new BadInput({ days: 'validation.tooLow' });
    if (days > longestPeriod) throw new BadInput({ days: 'validation.tooHigh' });
    const { items } = await this.list.page({ ...filter, archived: false }, null, { perPage: mostIssues });
    const ids = items.map(({ id }) => id);
    const [issues, totals] = await Promise.all([this.issues(items, days), this.totals(ids, days)]);
    const count = (part: Total['part'], key: string) => totals.find((total) => total.part === part && total.key === key)?.count ?? 0;
    return {
      issueCount: issues.length,
      byStage: stages.map((stage) => ({ stage, count: items.filter((issue) => issue.stage === stage).length })),
      byTheme: summaries(issues, ({ issue }) => issue.themeId).map(
        ({ key, ...summary }): ThemeSummary => ({ ...summary, themeId: key, interactions: count('theme', key) }),
      ),
      byRegisseur: summaries(issues, ({ issue }) => issue.regisseurId).map(
        ({ key, ...summary }): RegisseurSummary => ({ ...summary, regisseurId: key, interactions: count('regisseur', key) }),
      ),
      issues,
      trend: totals
        .filter(({ part }) => part === 'week')
        .map(({ key, count: interactions }): PortfolioWeek => ({
          weekStart: key,
          interactions,
          newIssues: count('created', key),
          closedIssues: count('closed', key),
        })),
    };
  }

  private async issues(items: readonly Issue[], days: number): Promise<PortfolioIssue[]> {
    const ids = items.map(({ id }) => id);
    const facts = await this.health.facts<Figures>(ids, (bind) => this.figures(ids, days, bind));
    const factsOf = new Map(facts.map((issue) => [issue.id, issue]));
    // who is given figures of conversations that they may not read, is told no moment of one
    const moment = (at: Date | null) => (this.viewer.may(Resource.INTERACTIONS, 'read') ? at : null);
    return items.flatMap((issue) => {
      const found = factsOf.get(issue.id);
      if (!found) return [];
      return {
        issue,
        priority: priorityOf(issue),
        health: healthOf(found),
        activity: { interactions: found.interactions, stakeholders: found.stakeholders, lastInteractionAt: moment(found.lastInPeriod) } satisfies IssueActivity,
        stanceBalance: stances.flatMap((stance): StanceCount[] => {
          const count = found.stances?.[stance];
          return count ? [{ stance, count }] : [];
        }),
        openCommitments: found.openCommitments,
        overdueCommitments: found.overdueCommitments ?? 0,
        lastInteractionAt: moment(found.lastCountedAt),
      };
    });
  }

  private figures(ids: readonly string[], days: number, bind: Bind): Beside {
    const counted = countedInteractions(this.viewer, bind, 'x') ?? 'false';
    const sums = this.viewer.may(Resource.STANCE_BALANCE, 'read');
    return {
      columns: [
        'activity.*',
        `${sums ? 'balance.stances' : 'null'} as stances`,
        `(select count(*)::int from commitment c
          where c.issue_id = i.id and c.status = 'OPEN' and ${visibleCommitments(this.viewer, bind, 'c')}) as "openCommitments"`,
      ],
      joins: [
        `cross join lateral (
           select count(distinct x.id)::int as interactions, count(distinct w.stakeholder_id)::int as stakeholders,
             max(l.occurred_at) as "lastInPeriod"
           from interaction_issue l
           join interaction x on x.id = l.interaction_id
           left join interaction_participant w on w.interaction_id = x.id
           where l.issue_id = i.id and x.archived_at is null and l.occurred_at <= now()
             and l.occurred_at >= now() - make_interval(days => ${bind(days)}) and ${counted}) activity`,
        // summed for all issues at once: issue by issue, all stakeholders were read for each
        ...(sums
          ? [`left join (
               select issue_id, jsonb_object_agg(stance, count) as stances from (
                 select p.issue_id, p.stance, count(*)::int as count from position p
                 join stakeholder s on s.id = p.stakeholder_id and s.archived_at is null
                 where p.issue_id = any(${bind(ids)}::uuid[]) group by p.issue_id, p.stance) counts
               group by issue_id) balance on balance.issue_id = i.id`]
          : []),
      ],
    };
  }

  /** An interaction on several issues of a theme is one interaction there: sums over issues would count it twice. */
  private totals(ids: readonly string[], days: number): Promise<Total[]> {
    const parameters: unknown[] = [ids, days];
    const counted = countedInteractions(this.viewer, bindInto(parameters), 'x') ?? 'false';
    const start = '(now() - make_interval(days => $2))';
    const weekOf = (moment: string) => `date_trunc('week', ${moment} at time zone '${officeTimeZone}')::date`;
    return this.database.query<Total>(
      `with shown as (
         select id, theme_id, regisseur_id, created_at from issue where id = any($1::uuid[])
       ), met as (
         select x.id, shown.theme_id, shown.regisseur_id, ${weekOf('l.occurred_at')} as week
         from shown
         join interaction_issue l on l.issue_id = shown.id
         join interaction x on x.id = l.interaction_id
         where x.archived_at is null and l.occurred_at <= now() and l.occurred_at >= ${start} and ${counted}
       ), counts as (
         select case when grouping(theme_id) = 0 then 'theme' else 'regisseur' end as part, coalesce(theme_id, regisseur_id)::text as key,
           count(distinct id)::int as count
         from met group by grouping sets ((theme_id), (regisseur_id))
         union all
         select 'week', week.start::date::text, count(distinct met.id)::int
         from generate_series(${weekOf(start)}::timestamp, ${weekOf('now()')}::timestamp, interval '1 week') week(start)
         left join met on met.week = week.start::date group by week.start
         union all
         select 'created', ${weekOf('created_at')}::text, count(*)::int from shown where created_at >= ${start} group by 2
         union all
         select 'closed', ${weekOf('c.at')}::text, count(distinct shown.id)::int
         from shown join stage_change c on c.issue_id = shown.id where c.stage = '${IssueStage.CLOSED}' and c.at >= ${start} group by 2
       )
       select * from counts order by part, key`,
      parameters,
    );
  }
}

/** What the issues of each theme or regisseur come to, those with the most critical issues first. */
function summaries(issues: readonly PortfolioIssue[], keyOf: (issue: PortfolioIssue) => string) {
  const found = new Map<string, { key: string; issueCount: number; criticalCount: number; overdueCommitments: number }>();
  for (const issue of issues) {
    const key = keyOf(issue);
    const summary = found.get(key) ?? { key, issueCount: 0, criticalCount: 0, overdueCommitments: 0 };
    summary.issueCount++;
    if (issue.health.status === HealthStatus.CRITICAL) summary.criticalCount++;
    summary.overdueCommitments += issue.overdueCommitments;
    found.set(key, summary);
  }
  return [...found.values()].sort(
    (a, b) => b.criticalCount - a.criticalCount || b.issueCount - a.issueCount || a.key.localeCompare(b.key),
  );
}
