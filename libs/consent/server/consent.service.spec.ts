import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role, type User, UsersService } from '@regiekamer/identity-server';
import { aUser, type DomainUnderTest, startDomain } from '@regiekamer/identity-server/testing';
import { BadInput, Forbidden, NotFound } from '@regiekamer/shared-server';
import { Channel, ConsentStatus, StakeholderList } from '@regiekamer/stakeholders-server';
import { aPerson } from '@regiekamer/stakeholders-server/testing';
import { v7 as uuid } from 'uuid';
import { ConsentModule } from './consent.module.js';
import { ConsentService } from './consent.service.js';
import { PurposeService } from './purpose.service.js';

const { EMAIL, POST } = Channel;
const { NOT_ASKED, GRANTED, WITHDRAWN, OBJECTED } = ConsentStatus;

describe('consent', () => {
  let domain: DomainUnderTest;
  let consents: ConsentService;
  let purposes: PurposeService;
  let communications: User;
  let board: User;

  beforeAll(async () => {
    domain = await startDomain([ConsentModule]);
    consents = domain.app.get(ConsentService);
    purposes = domain.app.get(PurposeService);
    communications = await aUser(domain.database, { roles: [Role.COMMUNICATIONS] });
    board = await aUser(domain.database, { roles: [Role.BOARD] });
  });
  afterAll(() => domain.stop());

  const record = (stakeholderId: string, status: ConsentStatus, properties: { purpose?: string; channel?: Channel; note?: string } = {}) =>
    domain.as(communications, () =>
      consents.record({ stakeholderId, purpose: 'newsletter', channel: EMAIL, status, source: 'form', ...properties }),
    );
  const standing = (id: string, viewer = communications) =>
    domain.as(viewer, async () =>
      (await consents.of(id)).map(({ channel, status, events }) => [channel, status, ...events.map((event) => event.status)]),
    );

  it('stands where the last event left it, and keeps every event', async () => {
    const person = await aPerson(domain.database);
    await record(person, GRANTED, { note: '  ' });
    const consent = await record(person, WITHDRAWN);
    expect(consent).toMatchObject({ channel: EMAIL, status: WITHDRAWN, since: expect.any(Date) });
    expect(consent.events).toMatchObject([{ status: WITHDRAWN, byId: communications.id, source: 'form', note: null }, { status: GRANTED }]);
    await record(person, GRANTED, { channel: POST });
    await record(person, OBJECTED, { purpose: 'invitation' });
    expect(await standing(person)).toEqual([
      [EMAIL, WITHDRAWN, WITHDRAWN, GRANTED],
      [POST, GRANTED, GRANTED],
      [EMAIL, OBJECTED, OBJECTED],
    ]);
    expect(
      await domain.database.query(`select channel, status from consent where stakeholder_id = $1 order by since`, [person]),
    ).toEqual([{ channel: EMAIL, status: WITHDRAWN }, { channel: POST, status: GRANTED }, { channel: EMAIL, status: OBJECTED }]);
  });

  it('is a ledger of its own, that nobody alters and that a person’s history does not show', async () => {
    const person = await aPerson(domain.database);
    await record(person, GRANTED);
    await expect(domain.database.query(`update consent_event set status = 'OBJECTED' where stakeholder_id = $1`, [person])).rejects.toThrow(
      'append-only',
    );
    expect(await domain.database.query(`select action from change where record_id = $1`, [person])).toEqual([{ action: 'CREATED' }]);
  });

  it('is shown to who may read it, and to nobody else', async () => {
    const person = await aPerson(domain.database);
    await record(person, GRANTED);
    for (const role of [Role.REGISSEUR, Role.DIRECTOR, Role.ADMIN]) {
      expect(await standing(person, await aUser(domain.database, { roles: [role] }))).toEqual([[EMAIL, GRANTED, GRANTED]]);
    }
    for (const role of [Role.BOARD, Role.EXPERT, Role.CONTROLLER]) {
      expect(await standing(person, await aUser(domain.database, { roles: [role] }))).toEqual([]);
    }
  });

  it('is recorded of someone who exists, for a purpose that is in use', async () => {
    const person = await aPerson(domain.database);
    await expect(record(uuid(), GRANTED)).rejects.toEqual(new BadInput({ stakeholderId: 'validation.unknown' }));
    await expect(record(person, GRANTED, { purpose: 'nothing' })).rejects.toEqual(new BadInput({ purpose: 'validation.unknown' }));
    expect(await standing(person)).toEqual([]);
  });

  it('takes a refusal also for a purpose that was switched off', async () => {
    const person = await aPerson(domain.database);
    const admin = await aUser(domain.database, { roles: [Role.ADMIN] });
    const purpose = await domain.as(admin, () => purposes.create({ code: 'survey', labelNl: 'enquête', labelEn: 'survey' }));
    await domain.as(admin, () => purposes.update(purpose.id, { active: false }));
    await expect(record(person, GRANTED, { purpose: 'survey' })).rejects.toEqual(new BadInput({ purpose: 'validation.unknown' }));
    await record(person, OBJECTED, { purpose: 'survey' });
    expect(await standing(person)).toEqual([[EMAIL, OBJECTED, OBJECTED]]);
  });

  it('takes as many statements for 100 people as for one', async () => {
    const people = await Promise.all(Array.from({ length: 100 }, () => aPerson(domain.database)));
    for (const person of people) await record(person, GRANTED);
    const users = domain.app.get(UsersService);
    const show = (ids: string[]) => async () => {
      const found = await Promise.all(ids.map((id) => consents.of(id)));
      expect(found.flat()).toHaveLength(ids.length);
      await Promise.all(found.flat().map((consent) => purposes.byId(consent.purposeId)));
      await Promise.all(found.flat().map((consent) => users.byId(consent.events[0]!.byId)));
    };
    const statements = await domain.statements(communications, show(people.slice(0, 1)));
    expect(statements).toBe(3);
    expect(await domain.statements(communications, show(people))).toBe(statements);
  });

  describe('as a criterion for a list', () => {
    const found = async (people: string[], statusIn: ConsentStatus[], viewer = communications, purpose = 'press') => {
      const { items } = await domain.as(viewer, () =>
        domain.app.get(StakeholderList).stakeholders({ ids: people, consent: { purpose, channel: EMAIL, statusIn } }),
      );
      return people.filter((id) => items.some((item) => item.id === id)).map((id) => people.indexOf(id));
    };

    it('finds who stands so; who was never asked has no row', async () => {
      const people = await Promise.all([aPerson(domain.database), aPerson(domain.database), aPerson(domain.database), aPerson(domain.database)]);
      await record(people[1], GRANTED, { purpose: 'press' });
      await record(people[2], OBJECTED, { purpose: 'press' });
      await record(people[3], NOT_ASKED, { purpose: 'press' });
      await record(people[0], GRANTED, { purpose: 'press', channel: POST });
      expect(await found(people, [GRANTED])).toEqual([1]);
      expect(await found(people, [OBJECTED, WITHDRAWN])).toEqual([2]);
      expect(await found(people, [NOT_ASKED])).toEqual([0, 3]);
      expect(await found(people, [NOT_ASKED, GRANTED])).toEqual([0, 1, 3]);
      expect(await found(people, [])).toEqual([]);
      expect(await found(people, [GRANTED], communications, 'no such purpose')).toEqual([]);
    });

    it('is refused to who may read no consent', async () => {
      const person = await aPerson(domain.database);
      await record(person, GRANTED, { purpose: 'press' });
      await expect(found([person], [GRANTED], board)).rejects.toBeInstanceOf(Forbidden);
      expect(await found([person], [GRANTED])).toEqual([0]);
    });
  });

  describe('purposes', () => {
    it('have a code of their own and keep it', async () => {
      await expect(
        domain.as(communications, () => purposes.create({ code: 'newsletter', labelNl: 'x', labelEn: 'x' })),
      ).rejects.toEqual(new BadInput({ code: 'validation.notUnique' }));
      const all = await domain.as(communications, () => purposes.all());
      expect(all.map(({ labelNl }) => labelNl)).toContain('nieuwsbrief');
    });

    it('are changed where they exist', async () => {
      const [newsletter] = await domain.database.query<{ id: string }>(`select id from purpose where code = 'newsletter'`);
      const changed = await domain.as(communications, () => purposes.update(newsletter!.id, { labelEn: 'bulletin' }));
      expect(changed).toMatchObject({ code: 'newsletter', labelEn: 'bulletin', labelNl: 'nieuwsbrief', active: true });
      await expect(domain.as(communications, () => purposes.update(uuid(), { labelEn: 'x' }))).rejects.toBeInstanceOf(NotFound);
    });
  });
});
