import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role, type User } from '@regiekamer/identity-server';
import { aUser, type DomainUnderTest, startDomain } from '@regiekamer/identity-server/testing';
import { Confidentiality, InteractionsModule } from '@regiekamer/interactions-server';
import { aCommitment, anInteraction } from '@regiekamer/interactions-server/testing';
import { IssueKind, IssueList, IssueStage, type Theme } from '@regiekamer/issues-server';
import { anIssue, aTheme } from '@regiekamer/issues-server/testing';
import { BadInput } from '@regiekamer/shared-server';
import { Stance } from '@regiekamer/stakeholders-server';
import { aPerson } from '@regiekamer/stakeholders-server/testing';
import { HealthStatus } from './health.js';
import { IssueHealthReader } from './issue-health.js';
import { PortfolioModule } from './portfolio.module.js';
import { PortfolioReader } from './portfolio.reader.js';
import type { Portfolio } from './portfolio.types.js';

const day = 24 * 60 * 60 * 1000;
const dayBefore = (days: number) => new Date(Date.now() - days * day);

/** The Monday of the week that a moment falls in, in the office. */
function mondayOf(moment: Date): string {
  const inOffice = new Date(`${new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' }).format(moment)}T12:00:00Z`);
  return new Date(inOffice.getTime() - ((inOffice.getUTCDay() + 6) % 7) * day).toISOString().slice(0, 10);
}

describe('the portfolio', () => {
  let domain: DomainUnderTest;
  let theme: Theme;
  let director: User;
  let anna: User;
  let bert: User;
  let crisis: string;
  let current: string;
  let closed: string;
  let elsewhere: string;

  beforeAll(async () => {
    domain = await startDomain([InteractionsModule, PortfolioModule]);
    const { database } = domain;
    [anna, bert] = [await aUser(database), await aUser(database)];
    director = await aUser(database, { roles: [Role.DIRECTOR] });
    theme = await aTheme(database);
    const created = { createdAt: dayBefore(300), themeId: theme.id };
    crisis = (await anIssue(database, { ...created, regisseurId: anna.id, stage: IssueStage.CRISIS, impact: 5, urgency: 5 })).id;
    current = (await anIssue(database, { ...created, regisseurId: bert.id, stage: IssueStage.CURRENT, kind: IssueKind.POLITICAL })).id;
    closed = (await anIssue(database, { ...created, regisseurId: bert.id, createdAt: dayBefore(10), stage: IssueStage.CLOSED })).id;
    elsewhere = (await anIssue(database, { regisseurId: bert.id, stage: IssueStage.CURRENT, createdAt: dayBefore(300), impact: 1 })).id;
    await anIssue(database, { ...created, regisseurId: anna.id, archivedAt: new Date() });

    const people = [await aPerson(database), await aPerson(database), await aPerson(database)];
    const met = (days: number, issues: string[], confidentiality = Confidentiality.OFFICE, participants = people.slice(0, 2)) =>
      anInteraction(database, { loggedById: anna.id, occurredAt: dayBefore(days), confidentiality }, { issues, participants });
    await met(3, [crisis, current]);
    await met(20, [current], Confidentiality.TEAM, [people[2]!]);
    await met(25, [current], Confidentiality.PRIVATE);
    await met(50, [current]);
    await met(-5, [current]);
    await anInteraction(database, { loggedById: anna.id, archivedAt: new Date(), occurredAt: dayBefore(2) }, { issues: [crisis] });
    for (const [index, stance] of [Stance.SUPPORTIVE, Stance.OPPOSED, Stance.SUPPORTIVE].entries()) {
      await database.query(
        `insert into assessment (id, issue_id, stakeholder_id, stance, confidence, opinion_power, assessed_by)
         values (uuid_v7(), $1, $2, $3, 'STATED', 5, $4)`,
        [crisis, people[index], stance, anna.id],
      );
    }
    for (const dueOn of ['2020-01-01', '2020-01-02', '2999-01-01', null]) await aCommitment(database, { ownerId: anna.id, issueId: crisis, dueOn });
    // silence and broken promises make an issue critical
    for (let index = 0; index < 4; index++) await aCommitment(database, { ownerId: bert.id, issueId: elsewhere, dueOn: '2020-01-01' });
  });
  afterAll(() => domain.stop());

  const read = (user: User, days = 30, filter = {}): Promise<Portfolio> =>
    domain.as(user, () => domain.app.get(PortfolioReader).read(filter, days));
  const issueOf = (portfolio: Portfolio, id: string) => portfolio.issues.find(({ issue }) => issue.id === id)!;
  const viewer = (role: Role) => aUser(domain.database, { roles: [role] });

  it('holds the issues that are not archived, by priority, as the list of issues has them', async () => {
    const filters = [{}, { themeIn: [theme.id] }, { kind: IssueKind.POLITICAL }, { stageIn: [IssueStage.CLOSED] }, { regisseurIn: [bert.id] }];
    const counts: number[] = [];
    for (const filter of filters) {
      const { issues, issueCount } = await read(director, 30, { ...filter, archived: true });
      const list = await domain.as(director, () => domain.app.get(IssueList).page(filter));
      expect(issues.map(({ issue }) => issue.id)).toEqual(list.items.map(({ id }) => id));
      const scores = issues.map(({ priority }) => priority.score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      counts.push(issueCount);
    }
    expect(counts).toEqual([4, 3, 1, 1, 3]);
  });

  it('counts every stage, also those without issues', async () => {
    const { byStage } = await read(director);
    expect(Object.fromEntries(byStage.map(({ stage, count }) => [stage, count]))).toEqual({
      SIGNAL: 0, POTENTIAL: 0, EMERGING: 0, CURRENT: 2, CRISIS: 1, DORMANT: 0, CLOSED: 1,
    });
  });

  it('tells of each issue what happened in the period up to now, and what is still promised', async () => {
    const portfolio = await read(anna);
    expect(issueOf(portfolio, crisis)).toMatchObject({
      activity: { interactions: 1, stakeholders: 2 },
      openCommitments: 4,
      overdueCommitments: 2,
      stanceBalance: [{ stance: Stance.OPPOSED, count: 1 }, { stance: Stance.SUPPORTIVE, count: 2 }],
    });
    // what was planned for later has not happened
    const { activity } = issueOf(portfolio, current);
    expect(activity).toMatchObject({ interactions: 3, stakeholders: 3 });
    expect(mondayOf(activity.lastInteractionAt!)).toBe(mondayOf(dayBefore(3)));
    expect(issueOf(portfolio, elsewhere)).toMatchObject({ activity: { interactions: 0, stakeholders: 0, lastInteractionAt: null }, stanceBalance: [] });
  });

  it('scores health as the issue itself does, for every role', async () => {
    for (const role of [Role.DIRECTOR, Role.REGISSEUR, Role.COMMUNICATIONS, Role.BOARD, Role.CONTROLLER]) {
      const user = await viewer(role);
      const portfolio = await read(user);
      for (const { issue, health } of portfolio.issues) {
        expect(health).toEqual(await domain.as(user, () => domain.app.get(IssueHealthReader).of(issue.id)));
      }
    }
  });

  it('sums per theme, where an interaction on two of its issues is one', async () => {
    const { byTheme, issues } = await read(director);
    const critical = issues.filter(({ issue, health }) => issue.themeId === theme.id && health.status === HealthStatus.CRITICAL);
    expect(byTheme.find(({ themeId }) => themeId === theme.id)).toMatchObject({ issueCount: 3, interactions: 2, criticalCount: critical.length });
    expect(byTheme).toHaveLength(2);
  });

  it('sums per regisseur, with the commitments that are overdue on their issues', async () => {
    const { byRegisseur } = await read(director);
    expect(byRegisseur.find(({ regisseurId }) => regisseurId === anna.id)).toMatchObject({ issueCount: 1, interactions: 1, overdueCommitments: 2 });
    expect(byRegisseur.find(({ regisseurId }) => regisseurId === bert.id)).toMatchObject({ issueCount: 3, interactions: 2, overdueCommitments: 4 });
  });

  it('puts first whose issues are most often critical', async () => {
    const { byRegisseur, byTheme } = await read(director);
    expect(byRegisseur.map(({ regisseurId, criticalCount }) => [regisseurId, criticalCount])).toEqual([[bert.id, 1], [anna.id, 0]]);
    expect(byTheme.map(({ themeId, criticalCount }) => [themeId === theme.id, criticalCount])).toEqual([[false, 1], [true, 0]]);
  });

  it('has an entry for each week of the period, from its first Monday on, also where nothing happened', async () => {
    const { trend } = await read(anna, 60);
    const weeks: string[] = [];
    for (let at = Date.parse(mondayOf(dayBefore(60))); at <= Date.parse(mondayOf(new Date())); at += 7 * day) {
      weeks.push(new Date(at).toISOString().slice(0, 10));
    }
    expect(trend.map(({ weekStart }) => weekStart)).toEqual(weeks);
    const expected = new Map<string, number>();
    for (const days of [3, 20, 25, 50]) expected.set(mondayOf(dayBefore(days)), (expected.get(mondayOf(dayBefore(days))) ?? 0) + 1);
    expect(trend.map(({ interactions }) => interactions)).toEqual(weeks.map((week) => expected.get(week) ?? 0));
    const newest = mondayOf(dayBefore(10));
    expect(trend.filter(({ newIssues }) => newIssues > 0)).toMatchObject([{ weekStart: newest, newIssues: 1, closedIssues: 1 }]);
  });

  it('counts only what the viewer may know of', async () => {
    const interactionsFor = async (user: User) => {
      const portfolio = await read(user);
      const { interactions, lastInteractionAt } = issueOf(portfolio, current).activity;
      return { interactions, knowsWhen: lastInteractionAt !== null, trend: portfolio.trend.reduce((sum, week) => sum + week.interactions, 0) };
    };
    expect(await interactionsFor(anna)).toEqual({ interactions: 3, knowsWhen: true, trend: 3 });
    expect(await interactionsFor(director)).toEqual({ interactions: 2, knowsWhen: true, trend: 2 });
    expect(await interactionsFor(await viewer(Role.COMMUNICATIONS))).toEqual({ interactions: 1, knowsWhen: true, trend: 1 });
    for (const role of [Role.BOARD, Role.CONTROLLER]) {
      expect(await interactionsFor(await viewer(role))).toEqual({ interactions: 1, knowsWhen: false, trend: 1 });
    }
  });

  it('shows a board member the stances summed, a controller none; neither a commitment', async () => {
    const [board, controller] = [await read(await viewer(Role.BOARD)), await read(await viewer(Role.CONTROLLER))];
    const none = { openCommitments: 0, overdueCommitments: 0 };
    expect(issueOf(board, crisis)).toMatchObject({ ...none, stanceBalance: [{ stance: Stance.OPPOSED, count: 1 }, { stance: Stance.SUPPORTIVE, count: 2 }] });
    expect(issueOf(controller, crisis)).toMatchObject({ ...none, stanceBalance: [] });
  });

  it('refuses a period without days, and one of more than ten years', async () => {
    await expect(read(director, 0)).rejects.toEqual(new BadInput({ days: 'validation.tooLow' }));
    await expect(read(director, 3_651)).rejects.toEqual(new BadInput({ days: 'validation.tooHigh' }));
  });

  it('is empty where no issue passes the filter', async () => {
    expect(await read(director, 7, { minImpact: 6 })).toMatchObject({ issueCount: 0, issues: [], byTheme: [], byRegisseur: [] });
  });

  it('knows closed issues too', async () => {
    expect(issueOf(await read(director), closed).priority.score).toBe(0);
  });
});
