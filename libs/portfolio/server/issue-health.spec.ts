import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role, type User } from '@regiekamer/identity-server';
import { aUser, type DomainUnderTest, startDomain } from '@regiekamer/identity-server/testing';
import { Confidentiality, InteractionsModule } from '@regiekamer/interactions-server';
import { aCommitment, anInteraction } from '@regiekamer/interactions-server/testing';
import { IssueStage } from '@regiekamer/issues-server';
import { anIssue } from '@regiekamer/issues-server/testing';
import { aPerson } from '@regiekamer/stakeholders-server/testing';
import { HealthStatus } from './health.js';
import { IssueHealthReader } from './issue-health.js';
import { PortfolioModule } from './portfolio.module.js';

const dayBefore = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000);

describe('the health that a viewer sees of an issue', () => {
  let domain: DomainUnderTest;
  let regisseur: User;
  const viewers = new Map<Role, User>();

  beforeAll(async () => {
    domain = await startDomain([InteractionsModule, PortfolioModule]);
    regisseur = await aUser(domain.database);
    for (const role of Object.values(Role)) viewers.set(role, await aUser(domain.database, { roles: [role] }));
  });
  afterAll(() => domain.stop());

  const healthOf = (viewer: User, id: string) => domain.as(viewer, () => domain.app.get(IssueHealthReader).of(id));
  const reasonsOf = async (viewer: User, id: string) =>
    Object.fromEntries((await healthOf(viewer, id)).reasons.map(({ code, detail }) => [code.replace('health.', ''), detail]));
  const current = () => anIssue(domain.database, { regisseurId: regisseur.id, stage: IssueStage.CURRENT, createdAt: dayBefore(400) });

  async function aKeyStakeholder(issueId: string): Promise<string> {
    const stakeholderId = await aPerson(domain.database);
    await domain.database.query(
      `insert into assessment (id, issue_id, stakeholder_id, stance, confidence, opinion_power, assessed_by)
       values (uuid_v7(), $1, $2, 'NEUTRAL', 'STATED', 4, $3)`,
      [issueId, stakeholderId, regisseur.id],
    );
    return stakeholderId;
  }

  it('counts the silence since the last interaction on it, or since it was made', async () => {
    const { id } = await current();
    expect(await reasonsOf(regisseur, id)).toEqual({ start: null, silence: '400/21' });
    await anInteraction(domain.database, { loggedById: regisseur.id, occurredAt: dayBefore(30) }, { issues: [id] });
    expect(await reasonsOf(regisseur, id)).toEqual({ start: null, silence: '30/21' });
    await anInteraction(domain.database, { loggedById: regisseur.id, occurredAt: dayBefore(1) }, { issues: [id] });
    expect(await healthOf(regisseur, id)).toMatchObject({ score: 100, status: HealthStatus.GOOD });
  });

  it('does not count an archived interaction', async () => {
    const { id } = await current();
    await anInteraction(domain.database, { loggedById: regisseur.id, archivedAt: new Date() }, { issues: [id] });
    expect(await reasonsOf(regisseur, id)).toHaveProperty('silence', '400/21');
  });

  it('counts the key stakeholders whom nobody was in touch with lately', async () => {
    const { id } = await current();
    const met = await aKeyStakeholder(id);
    const metLongAgo = await aKeyStakeholder(id);
    await anInteraction(domain.database, { loggedById: regisseur.id }, { issues: [id], participants: [met] });
    await anInteraction(domain.database, { loggedById: regisseur.id, occurredAt: dayBefore(91) }, { participants: [metLongAgo] });
    expect(await reasonsOf(regisseur, id)).toEqual({ start: null, keyStakeholders: '1/2' });
  });

  it('counts the promises that are overdue, as far as the viewer may read them', async () => {
    const { id } = await current();
    await anInteraction(domain.database, { loggedById: regisseur.id }, { issues: [id] });
    await aCommitment(domain.database, { ownerId: regisseur.id, issueId: id, dueOn: '2020-01-01' });
    expect(await reasonsOf(regisseur, id)).toEqual({ start: null, overdueCommitments: '1' });
    expect(await reasonsOf(viewers.get(Role.DIRECTOR)!, id)).toEqual({ start: null, overdueCommitments: '1' });
    expect(await reasonsOf(viewers.get(Role.REGISSEUR)!, id)).toEqual({ start: null });
  });

  it.each<[Confidentiality, Role[]]>([
    [Confidentiality.OFFICE, [Role.REGISSEUR, Role.DIRECTOR, Role.COMMUNICATIONS, Role.EXPERT, Role.BOARD, Role.CONTROLLER]],
    [Confidentiality.TEAM, [Role.DIRECTOR]],
    [Confidentiality.PRIVATE, []],
  ])('counts an interaction that is %s for who may know of it: %s', async (confidentiality, knowing) => {
    const { id } = await current();
    await anInteraction(domain.database, { loggedById: viewers.get(Role.ADMIN)!.id, confidentiality }, { issues: [id] });
    const silent: Role[] = [];
    for (const [role, viewer] of viewers) if ('silence' in (await reasonsOf(viewer, id))) silent.push(role);
    // an administrator gets no figures at all, silence neither
    expect(silent).toEqual(Object.values(Role).filter((role) => !knowing.includes(role) && role !== Role.ADMIN));
  });

  it('takes one statement for one issue and for many', async () => {
    const ids = await Promise.all(Array.from({ length: 20 }, async () => (await current()).id));
    const reader = domain.app.get(IssueHealthReader);
    expect(await domain.statements(regisseur, () => reader.of(ids[0]!))).toBe(1);
    expect(await domain.statements(regisseur, () => Promise.all(ids.map((id) => reader.of(id))))).toBe(1);
  });
});
