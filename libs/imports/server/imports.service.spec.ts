import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Role, type User } from '@regiekamer/identity-server';
import { aUser, type DomainUnderTest, startDomain } from '@regiekamer/identity-server/testing';
import { BadInput } from '@regiekamer/shared-server';
import { StakeholderService } from '@regiekamer/stakeholders-server';
import { anAffiliation, anOrganisation, aPerson } from '@regiekamer/stakeholders-server/testing';
import { ImportRetention, keptDays } from './import-retention.js';
import { ImportsModule } from './imports.module.js';
import { ImportsService } from './imports.service.js';
import { type Import, type ImportRow, ImportRowStatus, ImportWork } from './import.entity.js';
import { aCsv, aWorkbook } from './testing.js';

describe('an import', () => {
  let domain: DomainUnderTest;
  let service: ImportsService;
  let user: User;

  beforeAll(async () => {
    domain = await startDomain([ImportsModule]);
    service = domain.app.get(ImportsService);
    user = await aUser(domain.database, { roles: [Role.COMMUNICATIONS] });
  });
  afterAll(() => domain.stop());
  // in this order: triggers of tables that are emptied must find what they look for
  beforeEach(async () => {
    await domain.database.query(`delete from import_key`);
    await domain.database.query(`delete from import`);
    await domain.database.query(`delete from stakeholder_alias`);
    await domain.database.query(`delete from affiliation`);
    await domain.database.query(`delete from stakeholder`);
    await domain.database.query(`delete from search_document where record_type in ('PERSON', 'ORGANISATION')`);
  });

  const query = <T extends object = Record<string, unknown>>(sql: string, parameters: unknown[] = []) => domain.database.query<T>(sql, parameters);
  // as the API does: no transaction around it
  const asUser = async <T>(work: () => Promise<T>): Promise<T> => {
    let answer!: T;
    await domain.statements(user, async () => {
      answer = await work();
    });
    return answer;
  };
  const upload = (file: Buffer, name = 'lijst.csv') => asUser(() => service.upload(name, file));
  const check = async (id: string, keyColumn: string | null = null) => {
    const { suggestedMapping } = (await asUser(() => service.byId(id)))!;
    return asUser(() => service.check(id, suggestedMapping, keyColumn));
  };
  const apply = (id: string) => asUser(() => service.apply(id));
  const undo = (id: string) => asUser(() => service.undo(id));
  const rowsOf = async (id: string): Promise<ImportRow[]> => (await asUser(() => service.rows(id, {}, { perPage: 200 }))).items;
  const checked = async (rows: string[][], keyColumn: string | null = null): Promise<Import> => check((await upload(aCsv(rows))).id, keyColumn);
  const sorted = async (rows: string[][], keyColumn: string | null = null) => {
    const { id } = await checked(rows, keyColumn);
    return (await rowsOf(id)).map(({ number, status, problems }) => [number, status, ...problems.map((problem) => problem.replace('imports.problem.', ''))]);
  };
  const applied = async (rows: string[][], keyColumn: string | null = null): Promise<Import> => apply((await checked(rows, keyColumn)).id);
  const fieldsOf = (work: Promise<unknown>) => work.then(() => null, (error: unknown) => (error instanceof BadInput ? error.fields : error));

  /** Everything that an import may write, but for what merely counts. */
  const everything = async () =>
    Object.fromEntries(
      await Promise.all(
        ['stakeholder', 'affiliation', 'stakeholder_alias', 'search_document', 'import_key'].map(async (table) => {
          const rows = await query<{ row: unknown }>(`select to_jsonb(t) - 'version' - 'updated_at' as row from ${table} t order by to_jsonb(t)::text`);
          return [table, rows.map(({ row }) => row)] as const;
        }),
      ),
    );

  const messy = [
    ['Contactpersoon', 'Organisatie', 'Functie', 'E-mail', 'Tel.', 'Mobiel', 'Postcode', 'Plaats', 'Aanhef', 'Categorie', 'Tags'],
    ['Jan van der Berg', 'Gemeente Ede', 'wethouder', 'jan@ede.example', '0318 123 456', '', '6711aa', 'Ede', 'dhr.', 'gemeente', 'jeugd; wmo'],
    ['Berg, J. van der', 'Gemeente Epe', '', 'j@epe.example', '612345678', '', '8161 AB', 'Epe', 'Geachte heer Van der Berg', '', ''],
    ['Müller, Jörg', 'gemeente ede', 'adviseur', '', '', '06-12345679', '', '', 'm/v', '', ''],
    ['', 'Stichting Welzijn', '', 'info@welzijn.example', '', '', '', 'Zwolle', '', 'lid', ''],
  ];

  it('reads names, numbers and addresses as people write them, and makes organisations and roles', async () => {
    const { id, status, counts } = await checked(messy);
    expect([status, counts]).toEqual(['CHECKED', { NEW: 4 }]);
    expect(await query(`select from stakeholder`)).toEqual([]);
    expect(await apply(id)).toMatchObject({ status: 'APPLIED', appliedById: user.id });
    expect(
      await query(`select s.display_name, s.initials, s.email, s.phone, s.postcode, s.city, s.form_of_address as form, c.code, s.tags,
          (select string_agg(concat_ws('/', o.name, a.function, a.is_primary), ', ') from affiliation a join stakeholder o on o.id = a.organisation_id where a.person_id = s.id) as works
        from stakeholder s left join category c on c.id = s.category_id order by s.sort_key`),
    ).toEqual([
      { display_name: 'J. van der Berg', initials: 'J.', email: 'j@epe.example', phone: '+31612345678', postcode: '8161 AB', city: 'Epe', form: 'MR', code: null, tags: [], works: 'Gemeente Epe/t' },
      { display_name: 'Jan van der Berg', initials: null, email: 'jan@ede.example', phone: '+31318123456', postcode: '6711 AA', city: 'Ede', form: 'MR', code: 'gemeente', tags: ['jeugd', 'wmo'], works: 'Gemeente Ede/wethouder/t' },
      { display_name: 'Gemeente Ede', initials: null, email: null, phone: null, postcode: null, city: null, form: null, code: null, tags: [], works: null },
      { display_name: 'Gemeente Epe', initials: null, email: null, phone: null, postcode: null, city: null, form: null, code: null, tags: [], works: null },
      { display_name: 'Jörg Müller', initials: null, email: null, phone: '+31612345679', postcode: null, city: null, form: 'NEUTRAL', code: null, tags: [], works: 'Gemeente Ede/adviseur/t' },
      { display_name: 'Stichting Welzijn', initials: null, email: 'info@welzijn.example', phone: null, postcode: null, city: 'Zwolle', form: null, code: 'lid', tags: [], works: null },
    ]);
    // in the name of who applied it, and found by search
    expect(await query(`select distinct actor_id from change where record_type = 'PERSON'`)).toEqual([{ actor_id: user.id }]);
    expect(await query(`select subtitle from search_document where title = 'Jan van der Berg'`)).toEqual([{ subtitle: 'wethouder, Gemeente Ede' }]);
  });

  it('keeps telephone numbers and postcodes from a workbook whose cells are numbers', async () => {
    const file = await aWorkbook([['Achternaam', 'Telefoon', 'Postcode', 'KvK', 'Organisatie'], ['Bos', 612345678, '1234AB', 1234567, 'Zorg BV'], ['Vos', '0612345678', 1234, null, null]]);
    const { id } = await upload(file, 'lijst.xlsx');
    await check(id);
    expect((await rowsOf(id)).map(({ status, problems }) => [status, ...problems])).toEqual([
      ['NEW', 'imports.problem.leadingZero', 'imports.problem.newOrganisation'],
      ['NEW'],
    ]);
    await apply(id);
    expect(await query(`select display_name, phone, postcode, kvk_number as kvk from stakeholder order by sort_key`)).toEqual([
      { display_name: 'Bos', phone: '+31612345678', postcode: '1234 AB', kvk: null },
      { display_name: 'Vos', phone: '+31612345678', postcode: '1234', kvk: null },
      { display_name: 'Zorg BV', phone: null, postcode: null, kvk: '01234567' },
    ]);
  });

  it('applied twice from the same file changes nothing', async () => {
    await applied(messy);
    const before = await everything();
    const again = await checked(messy);
    expect([again.counts, again.changeCount]).toEqual([{ MATCH: 4 }, 0]);
    await apply(again.id);
    expect(await everything()).toEqual(before);
    expect(await query(`select from import_change where import_id = $1`, [again.id])).toEqual([]);
  });

  it('sorts what cannot be taken in as invalid, with every reason', async () => {
    const file = [
      ['Voornaam', 'Achternaam', 'Organisatie', 'E-mail', 'Telefoon', 'KvK', 'Website', 'Lid sinds', 'Categorie', 'Land', 'Tags'],
      ['Jan', '', '', '', '', '', '', '', '', '', ''],
      ['', 'Bos', '', 'bos@', '12', '', '', '', '', '', ''],
      ['', '', 'Zorg', '', '', '123', 'ftp://x', '31-2-2020', 'nope', 'Absurdistan', ''],
      ['', 'x'.repeat(101), '', '', '', '', '', '', '', '', 'y'.repeat(61)],
      ['', 'Vos', '', '', '', '', '', '', '', '', '', 'te veel'],
      ['', 'Mos', '', 'mos@x.example', '', '', '', '', '', 'België', ''],
    ];
    expect(await sorted(file)).toEqual([
      [2, 'INVALID', 'noName'],
      [3, 'INVALID', 'email', 'phone'],
      [4, 'INVALID', 'kvk', 'website', 'date', 'country', 'category'],
      [5, 'INVALID', 'tooLong', 'tags'],
      [6, 'INVALID', 'tooManyValues'],
      [7, 'NEW'],
    ]);
  });

  it('fills what a matching record lacks', async () => {
    const organisationId = await anOrganisation(domain.database, { name: 'Gemeente Ede' });
    const personId = await aPerson(domain.database, { email: 'Piet@ede.example' });
    const file = [['Voornaam', 'Tussenvoegsel', 'Achternaam', 'E-mail', 'Telefoon', 'Plaats', 'Organisatie', 'Functie', 'Tags'],
      ['PIET', 'den', 'Boer', 'piet@EDE.example', '030 1234567', 'Ede', 'gemeente ede', 'wethouder', 'jeugd']];
    const { id, counts, changeCount } = await checked(file);
    expect([counts, changeCount]).toEqual([{ MATCH: 1 }, 1]);
    expect(await rowsOf(id)).toMatchObject([
      {
        stakeholderId: personId,
        differences: [
          { field: 'phone', record: null, file: '+31301234567', outcome: 'FILLS' },
          { field: 'city', record: null, file: 'Ede', outcome: 'FILLS' },
          { field: 'tags', record: null, file: 'jeugd', outcome: 'FILLS' },
          { field: 'organisation', record: null, file: 'gemeente ede', outcome: 'FILLS' },
        ],
      },
    ]);
    await apply(id);
    expect(await query(`select given_name, email, phone, city, tags, version from stakeholder where id = $1`, [personId])).toEqual([
      { given_name: 'Piet', email: 'Piet@ede.example', phone: '+31301234567', city: 'Ede', tags: ['jeugd'], version: 2 },
    ]);
    expect(await query(`select organisation_id, function, is_primary from affiliation`)).toEqual([{ organisation_id: organisationId, function: 'wethouder', is_primary: true }]);
  });

  it('finds people by a former address, by name and employer, telephone or postcode, and organisations by KvK number or name', async () => {
    const organisationId = await anOrganisation(domain.database, { name: 'Gemeente Ede' });
    await query(`update stakeholder set kvk_number = '12345678' where id = $1`, [organisationId]);
    const [byAlias, byEmployer, byPhone, byPostcode] = [
      await aPerson(domain.database, { givenName: 'Anna', surnamePrefix: null, surname: 'Aas', email: 'nieuw@x.example' }), await aPerson(domain.database, { givenName: 'Bo', surnamePrefix: null, surname: 'Bos' }),
      await aPerson(domain.database, { givenName: 'Cas', surnamePrefix: null, surname: 'Cnossen', phone: '+31612345678' }), await aPerson(domain.database, { givenName: 'Dirk', surnamePrefix: null, surname: 'Dam' }),
    ];
    await query(`update stakeholder set postcode = '1234 AB' where id = $1`, [byPostcode]);
    await query(`insert into stakeholder_alias (stakeholder_id, email) values ($1, 'oud@x.example')`, [byAlias]);
    await anAffiliation(domain.database, { personId: byEmployer, organisationId });
    const { id } = await checked([
      ['Naam', 'E-mail', 'Organisatie', 'Telefoon', 'Postcode', 'KvK'],
      ['Anna Aas', 'oud@x.example', '', '', '', ''],
      ['B. Bos', '', 'gemeente EDE', '', '', ''],
      ['Cas Cnossen', '', '', '06 12345678', '', ''],
      ['Dam, Dirk', '', '', '', '1234ab', ''],
      ['', '', 'Ede (gemeente)', '', '', '12345678'],
    ]);
    expect((await rowsOf(id)).map(({ stakeholderId }) => stakeholderId)).toEqual([byAlias, byEmployer, byPhone, byPostcode, organisationId]);
    // a former address is no news, another name of an organisation is
    expect((await rowsOf(id)).map(({ status, differences }) => [status, ...differences.map(({ field, outcome }) => `${field} ${outcome}`)])).toEqual([
      ['MATCH'], ['MATCH', 'initials FILLS'], ['MATCH'], ['MATCH'], ['CONFLICT', 'name CONFLICTS'],
    ]);
  });

  it('sorts as conflict what only a person can decide', async () => {
    const piet = await aPerson(domain.database, { email: 'piet@x.example', city: 'Utrecht' });
    for (const city of ['Ede', 'Epe']) await aPerson(domain.database, { givenName: 'An', surnamePrefix: null, surname: 'Vos', email: 'an@x.example', city });
    const gone = await aPerson(domain.database, { givenName: 'Ed', surnamePrefix: null, surname: 'Weg', email: 'ed@x.example' });
    await query(`update stakeholder set archived_at = now() where id = $1`, [gone]);
    for (const city of ['Ede', 'Epe']) await anOrganisation(domain.database, { name: 'Welzijn', city });
    const file = [
      ['Naam', 'E-mail', 'Plaats', 'Organisatie'],
      ['Piet den Boer', 'piet@x.example', 'Zwolle', ''],
      ['An Vos', 'an@x.example', '', ''],
      ['Ed Weg', 'ed@x.example', '', ''],
      ['Bo Mos', 'bo@x.example', '', 'Welzijn'],
      ['Al Dam', 'al@x.example', 'Ede', ''],
      ['Al Dam', 'al@x.example', 'Epe', ''],
      ['Cas Bos', 'cas@x.example', '', ''],
      ['Cas Bos', 'cas@x.example', '', ''],
      ['Piet den Boer', '', '', ''],
    ];
    const { id } = await checked(file);
    const rows = await rowsOf(id);
    expect(rows.map(({ number, status, problems }) => [number, status, ...problems.map((problem) => problem.replace('imports.problem.', ''))])).toEqual([
      [2, 'CONFLICT', 'differs'],
      [3, 'CONFLICT', 'severalRecords'],
      [4, 'CONFLICT', 'archived'],
      [5, 'CONFLICT', 'severalOrganisations'],
      [6, 'CONFLICT', 'sameRecord'],
      [7, 'CONFLICT', 'sameRecord'],
      [8, 'NEW'],
      [9, 'CONFLICT', 'repeats'],
      [10, 'NEW', 'sameName'],
    ]);
    expect(rows[0]).toMatchObject({ stakeholderId: piet, differences: [{ field: 'city', record: 'Utrecht', file: 'Zwolle', outcome: 'CONFLICTS' }] });
    expect(rows[1]!.candidateIds).toHaveLength(2);
    await apply(id);
    // left out, and still listed
    expect(await query(`select city from stakeholder where id = $1`, [piet])).toEqual([{ city: 'Utrecht' }]);
    expect((await rowsOf(id)).filter(({ status }) => status === ImportRowStatus.CONFLICT)).toHaveLength(7);
  });

  it('with a key column follows the file, but for what people changed here since', async () => {
    const file = (city: string, phone: string) => [['Nr', 'Naam', 'E-mail', 'Plaats', 'Telefoon'], ['17', 'Jan Bos', 'jan@x.example', city, phone]];
    await applied(file('Ede', '030 1234567'), 'Nr');
    const [{ id: personId, version }] = (await query<{ id: string; version: number }>(`select id, version from stakeholder`)) as [{ id: string; version: number }];
    // the file changes, even the address by which it was found before
    const moved = [['nr', 'Naam', 'E-mail', 'Plaats', 'Telefoon'], ['17', 'Jan Bos', 'j.bos@y.example', 'Epe', '030 1234567']];
    expect(await sorted(moved, 'nr')).toEqual([[2, 'MATCH']]);
    await applied(moved, 'nr');
    expect(await query(`select id, email, city, version from stakeholder`)).toEqual([{ id: personId, email: 'j.bos@y.example', city: 'Epe', version: version + 1 }]);
    // a colleague changes the city; the file says what it said before, so the change stands
    await domain.as(user, () => domain.app.get(StakeholderService).updatePerson(personId, version + 1, { city: 'Utrecht' }));
    const called = [['Nr', 'Naam', 'E-mail', 'Plaats', 'Telefoon'], ['17', 'Jan Bos', 'j.bos@y.example', 'Epe', '030 7654321']];
    const { id, counts } = await checked(called, 'Nr');
    expect([counts, (await rowsOf(id))[0]!.differences]).toEqual([{ MATCH: 1 }, [{ field: 'phone', record: '+31301234567', file: '+31307654321', outcome: 'UPDATES' }]]);
    await apply(id);
    expect(await query(`select city, phone from stakeholder`)).toEqual([{ city: 'Utrecht', phone: '+31307654321' }]);
    // both changed it
    expect(await sorted([['Nr', 'Naam', 'Plaats'], ['17', 'Jan Bos', 'Zwolle']], 'Nr')).toEqual([[2, 'CONFLICT', 'differs']]);
  });

  it('writes nothing of a file when its writing breaks off in the midst', async () => {
    const { id } = await checked(messy);
    const before = await everything();
    await query(`create function break_off() returns trigger language plpgsql as $$ begin raise exception 'on purpose'; end $$`);
    await query(`create trigger break_off before insert on import_key for each statement execute function break_off()`);
    const failed = await apply(id);
    await query(`drop trigger break_off on import_key; drop function break_off`);
    expect(failed).toMatchObject({ status: 'FAILED', error: 'imports.error.failed', work: null });
    expect(await everything()).toEqual(before);
    // it can be checked again, and applied
    expect(await check(id)).toMatchObject({ status: 'CHECKED', error: null });
    expect(await apply(id)).toMatchObject({ status: 'APPLIED' });
  });

  it('is not applied where records changed since it was checked; it shows what it would do now', async () => {
    const personId = await aPerson(domain.database, { email: 'piet@x.example' });
    const { id } = await checked([['Naam', 'E-mail', 'Plaats'], ['Piet den Boer', 'piet@x.example', 'Zwolle'], ['An Vos', 'an@x.example', '']]);
    await query(`update stakeholder set city = 'Ede', version = version + 1 where id = $1`, [personId]);
    expect(await apply(id)).toMatchObject({ status: 'CHECKED', error: 'imports.error.changedSince', counts: { CONFLICT: 1, NEW: 1 } });
    expect(await query(`select city from stakeholder`)).toEqual([{ city: 'Ede' }]);
    expect(await apply(id)).toMatchObject({ status: 'APPLIED', error: null });
    expect(await query(`select city from stakeholder order by sort_key`)).toEqual([{ city: 'Ede' }, { city: null }]);
  });

  it('leaves out who was erased at their request, and says so, but keeps up who came back by hand', async () => {
    await aPerson(domain.database, { givenName: 'Odilia', surname: 'Kievit', email: 'odilia@kievit.example', phone: '+31612345678' });
    await query(`select suppress(id) from stakeholder`);
    await query(`delete from stakeholder`);
    const rows = [
      ['Naam', 'E-mail', 'Telefoon', 'Plaats'],
      ['Odilia Kievit', 'Odilia@kievit.example', '', ''],
      ['O. Kievit', '', '06 12345678', ''],
      // somebody else, with a telephone they share
      ['Piet den Boer', 'piet@x.example', '06 12345678', ''],
    ];
    expect(await sorted(rows)).toEqual([[2, 'CONFLICT', 'suppressed'], [3, 'CONFLICT', 'suppressed'], [4, 'NEW']]);
    await applied(rows);
    expect(await query(`select display_name from stakeholder`)).toEqual([{ display_name: 'Piet den Boer' }]);

    await aPerson(domain.database, { givenName: 'Odilia', surname: 'Kievit', email: 'odilia@kievit.example' });
    const back = [rows[0]!, ['Odilia Kievit', 'odilia@kievit.example', '', 'Zeist']];
    expect(await sorted(back)).toEqual([[2, 'MATCH']]);
    await query(`delete from suppression`);
  });

  it('of somebody who was erased since it was checked is not applied: it shows that they are left out now', async () => {
    const { id } = await checked([['Naam', 'E-mail'], ['Odilia Kievit', 'odilia@kievit.example'], ['An Vos', 'an@x.example']]);
    await query(`insert into suppression (hash) select unnest(suppression_hashes('odilia@kievit.example', null, null, null))`);
    expect(await apply(id)).toMatchObject({ status: 'CHECKED', error: 'imports.error.changedSince', counts: { CONFLICT: 1, NEW: 1 } });
    expect(await apply(id)).toMatchObject({ status: 'APPLIED' });
    expect(await query(`select display_name from stakeholder`)).toEqual([{ display_name: 'An Vos' }]);
    await query(`delete from suppression`);
  });

  it('is forgotten ninety days after it was last worked with, its rows and images; that it was there stays', async () => {
    const retention = () => domain.as(null, () => domain.app.get(ImportRetention).removeOld());
    const held = async (id: string) => {
      const [row] = await query<{ rows: number; images: number }>(
        `select (select count(*)::int from import_row where import_id = $1) as rows, (select count(*)::int from import_change where import_id = $1) as images`,
        [id],
      );
      return row;
    };
    const age = (id: string, column: string, days: number) => query(`update import set ${column} = now() - make_interval(days => $2) where id = $1`, [id, days]);
    const { id } = await applied([['Naam', 'E-mail'], ['An Vos', 'an@x.example']]);
    const other = (await upload(aCsv([['Naam'], ['Bo Mos']]))).id;
    const full = await held(id);
    expect(full).toMatchObject({ rows: 1 });
    expect(full!.images).toBeGreaterThan(0);
    // uploaded and checked long ago, applied not so long
    for (const column of ['uploaded_at', 'checked_at']) await age(id, column, 200);
    await age(id, 'applied_at', keptDays - 1);
    await age(other, 'uploaded_at', keptDays + 1);
    await retention();
    expect([await held(id), await held(other)]).toEqual([full, { rows: 0, images: 0 }]);
    expect(await asUser(() => service.byId(other))).toMatchObject({ status: 'UPLOADED', rowCount: 1, rowsRemovedAt: expect.any(Date) });

    await age(id, 'applied_at', keptDays + 1);
    // not from under work that is under way
    await query(`update import set work = 'UNDO', work_id = uuid_v7() where id = $1`, [id]);
    await retention();
    expect(await held(id)).toEqual(full);
    await query(`update import set work = null, work_id = null where id = $1`, [id]);
    await retention();
    expect(await held(id)).toEqual({ rows: 0, images: 0 });
    // what it brought stays, and can no longer be taken back
    expect(await query(`select display_name from stakeholder`)).toEqual([{ display_name: 'An Vos' }]);
    expect(await fieldsOf(undo(id))).toEqual({ id: 'imports.state.rowsRemoved' });
  });

  describe('that is undone', () => {
    const mixed = [
      ['Nr', 'Naam', 'E-mail', 'Plaats', 'Organisatie', 'Functie', 'Tags'],
      ['1', 'Piet den Boer', 'piet@x.example', 'Zwolle', 'Gemeente Ede', 'wethouder', 'jeugd'],
      ['2', 'An Vos', 'an@x.example', 'Ede', 'Stichting Nieuw', 'directeur', ''],
      ['3', 'Bo Mos', 'bo@x.example', 'Epe', 'Stichting Nieuw', '', ''],
    ];
    let personId: string;
    beforeEach(async () => {
      personId = await aPerson(domain.database, { email: 'piet@x.example' });
      const organisationId = await anOrganisation(domain.database, { name: 'Gemeente Ede' });
      await anAffiliation(domain.database, { personId, organisationId });
    });
    const idOf = async (name: string) => (await query<{ id: string }>(`select id from stakeholder where display_name = $1`, [name]))[0]!.id;

    it('leaves everything as it was before', async () => {
      const before = await everything();
      const { id } = await applied(mixed, 'Nr');
      expect(await everything()).not.toEqual(before);
      expect(await undo(id)).toMatchObject({ status: 'UNDONE', leftovers: [], undoneById: user.id });
      expect(await everything()).toEqual(before);
      // the same file is new again
      expect((await checked(mixed, 'Nr')).counts).toEqual({ MATCH: 1, NEW: 2 });
    });

    it('leaves what people changed since, and says so', async () => {
      const { id } = await applied(mixed, 'Nr');
      await domain.as(user, () => domain.app.get(StakeholderService).updatePerson(personId, 2, { city: 'Utrecht' }));
      const an = await idOf('An Vos');
      await domain.as(user, () => domain.app.get(StakeholderService).updatePerson(an, 1, { initials: 'A' }));
      const { leftovers } = await undo(id);
      expect(leftovers).toEqual(
        expect.arrayContaining([
          { stakeholderId: personId, reason: 'imports.leftover.changed', fields: ['city'] },
          { stakeholderId: an, reason: 'imports.leftover.changed', fields: ['initials'] },
          { stakeholderId: await idOf('Stichting Nieuw'), reason: 'imports.leftover.used', fields: [] },
        ]),
      );
      expect(leftovers).toHaveLength(3);
      expect(await query(`select display_name, city, tags from stakeholder where kind = 'PERSON' order by sort_key`)).toEqual([
        { display_name: 'Piet den Boer', city: 'Utrecht', tags: [] },
        { display_name: 'An Vos', city: 'Ede', tags: [] },
      ]);
      expect(await query(`select a.function from affiliation a where person_id = $1`, [personId])).toEqual([{ function: null }]);
    });

    it('leaves who is referred to since', async () => {
      const { id } = await applied(mixed, 'Nr');
      const bo = await idOf('Bo Mos');
      await query(`insert into opinion_leader (stakeholder_id, kind, reach, channels, topics) values ($1, 'PERSON', 2, '{}', '{}')`, [bo]);
      const { leftovers } = await undo(id);
      expect(leftovers.map(({ stakeholderId, reason }) => [stakeholderId, reason])).toEqual([
        [bo, 'imports.leftover.used'],
        [await idOf('Stichting Nieuw'), 'imports.leftover.used'],
      ]);
      expect(await query(`select count(*)::int as roles from affiliation where person_id = $1`, [bo])).toEqual([{ roles: 1 }]);
      await query(`delete from opinion_leader`);
    });
  });

  it('is cancelled while it waits or works, and nothing of it is kept', async () => {
    const { id } = await upload(aCsv([['Naam', 'E-mail'], ...Array.from({ length: 3_000 }, (_unused, index) => [`An Vos${index}`, `v${index}@x.example`])]));
    const [cancelled] = await Promise.all([
      check(id),
      (async () => {
        while (!(await asUser(() => service.byId(id)))!.work) await new Promise((resolve) => setTimeout(resolve, 5));
        await asUser(() => service.cancel(id));
      })(),
    ]);
    expect(cancelled).toMatchObject({ status: 'UPLOADED', error: 'imports.error.cancelled', work: null, counts: {} });
    expect(await rowsOf(id)).toEqual([]);
    await check(id);
    const before = await everything();
    const [stopped] = await Promise.all([
      apply(id),
      (async () => {
        const isWriting = ({ work, progress }: Import) => work === ImportWork.APPLY && progress > 80;
        while (!isWriting((await asUser(() => service.byId(id)))!)) await new Promise((resolve) => setTimeout(resolve, 5));
        await asUser(() => service.cancel(id));
      })(),
    ]);
    expect(stopped).toMatchObject({ status: 'CHECKED', error: 'imports.error.cancelled' });
    expect(await everything()).toEqual(before);
  });

  it('whose server died at work is begun anew, and given up after three servers', async () => {
    const { id } = await upload(aCsv([['Naam', 'E-mail'], ['An Vos', 'an@x.example']]));
    const { suggestedMapping: mapping } = (await asUser(() => service.byId(id)))!;
    const workId = '01900000-0000-7000-8000-00000000000a';
    const die = async (died: number) => {
      await query(`update import set work = 'CHECK', work_id = $2, work_attempts = $3 where id = $1`, [id, workId, died]);
      await query(`select from graphile_worker.add_job('import.work', $1::json)`, [JSON.stringify({ importId: id, workId, userId: user.id, reader: { mapping, keyColumn: null } })]);
      while ((await asUser(() => service.byId(id)))!.work) await new Promise((resolve) => setTimeout(resolve, 20));
      return (await asUser(() => service.byId(id)))!;
    };
    expect(await die(1)).toMatchObject({ status: 'CHECKED', counts: { NEW: 1 }, error: null });
    expect(await die(3)).toMatchObject({ status: 'FAILED', error: 'imports.error.failed' });
  });

  it.each([
    ['a column that the file has not', [{ column: 'Nope', field: 'surname' }], null, { 'mapping.0.column': 'validation.unknown' }],
    ['a field that is none', [{ column: 'Naam', field: 'nope' }], null, { 'mapping.0.field': 'validation.unknown' }],
    ['a field that two columns claim', [{ column: 'Naam', field: 'surname' }, { column: 'E-mail', field: 'surname' }], null, { 'mapping.1.field': 'imports.mapping.twice' }],
    ['nothing that names anybody', [{ column: 'E-mail', field: 'email' }], null, { mapping: 'imports.mapping.noName' }],
    ['a key column that the file has not', [{ column: 'Naam', field: 'surname' }], 'Nope', { keyColumn: 'validation.unknown' }],
  ])('refuses a mapping of %s', async (_title, mapping, keyColumn, fields) => {
    const { id } = await upload(aCsv([['Naam', 'E-mail'], ['An Vos', 'an@x.example']]));
    expect(await fieldsOf(asUser(() => service.check(id, mapping, keyColumn)))).toEqual(fields);
  });

  it('is checked before it is applied, applied once, and undone once', async () => {
    const { id } = await upload(aCsv([['Naam'], ['An Vos']]));
    expect(await fieldsOf(apply(id))).toEqual({ id: 'imports.state.notChecked' });
    await check(id);
    expect(await fieldsOf(undo(id))).toEqual({ id: 'imports.state.notApplied' });
    await apply(id);
    expect(await fieldsOf(apply(id))).toEqual({ id: 'imports.state.applied' });
    await undo(id);
    expect(await fieldsOf(undo(id))).toEqual({ id: 'imports.state.undone' });
  });
});
