import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role, type User } from '@regiekamer/identity-server';
import { aUser } from '@regiekamer/identity-server/testing';
import { aPerson } from '@regiekamer/stakeholders-server/testing';
import { DataSource } from 'typeorm';
import { type ServerUnderTest, startServer } from './testing.js';

const create = 'mutation ($input: CreateContactListInput!) { createContactList(input: $input) { id } }';
const make = 'mutation ($id: ID!, $format: ExportFormat!) { exportContactList(id: $id, format: $format) { id downloadUrl rowCount } }';

/** Rows of the largest file that is tried. */
const rows = 120_000;

/** Megabytes that sending a file of any length may take at most, the test's own included. */
const most = 200;

describe('the download of an export', () => {
  let server: ServerUnderTest;
  let user: User;
  let list: string;

  beforeAll(async () => {
    server = await startServer();
    user = await aUser(server.database, { roles: [Role.COMMUNICATIONS] });
    const person = await aPerson(server.database, { email: 'piet@demo.example' });
    const input = { name: 'Brief', purpose: 'newsletter', channel: 'EMAIL', basis: 'CONTRACT', reviewOn: '2999-01-01', shared: true, criteria: { ids: [person] } };
    list = (await server.send(user, create, { input })).data.createContactList.id;
    await server.app.listen(0, '127.0.0.1');
  });
  afterAll(() => server.stop());

  const anExport = async (format = 'CSV'): Promise<{ id: string; downloadUrl: string }> => {
    const { data, errors } = await server.send(user, make, { id: list, format });
    expect(errors).toEqual([]);
    return data.exportContactList;
  };

  it('is for the session that made it, within its hour; to everybody else there is no such file', async () => {
    const { id, downloadUrl } = await anExport();
    const own = await server.get(user, downloadUrl);
    expect(own.status).toBe(200);
    expect(own.headers).toMatchObject({ 'content-type': 'text/csv; charset=utf-8', 'cache-control': 'no-store' });
    expect(own.headers['content-disposition']).toMatch(/^attachment; filename="brief-\d{4}-\d\d-\d\d\.csv"$/);
    expect(own.body.toString()).toBe('\ufeffAanhef;Naam;Organisatie;Functie;E-mailadres\r\nGeachte Piet den Boer,;Piet den Boer;;;piet@demo.example\r\n');

    const missing = await server.get(user, '/exports/00000000-0000-7000-8000-000000000000');
    expect([missing.status, (await server.get(user, '/exports/x')).status]).toEqual([404, 404]);
    for (const role of Object.values(Role)) {
      const answer = await server.get(await aUser(server.database, { roles: [role] }), downloadUrl);
      expect([role, answer.status, answer.body]).toEqual([role, 404, missing.body]);
    }
    expect((await server.get(null, downloadUrl)).status).toBe(401);

    server.forget(user); // signs in anew: another session of the same user
    expect((await server.get(user, downloadUrl)).status).toBe(404);
    const again = await anExport();
    await server.database.query(`update list_export set expires_at = now() - interval '1 second' where id = $1`, [again.id]);
    expect((await server.get(user, again.downloadUrl)).status).toBe(404);
    expect(id).not.toBe(again.id);
  });

  /** Makes the file of an export one of many rows, and answers a session that may download it. */
  async function grown(id: string, count: number): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const hash = createHash('sha256').update(token).digest();
    await server.database.query(`insert into session (token_hash, user_id, expires_at) values ($1, $2, now() + interval '1 hour')`, [hash, user.id]);
    await server.database.query(`update list_export set session = $2 where id = $1`, [id, hash.toString('hex')]);
    await server.database.query(`delete from list_export_part where export_id = $1`, [id]);
    await server.database.query(
      `insert into list_export_part (export_id, part, content)
       select e.id, n / 500, case e.format
         when 'CSV' then string_agg('Geachte heer Den Boer ' || n || ',;Piet den Boer;Stichting Welzijn;bestuurder;piet' || n || E'@demo.example\\r\\n', '' order by n)
         when 'XLSX' then json_agg(json_build_array('Geachte heer Den Boer ' || n || ',', 'Piet den Boer', 'Stichting Welzijn', 'bestuurder', 'piet' || n || '@demo.example') order by n)::text
         else json_agg(json_build_array(e.id, 'PERSON', 'Piet den Boer', 'den Boer', 'Piet', 'Boer, Piet den', 'Geachte heer', 'Piet', 'Stichting Welzijn', 'bestuurder', 'piet' || n || '@demo.example') order by n)::text end
       from list_export e cross join generate_series(0, $2::int - 1) n where e.id = $1 group by e.id, e.format, n / 500`,
      [id, count],
    );
    return `regiekamer_session=${token}`;
  }

  const begin = async (path: string, cookie: string): Promise<IncomingMessage> => {
    const { port } = server.app.getHttpServer().address() as AddressInfo;
    const [response] = (await once(get({ host: '127.0.0.1', port, path, headers: { cookie } }), 'response')) as [IncomingMessage];
    return response;
  };

  it.each(['CSV', 'XLSX', 'VCARD'])('as %s of 120,000 rows takes no more memory than one of few', async (format) => {
    const { id, downloadUrl } = await anExport(format);
    const cookie = await grown(id, rows);
    const megabytes = () => process.memoryUsage().rss / 2 ** 20;
    const before = megabytes();
    let peak = before;
    let bytes = 0;
    for await (const chunk of await begin(downloadUrl, cookie)) {
      bytes += (chunk as Buffer).length;
      peak = Math.max(peak, megabytes());
    }
    process.stdout.write(`${format}: ${rows} rows, ${Math.round(bytes / 2 ** 20)} MB sent, resident ${Math.round(before)} MB before, ${Math.round(peak)} MB at most\n`);
    expect(bytes).toBeGreaterThan(rows * 10);
    expect(peak - before).toBeLessThan(most);
  }, 300_000);

  it.each(['CSV', 'XLSX'])('as %s that is broken off leaves no connection behind, twenty times over', async (format) => {
    const { id, downloadUrl } = await anExport(format);
    const cookie = await grown(id, 20_000);
    for (let time = 0; time < 20; time++) {
      const response = await begin(downloadUrl, cookie);
      expect(response.statusCode).toBe(200);
      await once(response, 'data');
      response.destroy();
    }
    const pool = (server.app.get(DataSource).driver as unknown as { master: { totalCount: number; idleCount: number; waitingCount: number } }).master;
    for (let tries = 0; tries < 100 && pool.idleCount < pool.totalCount; tries++) await new Promise((resolve) => setTimeout(resolve, 50));
    expect([pool.idleCount, pool.waitingCount]).toEqual([pool.totalCount, 0]);
    expect((await server.send(user, '{ viewer { id } }')).data.viewer.id).toBe(user.id);
  }, 120_000);
});
