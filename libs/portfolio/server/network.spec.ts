import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role, type User } from '@regiekamer/identity-server';
import { aUser, type DomainUnderTest, startDomain } from '@regiekamer/identity-server/testing';
import { Confidentiality, InteractionsModule } from '@regiekamer/interactions-server';
import { anInteraction } from '@regiekamer/interactions-server/testing';
import { TeamRole } from '@regiekamer/issues-server';
import { anIssue } from '@regiekamer/issues-server/testing';
import { Forbidden, NotFound } from '@regiekamer/shared-server';
import { anAffiliation, anOrganisation, aPerson } from '@regiekamer/stakeholders-server/testing';
import { NetworkReader } from './network.js';
import { PortfolioModule } from './portfolio.module.js';
import { aPosition } from './testing.js';
import { TieKind } from './tie.js';

const dayBefore = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000);
const { AFFILIATION, MET_TOGETHER } = TieKind;

describe('the network around an issue', () => {
  let domain: DomainUnderTest;
  let regisseur: User;
  const viewers = new Map<Role, User>();

  beforeAll(async () => {
    domain = await startDomain([InteractionsModule, PortfolioModule]);
    regisseur = await aUser(domain.database);
    for (const role of Object.values(Role)) viewers.set(role, await aUser(domain.database, { roles: [role] }));
  });
  afterAll(() => domain.stop());

  const networkOf = (viewer: User, id: string) => domain.as(viewer, () => domain.app.get(NetworkReader).ofIssue(id));
  const issue = async (team = {}) => (await anIssue(domain.database, { regisseurId: regisseur.id }, team)).id;
  const people = (count: number) => Promise.all(Array.from({ length: count }, () => aPerson(domain.database)));
  const met = (participants: string[], on: string[], properties: object = {}) =>
    anInteraction(domain.database, { loggedById: regisseur.id, occurredAt: dayBefore(1), ...properties }, { participants, issues: on });
  const idsOf = async (viewer: User, id: string) => (await networkOf(viewer, id)).nodes.map(({ stakeholderId }) => stakeholderId).sort();
  const pair = (one: string, other: string) => (one < other ? { from: one, to: other } : { from: other, to: one });

  it('holds who has a position or took part, and whom they are affiliated with now', async () => {
    const id = await issue();
    const [placed, spoken, colleague, former, stranger] = (await people(5)) as [string, string, string, string, string];
    const [employer, previous] = [await anOrganisation(domain.database), await anOrganisation(domain.database)];
    await aPosition(domain.database, { issueId: id, stakeholderId: placed, assessedById: regisseur.id, stance: 'OPPOSED' });
    await met([spoken], [id]);
    await anAffiliation(domain.database, { personId: spoken, organisationId: employer });
    await anAffiliation(domain.database, { personId: spoken, organisationId: previous, endedOn: '2020-01-01' });
    await anAffiliation(domain.database, { personId: spoken, organisationId: previous, startedOn: '2990-01-01' });
    // the organisation is no party itself, so the others who work there are none either
    await anAffiliation(domain.database, { personId: colleague, organisationId: employer });
    await anAffiliation(domain.database, { personId: former, organisationId: employer, endedOn: '2020-01-01' });
    await met([stranger], [await issue()]);

    const network = await networkOf(regisseur, id);
    expect(network.nodes.map(({ stakeholderId, stance }) => [stakeholderId, stance])).toEqual([
      [placed, 'OPPOSED'],
      [spoken, null],
      [employer, null],
    ]);
    expect(network.edges).toEqual([{ from: spoken, to: employer, kind: AFFILIATION, weight: 1 }]);
    expect(network.leftOut).toBe(0);

    await aPosition(domain.database, { issueId: id, stakeholderId: employer, assessedById: regisseur.id });
    expect(await idsOf(regisseur, id)).toEqual([placed, spoken, employer, colleague].sort());
  });

  it('leaves out who is archived, archived interactions, and what is longer ago than two years', async () => {
    const id = await issue();
    const [archived, inArchived, longAgo, shown] = (await people(4)) as [string, string, string, string];
    await domain.database.query('update stakeholder set archived_at = now() where id = $1', [archived]);
    await met([archived, shown], [id]);
    await met([inArchived], [id], { archivedAt: new Date() });
    await met([longAgo], [id], { occurredAt: dayBefore(740) });
    expect(await networkOf(regisseur, id)).toMatchObject({ nodes: [{ stakeholderId: shown, degree: 0 }], edges: [] });
  });

  it('ties who met together on whatever it was about, the more often and the more recently the stronger', async () => {
    const id = await issue();
    const [often, once, longAgo] = (await people(3)) as [string, string, string];
    await met([often, once, longAgo], [id], { occurredAt: dayBefore(729) });
    await met([often, once], [], { occurredAt: dayBefore(0) });
    const { edges } = await networkOf(regisseur, id);
    const weight = ({ from, to }: { from: string; to: string }) => edges.find((edge) => edge.from === from && edge.to === to)?.weight;
    // Σ 2^-years: a quarter two years ago, and a whole today
    expect(weight(pair(often, longAgo))).toBeCloseTo(1 - 2 ** -0.25, 2);
    expect(weight(pair(often, once))).toBeCloseTo(1 - 2 ** -1.25, 2);
    expect(edges.every(({ kind }) => kind === MET_TOGETHER)).toBe(true);
  });

  it('does not tie who sat in the same hall', async () => {
    const id = await issue();
    const crowd = await people(31);
    await met(crowd, [id]);
    const { nodes, edges } = await networkOf(regisseur, id);
    expect([nodes.length, edges.length]).toEqual([31, 0]);
    await met(crowd.slice(0, 30), [id]);
    expect((await networkOf(regisseur, id)).edges).toHaveLength((30 * 29) / 2);
  });

  it('measures how many each is tied to and how often the shortest ways pass through them', async () => {
    const id = await issue();
    const [left, middle, right] = (await people(3)) as [string, string, string];
    const employer = await anOrganisation(domain.database);
    await met([left, middle], [id]);
    await met([middle, right], [id]);
    // two ties between the same two: they met, and one works for the other
    await met([right, employer], [id]);
    await anAffiliation(domain.database, { personId: right, organisationId: employer });
    const { nodes } = await networkOf(regisseur, id);
    const measures = Object.fromEntries(nodes.map(({ stakeholderId, degree, betweenness }) => [stakeholderId, [degree, betweenness]]));
    // a line of four: of the three pairs of others, two go by either one in the middle
    expect(measures).toEqual({ [left]: [1, 0], [middle]: [2, 2 / 3], [right]: [2, 2 / 3], [employer]: [1, 0] });
  });

  it.each<[Confidentiality, Role[]]>([
    [Confidentiality.OFFICE, [Role.REGISSEUR, Role.DIRECTOR, Role.COMMUNICATIONS, Role.EXPERT]],
    [Confidentiality.TEAM, [Role.DIRECTOR]],
    [Confidentiality.PRIVATE, []],
  ])('shows who took part in an interaction that is %s, and their ties, to who reads it: %s', async (confidentiality, reading) => {
    const member = await aUser(domain.database, { roles: [Role.EXPERT] });
    const id = await issue({ [member.id]: TeamRole.INFORMED });
    const [placed, hidden] = (await people(2)) as [string, string];
    await aPosition(domain.database, { issueId: id, stakeholderId: placed, assessedById: regisseur.id });
    await met([placed, hidden], [id], { confidentiality });
    const seeing: Role[] = [];
    for (const role of [Role.REGISSEUR, Role.DIRECTOR, Role.COMMUNICATIONS, Role.EXPERT]) {
      const { nodes, edges, leftOut } = await networkOf(viewers.get(role)!, id);
      if (nodes.length === 2 && edges.length === 1) seeing.push(role);
      else expect({ nodes, edges, leftOut }).toEqual({ nodes: [{ stakeholderId: placed, stance: 'NEUTRAL', degree: 0, betweenness: 0 }], edges: [], leftOut: 0 });
    }
    expect(seeing).toEqual(reading);
    expect(await idsOf(regisseur, id)).toEqual([placed, hidden].sort());
    expect(await idsOf(member, id)).toHaveLength(confidentiality === Confidentiality.PRIVATE ? 1 : 2);
  });

  it('does not weigh what the viewer may not read between two who are shown anyway', async () => {
    const id = await issue();
    const [one, other] = (await people(2)) as [string, string];
    await met([one, other], [id]);
    const before = await networkOf(viewers.get(Role.COMMUNICATIONS)!, id);
    await met([one, other], [id], { confidentiality: Confidentiality.PRIVATE });
    const after = await networkOf(viewers.get(Role.COMMUNICATIONS)!, id);
    expect(after.edges[0]!.weight).toBeCloseTo(before.edges[0]!.weight, 5);
    expect((await networkOf(regisseur, id)).edges[0]!.weight).toBeGreaterThan(before.edges[0]!.weight + 0.1);
  });

  it.each([Role.BOARD, Role.CONTROLLER, Role.ADMIN])('is refused to %s', async (role) => {
    await expect(networkOf(viewers.get(role)!, await issue())).rejects.toBeInstanceOf(Forbidden);
  });

  it('of an issue on which nothing happened is empty', async () => {
    expect(await networkOf(regisseur, await issue())).toEqual({ nodes: [], edges: [], leftOut: 0 });
  });

  it('of an issue that does not exist is not found', async () => {
    await expect(networkOf(regisseur, '00000000-0000-4000-8000-000000000000')).rejects.toBeInstanceOf(NotFound);
  });

  it('shows 400 at most, positions first, and counts the others; three statements whatever its size', async () => {
    const small = await issue();
    await met(await people(1), [small]);
    const large = await issue();
    const placed = await aPerson(domain.database);
    await aPosition(domain.database, { issueId: large, stakeholderId: placed, assessedById: regisseur.id });
    const crowd = await domain.database.query<{ id: string }>(
      `insert into stakeholder (id, kind, display_name, sort_name, sort_key, surname, form_of_address)
       select uuid_v7(), 'PERSON', 'P' || n, 'P' || n, 'P' || n, 'P' || n, 'NEUTRAL' from generate_series(1, 310) n returning id`,
    );
    await met(crowd.map(({ id }) => id), [large]);
    await domain.database.query(
      `with employer as (
         insert into stakeholder (id, kind, display_name, sort_name, sort_key, name)
         select uuid_v7(), 'ORGANISATION', 'O', 'O', 'O', 'O' from generate_series(1, 310) returning id)
       insert into affiliation (id, person_id, organisation_id)
       select uuid_v7(), person.id, employer.id
       from (select id, row_number() over () as n from unnest($1::uuid[]) id) person
       join (select id, row_number() over () as n from employer) employer using (n)`,
      [crowd.map(({ id }) => id)],
    );
    const network = await networkOf(regisseur, large);
    expect(network.nodes).toHaveLength(400);
    expect(network.nodes[0]!.stakeholderId).toBe(placed);
    // 311 are involved, of whom 300 are shown; of the employers of the 299 people among those, 100
    expect(network.edges).toHaveLength(100);
    expect(network.leftOut).toBe(11 + 199);
    const reader = domain.app.get(NetworkReader);
    expect(await domain.statements(regisseur, () => reader.ofIssue(small))).toBe(3);
    expect(await domain.statements(regisseur, () => reader.ofIssue(large))).toBe(3);
  });
});
