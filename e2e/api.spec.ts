import { expect, request, test, type APIRequestContext } from '@playwright/test';
import { cookieName, theRun } from './server.js';

// The server as other programs meet it; no browser.
const nobody = '01890000-0000-7000-8000-000000000000';
let api: APIRequestContext;
let signedIn: APIRequestContext;

test.beforeAll(async () => {
  const { url, sessions } = theRun();
  api = await request.newContext({ baseURL: url });
  signedIn = await request.newContext({ baseURL: url, extraHTTPHeaders: { cookie: `${cookieName}=${sessions['regisseur']}` } });
});
test.afterAll(async () => {
  await api.dispose();
  await signedIn.dispose();
});

const codeOf = async (response: Awaited<ReturnType<APIRequestContext['post']>>): Promise<unknown> =>
  ((await response.json()) as { errors?: { extensions: { code: string } }[] }).errors?.[0]?.extensions.code;

test('tells whatever watches over it that it runs and can serve', async () => {
  for (const path of ['/healthz', '/readyz']) {
    const response = await api.get(path);
    expect(response.status()).toBe(200);
    expect(await response.json()).toEqual({ status: 'ok' });
  }
});

test('answers nobody but who signed in', async () => {
  const response = await api.post('/graphql', { data: { query: '{ people { items { id } } }' } });
  expect(await codeOf(response)).toBe('UNAUTHENTICATED');
});

test('takes nothing from another site, nor what a form or a link could send', async () => {
  const query = 'mutation { setLocale(locale: "en") { id } }';
  const foreign = await signedIn.post('/graphql', { data: { query }, headers: { origin: 'https://elsewhere.example' } });
  expect(foreign.status()).toBe(403);
  expect(await codeOf(foreign)).toBe('FORBIDDEN');
  const form = await signedIn.post('/graphql', { form: { query } });
  expect(form.status()).toBeGreaterThanOrEqual(400);
  const plain = await signedIn.post('/graphql', { data: JSON.stringify({ query }), headers: { 'content-type': 'text/plain' } });
  expect(plain.status()).toBeGreaterThanOrEqual(400);
  const link = await signedIn.get('/graphql', { params: { query: '{ viewer { id } }' } });
  expect(link.status()).toBe(400);
  // and takes it from its own
  const own = await signedIn.post('/graphql', { data: { query: '{ viewer { locale } }' }, headers: { origin: theRun().url } });
  expect(await own.json()).toEqual({ data: { viewer: { locale: 'nl' } } });
});

test('an unknown record is null to read and NOT_FOUND to change, whatever its id looks like', async () => {
  for (const id of [nobody, 'no-id', '', "'; drop table stakeholder; --"]) {
    const read = await signedIn.post('/graphql', {
      data: { query: 'query($id: ID!) { person(id: $id) { id } issue(id: $id) { id } interaction(id: $id) { id } }', variables: { id } },
    });
    expect(await read.json()).toEqual({ data: { person: null, issue: null, interaction: null } });
    const change = await signedIn.post('/graphql', {
      data: { query: 'mutation($id: ID!) { archiveStakeholder(id: $id) { id } }', variables: { id } },
    });
    expect(await codeOf(change)).toBe('NOT_FOUND');
  }
});

test('what cannot be read is the sender’s mistake, never ours', async () => {
  const wrong = [
    await signedIn.post('/graphql', { data: '{"query":', headers: { 'content-type': 'application/json' } }),
    await signedIn.post('/graphql', { data: { query: '{ nothing }' } }),
    await signedIn.post('/graphql', { data: { query: `{ people(filter: { text: "${'x'.repeat(2_000_000)}" }) { items { id } } }` } }),
    await signedIn.post('/graphql', { data: { query: '{ people(filter: { text: "a\\u0000b" }) { items { id } } }' } }),
    await signedIn.post('/graphql', { data: { query: '{ people(paging: { perPage: 100000 }) { items { id } } }' } }),
  ];
  for (const response of wrong) {
    expect(response.status()).toBeLessThan(500);
    expect(['BAD_USER_INPUT', 'TOO_COMPLEX', 'GRAPHQL_VALIDATION_FAILED', 'BAD_REQUEST', 'GRAPHQL_PARSE_FAILED']).toContain(await codeOf(response));
  }
});

test('an address that is no file is a page of the console to a browser, and nothing to a program', async () => {
  for (const path of ['/', '/people', `/people/${nobody}/show`]) {
    const response = await api.get(path, { headers: { accept: 'text/html' } });
    expect(response.status()).toBe(200);
    expect(response.headers()['content-type']).toContain('text/html');
    expect(response.headers()['cache-control']).toBe('no-cache');
    expect(response.headers()['content-security-policy']).toContain("script-src 'self';");
  }
  expect((await api.get('/people', { headers: { accept: 'application/json' } })).status()).toBe(404);
  expect((await api.get('/assets/gone.js', { headers: { accept: '*/*' } })).status()).toBe(404);
});

test('assets may be kept for ever, and come compressed', async () => {
  const page = await (await api.get('/', { headers: { accept: 'text/html' } })).text();
  const scripts = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path]) => path!);
  expect(scripts.length).toBeGreaterThan(0);
  for (const path of scripts) {
    const response = await api.get(path);
    expect(response.status()).toBe(200);
    expect(response.headers()['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(response.headers()['x-content-type-options']).toBe('nosniff');
  }
  const entry = /src="(\/assets\/[^"]+)"/.exec(page)![1]!;
  for (const encoding of ['br', 'gzip']) {
    const headers = (await api.get(entry, { headers: { 'accept-encoding': encoding } })).headers();
    expect([headers['content-encoding'], headers['vary'], headers['content-type']]).toEqual([encoding, 'accept-encoding', expect.stringContaining('javascript')]);
  }
});

test('a file outside of the console is not served', async () => {
  for (const path of ['/../package.json', '/..%2fpackage.json', '/assets/..%2f..%2f..%2fserver%2fdist%2fmain.js', '/.env']) {
    const response = await api.get(path, { headers: { accept: '*/*' } });
    expect(response.status(), path).toBeGreaterThanOrEqual(400);
  }
});
