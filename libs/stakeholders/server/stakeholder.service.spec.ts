import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role, type User } from '@regiekamer/identity-server';
import { aUser, type DomainUnderTest, startDomain } from '@regiekamer/identity-server/testing';
import { BadInput, Conflict, NotFound } from '@regiekamer/shared-server';
import { AffiliationService } from './affiliation.service.js';
import { FormOfAddress } from './stakeholder.entity.js';
import { StakeholderReader } from './stakeholder.reader.js';
import { StakeholderService } from './stakeholder.service.js';
import { StakeholdersModule } from './stakeholders.module.js';
import { anAffiliation, anOrganisation, aPerson } from './testing.js';

const unknown = '00000000-0000-7000-8000-000000000000';

describe('the records of people and organisations', () => {
  let domain: DomainUnderTest;
  let service: StakeholderService;
  let affiliations: AffiliationService;
  let user: User;

  beforeAll(async () => {
    domain = await startDomain([StakeholdersModule]);
    service = domain.app.get(StakeholderService);
    affiliations = domain.app.get(AffiliationService);
    user = await aUser(domain.database);
  });
  afterAll(() => domain.stop());

  const fieldsOf = (work: Promise<unknown>) => work.then(() => null, (error: unknown) => (error instanceof BadInput ? error.fields : error));

  it('hold a person as the Dutch write, sort and call one', async () => {
    const person = await domain.as(user, () =>
      service.createPerson({
        givenName: 'Piet', initials: 'pj', surnamePrefix: 'den', surname: 'Boer', formOfAddress: FormOfAddress.MR,
        phone: '06-12 34 56 78', category: 'gemeente', tags: [' jeugd ', 'jeugd', ''],
      }),
    );
    expect(person).toMatchObject({
      displayName: 'Piet den Boer', sortName: 'Boer, Piet den', initials: 'P.J.', phone: '+31612345678', tags: ['jeugd'], version: 1,
    });
  });

  it('rename what is derived from a name when a part of it changes', async () => {
    const id = await aPerson(domain.database);
    const person = await domain.as(user, () => service.updatePerson(id, 1, { surname: 'Vries', surnamePrefix: 'de' }));
    expect(person).toMatchObject({ displayName: 'Piet de Vries', sortName: 'Vries, Piet de', version: 2 });
    const found = await domain.database.query(`select title from search_document where record_id = $1`, [id]);
    expect(found).toEqual([{ title: 'Piet de Vries' }]);
  });

  it('leave alone what an update does not name, and empty what it names as null', async () => {
    const id = await aPerson(domain.database, { email: 'p@demo.example', city: 'Utrecht' });
    expect(await domain.as(user, () => service.updatePerson(id, 1, { city: null }))).toMatchObject({ email: 'p@demo.example', city: null });
  });

  it('start a role at once, as the main one', async () => {
    const organisationId = await anOrganisation(domain.database);
    const person = await domain.as(user, () => service.createPerson({ surname: 'Boer', organisationId, function: 'wethouder' }));
    expect(await domain.database.query(`select function, is_primary from affiliation where person_id = $1`, [person.id])).toEqual([
      { function: 'wethouder', is_primary: true },
    ]);
  });

  it('leave nothing behind when a part of the input is wrong', async () => {
    const before = await domain.database.query(`select count(*) from stakeholder`);
    expect(await fieldsOf(domain.as(user, () => service.createPerson({ surname: 'Half', organisationId: unknown })))).toEqual({
      organisationId: 'validation.unknown',
    });
    expect(await domain.database.query(`select count(*) from stakeholder`)).toEqual(before);
  });

  it.each([
    ['a telephone number that is none', { phone: '123' }, { phone: 'validation.phone' }],
    ['an unknown category', { category: 'nope' }, { category: 'validation.unknown' }],
    ['an unknown relation owner', { relationOwnerId: unknown }, { relationOwnerId: 'validation.unknown' }],
  ])('refuse %s', async (_title, input, fields) => {
    expect(await fieldsOf(domain.as(user, () => service.createPerson({ surname: 'Boer', ...input })))).toEqual(fields);
  });

  it('refuse a change that was made from an older version, and change nothing', async () => {
    const id = await aPerson(domain.database, { city: 'Utrecht' });
    await domain.as(user, () => service.updatePerson(id, 1, { city: 'Zwolle' }));
    await expect(domain.as(user, () => service.updatePerson(id, 1, { city: 'Breda' }))).rejects.toBeInstanceOf(Conflict);
    expect(await domain.database.query(`select city, version from stakeholder where id = $1`, [id])).toEqual([{ city: 'Zwolle', version: 2 }]);
  });

  it('do not update a person as an organisation, nor what is not there', async () => {
    const id = await aPerson(domain.database);
    await expect(domain.as(user, () => service.updateOrganisation(id, 1, { name: 'x' }))).rejects.toBeInstanceOf(NotFound);
    await expect(domain.as(user, () => service.archive(unknown))).rejects.toBeInstanceOf(NotFound);
  });

  it('are archived and restored, with their history', async () => {
    const id = await anOrganisation(domain.database);
    expect((await domain.as(user, () => service.archive(id))).archivedAt).toBeInstanceOf(Date);
    expect((await domain.as(user, () => service.restore(id))).archivedAt).toBeNull();
    const changes = await domain.database.query<{ action: string; actor_id: string }>(
      `select action, actor_id from change where record_id = $1 order by id`, [id],
    );
    expect(changes).toEqual([
      { action: 'CREATED', actor_id: null }, { action: 'UPDATED', actor_id: user.id }, { action: 'UPDATED', actor_id: user.id },
    ]);
  });

  it('become and cease to be opinion leaders', async () => {
    const id = await aPerson(domain.database);
    const profile = () => domain.database.query(`select reach, topics from opinion_leader where stakeholder_id = $1`, [id]);
    await domain.as(user, () => service.setOpinionLeaderProfile(id, { reach: 2, channels: ['krant'], topics: ['jeugd'] }));
    await domain.as(user, () => service.setOpinionLeaderProfile(id, { reach: 4, channels: [], topics: ['schulden'] }));
    expect(await profile()).toEqual([{ reach: 4, topics: ['schulden'] }]);
    await domain.as(user, () => service.setOpinionLeaderProfile(id, null));
    expect(await profile()).toEqual([]);
  });

  it('have one main role at a time', async () => {
    const personId = await aPerson(domain.database);
    const first = await anAffiliation(domain.database, { personId, organisationId: await anOrganisation(domain.database), primary: true });
    const organisationId = await anOrganisation(domain.database);
    const second = await domain.as(user, () => affiliations.start({ personId, organisationId, primary: true }));
    expect(await domain.database.query(`select id, is_primary from affiliation where person_id = $1 order by id`, [personId])).toEqual([
      { id: first, is_primary: false }, { id: second.id, is_primary: true },
    ]);
  });

  it('do not end a role before it started', async () => {
    const personId = await aPerson(domain.database);
    const id = await anAffiliation(domain.database, { personId, organisationId: await anOrganisation(domain.database), startedOn: '2024-05-01' });
    expect(await fieldsOf(domain.as(user, () => affiliations.end(id, '2024-04-30')))).toEqual({ endedOn: 'affiliations.endsBeforeStart' });
    expect((await domain.as(user, () => affiliations.end(id, '2024-05-01'))).endedOn).toBe('2024-05-01');
  });

  it('show no contact details to a board member, and do to a regisseur', async () => {
    const id = await aPerson(domain.database, { email: 'p@demo.example', phone: '+31612345678' });
    const reader = domain.app.get(StakeholderReader);
    const board = await aUser(domain.database, { roles: [Role.BOARD] });
    expect(await domain.as(board, () => reader.byId(id))).toMatchObject({ displayName: 'Piet den Boer', email: null, phone: null });
    expect(await domain.as(user, () => reader.byId(id))).toMatchObject({ email: 'p@demo.example', phone: '+31612345678' });
  });
});
