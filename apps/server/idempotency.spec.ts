import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role, type User } from '@regiekamer/identity-server';
import { aUser } from '@regiekamer/identity-server/testing';
import { Jobs } from '@regiekamer/shared-server';
import pg from 'pg';
import { type ServerUnderTest, startServer } from './testing.js';

const create = `mutation ($surname: String!) { createPerson(input: { surname: $surname }) { id surname version createdAt } }`;
const createTwo = `mutation ($one: String!, $two: String!) {
  one: createPerson(input: { surname: $one }) { id }
  two: createPerson(input: { surname: $two }) { id }
}`;

describe('a change under an Idempotency-Key', () => {
  let server: ServerUnderTest;
  let user: User;
  let colleague: User;

  beforeAll(async () => {
    server = await startServer();
    user = await aUser(server.database, { roles: [Role.REGISSEUR] });
    colleague = await aUser(server.database, { roles: [Role.REGISSEUR] });
  });
  afterAll(() => server.stop());

  const send = (as: User, key: string, query: string, variables: Record<string, unknown>) =>
    server.send(as, query, variables, { 'idempotency-key': key });
  const count = async (surname: string) =>
    (await server.database.query<{ n: number }>(`select count(*)::int as n from stakeholder where surname = $1`, [surname]))[0]!.n;

  it('is made once, and answered alike each time', async () => {
    const first = await send(user, 'once', create, { surname: 'Eenmaal' });
    const again = await send(user, 'once', create, { surname: 'Eenmaal' });
    expect(first.data.createPerson.id).toBeTruthy();
    expect([again.data, again.errors]).toEqual([first.data, []]);
    expect(await count('Eenmaal')).toBe(1);
  });

  it('costs two statements more than without, and a repetition less than the change', async () => {
    const { statements: without } = await server.send(user, create, { surname: 'Zonder' });
    const { statements: first } = await send(user, 'counted', create, { surname: 'Geteld' });
    const { statements: again } = await send(user, 'counted', create, { surname: 'Geteld' });
    expect(first - without).toBe(2);
    expect(again).toBeLessThan(first);
  });

  it('is made once by ten who send it at the same time', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => send(user, 'together', create, { surname: 'Tegelijk' })));
    expect(new Set(answers.map(({ data }) => data.createPerson.id)).size).toBe(1);
    expect(await count('Tegelijk')).toBe(1);
  });

  it('waits for the first that is not done yet, and answers what that gave', async () => {
    const holder = new pg.Client(server.database.url);
    await holder.connect();
    await holder.query('begin; lock table stakeholder in access exclusive mode');
    const first = send(user, 'slow', create, { surname: 'Wachten' });
    const second = send(user, 'slow', create, { surname: 'Wachten' });
    await new Promise((resolve) => setTimeout(resolve, 300));
    await holder.query('commit');
    await holder.end();
    expect((await first).data).toEqual((await second).data);
    expect(await count('Wachten')).toBe(1);
  });

  it('is refused where the key was used to ask something else', async () => {
    await send(user, 'other', create, { surname: 'Dit' });
    const answer = await send(user, 'other', create, { surname: 'Dat' });
    expect(answer.errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', fields: { idempotencyKey: 'validation.otherRequest' } });
    expect(await count('Dat')).toBe(0);
  });

  it('knows each change of a request that holds several', async () => {
    const first = await send(user, 'two', createTwo, { one: 'Eerste', two: 'Tweede' });
    const again = await send(user, 'two', createTwo, { one: 'Eerste', two: 'Tweede' });
    expect(again.data).toEqual(first.data);
    expect(await count('Eerste') + (await count('Tweede'))).toBe(2);
  });

  it('goes on where a request with several stopped halfway', async () => {
    const failing = await send(user, 'half', createTwo, { one: 'Gelukt', two: '' });
    expect([failing.code, await count('Gelukt')]).toEqual(['BAD_USER_INPUT', 1]);
    const again = await send(user, 'half', createTwo, { one: 'Gelukt', two: 'Verbeterd' });
    expect([again.errors, await count('Gelukt'), await count('Verbeterd')]).toEqual([[], 1, 1]);
  });

  it('leaves nothing where it was refused, so that it may be sent again', async () => {
    expect((await send(user, 'refused', create, { surname: '' })).code).toBe('BAD_USER_INPUT');
    expect((await send(user, 'refused', create, { surname: 'Toch' })).errors).toEqual([]);
  });

  it("is its sender's own: the same key of a colleague is another", async () => {
    await send(user, 'mine', create, { surname: 'Van twee' });
    await send(colleague, 'mine', create, { surname: 'Van twee' });
    expect(await count('Van twee')).toBe(2);
  });

  it.each(['', 'with space', 'x'.repeat(201), 'é'])('takes no key like %p', async (key) => {
    const answer = await send(user, key, create, { surname: 'Vormfout' });
    expect(answer.errors[0]?.extensions?.['fields']).toEqual({ idempotencyKey: 'validation.invalid' });
  });

  it('keeps what a class computes', async () => {
    const promise = `mutation ($input: MakeCommitmentInput!) { makeCommitment(input: $input) { id overdue dueOn } }`;
    const input = { description: 'Bellen', direction: 'MADE', dueOn: '2020-01-31' };
    const first = await send(user, 'overdue', promise, { input });
    expect(first.data.makeCommitment.overdue).toBe(true);
    expect((await send(user, 'overdue', promise, { input })).data).toEqual(first.data);
  });

  it('is forgotten after 24 hours', async () => {
    await send(user, 'old', create, { surname: 'Oud' });
    await server.database.query(`update idempotency_key set created_at = now() - interval '25 hours' where key = 'old'`);
    await server.app.get(Jobs).enqueue('forget-idempotency-keys', {});
    for (let tries = 0; tries < 100; tries++) {
      const [row] = await server.database.query<{ n: number }>(`select count(*)::int as n from idempotency_key where key = 'old'`);
      if (row!.n === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('It was not forgotten.');
  });
});
