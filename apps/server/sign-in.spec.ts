import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { hashPassword, Role, type User } from '@regiekamer/identity-server';
import { aUser } from '@regiekamer/identity-server/testing';
import { type ServerUnderTest, startServer } from './testing.js';

const password = 'a password of some length';

describe('signing in', () => {
  let server: ServerUnderTest;
  let user: User;

  beforeAll(async () => {
    server = await startServer();
    user = await aUser(server.database, { email: 'Regisseur@demo.example', passwordHash: await hashPassword(password) });
  });
  beforeEach(() => server.database.query('delete from sign_in_attempt'));
  afterAll(() => server.stop());

  const post = (query: string, { cookie, headers = {}, address }: { cookie?: string; headers?: Record<string, string>; address?: string } = {}) =>
    server.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { ...(cookie ? { cookie } : {}), ...headers },
      payload: { query },
      ...(address ? { remoteAddress: address } : {}),
    });
  const attempt = (email: string, secret: string, address?: string) =>
    post(`mutation { signIn(email: "${email}", password: "${secret}") { id } }`, { address });
  const cookieOf = (response: Awaited<ReturnType<typeof post>>) => String(response.headers['set-cookie']).split(';')[0]!;
  const viewerOf = async (cookie: string) => (await post('{ viewer { id } }', { cookie })).json<{ data: unknown }>().data;

  it('takes the address in any case, and sets a cookie that no script reads and no other site sends', async () => {
    const response = await attempt('regisseur@DEMO.example', password);
    expect(response.json()).toEqual({ data: { signIn: { id: user.id } } });
    expect(response.headers['set-cookie']).toMatch(/^regiekamer_session=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(await viewerOf(cookieOf(response))).toEqual({ viewer: { id: user.id } });
  });

  it('keeps no token in the database that would sign anybody in', async () => {
    const token = cookieOf(await attempt('regisseur@demo.example', password)).split('=')[1]!;
    const rows = await server.database.query<{ row: string }>('select session::text as row from session');
    expect(rows.some(({ row }) => row.includes(token) || row.includes(Buffer.from(token, 'base64url').toString('hex')))).toBe(false);
  });

  it('answers an unknown account and a wrong password alike, in like time', async () => {
    const timed = async (email: string) => {
      const start = performance.now();
      const body = (await attempt(email, 'wrong')).body;
      return { body, milliseconds: performance.now() - start };
    };
    await timed('warm@demo.example');
    const unknown = await timed('nobody@demo.example');
    const wrong = await timed('regisseur@demo.example');
    expect(unknown.body).toBe(wrong.body);
    // both do the work of one password; without it, the unknown account answers in a tenth of the time
    expect(unknown.milliseconds).toBeGreaterThan(wrong.milliseconds / 4);
  });

  it('ends at signing out, on the server too', async () => {
    const cookie = cookieOf(await attempt('regisseur@demo.example', password));
    await post('mutation { signOut }', { cookie });
    expect(await viewerOf(cookie)).toEqual({ viewer: null });
  });

  it('ends when its time is over', async () => {
    const cookie = cookieOf(await attempt('regisseur@demo.example', password));
    await server.database.query(`update session set expires_at = now() - interval '1 second'`);
    expect(await viewerOf(cookie)).toEqual({ viewer: null });
  });

  it('is refused to a user who left, and their session ends at once', async () => {
    const leaver = await aUser(server.database, { passwordHash: await hashPassword(password) });
    const cookie = cookieOf(await attempt(leaver.email, password));
    await server.database.query('update app_user set active = false where id = $1', [leaver.id]);
    expect(await viewerOf(cookie)).toEqual({ viewer: null });
    expect((await attempt(leaver.email, password)).body).toContain('BAD_USER_INPUT');
  });

  it('is limited per account, also from several addresses', async () => {
    for (let count = 0; count < 10; count++) await attempt('regisseur@demo.example', 'wrong', `10.0.0.${count}`);
    expect((await attempt('regisseur@demo.example', password, '10.0.1.1')).body).toContain('RATE_LIMITED');
    expect((await attempt('other@demo.example', 'wrong', '10.0.1.1')).body).toContain('BAD_USER_INPUT');
  });

  it('is limited per address, also for several accounts', async () => {
    await server.database.query(`insert into sign_in_attempt values ('address:10.9.9.9', 100, $1)`, [Date.now() + 60_000]);
    expect((await attempt('somebody@demo.example', 'wrong', '10.9.9.9')).body).toContain('RATE_LIMITED');
    expect((await attempt('somebody@demo.example', 'wrong', '10.9.9.8')).body).toContain('BAD_USER_INPUT');
  });

  it('forgets earlier mistakes after a success', async () => {
    for (let count = 0; count < 9; count++) await attempt('regisseur@demo.example', 'wrong');
    await attempt('regisseur@demo.example', password);
    expect((await attempt('regisseur@demo.example', 'wrong')).body).toContain('BAD_USER_INPUT');
  });

  it('is not possible for another site in the name of its visitor', async () => {
    const foreign = await post('{ viewer { id } }', { headers: { origin: 'https://elsewhere.example' } });
    expect([foreign.statusCode, foreign.json().errors[0].extensions.code]).toEqual([403, 'FORBIDDEN']);
    const own = await post('{ viewer { id } }', { headers: { origin: 'http://localhost:3000', host: 'localhost:3000' } });
    expect(own.statusCode).toBe(200);
    // a form or an image needs no permission of the browser to send these
    const simple = await server.app.inject({
      method: 'POST', url: '/graphql', headers: { 'content-type': 'text/plain' }, payload: '{"query":"{ viewer { id } }"}',
    });
    expect(simple.statusCode).toBeGreaterThanOrEqual(400);
    const link = await server.app.inject({ method: 'GET', url: '/graphql?query={viewer{id}}' });
    expect(link.statusCode).toBe(400);
  });

  it('sends the headers that a browser protects its user by', async () => {
    const { headers } = await post('{ viewer { id } }');
    expect(headers['content-security-policy']).toContain("script-src 'self';");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' });
  });

  it('lets someone change their password, which signs them out elsewhere', async () => {
    const someone = await aUser(server.database, { roles: [Role.EXPERT], passwordHash: await hashPassword(password) });
    const [here, elsewhere] = [cookieOf(await attempt(someone.email, password)), cookieOf(await attempt(someone.email, password))];
    const change = (current: string) =>
      post(`mutation { changePassword(currentPassword: "${current}", newPassword: "another long password") }`, { cookie: here });
    expect((await change('wrong')).body).toContain('signIn.wrongPassword');
    expect((await change(password)).json()).toEqual({ data: { changePassword: true } });
    expect(await viewerOf(here)).toEqual({ viewer: { id: someone.id } });
    expect(await viewerOf(elsewhere)).toEqual({ viewer: null });
  });
});
