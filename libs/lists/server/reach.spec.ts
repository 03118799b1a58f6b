import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role, type User } from '@regiekamer/identity-server';
import { aUser, type DomainUnderTest, startDomain } from '@regiekamer/identity-server/testing';
import { Channel, ConsentStatus } from '@regiekamer/stakeholders-server';
import { anAffiliation, anOrganisation, aPerson } from '@regiekamer/stakeholders-server/testing';
import { ExclusionReason, LegalBasis } from './contact-list.entity.js';
import type { PreviewContactListInput } from './contact-list.inputs.js';
import { ContactListsService } from './contact-lists.service.js';
import { ListsModule } from './lists.module.js';
import { MembershipReader } from './membership.reader.js';
import { aConsent, aPostalAddress } from './testing.js';

const { EMAIL, POST, PHONE } = Channel;
const { NOT_ASKED, GRANTED, WITHDRAWN, OBJECTED } = ConsentStatus;

describe('who is on a list', () => {
  let domain: DomainUnderTest;
  let lists: ContactListsService;
  let membership: MembershipReader;
  let user: User;

  beforeAll(async () => {
    domain = await startDomain([ListsModule]);
    lists = domain.app.get(ContactListsService);
    membership = domain.app.get(MembershipReader);
    user = await aUser(domain.database, { roles: [Role.REGISSEUR] });
  });
  afterAll(() => domain.stop());

  const someone = (properties: object = {}) => aPerson(domain.database, { email: `${Math.random()}@demo.example`, ...properties });
  const say = (stakeholderId: string, status: ConsentStatus, properties: { channel?: Channel; purpose?: string } = {}) =>
    aConsent(domain.database, { stakeholderId, byId: user.id, channel: EMAIL, status, ...properties });

  /** Saves the list and answers whom it holds, and whom it leaves out with the reason; what its preview counts must agree. */
  async function outcome(people: string[], input: Partial<PreviewContactListInput> = {}) {
    const aim = { criteria: { ids: people }, purpose: 'newsletter', channel: EMAIL, basis: LegalBasis.CONTRACT, ...input };
    return domain.as(user, async () => {
      const { id } = await lists.create({ name: 'Lijst', basisNote: 'afgewogen', reviewOn: '2999-01-01', ...aim });
      const members = await membership.members(id);
      const exclusions = await membership.exclusions(id);
      const preview = await membership.preview(await lists.aimOf(aim));
      expect(preview.memberCount).toBe(members.items.length);
      expect(await membership.memberCount(id)).toBe(members.items.length);
      expect(preview.exclusions.reduce((sum, { count }) => sum + count, 0)).toBe(exclusions.items.length);
      return {
        members: members.items.map(({ stakeholderId }) => people.indexOf(stakeholderId)),
        addresses: members.items.map(({ address }) => address),
        left: Object.fromEntries(exclusions.items.map(({ stakeholderId, reason }) => [people.indexOf(stakeholderId), reason])),
      };
    });
  }

  describe('by the law', () => {
    const other = Object.values(LegalBasis).filter((basis) => basis !== LegalBasis.CONSENT);
    const table: [LegalBasis, ConsentStatus | null, ExclusionReason | null][] = [
      [LegalBasis.CONSENT, null, ExclusionReason.NOT_GRANTED],
      [LegalBasis.CONSENT, NOT_ASKED, ExclusionReason.NOT_GRANTED],
      [LegalBasis.CONSENT, GRANTED, null],
      ...Object.values(LegalBasis).flatMap((basis): [LegalBasis, ConsentStatus, ExclusionReason][] => [
        [basis, WITHDRAWN, ExclusionReason.WITHDRAWN],
        [basis, OBJECTED, ExclusionReason.OBJECTED],
      ]),
      ...other.flatMap((basis): [LegalBasis, ConsentStatus | null, null][] => [[basis, null, null], [basis, NOT_ASKED, null], [basis, GRANTED, null]]),
    ];

    it.each(table)('on the basis %s who stands at %s: %s', async (basis, status, reason) => {
      const person = await someone();
      if (status) await say(person, status);
      const { members, left } = await outcome([person], { basis });
      expect(reason ? left[0] : members).toEqual(reason ?? [0]);
    });

    it('counts what was said of this purpose over this channel, and nothing else', async () => {
      const person = await someone();
      await say(person, OBJECTED, { purpose: 'invitation' });
      await say(person, OBJECTED, { channel: POST });
      expect((await outcome([person])).members).toEqual([0]);
      expect((await outcome([person], { purpose: 'invitation' })).left).toEqual({ 0: 'OBJECTED' });
    });

    it('puts nobody on a list by hand who objects, has withdrawn, or was not asked where consent is the basis', async () => {
      const people = [await someone(), await someone(), await someone()];
      await say(people[0]!, OBJECTED);
      await say(people[1]!, WITHDRAWN);
      const { members, left } = await outcome(people, { criteria: { ids: [] }, includeIds: people });
      expect([members, left]).toEqual([[2], { 0: 'OBJECTED', 1: 'WITHDRAWN' }]);
      const consented = await outcome(people, { criteria: { ids: [] }, includeIds: people, basis: LegalBasis.CONSENT });
      expect([consented.members, consented.left]).toEqual([[], { 0: 'OBJECTED', 1: 'WITHDRAWN', 2: 'NOT_GRANTED' }]);
    });

    it('gives the first reason that applies, in their order', async () => {
      const objector = await someone({ email: null });
      await say(objector, OBJECTED);
      const nowhere = await someone({ email: null });
      const { left } = await outcome([objector, nowhere], { excludeIds: [objector] });
      expect(left).toEqual({ 0: 'OBJECTED', 1: 'NO_ADDRESS' });
      expect((await outcome([nowhere], { excludeIds: [nowhere] })).left).toEqual({ 0: 'MANUALLY_EXCLUDED' });
    });
  });

  describe('by hand', () => {
    it('takes in who does not match, and leaves out who does; what is left out twice over stays out', async () => {
      const [matching, added, removed] = [await someone({ surname: 'Aa' }), await someone({ surname: 'Bb' }), await someone({ surname: 'Cc' })];
      const people = [matching, added, removed];
      const { members, left } = await outcome(people, {
        criteria: { ids: [matching, removed] },
        includeIds: [added, removed],
        excludeIds: [removed],
      });
      expect([members, left]).toEqual([[0, 1], { 2: 'MANUALLY_EXCLUDED' }]);
    });

    it('is no reason where somebody does not match anyway', async () => {
      const stranger = await someone();
      expect(await outcome([stranger], { criteria: { ids: [] }, excludeIds: [stranger] })).toMatchObject({ members: [], left: {} });
    });

    it('takes in nobody whose record was archived', async () => {
      const gone = await someone();
      await domain.database.query('update stakeholder set archived_at = now() where id = $1', [gone]);
      expect(await outcome([gone], { includeIds: [gone] })).toMatchObject({ members: [], left: {} });
    });
  });

  describe('by address', () => {
    it('holds who has several roles once', async () => {
      const person = await someone();
      for (const name of ['Een', 'Twee']) {
        const organisationId = await anOrganisation(domain.database, { name, city: 'Rol-stad', memberSince: '2020-01-01' });
        await anAffiliation(domain.database, { personId: person, organisationId });
      }
      const { members } = await outcome([person], { criteria: { kind: undefined, affiliation: { organisationCityIn: ['Rol-stad'], organisationMember: true }, ids: [person] } });
      expect(members).toEqual([0]);
    });

    it('holds an e-mail address once, whatever its capitals: the first in Dutch order', async () => {
      const people = [
        await someone({ givenName: 'Zeno', surnamePrefix: 'van', surname: 'Aalst', email: 'Info@demo.example' }),
        await someone({ givenName: 'Anna', surnamePrefix: null, surname: 'Zwart', email: 'info@demo.example' }),
        await someone({ surname: 'Thijs', email: 'thijs@demo.example' }),
        await someone({ surname: 'Thys', email: 'thys@demo.example' }),
      ];
      const { members, left } = await outcome(people.toReversed(), { criteria: { ids: people } });
      expect([members, left]).toEqual([[3, 1, 0], { 2: 'DUPLICATE_ADDRESS' }]);
    });

    it('lets an address go to the next, where the first may not be reached', async () => {
      const people = [await someone({ surname: 'Aa', email: 'twee@demo.example' }), await someone({ surname: 'Bb', email: 'twee@demo.example' })];
      await say(people[0]!, OBJECTED);
      expect(await outcome(people)).toMatchObject({ members: [1], left: { 0: 'OBJECTED' } });
    });

    it('shows telephone numbers nationally', async () => {
      const people = [await someone({ surname: 'Aa', phone: '+31612345678' }), await someone({ surname: 'Bb', phone: '+3225123456' }), await someone({ surname: 'Cc', phone: null })];
      expect(await outcome(people, { channel: PHONE })).toMatchObject({ addresses: ['06 12345678', '+3225123456'], left: { 2: 'NO_ADDRESS' } });
    });

    it('posts to a whole address, one letter to a door', async () => {
      const people = [await someone({ surname: 'Aa' }), await someone({ surname: 'Bb' }), await someone({ surname: 'Cc' }), await someone({ surname: 'Dd' }), await someone({ surname: 'Ee' })];
      await aPostalAddress(domain.database, people[0]!, { street: 'Oude Gracht 1-a' });
      await aPostalAddress(domain.database, people[1]!, { street: 'oude gracht 1 A', city: 'UTRECHT' });
      await aPostalAddress(domain.database, people[2]!, { street: 'Oude Gracht 1', postcode: null });
      await aPostalAddress(domain.database, people[3]!, { street: 'Main Street 2', postcode: null, city: 'Cork', country: 'IE' });
      await aPostalAddress(domain.database, people[4]!, { street: 'Oude Gracht 11' });
      expect(await outcome(people, { channel: POST })).toEqual({
        members: [0, 3, 4],
        addresses: ['Oude Gracht 1-a, 3511 AA Utrecht', 'Main Street 2, Cork, IE', 'Oude Gracht 11, 3511 AA Utrecht'],
        left: { 1: 'DUPLICATE_ADDRESS', 2: 'NO_ADDRESS' },
      });
    });
  });

  it('goes by pages that never overlap, also where the last person of a page is renamed in between', async () => {
    const people: string[] = [];
    for (const surname of ['Aa', 'Bb', 'Cc', 'Dd', 'Ee']) people.push(await someone({ surname }));
    await domain.as(user, async () => {
      const { id } = await lists.create({ name: 'Lijst', purpose: 'newsletter', channel: EMAIL, basis: LegalBasis.CONTRACT, reviewOn: '2999-01-01', criteria: { ids: people } });
      const first = await membership.members(id, { perPage: 2 });
      expect(first.pageInfo.hasNextPage).toBe(true);
      const next = await membership.members(id, { perPage: 2, after: first.pageInfo.endCursor });
      const second = await membership.members(id, { perPage: 2, page: 2 });
      expect(next.items).toEqual(second.items);
      const last = await membership.members(id, { perPage: 2, after: next.pageInfo.endCursor });
      expect([...first.items, ...next.items, ...last.items].map(({ stakeholderId }) => stakeholderId)).toEqual(people);
      expect(last.pageInfo.hasNextPage).toBe(false);
      expect(await last.totalCount).toBe(5);
    });
  });
});
