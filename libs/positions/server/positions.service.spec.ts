import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role, type User } from '@regiekamer/identity-server';
import { aUser, type DomainUnderTest, startDomain } from '@regiekamer/identity-server/testing';
import { IssueList } from '@regiekamer/issues-server';
import { anIssue } from '@regiekamer/issues-server/testing';
import { BadInput, Forbidden } from '@regiekamer/shared-server';
import { type PositionFilter, Stance, StakeholderList } from '@regiekamer/stakeholders-server';
import { aPerson } from '@regiekamer/stakeholders-server/testing';
import { v7 as uuid } from 'uuid';
import { Confidence } from './position.entity.js';
import type { AssessPositionInput } from './position.inputs.js';
import { PositionReader } from './position.reader.js';
import { PositionsModule } from './positions.module.js';
import { PositionsService } from './positions.service.js';
import { EngagementStrategy, strategyOf } from './strategy.js';

describe('positions', () => {
  let domain: DomainUnderTest;
  let service: PositionsService;
  let reader: PositionReader;
  let viewer: User;
  let interactionId: string;

  beforeAll(async () => {
    domain = await startDomain([PositionsModule]);
    service = domain.app.get(PositionsService);
    reader = domain.app.get(PositionReader);
    viewer = await aUser(domain.database);
    interactionId = uuid();
    await domain.database.query(
      `insert into interaction (id, type_id, direction, occurred_at, subject, confidentiality, logged_by)
       values ($1, (select id from interaction_type limit 1), 'MUTUAL', now(), 'Gesprek', 'OFFICE', $2)`,
      [interactionId, viewer.id],
    );
  });
  afterAll(() => domain.stop());

  const aPair = async () => ({
    issueId: (await anIssue(domain.database, { regisseurId: viewer.id })).id,
    stakeholderId: await aPerson(domain.database),
  });
  const assess = (input: AssessPositionInput, user = viewer) => domain.as(user, () => service.assess(input));
  const heard = (stance: Stance, at: Date, pair: { issueId: string; stakeholderId: string }) =>
    domain.as(viewer, () => service.appendHeard([{ ...pair, stance, confidence: Confidence.STATED }], at, interactionId));

  it('show the latest assessment and keep those before it, newest first', async () => {
    const pair = await aPair();
    await assess({ ...pair, stance: Stance.OPPOSED, note: 'Bang voor kosten' });
    const position = await assess({ ...pair, stance: Stance.NEUTRAL, confidence: Confidence.STATED });
    expect(position).toMatchObject({ ...pair, stance: Stance.NEUTRAL, confidence: Confidence.STATED, note: null, assessedById: viewer.id });
    expect(await domain.as(viewer, () => reader.history(position))).toMatchObject([
      { stance: Stance.NEUTRAL, confidence: Confidence.STATED, note: null },
      { stance: Stance.OPPOSED, confidence: Confidence.SUSPECTED, note: 'Bang voor kosten' },
    ]);
  });

  it('carry over the criteria that are not given; null empties one', async () => {
    const pair = await aPair();
    await assess({ ...pair, stance: Stance.OPPOSED, decisionPower: 5, opinionPower: 2, interest: 4, willingnessToAct: 3 });
    expect(await assess({ ...pair, stance: Stance.NEUTRAL, interest: 1, opinionPower: null })).toMatchObject({
      decisionPower: 5, opinionPower: null, interest: 1, willingnessToAct: 3,
    });
    await heard(Stance.SUPPORTIVE, new Date(), pair);
    const [position] = await domain.as(viewer, () => reader.ofStakeholder(pair.stakeholderId));
    expect(position).toMatchObject({ stance: Stance.SUPPORTIVE, decisionPower: 5, opinionPower: null, interest: 1, willingnessToAct: 3 });
  });

  it('stay at the latest where an earlier stance is heard of afterwards, which knows nothing of what came after it', async () => {
    const pair = await aPair();
    const position = await assess({ ...pair, stance: Stance.SUPPORTIVE, interest: 5 });
    const lastYear = new Date(Date.now() - 365 * 24 * 60 * 60 * 1000);
    await heard(Stance.OPPOSED, lastYear, pair);
    const [now] = await domain.as(viewer, () => reader.ofIssue(pair.issueId));
    expect(now).toEqual(position);
    expect(await domain.as(viewer, () => reader.history(pair))).toMatchObject([
      { stance: Stance.SUPPORTIVE, interest: 5, interactionId: null },
      { stance: Stance.OPPOSED, interest: null, assessedAt: lastYear, interactionId },
    ]);
  });

  it('are of active stakeholders on active issues, on grounds that somebody answers for', async () => {
    const [pair, archived] = [await aPair(), await aPair()];
    await domain.database.query(`update issue set archived_at = now() where id = $1`, [archived.issueId]);
    await domain.database.query(`update stakeholder set archived_at = now() where id = $1`, [archived.stakeholderId]);
    const refused = async (change: Partial<AssessPositionInput>, path: string) =>
      expect(assess({ ...pair, stance: Stance.NEUTRAL, ...change })).rejects.toEqual(new BadInput({ [path]: 'validation.unknown' }));
    await refused({ issueId: archived.issueId }, 'issueId');
    await refused({ issueId: uuid() }, 'issueId');
    await refused({ stakeholderId: archived.stakeholderId }, 'stakeholderId');
    await refused({ stakeholderId: uuid() }, 'stakeholderId');
    // no domain above has said who may read it
    await refused({ interactionId }, 'interactionId');
  });

  it('are heard by who may assess, and by nobody else', async () => {
    const pair = await aPair();
    const expert = await aUser(domain.database, { roles: [Role.EXPERT] });
    const attempt = domain.as(expert, () =>
      service.appendHeard([{ ...pair, stance: Stance.NEUTRAL, confidence: Confidence.STATED }], new Date(), interactionId),
    );
    await expect(attempt).rejects.toBeInstanceOf(Forbidden);
  });

  it.each([
    [Role.REGISSEUR, true, true],
    [Role.DIRECTOR, true, true],
    [Role.COMMUNICATIONS, true, true],
    [Role.EXPERT, true, true],
    [Role.BOARD, false, true],
    [Role.CONTROLLER, false, false],
    [Role.ADMIN, false, false],
  ])('are read by a %s: %s; the sums: %s', async (role, reads, sums) => {
    const pair = await aPair();
    const position = await assess({ ...pair, stance: Stance.DIVIDED, interest: 4 });
    const user = await aUser(domain.database, { roles: [role] });
    const match: PositionFilter = { issueIn: [pair.issueId], stanceIn: [Stance.DIVIDED], minInterest: 4 };
    const seen = await domain.as(user, async () => ({
      ofIssue: (await reader.ofIssue(pair.issueId)).length,
      ofStakeholder: (await reader.ofStakeholder(pair.stakeholderId)).length,
      history: (await reader.history(position)).length,
      balance: await reader.stanceBalance(pair.issueId),
      filter: (await domain.app.get(StakeholderList).stakeholders({ position: match })).items.length,
      issues: (await domain.app.get(IssueList).page({ stakeholderIn: [pair.stakeholderId] })).items.length,
    }));
    const found = reads ? 1 : 0;
    expect(seen).toEqual({
      ofIssue: found, ofStakeholder: found, history: found, filter: found, issues: found,
      balance: sums ? [expect.objectContaining({ stance: Stance.DIVIDED, count: 1 })] : [],
    });
  });

  it('are summed per stance in the order from opposed to supportive, without archived stakeholders', async () => {
    const { id: issueId } = await anIssue(domain.database, { regisseurId: viewer.id });
    const stances = [Stance.SUPPORTIVE, Stance.OPPOSED, Stance.SUPPORTIVE, Stance.NEUTRAL];
    for (const stance of stances) await assess({ issueId, stakeholderId: await aPerson(domain.database), stance });
    const gone = await aPerson(domain.database);
    await assess({ issueId, stakeholderId: gone, stance: Stance.OPPOSED });
    await domain.database.query(`update stakeholder set archived_at = now() where id = $1`, [gone]);
    const balance = await domain.as(viewer, () => reader.stanceBalance(issueId));
    expect(balance.map(({ stance, count }) => [stance, count])).toEqual([[Stance.OPPOSED, 1], [Stance.NEUTRAL, 1], [Stance.SUPPORTIVE, 2]]);
    expect(await domain.as(viewer, () => reader.ofIssue(issueId))).toHaveLength(4);
  });

  it('filter stakeholders by one position on which all of it holds', async () => {
    const stakeholderId = await aPerson(domain.database);
    const [one, two] = [await anIssue(domain.database, { regisseurId: viewer.id }), await anIssue(domain.database, { regisseurId: viewer.id })];
    await assess({ issueId: one.id, stakeholderId, stance: Stance.OPPOSED, decisionPower: 5 });
    await assess({ issueId: two.id, stakeholderId, stance: Stance.SUPPORTIVE, decisionPower: 1 });
    const finds = (position: PositionFilter) =>
      domain.as(viewer, async () => (await domain.app.get(StakeholderList).stakeholders({ ids: [stakeholderId], position })).items.length === 1);
    expect(await finds({ themeIn: [one.themeId], stanceIn: [Stance.OPPOSED], minDecisionPower: 5 })).toBe(true);
    expect(await finds({ stanceIn: [Stance.SUPPORTIVE], minDecisionPower: 5 })).toBe(false);
    expect(await finds({ themeIn: [two.themeId], minDecisionPower: 2 })).toBe(false);
    expect(await finds({ stanceIn: [] })).toBe(false);
  });

  it('take as many statements for 100 issues and stakeholders as for one', async () => {
    const pairs = await Promise.all(Array.from({ length: 100 }, aPair));
    for (const pair of pairs) await assess({ ...pair, stance: Stance.NEUTRAL });
    const readAll = (count: number) => async () => {
      const lists = await Promise.all(
        pairs.slice(0, count).map(async ({ issueId, stakeholderId }) => {
          const [position] = await reader.ofIssue(issueId);
          await Promise.all([reader.ofStakeholder(stakeholderId), reader.stanceBalance(issueId), reader.history(position!)]);
          return position;
        }),
      );
      expect(lists.filter(Boolean)).toHaveLength(count);
    };
    const few = await domain.statements(viewer, readAll(1));
    expect(few).toBe(4);
    expect(await domain.statements(viewer, readAll(100))).toBe(few);
  });
});

describe('the strategy for a stakeholder', () => {
  const { MONITOR, KEEP_INFORMED, KEEP_SATISFIED, MANAGE_CLOSELY } = EngagementStrategy;
  it.each([
    [1, 1, 1, MONITOR],
    [3, 3, 3, MONITOR],
    [3, 1, 4, KEEP_INFORMED],
    [4, 1, 3, KEEP_SATISFIED],
    [1, 4, 3, KEEP_SATISFIED],
    [4, null, 4, MANAGE_CLOSELY],
    [null, 5, 5, MANAGE_CLOSELY],
    [null, 2, 5, KEEP_INFORMED],
    [null, null, 5, null],
    [5, 5, null, null],
  ])('of decision power %s, opinion power %s and interest %s is %s', (decisionPower, opinionPower, interest, strategy) => {
    expect(strategyOf({ decisionPower, opinionPower, interest })).toBe(strategy);
  });
});
