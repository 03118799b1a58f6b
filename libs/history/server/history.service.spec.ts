import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role, type User, UsersService } from '@regiekamer/identity-server';
import { aUser, type DomainUnderTest, startDomain } from '@regiekamer/identity-server/testing';
import { v7 as uuid } from 'uuid';
import { RecordType } from './change.entity.js';
import { HistoryModule } from './history.module.js';
import { HistoryService } from './history.service.js';
import { RecordAccess } from './record-access.js';

describe('the history of a record', () => {
  let domain: DomainUnderTest;
  let history: HistoryService;
  let regisseur: User;
  let board: User;
  const readable = new Set<string>();
  const outlined = new Set<string>();

  beforeAll(async () => {
    domain = await startDomain([HistoryModule]);
    history = domain.app.get(HistoryService);
    regisseur = await aUser(domain.database, { name: 'Ria Regisseur' });
    board = await aUser(domain.database, { roles: [Role.BOARD] });
    for (const type of [RecordType.PERSON, RecordType.INTERACTION]) {
      domain.app.get(RecordAccess).register(
        type,
        (ids) => Promise.resolve(new Set(ids.filter((id) => readable.has(id)))),
        (ids) => Promise.resolve(new Set(ids.filter((id) => outlined.has(id)))),
      );
    }
  });
  afterAll(() => domain.stop());

  const aStakeholder = async (row: Record<string, unknown> = {}, shown = true): Promise<string> => {
    const id = uuid();
    if (shown) readable.add(id);
    await insert('stakeholder', {
      id, kind: 'PERSON', display_name: 'Piet den Boer', sort_name: 'Boer, Piet den', sort_key: 'boer', surname: 'Boer', form_of_address: 'MR', ...row,
    });
    return id;
  };
  const insert = (table: string, row: Record<string, unknown>) =>
    domain.database.query(
      `insert into ${table} (${Object.keys(row).join()}) values (${Object.keys(row).map((_, at) => `$${at + 1}`).join()})`,
      Object.values(row),
    );
  const changesOf = (recordType: RecordType, id: string, viewer = regisseur) =>
    domain.as(viewer, async () => (await history.of(recordType, id)).items);

  it('names fields as the API does and shows names for ids, newest first', async () => {
    const [category] = await domain.database.query<{ id: string }>(`select id from category where code = 'gemeente'`);
    const id = await aStakeholder({ tags: ['a', 'b'] });
    await domain.database.query(
      `update stakeholder set category_id = $2, relation_owner_id = $3, archived_at = '2026-03-01 12:00+01', tags = '{b}' where id = $1`,
      [id, category!.id, regisseur.id],
    );
    const [updated, created] = await changesOf(RecordType.PERSON, id);
    expect(created).toMatchObject({ action: 'CREATED', actorId: null });
    expect(created!.fields).toContainEqual({ field: 'formOfAddress', before: null, after: 'MR' });
    expect(updated!.action).toBe('UPDATED');
    expect(updated!.fields).toHaveLength(4);
    expect(updated!.fields).toEqual(
      expect.arrayContaining([
        { field: 'category', before: null, after: 'gemeente' },
        { field: 'relationOwner', before: null, after: 'Ria Regisseur' },
        { field: 'archivedAt', before: null, after: '2026-03-01T11:00:00.000Z' },
        { field: 'tags', before: 'a, b', after: 'b' },
      ]),
    );
  });

  it('shows the row of a child table on one line, with the period it holds for', async () => {
    const person = await aStakeholder();
    const organisation = await aStakeholder({
      kind: 'ORGANISATION', name: 'Gemeente Utrecht', display_name: 'Gemeente Utrecht', surname: null, form_of_address: null,
    });
    const row = { id: uuid(), person_id: person, organisation_id: organisation, function: 'wethouder', started_on: '2022-06-01', is_primary: true };
    await insert('affiliation', row);
    await domain.database.query(`update affiliation set ended_on = '2026-05-31', is_primary = false where id = $1`, [row.id]);
    const [ended, started] = await changesOf(RecordType.PERSON, person);
    expect(started!.fields).toEqual([{ field: 'affiliation', before: null, after: 'Gemeente Utrecht · wethouder · primary · 2022-06-01 –' }]);
    expect(ended!.fields).toEqual([
      {
        field: 'affiliation',
        before: 'Gemeente Utrecht · wethouder · primary · 2022-06-01 –',
        after: 'Gemeente Utrecht · wethouder · 2022-06-01 – 2026-05-31',
      },
    ]);
  });

  it('never tells which interaction a record came from', async () => {
    const interaction = await anInteraction();
    domain.app.get(RecordAccess).register(RecordType.COMMITMENT, (ids) => Promise.resolve(new Set(ids)));
    const id = uuid();
    await insert('commitment', {
      id, direction: 'MADE', description: 'Send the figures', owner_id: regisseur.id, made_by: regisseur.id, interaction_id: interaction,
    });
    const [made] = await changesOf(RecordType.COMMITMENT, id);
    expect(made!.fields).toContainEqual({ field: 'madeBy', before: null, after: 'Ria Regisseur' });
    expect(JSON.stringify(made!.fields)).not.toMatch(/interaction/i);
  });

  it('is as empty for a record that the viewer may not read as for one that does not exist', async () => {
    const hidden = await aStakeholder({}, false);
    const pageOf = (recordType: RecordType, id: string) =>
      domain.as(regisseur, async () => {
        const page = await history.of(recordType, id);
        return { ...page, totalCount: await page.totalCount };
      });
    const unknown = await pageOf(RecordType.PERSON, uuid());
    expect(unknown).toEqual({ items: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } });
    expect(await pageOf(RecordType.PERSON, hidden)).toEqual(unknown);
    // a kind for which no domain answers
    expect(await pageOf(RecordType.CONTACT_LIST, uuid())).toEqual(unknown);

    readable.add(hidden);
    expect((await pageOf(RecordType.PERSON, hidden)).totalCount).toBe(1);
  });

  it('says of a record in outline who changed which fields, and none of the contents', async () => {
    const id = await anInteraction(false);
    outlined.add(id);
    await domain.database.query(`update interaction set notes = 'A secret plan' where id = $1`, [id]);
    const [updated] = await changesOf(RecordType.INTERACTION, id);
    expect(updated!.fields).toEqual([{ field: 'notes', before: null, after: null }]);

    readable.add(id);
    const [now] = await changesOf(RecordType.INTERACTION, id);
    expect(now!.fields).toEqual([{ field: 'notes', before: null, after: 'A secret plan' }]);
  });

  it('keeps contact details from who may not see them', async () => {
    const id = await aStakeholder({ email: 'piet@demo.example', phone: '+31612345678', city: 'Utrecht' });
    const [forBoard] = await changesOf(RecordType.PERSON, id, board);
    expect(forBoard!.fields).toContainEqual({ field: 'email', before: null, after: null });
    expect(forBoard!.fields).toContainEqual({ field: 'city', before: null, after: 'Utrecht' });
    expect(JSON.stringify(forBoard!.fields)).not.toMatch(/piet@|0612|3161/);

    const [forRegisseur] = await changesOf(RecordType.PERSON, id);
    expect(forRegisseur!.fields).toContainEqual({ field: 'email', before: null, after: 'piet@demo.example' });
  });

  it('names who made a change, also of users themselves', async () => {
    const user = await aUser(domain.database);
    const admin = await aUser(domain.database, { roles: [Role.ADMIN] });
    await domain.as(admin, () => domain.app.get(UsersService).update(user.id, 1, { jobTitle: 'Adviseur', password: 'twelve characters' }));
    const [updated] = await changesOf(RecordType.USER, user.id);
    expect(updated).toMatchObject({ actorId: admin.id, fields: [{ field: 'jobTitle', before: null, after: 'Adviseur' }] });
  });

  it('pages by cursor, without overlap or gap', async () => {
    const id = await aStakeholder();
    for (const city of ['a', 'b', 'c', 'd']) await domain.database.query('update stakeholder set city = $2 where id = $1', [id, city]);
    const cities: unknown[] = [];
    let after: string | null = null;
    do {
      const page = await domain.as(regisseur, () => history.of(RecordType.PERSON, id, { perPage: 2, after }));
      cities.push(...page.items.map(({ fields }) => fields.find(({ field }) => field === 'city')?.after ?? 'created'));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(cities).toEqual(['d', 'c', 'b', 'a', 'created']);
  });

  it('takes as many statements for 100 changes as for one', async () => {
    const few = await aStakeholder();
    const many = await aStakeholder();
    for (let at = 0; at < 99; at++) await domain.database.query('update stakeholder set city = $2 where id = $1', [many, `${at}`]);
    const read = (id: string, expected: number) => async () => {
      const { items } = await history.of(RecordType.PERSON, id, { perPage: 200 });
      expect(items).toHaveLength(expected);
      await Promise.all(items.map(({ actorId }) => domain.app.get(UsersService).byId(actorId ?? regisseur.id)));
    };
    const statements = await domain.statements(regisseur, read(few, 1));
    expect(statements).toBe(2);
    expect(await domain.statements(regisseur, read(many, 100))).toBe(statements);
  });

  async function anInteraction(shown = true): Promise<string> {
    const [type] = await domain.database.query<{ id: string }>(`select id from interaction_type where code = 'gesprek'`);
    const id = uuid();
    if (shown) readable.add(id);
    await insert('interaction', {
      id, type_id: type!.id, direction: 'MUTUAL', occurred_at: '2026-01-01', subject: 'Talk', confidentiality: 'OFFICE', logged_by: regisseur.id,
    });
    return id;
  }
});
