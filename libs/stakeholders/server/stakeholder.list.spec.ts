import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role, type User } from '@regiekamer/identity-server';
import { aUser, type DomainUnderTest, startDomain } from '@regiekamer/identity-server/testing';
import { SortOrder, UserError } from '@regiekamer/shared-server';
import { StakeholderKind } from './stakeholder.entity.js';
import { type StakeholderFilter, StakeholderSortField } from './stakeholder-filter.inputs.js';
import { StakeholderList } from './stakeholder.list.js';
import { StakeholdersModule } from './stakeholders.module.js';
import { anAffiliation, anOrganisation, aPerson } from './testing.js';

describe('the lists of stakeholders', () => {
  let domain: DomainUnderTest;
  let list: StakeholderList;
  let user: User;
  let board: User;

  beforeAll(async () => {
    domain = await startDomain([StakeholdersModule]);
    list = domain.app.get(StakeholderList);
    const { database } = domain;
    user = await aUser(database);
    board = await aUser(database, { roles: [Role.BOARD] });
    const utrecht = await anOrganisation(database, { name: 'Gemeente Utrecht', city: 'Utrecht', categoryCode: 'gemeente' });
    const member = await anOrganisation(database, { name: 'Welzijn IJsselstein', city: 'IJsselstein', categoryCode: 'lid', memberSince: '2019-01-01' });
    const boer = await aPerson(database, { phone: '+31612345678', email: 'piet@utrecht.example', city: 'Utrecht', tags: ['jeugd'] });
    const gogh = await aPerson(database, { givenName: 'Noël', surnamePrefix: 'van', surname: 'Gogh', city: 'Zundert' });
    await aPerson(database, { givenName: 'Jan', surnamePrefix: 'van', surname: 'Damme', sortOnPrefix: true });
    await aPerson(database, { givenName: 'Ria', surnamePrefix: null, surname: 'Dijkstra', city: 'Utrecht', tags: ['schulden'] });
    await anAffiliation(database, { personId: boer, organisationId: utrecht, role: 'wethouder Jeugd' });
    await anAffiliation(database, { personId: gogh, organisationId: member, role: 'directeur', endedOn: '2020-01-01' });
    await database.query(`insert into opinion_leader values ($1, 'PERSON', 3, '{}', '{}')`, [gogh]);
  });
  afterAll(() => domain.stop());

  const names = async (filter: StakeholderFilter, as = user) =>
    (await domain.as(as, () => list.stakeholders(filter))).items.map(({ displayName }) => displayName);

  it.each<[string, StakeholderFilter, string[]]>([
    ['any part of a name', { text: 'oge' }, []],
    ['a part inside a word', { text: 'ogh' }, ['Noël van Gogh']],
    ['a name without its accents', { text: 'noel gogh' }, ['Noël van Gogh']],
    ['ij written as y', { text: 'dykstra' }, ['Ria Dijkstra']],
    ['a telephone number in another notation', { text: '06-1234 5678' }, ['Piet den Boer']],
    ['a part of a telephone number', { text: '+31 (0)6 12' }, ['Piet den Boer']],
    ['an e-mail address', { text: 'piet@utr' }, ['Piet den Boer']],
    ['the organisation where someone works now', { text: 'gemeente utrecht' }, ['Piet den Boer', 'Gemeente Utrecht']],
    ['not the one where someone worked', { text: 'ysselstein' }, ['Welzijn IJsselstein']],
    ['a sign that LIKE would read as anything', { text: '%' }, []],
    ['a kind', { kind: StakeholderKind.ORGANISATION }, ['Gemeente Utrecht', 'Welzijn IJsselstein']],
    ['a category', { categoryIn: ['lid'] }, ['Welzijn IJsselstein']],
    ['any of several tags', { tagIn: ['jeugd', 'schulden'] }, ['Piet den Boer', 'Ria Dijkstra']],
    ['membership', { member: true }, ['Welzijn IJsselstein']],
    ['being an opinion leader', { opinionLeader: true }, ['Noël van Gogh']],
    ['a current function', { kind: StakeholderKind.PERSON, affiliation: { functionContains: 'WETHOUDER', current: true } }, ['Piet den Boer']],
    ['a function that ended', { kind: StakeholderKind.PERSON, affiliation: { functionContains: 'directeur', current: false } }, ['Noël van Gogh']],
    ['the category of where someone works', { kind: StakeholderKind.PERSON, affiliation: { organisationCategoryIn: ['gemeente'], current: true } }, ['Piet den Boer']],
    ['one or the other', { any: [{ tagIn: ['jeugd'] }, { opinionLeader: true }] }, ['Piet den Boer', 'Noël van Gogh']],
    ['neither', { kind: StakeholderKind.PERSON, not: { any: [{ cityIn: ['Utrecht'] }, { opinionLeader: true }] } }, ['Jan van Damme']],
    ['none of no alternatives', { any: [] }, []],
  ])('find by %s', async (_title, filter, expected) => {
    expect((await names(filter)).sort()).toEqual([...expected].sort());
  });

  it('are sorted as a Dutch reader expects', async () => {
    expect(await names({ kind: StakeholderKind.PERSON })).toEqual(['Piet den Boer', 'Ria Dijkstra', 'Noël van Gogh', 'Jan van Damme']);
  });

  it('do not find by contact details for who may not see those', async () => {
    expect(await names({ text: '0612345678' }, board)).toEqual([]);
    expect(await names({ text: 'piet@utr' }, board)).toEqual([]);
    expect(await names({ text: 'piet' }, board)).toEqual(['Piet den Boer']);
  });

  it('refuse groups nested too deeply', async () => {
    let filter: StakeholderFilter = { member: true };
    for (let depth = 0; depth < 20; depth++) filter = { not: filter };
    await expect(names(filter)).rejects.toBeInstanceOf(UserError);
  });

  it('leave out what is archived, unless that is what is asked for', async () => {
    const id = await anOrganisation(domain.database, { name: 'Opgeheven' });
    await domain.database.query(`update stakeholder set archived_at = now() where id = $1`, [id]);
    expect(await names({ text: 'opgeheven' })).toEqual([]);
    expect(await names({ archived: true })).toEqual(['Opgeheven']);
  });

  it.each([SortOrder.ASC, SortOrder.DESC])('page by key without overlap or gap where the sort value is the same, %s', async (order) => {
    const [all, total] = await domain.as(user, async () => {
      const page = await list.people({}, [{ field: StakeholderSortField.CITY, order }]);
      return [page, await page.totalCount];
    });
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await domain.as(user, () => list.people({}, [{ field: StakeholderSortField.CITY, order }], { perPage: 1, after }));
      seen.push(...page.items.map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(all.items.map(({ id }) => id));
    expect(total).toBe(4);
  });

  it('page by key in orders that run in different directions', async () => {
    const sort = [{ field: StakeholderSortField.CITY, order: SortOrder.DESC }, { field: StakeholderSortField.SORT_NAME, order: SortOrder.ASC }];
    const all = await domain.as(user, () => list.people({}, sort));
    const first = await domain.as(user, () => list.people({}, sort, { perPage: 2 }));
    const second = await domain.as(user, () => list.people({}, sort, { perPage: 2, after: first.pageInfo.endCursor }));
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(all.items.map(({ id }) => id));
  });

  it('refuse a cursor that they did not hand out', async () => {
    await expect(domain.as(user, () => list.people({}, [], { after: 'x' }))).rejects.toMatchObject({ fields: { 'paging.after': 'validation.invalid' } });
  });

  it('recognise someone who is there already, written a little differently', async () => {
    const similar = await domain.as(user, () => list.similar(StakeholderKind.PERSON, 'Ria Dykstra', 5));
    expect(similar.map(({ displayName }) => displayName)).toEqual(['Ria Dijkstra']);
  });
});
