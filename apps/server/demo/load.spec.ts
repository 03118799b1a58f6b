import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verify } from '@node-rs/argon2';
import { testDatabase, type TestDatabase } from '@regiekamer/shared-server/testing';
import { loadDemo } from './index.js';

const options = { password: 'een-wachtwoord', log: () => undefined, today: '2026-11-23' };

describe('loading the demo', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  }, 60_000);
  afterAll(() => database.drop());

  const count = async (table: string): Promise<number> => {
    const [row] = await database.query<{ count: string }>(`select count(*) from ${table}`);
    return Number(row?.count);
  };

  it('leaves nothing behind when it fails half-way', async () => {
    await database.query(`update category set code = 'something_else' where code = 'leverancier'`);
    await expect(loadDemo(database.url, options)).rejects.toThrow('The reference data lacks leverancier');
    await database.query(`update category set code = 'leverancier' where code = 'something_else'`);
    expect([await count('app_user'), await count('stakeholder'), await count('issue'), await count('change'), await count('search_document')]).toEqual([0, 0, 0, 0, 0]);
  }, 120_000);

  it('fills an empty database, with its history and its search', async () => {
    await loadDemo(database.url, options);

    expect([await count('stakeholder'), await count('interaction'), await count('assessment')]).toEqual([7500, 30_000, 10_000]);
    const records = (await count('stakeholder')) + (await count('interaction')) + (await count('commitment')) + (await count('issue'));
    expect(await count('search_document')).toBe(records + (await count('theme')) + (await count('app_user')));
    expect(await count('contact_list')).toBe(8);
    expect(await count(`change where action = 'CREATED' and record_type <> 'CONTACT_LIST'`)).toBe(await count('search_document'));
    expect(await count(`change c join contact_list l on l.id = c.record_id where c.actor_id is distinct from l.owner_id`)).toBe(0);
    // Whoever logged an interaction is who made it, in the history too.
    expect(await count(`change c join interaction i on i.id = c.record_id where c.actor_id is distinct from i.logged_by`)).toBe(0);
    expect(await count('consent')).toBeGreaterThan(4000);
    expect(await count('position')).toBeGreaterThan(3000);
  }, 120_000);

  it('lets the accounts in by the password that was asked for', async () => {
    const [user] = await database.query<{ password_hash: string }>(`select password_hash from app_user where email = 'regisseur@demo.example'`);
    expect(user?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await verify(user?.password_hash ?? '', options.password)).toBe(true);
  });

  it('refuses a database that is in use', async () => {
    await expect(loadDemo(database.url, options)).rejects.toThrow('this database has users already');
    expect(await count('app_user')).toBe(25);
  });
});
