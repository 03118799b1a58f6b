import 'reflect-metadata';
import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role, type User } from '@regiekamer/identity-server';
import { aUser } from '@regiekamer/identity-server/testing';
import { aPerson } from '@regiekamer/stakeholders-server/testing';
import pg from 'pg';
import { type ServerUnderTest, startServer } from './testing.js';

describe('a file that is imported', () => {
  let server: ServerUnderTest;
  let user: User;

  beforeAll(async () => {
    server = await startServer();
    user = await aUser(server.database, { roles: [Role.COMMUNICATIONS] });
  });
  afterAll(() => server.stop());

  const cookieOf = async ({ id }: User): Promise<string> => {
    const token = randomBytes(32).toString('base64url');
    await server.database.query(`insert into session (token_hash, user_id, expires_at) values ($1, $2, now() + interval '1 hour')`, [
      createHash('sha256').update(token).digest(), id,
    ]);
    return `regiekamer_session=${token}`;
  };
  const upload = async (as: User | null, content: string | Buffer, { field = 'file', headers = {} }: { field?: string; headers?: Record<string, string> } = {}) => {
    const boundary = 'between';
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="${field}"; filename="lijst.csv"\r\ncontent-type: text/csv\r\n\r\n`;
    const response = await server.app.inject({
      method: 'POST',
      url: '/imports',
      headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, ...(as ? { cookie: await cookieOf(as) } : {}), ...headers },
      payload: Buffer.concat([Buffer.from(head), Buffer.from(content), Buffer.from(`\r\n--${boundary}--\r\n`)]),
    });
    return { status: response.statusCode, body: response.json() };
  };
  const list = 'Achternaam;E-mail;Telefoon;Postcode\nBos;bos@x.example;0612345678;1234ab\nVos;vos@;;\nMos;mos@x.example;;\n';

  it('comes in by POST, is mapped by itself, checked, applied and undone', async () => {
    const mos = await aPerson(server.database, { givenName: null, surnamePrefix: null, surname: 'Mos', email: 'mos@x.example', city: 'Ede' });
    const { status, body } = await upload(user, list);
    expect([status, body]).toEqual([201, { id: expect.any(String) }]);
    const uploaded = await server.send(user, `query ($id: ID!) { import(id: $id) { status rowCount columns suggestedMapping { column field } samples { column values } rows { totalCount } } }`, body);
    expect(uploaded.data.import).toEqual({
      status: 'UPLOADED', rowCount: 3, columns: ['Achternaam', 'E-mail', 'Telefoon', 'Postcode'],
      suggestedMapping: [
        { column: 'Achternaam', field: 'surname' }, { column: 'E-mail', field: 'email' }, { column: 'Telefoon', field: 'phone' }, { column: 'Postcode', field: 'postcode' },
      ],
      samples: [
        { column: 'Achternaam', values: ['Bos', 'Vos', 'Mos'] }, { column: 'E-mail', values: ['bos@x.example', 'vos@', 'mos@x.example'] },
        { column: 'Telefoon', values: ['0612345678'] }, { column: 'Postcode', values: ['1234ab'] },
      ],
      rows: { totalCount: 0 },
    });
    const checked = await server.send(
      user,
      `mutation ($id: ID!, $mapping: [ColumnMappingInput!]!) { checkImport(id: $id, mapping: $mapping) { status work progress changeCount counts { status count } problemCounts { problem count }
         rows { totalCount items { number status problems values match { id displayName } differences { field } } }
         invalid: rows(status: INVALID) { totalCount } telling: rows(problem: "imports.problem.email") { items { number } } changes: rows(changesOnly: true, status: MATCH) { totalCount } } }`,
      { ...body, mapping: uploaded.data.import.suggestedMapping },
    );
    expect(checked.errors).toEqual([]);
    expect(checked.data.checkImport).toEqual({
      status: 'CHECKED', work: null, progress: 100, changeCount: 1,
      counts: [{ status: 'NEW', count: 1 }, { status: 'MATCH', count: 1 }, { status: 'CONFLICT', count: 0 }, { status: 'INVALID', count: 1 }],
      problemCounts: [{ problem: 'imports.problem.email', count: 1 }],
      rows: {
        totalCount: 3,
        items: [
          { number: 2, status: 'NEW', problems: [], values: ['Bos', 'bos@x.example', '0612345678', '1234ab'], match: null, differences: [] },
          { number: 3, status: 'INVALID', problems: ['imports.problem.email'], values: ['Vos', 'vos@', null, null], match: null, differences: [] },
          { number: 4, status: 'MATCH', problems: [], values: ['Mos', 'mos@x.example', null, null], match: { id: mos, displayName: 'Mos' }, differences: [] },
        ],
      },
      invalid: { totalCount: 1 }, telling: { items: [{ number: 3 }] }, changes: { totalCount: 0 },
    });
    const applied = await server.send(user, `mutation ($id: ID!) { applyImport(id: $id) { status appliedBy { name } rows { items { match { displayName email phone postcode } } } } }`, body);
    expect(applied.data.applyImport).toEqual({
      status: 'APPLIED', appliedBy: { name: user.name },
      rows: { items: [
        { match: { displayName: 'Bos', email: 'bos@x.example', phone: '+31612345678', postcode: '1234 AB' } }, { match: null },
        { match: { displayName: 'Mos', email: 'mos@x.example', phone: null, postcode: null } },
      ] },
    });
    const undone = await server.send(user, `mutation ($id: ID!) { undoImport(id: $id) { status leftovers { reason } } }`, body);
    expect(undone.data.undoImport).toEqual({ status: 'UNDONE', leftovers: [] });
    expect(await server.database.query(`select display_name from stakeholder`)).toEqual([{ display_name: 'Mos' }]);
  });

  describe('whose work is asked for', () => {
    const one = (surname: string) => `Achternaam\n${surname}\n`;
    const check = `mutation ($id: ID!, $mapping: [ColumnMappingInput!]!) { checkImport(id: $id, mapping: $mapping) { status } }`;
    const apply = `mutation ($id: ID!) { applyImport(id: $id) { status } }`;
    const undo = `mutation ($id: ID!) { undoImport(id: $id) { status } }`;
    const mapping = [{ column: 'Achternaam', field: 'surname' }];
    const checked = async (surname: string): Promise<{ id: string }> => {
      const { body } = await upload(user, one(surname));
      expect((await server.send(user, check, { ...body, mapping })).errors).toEqual([]);
      return body;
    };
    const send = (key: string, query: string, variables: object) => server.send(user, query, { ...variables }, { 'idempotency-key': key });
    const count = async (surname: string) => (await server.database.query(`select from stakeholder where surname = $1`, [surname])).length;

    it('is done once under one Idempotency-Key, and who asks again hears what came of it', async () => {
      const body = await checked('Eenmalig');
      const answers = await Promise.all([1, 2, 3].map(() => send('apply', apply, body)));
      answers.push(await send('apply', apply, body));
      expect(answers.map(({ data, errors }) => [data?.applyImport.status, errors])).toEqual(answers.map(() => ['APPLIED', []]));
      expect(await count('Eenmalig')).toBe(1);
      // without a key it is what was done already, and another attempt is another
      expect((await server.send(user, apply, { ...body })).errors[0]?.extensions?.['fields']).toEqual({ id: 'imports.state.applied' });
      expect((await send('apply', apply, await checked('Ander'))).errors[0]?.extensions?.['fields']).toEqual({ idempotencyKey: 'validation.otherRequest' });
    });

    it('is not done again by an answer that was lost long ago', async () => {
      const body = await checked('Teruggenomen');
      await send('first', apply, body);
      expect((await send('back', undo, body)).data.undoImport.status).toBe('UNDONE');
      const again = [await send('first', apply, body), await send('back', undo, body)];
      expect(again.map(({ data }) => data)).toEqual([{ applyImport: { status: 'UNDONE' } }, { undoImport: { status: 'UNDONE' } }]);
      expect(await count('Teruggenomen')).toBe(0);
    });

    it('leaves no key where it was refused', async () => {
      const { body } = await upload(user, one('Vroeg'));
      expect((await send('early', apply, body)).errors[0]?.extensions?.['fields']).toEqual({ id: 'imports.state.notChecked' });
      await server.send(user, check, { ...body, mapping });
      expect((await send('early', apply, body)).data.applyImport.status).toBe('APPLIED');
    });

    it('may take longer than a request may wait for the database', async () => {
      const body = await checked('Geduldig');
      const holder = new pg.Client(server.database.url);
      await holder.connect();
      await holder.query('begin; lock table stakeholder in exclusive mode');
      const applying = server.send(user, apply, { ...body });
      await new Promise((resolve) => setTimeout(resolve, 5_000));
      await holder.query('commit');
      await holder.end();
      expect(await applying).toMatchObject({ errors: [], data: { applyImport: { status: 'APPLIED' } } });
    });
  });

  it('is refused to who is not signed in, who has no right to it, and other sites', async () => {
    expect((await upload(null, list)).status).toBe(401);
    expect((await upload(await aUser(server.database, { roles: [Role.DIRECTOR, Role.REGISSEUR] }), list)).status).toBe(403);
    expect((await upload(await aUser(server.database, { roles: [Role.ADMIN] }), list)).status).toBe(201);
    expect((await upload(user, list, { headers: { origin: 'https://elsewhere.example' } })).status).toBe(403);
  });

  it.each([
    ['with an open quote', 'Naam;Plaats\n"Bos;Ede\n', 'file', { fields: { file: 'imports.file.quoteNotClosed' }, row: 2 }],
    ['under another name', list, 'bestand', { fields: { file: 'imports.file.missing' } }],
    ['without contents', '', 'file', { fields: { file: 'imports.file.empty' } }],
  ])('%s is refused with the reason and the row', async (_title, content, field, extensions) => {
    const { status, body } = await upload(user, content, { field });
    expect([status, body.errors[0].extensions]).toEqual([400, { code: 'BAD_USER_INPUT', ...extensions }]);
  });

  it('that is too large is refused, and nothing of it is kept', async () => {
    const before = await server.database.query(`select count(*) from import`);
    const { status, body } = await upload(user, Buffer.alloc(26 * 1024 * 1024, 'a'));
    expect([status, body.errors[0].extensions.fields]).toEqual([400, { file: 'imports.file.tooLarge' }]);
    expect(await server.database.query(`select count(*) from import`)).toEqual(before);
  });

  it('is no file at all where the request is no form', async () => {
    const response = await server.app.inject({ method: 'POST', url: '/imports', headers: { cookie: await cookieOf(user) }, payload: { file: 'x' } });
    expect([response.statusCode, response.json().errors[0].extensions.fields]).toEqual([400, { file: 'imports.file.missing' }]);
  });
});
