import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PreparedClient } from './prepared-client.js';
import { type TestDatabase, testDatabase } from './testing.js';

describe('a connection that prepares', () => {
  let database: TestDatabase;
  let client: PreparedClient;
  beforeAll(async () => {
    database = await testDatabase();
    client = new PreparedClient(database.url);
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  const prepared = async (text: string) => (await client.query(`select 1 from pg_prepared_statements where statement = '${text.replaceAll(`'`, `''`)}'`)).rowCount;

  it('prepares what is sent again and again, and answers the same', async () => {
    for (let time = 1; time <= 4; time++) expect((await client.query('select $1::int + 1 as next', [time])).rows).toEqual([{ next: time + 1 }]);
    expect(await prepared('select $1::int + 1 as next')).toBe(1);
  });

  it('leaves alone what is sent seldom, and searches', async () => {
    await client.query('select $1::int + 2', [1]);
    expect(await prepared('select $1::int + 2')).toBe(0);
    const search = 'select record_id from search_document where folded like $1';
    for (let time = 0; time < 4; time++) await client.query(search, ['%jans%']);
    expect(await prepared(search)).toBe(0);
  });

  it('tells errors of a prepared statement as of any other', async () => {
    for (let time = 0; time < 4; time++) await expect(client.query('select 1 / $1::int', [0])).rejects.toMatchObject({ code: '22012' });
  });
});
