import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role, type User } from '@regiekamer/identity-server';
import { aUser, type DomainUnderTest, startDomain } from '@regiekamer/identity-server/testing';
import { Confidentiality, InteractionsModule } from '@regiekamer/interactions-server';
import { anInteraction } from '@regiekamer/interactions-server/testing';
import { BadInput, NotFound } from '@regiekamer/shared-server';
import { Channel, ConsentStatus } from '@regiekamer/stakeholders-server';
import { anAffiliation, anOrganisation, aPerson } from '@regiekamer/stakeholders-server/testing';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import ICAL from 'ical.js';
import { LegalBasis } from './contact-list.entity.js';
import type { CreateContactListInput } from './contact-list.inputs.js';
import { ContactListsService } from './contact-lists.service.js';
import { ExportColumn, ExportFormat } from './list-export.entity.js';
import { ListExportFiles } from './list-export.files.js';
import { ListExportReader } from './list-export.reader.js';
import { ListExportsService } from './list-exports.service.js';
import { ListsModule } from './lists.module.js';
import { MembershipReader } from './membership.reader.js';
import { aConsent, aPostalAddress } from './testing.js';

const { EMAIL, PHONE, POST } = Channel;
const { GRANTED, WITHDRAWN, OBJECTED } = ConsentStatus;
const { CSV, XLSX, VCARD } = ExportFormat;
const Column = ExportColumn;

describe('an export', () => {
  let domain: DomainUnderTest;
  let exports: ListExportsService;
  let reader: ListExportReader;
  let user: User;

  beforeAll(async () => {
    domain = await startDomain([InteractionsModule, ListsModule]);
    exports = domain.app.get(ListExportsService);
    reader = domain.app.get(ListExportReader);
    user = await aUser(domain.database, { roles: [Role.COMMUNICATIONS] });
  });
  afterAll(() => domain.stop());

  const aList = (people: string[], input: Partial<CreateContactListInput> = {}, owner = user) =>
    domain.as(owner, () =>
      domain.app.get(ContactListsService).create({
        name: 'Nieuwsbrief', purpose: 'newsletter', channel: EMAIL, basis: LegalBasis.CONTRACT, reviewOn: '2999-01-01', shared: true,
        criteria: { ids: people }, ...input,
      }),
    );
  const make = (listId: string, format: ExportFormat, columns?: ExportColumn[], exporter = user) =>
    domain.as(exporter, () => exports.export(listId, format, columns));
  const download = (id: string, exporter = user): Promise<Buffer> =>
    domain.as(exporter, async () => buffer((await domain.app.get(ListExportFiles).open(id)).stream));
  const read = (file: Buffer): string[][] => parse(file, { bom: true, delimiter: ';', record_delimiter: '\r\n' });
  const csv = async (listId: string, columns?: ExportColumn[], exporter = user): Promise<string[][]> => {
    const { id } = await make(listId, CSV, columns, exporter);
    return read(await download(id, exporter));
  };
  const members = (listId: string) =>
    domain.as(user, async () => (await domain.app.get(MembershipReader).members(listId, { perPage: 200 })).items);
  const held = async (exportId: string): Promise<string[]> => {
    const rows = await domain.database.query<{ id: string }>(
      `select m.stakeholder_id as id from list_export_member m join stakeholder s on s.id = m.stakeholder_id where export_id = $1 order by s.sort_key, s.id`,
      [exportId],
    );
    return rows.map(({ id }) => id);
  };

  /** People of all sorts, and who must be left out. */
  async function aCrowd(): Promise<string[]> {
    const people = [];
    for (let index = 0; index < 30; index++) {
      people.push(await aPerson(domain.database, {
        givenName: ['Anna', 'Bram', null][index % 3]!, initials: 'A.B.', surnamePrefix: ['van der', null][index % 2]!,
        surname: `Naam${String.fromCharCode(90 - (index % 26))}`, formOfAddress: ['MR', 'MRS', 'NEUTRAL'][index % 3]!,
        email: index === 7 ? null : `p${index % 29}-${Date.now()}@demo.example`, phone: `+3161234${String(index).padStart(4, '0')}`,
      }));
      await aPostalAddress(domain.database, people.at(-1)!, { street: `Dorpsstraat ${index}`, postcode: '0123', country: 'NO', city: 'Oslo' });
    }
    await aConsent(domain.database, { stakeholderId: people[3]!, byId: user.id, channel: EMAIL, status: OBJECTED });
    people.push(await anOrganisation(domain.database, { name: 'Commissie Toekomst' }));
    await domain.database.query(`update stakeholder set email = 'commissie@demo.example' where id = $1`, [people.at(-1)]);
    return people;
  }

  it.each([CSV, XLSX, VCARD])('as %s holds exactly whom the list holds, in its order, and records them', async (format) => {
    const list = await aList(await aCrowd());
    const shown = await members(list.id);
    expect(shown).toHaveLength(29); // 31, without the objector and who has no address
    const made = await make(list.id, format);
    expect(made.rowCount).toBe(shown.length);
    expect(await held(made.id)).toEqual(shown.map(({ stakeholderId }) => stakeholderId));
    const file = await download(made.id);
    if (format === CSV) {
      expect(file.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
      expect(file.toString().replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      const [header, ...rows] = read(file);
      expect(header).toEqual(['Aanhef', 'Naam', 'Organisatie', 'Functie', 'E-mailadres']);
      expect(rows.map((row) => [row[0], row[4]])).toEqual(shown.map(({ salutation, address }) => [salutation, address]));
    } else if (format === XLSX) {
      const rows = await sheetOf(file);
      expect(rows[0]).toEqual(['Aanhef', 'Naam', 'Organisatie', 'Functie', 'E-mailadres']);
      expect(rows.slice(1).map((row) => [row[0], row[4]])).toEqual(shown.map(({ salutation, address }) => [salutation, address]));
    } else {
      const cards = cardsOf(file);
      expect(cards.map((card) => card.getFirstPropertyValue('email'))).toEqual(shown.map(({ address }) => address));
      expect(cards.map((card) => card.getFirstPropertyValue('uid'))).toEqual(shown.map(({ stakeholderId }) => `urn:uuid:${stakeholderId}`));
    }
  });

  async function sheetOf(file: Buffer): Promise<unknown[][]> {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(file as unknown as ExcelJS.Buffer);
    const rows: unknown[][] = [];
    workbook.worksheets[0]!.eachRow((row) => {
      rows.push((row.values as unknown[]).slice(1));
    });
    return rows;
  }

  const cardsOf = (file: Buffer): ICAL.Component[] => {
    const parsed = ICAL.parse(file.toString()) as unknown[];
    return (typeof parsed[0] === 'string' ? [parsed] : parsed).map((card) => new ICAL.Component(card as never));
  };

  it('keeps telephone numbers and postcodes as they are written, and takes the sting out of formulas', async () => {
    const [dutch, foreign, wicked] = [
      await aPerson(domain.database, { surname: 'Aa', phone: '+31612345678' }),
      await aPerson(domain.database, { surname: 'Bb', phone: '+3225123456' }),
      await aPerson(domain.database, { givenName: '=cmd|x', surnamePrefix: null, surname: 'Cc;"d"', phone: '+31301234567' }),
    ];
    await aPostalAddress(domain.database, dutch, { postcode: '0123' });
    const list = await aList([dutch, foreign, wicked], { channel: PHONE });
    const columns = [Column.NAME, Column.PHONE, Column.POSTCODE];
    expect((await csv(list.id, columns)).slice(1)).toEqual([
      ['Piet den Aa', '06 12345678', '0123'],
      ['Piet den Bb', '+3225123456', ''],
      [`'=cmd|x Cc;"d"`, '030 1234567', ''],
    ]);
    const made = await make(list.id, XLSX, columns);
    expect((await sheetOf(await download(made.id))).slice(1)).toEqual([
      ['Piet den Aa', '06 12345678', '0123'],
      ['Piet den Bb', '+3225123456'],
      ['=cmd|x Cc;"d"', '030 1234567'],
    ]);
  });

  it('writes a card that a telephone reads', async () => {
    const person = await aPerson(domain.database, { givenName: 'Hedy', surnamePrefix: "d'", surname: 'Ancona', phone: '+31612345678' });
    await domain.database.query(`update stakeholder set tags = '{spreker,"a, b"}' where id = $1`, [person]);
    const organisationId = await anOrganisation(domain.database, { name: 'Welzijn; Noord, Zuid' });
    await anAffiliation(domain.database, { personId: person, organisationId, role: 'wethouder, locoburgemeester', primary: true });
    const list = await aList([person], { channel: PHONE });
    const made = await make(list.id, VCARD, [Column.PHONE, Column.ORGANISATION, Column.FUNCTION]);
    const text = (await download(made.id)).toString();
    expect(text).toMatch(/^BEGIN:VCARD\r\nVERSION:4.0\r\n/);
    expect(text).toMatch(/TEL;VALUE=uri:tel:\+31612345678\r\n/i);
    const [card] = cardsOf(Buffer.from(text));
    expect(card!.getFirstPropertyValue('fn')).toBe("Hedy d'Ancona");
    expect(card!.getFirstPropertyValue('n')).toEqual(["d'Ancona", 'Hedy', '', '', '']);
    expect(card!.getFirstProperty('n')!.getParameter('sort-as')).toBe("Ancona, Hedy d'");
    expect(card!.getFirstPropertyValue('title')).toBe('wethouder, locoburgemeester');
    expect(text).toContain('ORG:Welzijn\\; Noord\\, Zuid\r\n');
    expect(card!.getFirstPropertyValue('email')).toBeNull();
    const tagged = await make(list.id, VCARD, [Column.TAGS]);
    expect(cardsOf(await download(tagged.id))[0]!.getFirstProperty('categories')!.getValues()).toEqual(['spreker', 'a, b']);
  });

  it('shows the columns that were chosen, in their usual order, related ones too', async () => {
    const person = await aPerson(domain.database, { email: 'rel@demo.example', categoryCode: 'gemeente', tags: ['spreker', 'jong'], initials: 'P.' });
    await domain.database.query('update stakeholder set relation_owner_id = $2 where id = $1', [person, user.id]);
    const old = await anOrganisation(domain.database, { name: 'Oud' });
    const current = await anOrganisation(domain.database, { name: 'Nu' });
    await anAffiliation(domain.database, { personId: person, organisationId: old, role: 'lid', endedOn: '2020-01-01', primary: true });
    await anAffiliation(domain.database, { personId: person, organisationId: current, role: 'bestuurder' });
    const list = await aList([person]);
    const columns = [Column.TAGS, Column.RELATION_OWNER, Column.CATEGORY, Column.KIND, Column.ORGANISATION, Column.FUNCTION, Column.SORT_NAME, Column.NAME];
    expect(await csv(list.id, columns)).toEqual([
      ['Naam', 'Naam (sorteervolgorde)', 'Soort', 'Organisatie', 'Functie', 'Categorie', 'Labels', 'Relatiebeheerder'],
      ['Piet den Boer', 'Boer, Piet den', 'persoon', 'Nu', 'bestuurder', 'gemeente', 'spreker, jong', user.name],
    ]);
    const english = await aUser(domain.database, { roles: [Role.COMMUNICATIONS], locale: 'en' });
    expect(await csv(list.id, [Column.KIND, Column.CATEGORY], english)).toEqual([['Kind', 'Category'], ['person', 'municipality']]);
  });

  it('tells the last contact that the exporter may read, and no other', async () => {
    const person = await aPerson(domain.database, { email: 'last@demo.example' });
    const logger = await aUser(domain.database);
    await anInteraction(domain.database, { loggedById: logger.id, occurredAt: new Date('2026-01-02T12:00:00Z') }, { participants: [person] });
    await anInteraction(domain.database, { loggedById: logger.id, occurredAt: new Date('2026-03-02T12:00:00Z'), confidentiality: Confidentiality.PRIVATE }, { participants: [person] });
    const list = await aList([person]);
    expect((await csv(list.id, [Column.LAST_CONTACT]))[1]).toEqual(['2026-01-02']);
    expect((await csv(list.id, [Column.LAST_CONTACT], logger))[1]).toEqual(['2026-03-02']);
  });

  it('holds the address of another channel only where that channel is open for the purpose', async () => {
    const [open, closed] = [
      await aPerson(domain.database, { surname: 'Aa', email: 'aa@demo.example', phone: '+31612345671' }),
      await aPerson(domain.database, { surname: 'Bb', email: 'bb@demo.example', phone: '+31612345672' }),
    ];
    await aConsent(domain.database, { stakeholderId: closed, byId: user.id, channel: PHONE, status: OBJECTED });
    const list = await aList([open, closed]);
    expect((await csv(list.id, [Column.EMAIL, Column.PHONE])).slice(1)).toEqual([['aa@demo.example', '06 12345671'], ['bb@demo.example', '']]);
    for (const id of [open, closed]) await aConsent(domain.database, { stakeholderId: id, byId: user.id, channel: EMAIL, status: GRANTED });
    const consented = await aList([open, closed], { basis: LegalBasis.CONSENT });
    expect((await csv(consented.id, [Column.EMAIL, Column.PHONE])).slice(1)).toEqual([['aa@demo.example', ''], ['bb@demo.example', '']]);
  });

  it('of a list of letters holds what an envelope needs', async () => {
    const person = await aPerson(domain.database, {});
    await aPostalAddress(domain.database, person);
    const list = await aList([person], { channel: POST });
    expect(await csv(list.id)).toEqual([
      ['Aanhef', 'Naam', 'Organisatie', 'Functie', 'Straat en nummer', 'Postcode', 'Plaats', 'Land'],
      ['Geachte Piet den Boer,', 'Piet den Boer', '', '', 'Oudegracht 1', '3511 AA', 'Utrecht', ''],
    ]);
  });

  it('stays as it was made, whatever is changed afterwards', async () => {
    const person = await aPerson(domain.database, { email: 'blijft@demo.example' });
    const list = await aList([person]);
    const { id } = await make(list.id, CSV, [Column.EMAIL]);
    await domain.database.query(`update stakeholder set email = 'anders@demo.example' where id = $1`, [person]);
    expect((await download(id)).toString()).toContain('blijft@demo.example');
  });

  it('of nobody is an empty file', async () => {
    const list = await aList([]);
    expect(await csv(list.id, [Column.NAME])).toEqual([['Naam']]);
    const sheet = await make(list.id, XLSX, [Column.NAME]);
    expect(await sheetOf(await download(sheet.id))).toEqual([['Naam']]);
    expect((await download((await make(list.id, VCARD)).id)).length).toBe(0);
  });

  it('counts those who may no longer be reached, and tells which exports held somebody', async () => {
    const people = [];
    for (const surname of ['Aa', 'Bb', 'Cc']) {
      const id = await aPerson(domain.database, { surname, email: `${surname}@stale.example` });
      await aConsent(domain.database, { stakeholderId: id, byId: user.id, channel: EMAIL, status: GRANTED });
      people.push(id);
    }
    const consented = await make((await aList(people, { basis: LegalBasis.CONSENT })).id, CSV);
    const contract = await make((await aList(people)).id, CSV);
    const stale = () => domain.as(user, () => Promise.all([reader.staleCount(consented.id), reader.staleCount(contract.id)]));
    const holding = (id: string, viewer = user) =>
      domain.as(viewer, async () => (await reader.holding(id)).map((one) => [one.export.id, one.reason]));
    expect(await stale()).toEqual([0, 0]);
    await aConsent(domain.database, { stakeholderId: people[0]!, byId: user.id, channel: EMAIL, status: OBJECTED });
    await aConsent(domain.database, { stakeholderId: people[1]!, byId: user.id, channel: EMAIL, status: WITHDRAWN });
    await aConsent(domain.database, { stakeholderId: people[2]!, byId: user.id, channel: EMAIL, status: ConsentStatus.NOT_ASKED });
    expect(await stale()).toEqual([3, 2]);
    expect(await holding(people[0]!)).toEqual([[contract.id, 'OBJECTED'], [consented.id, 'OBJECTED']]);
    expect(await holding(people[2]!)).toEqual([[contract.id, null], [consented.id, 'NOT_GRANTED']]);
    const director = await aUser(domain.database, { roles: [Role.DIRECTOR] });
    expect(await holding(people[0]!, director)).toEqual([]);
  });

  it('of a private list stays its maker’s, also when the list is shared later', async () => {
    const person = await aPerson(domain.database, { email: 'prive@demo.example' });
    const owner = await aUser(domain.database);
    const list = await aList([person], { shared: false }, owner);
    const made = await make(list.id, CSV, undefined, owner);
    await domain.database.query('update contact_list set shared = true where id = $1', [list.id]);
    const later = await make(list.id, CSV);
    const known = (viewer: User) => domain.as(viewer, async () => (await reader.ofList(list.id, 50)).map(({ id }) => id));
    expect(await known(owner)).toEqual([later.id, made.id]);
    expect(await known(user)).toEqual([later.id]);
    expect(await known(await aUser(domain.database, { roles: [Role.DIRECTOR] }))).toEqual([]);
    expect(await domain.as(user, () => reader.holding(person))).toMatchObject([{ export: { id: later.id } }]);
  });

  it('is made of a list that exists for the exporter and is in use', async () => {
    const owner = await aUser(domain.database);
    const hidden = await aList([], { shared: false }, owner);
    await expect(make(hidden.id, CSV)).rejects.toBeInstanceOf(NotFound);
    const list = await aList([]);
    await domain.as(user, () => domain.app.get(ContactListsService).archive(list.id));
    await expect(make(list.id, CSV)).rejects.toEqual(new BadInput({ id: 'contactLists.outOfUse' }));
  });

  it('can be downloaded by its maker for an hour, and leaves nothing behind but that it was made', async () => {
    const person = await aPerson(domain.database, { email: 'uur@demo.example' });
    const { id } = await make((await aList([person])).id, CSV);
    await expect(download(id, await aUser(domain.database, { roles: [Role.COMMUNICATIONS] }))).rejects.toBeInstanceOf(NotFound);
    const parts = () => domain.database.query('select from list_export_part where export_id = $1', [id]);
    await domain.as(null, () => exports.clear());
    expect(await parts()).toHaveLength(1);
    await domain.database.query(`update list_export set expires_at = now() where id = $1`, [id]);
    await expect(download(id)).rejects.toBeInstanceOf(NotFound);
    await domain.as(null, () => exports.clear());
    expect(await parts()).toHaveLength(0);
    expect(await held(id)).toEqual([person]);
  });
});
