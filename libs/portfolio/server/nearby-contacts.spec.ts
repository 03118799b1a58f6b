import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role, type User } from '@regiekamer/identity-server';
import { aUser, type DomainUnderTest, startDomain } from '@regiekamer/identity-server/testing';
import { Confidentiality, InteractionsModule, today } from '@regiekamer/interactions-server';
import { anInteraction } from '@regiekamer/interactions-server/testing';
import { TeamRole } from '@regiekamer/issues-server';
import { anIssue } from '@regiekamer/issues-server/testing';
import { BadInput, Forbidden } from '@regiekamer/shared-server';
import { anAffiliation, anOrganisation, aPerson } from '@regiekamer/stakeholders-server/testing';
import { NearbyContactReader } from './nearby-contacts.js';
import { PortfolioModule } from './portfolio.module.js';

const { OFFICE, TEAM, PRIVATE } = Confidentiality;
/** noon in the office, so that no test depends on the hour at which it runs */
const noon = (daysAgo: number) => new Date(new Date(`${today()}T11:00:00Z`).getTime() - daysAgo * 24 * 60 * 60 * 1000);

describe('contacts of colleagues around the same day', () => {
  let domain: DomainUnderTest;
  let viewer: User;
  let colleague: User;

  beforeAll(async () => {
    domain = await startDomain([InteractionsModule, PortfolioModule]);
    viewer = await aUser(domain.database);
    colleague = await aUser(domain.database);
  });
  afterAll(() => domain.stop());

  const around = (ids: string[], { as = viewer, at = noon(0), days = 7 }: { as?: User; at?: Date | null; days?: number } = {}) =>
    domain.as(as, () => domain.app.get(NearbyContactReader).around(ids, at, days));
  const spoke = (participants: string[], daysAgo: number, properties: object = {}, links: object = {}) =>
    anInteraction(domain.database, { loggedById: colleague.id, occurredAt: noon(daysAgo), ...properties }, { participants, ...links });

  it('tell who spoke to the same person and when, the latest first, planned ones too', async () => {
    const person = await aPerson(domain.database);
    const [weekAgo, tomorrow] = [await spoke([person], 7), await spoke([person], -1)];
    await spoke([person], 8);
    await spoke([person], 1, { archivedAt: new Date() });
    const contact = { stakeholderId: person, contactId: person, colleagueId: colleague.id };
    expect(await around([person])).toEqual([
      { ...contact, interactionId: tomorrow.id, at: today(noon(-1)) },
      { ...contact, interactionId: weekAgo.id, at: today(noon(7)) },
    ]);
    expect(await around([person], { at: null })).toHaveLength(2);
    // around the day that the viewer plans for, not around today
    expect((await around([person], { at: noon(20), days: 13 })).map(({ interactionId }) => interactionId)).toContain(weekAgo.id);
    expect(await around([person], { at: noon(20), days: 7 })).toEqual([]);
  });

  it("tell of a person's organisation and of an organisation's people, as they are now", async () => {
    const [organisation, previous] = [await anOrganisation(domain.database), await anOrganisation(domain.database)];
    const [employee, former, asked] = [await aPerson(domain.database), await aPerson(domain.database), await aPerson(domain.database)];
    for (const personId of [employee, asked]) await anAffiliation(domain.database, { personId, organisationId: organisation });
    await anAffiliation(domain.database, { personId: former, organisationId: organisation, endedOn: '2020-01-01' });
    await anAffiliation(domain.database, { personId: asked, organisationId: previous, endedOn: '2020-01-01' });
    const [withEmployee, withOrganisation] = [await spoke([employee], 1), await spoke([organisation], 2)];
    await spoke([former], 1);
    await spoke([previous], 1);
    const told = async (id: string) => (await around([id])).map(({ contactId, interactionId }) => [contactId, interactionId]);
    expect(await told(organisation)).toEqual([[employee, withEmployee.id], [organisation, withOrganisation.id]]);
    // of someone else at the same organisation a person's own contact knows nothing
    expect(await told(asked)).toEqual([[organisation, withOrganisation.id]]);
  });

  it('tell of one interaction once for each one asked for', async () => {
    const [person, organisation] = [await aPerson(domain.database), await anOrganisation(domain.database)];
    await anAffiliation(domain.database, { personId: person, organisationId: organisation });
    await spoke([person, organisation], 1);
    const found = await around([organisation, person, person, 'no id']);
    expect(found.map(({ stakeholderId, contactId }) => [stakeholderId, contactId])).toEqual(
      [person, organisation].sort().map((id) => [id, id]),
    );
  });

  it("leave out the viewer's own", async () => {
    const person = await aPerson(domain.database);
    await spoke([person], 1, { loggedById: viewer.id });
    await spoke([person], 1, {}, { colleagues: [viewer.id] });
    expect(await around([person])).toEqual([]);
    expect(await around([person], { as: colleague })).toHaveLength(1);
  });

  it('of a TEAM conversation tell who may not read it the day for whom they asked, and nothing else', async () => {
    const [employee, organisation] = [await aPerson(domain.database), await anOrganisation(domain.database)];
    await anAffiliation(domain.database, { personId: employee, organisationId: organisation });
    const issue = await anIssue(domain.database, { regisseurId: colleague.id }, { [(await aUser(domain.database)).id]: TeamRole.INFORMED });
    await spoke([employee], 1, { confidentiality: TEAM }, { issues: [issue.id] });
    // a second one on the same day does not show as a second
    await spoke([employee], 1, { confidentiality: TEAM, occurredAt: new Date(noon(1).getTime() + 3_600_000) });
    const hint = { contactId: null, colleagueId: null, interactionId: null, at: today(noon(1)) };
    for (const role of [Role.REGISSEUR, Role.COMMUNICATIONS, Role.EXPERT]) {
      const as = await aUser(domain.database, { roles: [role] });
      expect(await around([employee], { as })).toEqual([{ stakeholderId: employee, ...hint }]);
      expect(await around([organisation], { as })).toEqual([{ stakeholderId: organisation, ...hint }]);
    }
    const director = await aUser(domain.database, { roles: [Role.DIRECTOR] });
    expect((await around([employee], { as: director })).map(({ colleagueId }) => colleagueId)).toEqual([colleague.id, colleague.id]);
  });

  it('of a TEAM conversation tell no hour, however the question is shifted', async () => {
    const person = await aPerson(domain.database);
    await spoke([person], 1, { confidentiality: TEAM });
    const startOfDay = noon(1).getTime() - 11.5 * 3_600_000;
    const answers = [0, 3, 6, 9, 12, 15, 18, 21].map((hour) => around([person], { at: new Date(startOfDay + hour * 3_600_000), days: 1 }));
    expect(new Set((await Promise.all(answers)).map((found) => JSON.stringify(found))).size).toBe(1);
  });

  it('of a TEAM conversation tell nothing more than a month from today: a warning, no archive', async () => {
    const person = await aPerson(domain.database);
    await spoke([person], 32, { confidentiality: TEAM });
    expect(await around([person], { at: noon(32) })).toEqual([]);
    await spoke([person], 31, { confidentiality: TEAM });
    expect(await around([person], { at: noon(32) })).toHaveLength(1);
    await spoke([person], 32, { confidentiality: OFFICE });
    expect(await around([person], { at: noon(32) })).toHaveLength(2);
  });

  it('of a PRIVATE conversation tell nobody anything, the team neither', async () => {
    const person = await aPerson(domain.database);
    const present = await aUser(domain.database);
    await spoke([person], 1, { confidentiality: PRIVATE }, { colleagues: [present.id] });
    for (const role of [Role.REGISSEUR, Role.DIRECTOR, Role.COMMUNICATIONS, Role.EXPERT]) {
      expect(await around([person], { as: await aUser(domain.database, { roles: [role] }) })).toEqual([]);
    }
    // who was in it needs no warning of it
    expect(await around([person], { as: present })).toEqual([]);
    const member = await aUser(domain.database);
    const issue = await anIssue(domain.database, { regisseurId: member.id });
    await spoke([person], 1, { confidentiality: PRIVATE }, { issues: [issue.id] });
    expect(await around([person], { as: member })).toEqual([]);
  });

  it.each([Role.BOARD, Role.CONTROLLER, Role.ADMIN])('are refused to %s', async (role) => {
    const as = await aUser(domain.database, { roles: [role] });
    await expect(around([await aPerson(domain.database)], { as })).rejects.toBeInstanceOf(Forbidden);
  });

  it('are bounded', async () => {
    const person = await aPerson(domain.database);
    for (const days of [0, 32]) await expect(around([person], { days })).rejects.toBeInstanceOf(BadInput);
    await expect(around(Array.from({ length: 101 }, () => person))).rejects.toBeInstanceOf(BadInput);
  });

  it('take one statement for one stakeholder and for many', async () => {
    const people = await Promise.all(Array.from({ length: 20 }, () => aPerson(domain.database)));
    await spoke(people, 1);
    const reader = domain.app.get(NearbyContactReader);
    expect(await domain.statements(viewer, () => reader.around(people.slice(0, 1), null, 7))).toBe(1);
    expect(await domain.statements(viewer, () => reader.around(people, null, 7))).toBe(1);
  });
});
