import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HistoryService, RecordType } from '@regiekamer/history-server';
import { mayAccess, Resource, Role, type User } from '@regiekamer/identity-server';
import { aUser, type DomainUnderTest, startDomain } from '@regiekamer/identity-server/testing';
import { Confidentiality, InteractionsModule } from '@regiekamer/interactions-server';
import { anInteraction } from '@regiekamer/interactions-server/testing';
import { BadInput, Conflict, Forbidden, NotFound } from '@regiekamer/shared-server';
import { Channel, type StakeholderFilter } from '@regiekamer/stakeholders-server';
import { aPerson } from '@regiekamer/stakeholders-server/testing';
import { v7 as uuid } from 'uuid';
import { type ContactList, LegalBasis } from './contact-list.entity.js';
import type { CreateContactListInput, UpdateContactListInput } from './contact-list.inputs.js';
import { ContactListReader } from './contact-list.reader.js';
import { ContactListsService } from './contact-lists.service.js';
import { ListsModule } from './lists.module.js';
import { MembershipReader } from './membership.reader.js';

describe('contact lists', () => {
  let domain: DomainUnderTest;
  let lists: ContactListsService;
  let reader: ContactListReader;
  let membership: MembershipReader;
  let regisseur: User;
  let communications: User;
  let director: User;

  beforeAll(async () => {
    domain = await startDomain([InteractionsModule, ListsModule]);
    lists = domain.app.get(ContactListsService);
    reader = domain.app.get(ContactListReader);
    membership = domain.app.get(MembershipReader);
    regisseur = await aUser(domain.database, { roles: [Role.REGISSEUR] });
    communications = await aUser(domain.database, { roles: [Role.COMMUNICATIONS] });
    director = await aUser(domain.database, { roles: [Role.DIRECTOR] });
  });
  afterAll(() => domain.stop());

  const create = (input: Partial<CreateContactListInput> = {}, owner = regisseur) =>
    domain.as(owner, () =>
      lists.create({
        name: 'Nieuwsbrief', purpose: 'newsletter', channel: Channel.EMAIL, basis: LegalBasis.CONTRACT, reviewOn: '2999-01-01', criteria: {}, ...input,
      }),
    );
  const update = (list: ContactList, input: UpdateContactListInput, user = regisseur, version = list.version) =>
    domain.as(user, () => lists.update(list.id, version, input));
  const seen = (list: ContactList, user: User) => domain.as(user, () => reader.byId(list.id));

  describe('say what they are for', () => {
    it('with a review to come, and a balancing test where an interest is weighed', async () => {
      await expect(create({ reviewOn: '2020-01-01' })).rejects.toEqual(new BadInput({ reviewOn: 'contactLists.reviewHasPassed' }));
      await expect(create({ basis: LegalBasis.LEGITIMATE_INTEREST })).rejects.toEqual(new BadInput({ basisNote: 'validation.required' }));
      await expect(create({ basis: LegalBasis.LEGITIMATE_INTEREST, basisNote: '' })).rejects.toEqual(new BadInput({ basisNote: 'validation.required' }));
      await expect(create({ purpose: 'nothing' })).rejects.toEqual(new BadInput({ purpose: 'validation.unknown' }));
      const list = await create({ basis: LegalBasis.LEGITIMATE_INTEREST, basisNote: 'Leden verwachten het.' });
      expect(list).toMatchObject({ basisNote: 'Leden verwachten het.', ownerId: regisseur.id, shared: false, version: 1 });
      await expect(update(list, { basisNote: null })).rejects.toEqual(new BadInput({ basisNote: 'validation.required' }));
    });

    it('keep a review day that has passed until another is chosen, which must be to come', async () => {
      const list = await create();
      await domain.database.query(`update contact_list set review_on = '2020-01-01' where id = $1`, [list.id]);
      const renamed = await update(list, { name: 'Anders', reviewOn: '2020-01-01' });
      expect(renamed).toMatchObject({ name: 'Anders', reviewOn: '2020-01-01' });
      await expect(update(renamed, { reviewOn: '2020-01-02' })).rejects.toEqual(new BadInput({ reviewOn: 'contactLists.reviewHasPassed' }));
    });

    it('keep their criteria as they were written, without what says nothing', async () => {
      const criteria: StakeholderFilter = { kind: undefined, text: null, archived: false, any: [{ tagIn: ['spreker'], archived: false }, { affiliation: { current: true } }] };
      const list = await create({ criteria });
      expect(JSON.parse(list.criteria)).toEqual({ any: [{ tagIn: ['spreker'] }, { affiliation: { current: true } }] });
      await expect(create({ criteria: { archived: true } })).rejects.toEqual(new BadInput({ 'criteria.archived': 'validation.invalid' }));
      const deep = Array.from({ length: 9 }).reduce<StakeholderFilter>((not) => ({ not }), { member: true });
      await expect(create({ criteria: deep })).rejects.toMatchObject({ extensions: { code: 'TOO_COMPLEX' } });
    });

    it('keep that roles of any time count, which is not what is meant where nothing is said', async () => {
      const criteria: StakeholderFilter = { affiliation: { functionContains: 'wethouder', current: null }, not: { affiliation: { current: false, functionContains: null } } };
      const list = await create({ criteria });
      expect(JSON.parse(list.criteria)).toEqual({ affiliation: { functionContains: 'wethouder', current: null }, not: { affiliation: { current: false } } });
    });

    it('name people by hand who exist', async () => {
      await expect(create({ includeIds: [uuid()] })).rejects.toEqual(new BadInput({ 'includeIds.0': 'validation.unknown' }));
      const [one, two] = [await aPerson(domain.database), await aPerson(domain.database)];
      const list = await create({ criteria: { ids: [] }, includeIds: [one, two, one], excludeIds: [two] });
      const choices = () => domain.as(regisseur, () => reader.choices(list.id));
      expect(await choices()).toEqual({ includedIds: [one], excludedIds: [two] });
      await update(list, { name: 'Anders' });
      expect(await choices()).toEqual({ includedIds: [one], excludedIds: [two] });
      await update({ ...list, version: 2 }, { includeIds: [two], excludeIds: [] });
      expect(await choices()).toEqual({ includedIds: [two], excludedIds: [] });
    });

    it('are not changed from a version that was overtaken', async () => {
      const list = await create();
      await update(list, { name: 'Een' });
      await expect(update(list, { name: 'Twee' })).rejects.toBeInstanceOf(Conflict);
    });
  });

  describe('that are not shared', () => {
    it.each(Object.values(Role))('exist for their owner alone, and for no other %s', async (role) => {
      const list = await create();
      const other = await aUser(domain.database, { roles: [role] });
      expect(await seen(list, other)).toBeNull();
      await expect(update(list, { name: 'x' }, other)).rejects.toBeInstanceOf(NotFound);
      const page = await domain.as(other, () => reader.page(null, false, { perPage: 200 }));
      expect(page.items.map(({ id }) => id)).not.toContain(list.id);
      expect(await seen(list, regisseur)).not.toBeNull();
    });
  });

  describe('that are shared', () => {
    it('are read by who reads lists, and changed by their owner and by communications', async () => {
      const list = await create({ shared: true });
      for (const role of Object.values(Role)) {
        const other = await aUser(domain.database, { roles: [role] });
        const reads = [Role.REGISSEUR, Role.DIRECTOR, Role.COMMUNICATIONS].includes(role);
        expect([role, (await seen(list, other)) !== null]).toEqual([role, reads]);
      }
      await expect(update(list, { name: 'x' }, await aUser(domain.database))).rejects.toBeInstanceOf(Forbidden);
      await expect(update(list, { name: 'x' }, director)).rejects.toBeInstanceOf(Forbidden);
      expect(await update(list, { name: 'Beter' }, communications)).toMatchObject({ name: 'Beter', version: 2 });
      expect(await domain.as(communications, () => lists.archive(list.id))).toMatchObject({ archivedAt: expect.any(Date) });
      expect(await domain.as(regisseur, () => lists.restore(list.id))).toMatchObject({ archivedAt: null });
    });

    it('are taken back by their owner alone', async () => {
      const list = await create({ shared: true });
      await expect(update(list, { shared: false }, communications)).rejects.toBeInstanceOf(Forbidden);
      expect(await update(list, { shared: false })).toMatchObject({ shared: false });
      expect(await seen(list, communications)).toBeNull();
    });

    it('hold the same people for each of their readers: conversations count that all of them may read', async () => {
      const [open, secret] = [await aPerson(domain.database, { email: 'o@demo.example' }), await aPerson(domain.database, { email: 's@demo.example' })];
      await anInteraction(domain.database, { loggedById: regisseur.id }, { participants: [open] });
      await anInteraction(domain.database, { loggedById: regisseur.id, confidentiality: Confidentiality.PRIVATE }, { participants: [secret] });
      const members = (list: ContactList, user: User) =>
        domain.as(user, async () => (await membership.members(list.id)).items.map(({ stakeholderId }) => stakeholderId));
      const met: StakeholderFilter = { ids: [open, secret], interaction: { since: '2020-01-01' } };
      const own = await create({ criteria: met });
      expect(await members(own, regisseur)).toEqual([open, secret]);
      const shared = await create({ criteria: met, shared: true });
      const unmet = await create({ criteria: { ids: [open, secret], notContactedSince: '2020-01-01' }, shared: true });
      for (const user of [regisseur, communications, director]) {
        expect(await members(shared, user)).toEqual([open]);
        expect(await members(unmet, user)).toEqual([secret]);
      }
    });

    it('rest on nothing that one of their readers may not read', () => {
      const readers = Object.values(Role).filter((role) => mayAccess([role], Resource.CONTACT_LISTS, 'read'));
      const needed = [Resource.STAKEHOLDERS, Resource.CONTACT_DETAILS, Resource.POSITIONS, Resource.INTERACTIONS, Resource.CONSENT, Resource.ISSUES];
      expect(readers.flatMap((role) => needed.filter((resource) => !mayAccess([role], resource, 'read')))).toEqual([]);
    });
  });

  it('have a history, for who may read the list', async () => {
    const person = await aPerson(domain.database, { givenName: 'Truus' });
    const list = await create({ includeIds: [person] });
    await update(list, { name: 'Anders', criteria: { member: true } });
    const history = async (user: User) =>
      (await domain.as(user, () => domain.app.get(HistoryService).of(RecordType.CONTACT_LIST, list.id))).items.map(({ fields }) => fields);
    const [changed, chosen, created] = await history(regisseur);
    expect(changed).toEqual(expect.arrayContaining([
      { field: 'name', before: 'Nieuwsbrief', after: 'Anders' },
      { field: 'criteria', before: '{}', after: '{"member":true}' },
    ]));
    expect(chosen).toEqual([{ field: 'choice', before: null, after: 'Truus den Boer · included' }]);
    expect(created!.map(({ field }) => field)).toContain('channel');
    expect(await history(communications)).toEqual([]);
  });

  it('are told of a person by batch, those that the viewer may read', async () => {
    const email = 'samen@demo.example';
    const [first, second] = [await aPerson(domain.database, { surname: 'Aa', email }), await aPerson(domain.database, { surname: 'Bb', email })];
    const both = await create({ name: 'AAA samen', criteria: { ids: [first, second] } });
    const one = await create({ name: 'AAB alleen', criteria: { ids: [second] }, shared: true });
    const of = (user: User) => domain.as(user, async () => {
      const found = await Promise.all([membership.listsOf(first), membership.listsOf(second)]);
      return found.map((on) => on.map(({ id }) => id).filter((id) => [both.id, one.id].includes(id)));
    });
    expect(await of(regisseur)).toEqual([[both.id], [one.id]]); // the same address goes to the first alone
    expect(await of(communications)).toEqual([[], [one.id]]);
    expect(await of(await aUser(domain.database, { roles: [Role.BOARD] }))).toEqual([[], []]);
  });

  it('are found by their name and by their owner’s', async () => {
    const owner = await aUser(domain.database, { name: 'Zelda Quist' });
    const list = await create({ name: 'Kerstkaart ’26', shared: true }, owner);
    for (const text of ['kerst', 'zelda kaart']) {
      expect((await domain.as(communications, () => reader.page(text))).items.map(({ id }) => id)).toEqual([list.id]);
    }
  });

  it('take as many statements for 100 as for one', async () => {
    for (let index = 0; index < 100; index++) await create({ name: `Veel ${index}`, criteria: { tagIn: [`t${index}`] } });
    const show = (perPage: number) => async () => {
      const { items } = await reader.page('veel', false, { perPage });
      expect(items).toHaveLength(perPage);
      await Promise.all(items.map(async ({ id }) => [await membership.memberCount(id), (await membership.members(id, { perPage: 3 })).items, await reader.chosen(id, 'includedIds')]));
    };
    const statements = await domain.statements(regisseur, show(1));
    expect(await domain.statements(regisseur, show(100))).toBe(statements);
  });
});
