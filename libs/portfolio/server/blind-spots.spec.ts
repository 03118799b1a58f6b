import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role, type User } from '@regiekamer/identity-server';
import { aUser, type DomainUnderTest, startDomain } from '@regiekamer/identity-server/testing';
import { Confidentiality, InteractionsModule } from '@regiekamer/interactions-server';
import { anInteraction } from '@regiekamer/interactions-server/testing';
import { type Issue, IssueStage, TeamRole } from '@regiekamer/issues-server';
import { anIssue } from '@regiekamer/issues-server/testing';
import { BadInput, Forbidden } from '@regiekamer/shared-server';
import { aPerson } from '@regiekamer/stakeholders-server/testing';
import { BlindSpotReader, blindSpotScore } from './blind-spots.js';
import { PortfolioModule } from './portfolio.module.js';
import { aPosition } from './testing.js';

const dayBefore = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000);

describe('the score of a blind spot', () => {
  const active = [IssueStage.SIGNAL, IssueStage.POTENTIAL, IssueStage.EMERGING, IssueStage.CURRENT, IssueStage.CRISIS];

  it('is the sum of its reasons, whatever the facts, and the product of its three parts', () => {
    for (const power of [4, 5]) {
      active.forEach((stage, index) => {
        for (const silentDays of [0, 1, 59, 60, 61, 120, 365, 3650, null]) {
          const { score, reasons } = blindSpotScore({ power, stage, silentDays });
          expect(reasons.reduce((total, { points }) => total + points, 0)).toBe(score);
          expect(reasons.map(({ code }) => code)).toEqual(['blindSpot.influence', 'blindSpot.stage', 'blindSpot.silence']);
          const silence = silentDays === null ? 1 : silentDays / (silentDays + 60);
          expect(Math.abs(score - 20 * power * ((index + 1) / 5) * silence)).toBeLessThanOrEqual(1);
        }
      });
    }
  });

  it('says what the stage and the silence took away', () => {
    expect(blindSpotScore({ power: 5, stage: IssueStage.CURRENT, silentDays: 120 })).toEqual({
      score: 53,
      reasons: [
        { code: 'blindSpot.influence', points: 100, detail: '5' },
        { code: 'blindSpot.stage', points: -20, detail: 'CURRENT' },
        { code: 'blindSpot.silence', points: -27, detail: '120' },
      ],
    });
    expect(blindSpotScore({ power: 4, stage: IssueStage.CRISIS, silentDays: null })).toMatchObject({
      score: 80,
      reasons: [{ points: 80 }, { points: 0 }, { points: 0, detail: null }],
    });
  });
});

describe('blind spots', () => {
  let domain: DomainUnderTest;
  let regisseur: User;
  let other: User;

  beforeAll(async () => {
    domain = await startDomain([InteractionsModule, PortfolioModule]);
    regisseur = await aUser(domain.database);
    other = await aUser(domain.database);
  });
  afterAll(() => domain.stop());

  const spots = (viewer: User, issueId: string | null, days = 60, limit = 100) =>
    domain.as(viewer, () => domain.app.get(BlindSpotReader).find(issueId, days, limit));
  const current = (properties: Partial<Issue> = {}, team = {}) =>
    anIssue(domain.database, { regisseurId: other.id, stage: IssueStage.CURRENT, ...properties }, team);

  async function influential(issueId: string, powers: object = { decisionPower: 5 }): Promise<string> {
    const stakeholderId = await aPerson(domain.database);
    await aPosition(domain.database, { issueId, stakeholderId, assessedById: other.id, ...powers });
    return stakeholderId;
  }
  const spoke = (id: string, days: number, properties: object = {}) =>
    anInteraction(domain.database, { loggedById: other.id, occurredAt: dayBefore(days), ...properties }, { participants: [id] });

  it('are the influential whom nobody spoke to for so long, on whatever it was about', async () => {
    const { id } = await current();
    const [never, longAgo, lately, planned, opinion] = [
      await influential(id), await influential(id), await influential(id), await influential(id), await influential(id, { opinionPower: 4 }),
    ];
    await influential(id, { decisionPower: 3, opinionPower: 3 });
    await influential(id, {});
    const talk = await spoke(longAgo, 100);
    await spoke(longAgo, 10, { archivedAt: new Date() });
    await spoke(lately, 30);
    await spoke(planned, -1);
    await spoke(opinion, 70);
    const found = await spots(regisseur, id);
    expect(found.map(({ stakeholderId, score, lastInteractionAt }) => [stakeholderId, score, lastInteractionAt])).toEqual([
      [never, 80, null],
      [longAgo, 50, talk.occurredAt],
      [opinion, 34, expect.any(Date)],
    ]);
    expect((await spots(regisseur, id, 20)).map(({ stakeholderId }) => stakeholderId)).toContain(lately);
    expect(await spots(regisseur, id, 60, 1)).toHaveLength(1);
  });

  it('leave out issues at rest and archived ones, and who is archived', async () => {
    for (const properties of [{ stage: IssueStage.DORMANT }, { stage: IssueStage.CLOSED }, { archivedAt: new Date() }]) {
      const { id } = await current(properties);
      await influential(id);
      expect(await spots(regisseur, id)).toEqual([]);
    }
    const { id } = await current();
    await domain.database.query('update stakeholder set archived_at = now() where id = $1', [await influential(id)]);
    expect(await spots(regisseur, id)).toEqual([]);
    expect(await spots(regisseur, 'no id')).toEqual([]);
  });

  it('without an issue are those of the issues on whose team the viewer is, the highest score first', async () => {
    const viewer = await aUser(domain.database);
    const own = await current({ regisseurId: viewer.id, stage: IssueStage.SIGNAL });
    const shared = await current({ stage: IssueStage.CRISIS }, { [viewer.id]: TeamRole.INFORMED });
    const foreign = await current();
    for (const { id } of [own, shared, foreign]) await influential(id);
    expect((await spots(viewer, null)).map(({ issueId, score }) => [issueId, score])).toEqual([
      [shared.id, 100],
      [own.id, 20],
    ]);
    expect(await domain.statements(viewer, () => domain.app.get(BlindSpotReader).find(null, 60, 10))).toBe(1);
    for (let i = 0; i < 20; i++) await influential(own.id);
    expect(await domain.statements(viewer, () => domain.app.get(BlindSpotReader).find(null, 60, 10))).toBe(1);
  });

  it('do not end by a conversation that the viewer may not read', async () => {
    const director = await aUser(domain.database, { roles: [Role.DIRECTOR] });
    const { id } = await current();
    const stakeholder = await influential(id);
    await spoke(stakeholder, 70);
    const before = await spots(regisseur, id);
    expect(before).toHaveLength(1);
    await spoke(stakeholder, 2, { confidentiality: Confidentiality.TEAM });
    expect(await spots(regisseur, id)).toEqual(before);
    expect(await spots(director, id)).toEqual([]);
    const otherStakeholder = await influential(id);
    await spoke(otherStakeholder, 2, { confidentiality: Confidentiality.PRIVATE });
    expect((await spots(director, id)).map(({ stakeholderId }) => stakeholderId)).toEqual([otherStakeholder]);
    expect(await spots(other, id)).toEqual([]);
  });

  it('are refused to who reads no positions, and out of bounds', async () => {
    await expect(spots(await aUser(domain.database, { roles: [Role.BOARD] }), null)).rejects.toBeInstanceOf(Forbidden);
    for (const [days, limit] of [[0, 10], [3651, 10], [60, 0], [60, 101]]) {
      await expect(spots(regisseur, null, days, limit)).rejects.toBeInstanceOf(BadInput);
    }
  });
});
