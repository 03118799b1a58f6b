import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import { Database } from './database.js';
import { Conflict } from './errors.js';
import { RequestContext } from './request-context.js';
import { SharedModule } from './shared.module.js';
import { surroundingsOf, type TestDatabase, testDatabase } from './testing.js';

/** An error as PostgreSQL's driver throws it. */
const failure = (code: string) => Object.assign(new Error(code), { code });

describe('a transaction', () => {
  let app: TestingModule;
  let database: Database;
  let beside: TestDatabase;

  beforeAll(async () => {
    beside = await testDatabase();
    app = await Test.createTestingModule({ imports: [SharedModule.forRoot(surroundingsOf(beside))] }).compile();
    await app.init();
    database = app.get(Database);
  });
  afterAll(async () => {
    await app.close();
    await beside.drop();
  });

  const inRequest = <T>(work: () => Promise<T>, actorId?: string) =>
    RequestContext.run(() => {
      app.get(RequestContext).actorId = actorId;
      return database.transaction(work);
    });
  const addTheme = (name: string) => database.query(`insert into theme (id, name) values (uuid_v7(), $1)`, [name]);
  const themes = async (name: string) => (await beside.query(`select from theme where name = $1`, [name])).length;

  it('keeps all of the work or nothing', async () => {
    await expect(
      inRequest(async () => {
        await addTheme('half');
        throw new Conflict();
      }),
    ).rejects.toBeInstanceOf(Conflict);
    expect(await themes('half')).toBe(0);
    await inRequest(() => addTheme('whole'));
    expect(await themes('whole')).toBe(1);
  });

  it('writes the history in the name of the request, with the work and only with it', async () => {
    const actor = '01900000-0000-7000-8000-000000000001';
    await inRequest(() => addTheme('by somebody'), actor);
    await inRequest(() => addTheme('by the system'));
    const changes = await beside.query(
      `select fields -> 'name' ->> 1 as name, actor_id from change where record_type = 'THEME' order by id`,
    );
    expect(changes).toEqual([
      { name: 'whole', actor_id: null },
      { name: 'by somebody', actor_id: actor },
      { name: 'by the system', actor_id: null },
    ]);
  });

  it.each(['40001', '40P01'])('that lost to another (%s) is tried again, and its first try leaves nothing', async (code) => {
    let attempts = 0;
    await inRequest(async () => {
      await addTheme(`after ${code}`);
      if (++attempts < 3) throw failure(code);
    });
    expect([attempts, await themes(`after ${code}`)]).toEqual([3, 1]);
  });

  it('that loses for ever fails in the end', async () => {
    let attempts = 0;
    const work = () => {
      attempts++;
      return Promise.reject(failure('40001'));
    };
    await expect(inRequest(work)).rejects.toMatchObject({ code: '40001' });
    expect(attempts).toBe(4);
  });

  it('that fails for another reason is not tried again', async () => {
    let attempts = 0;
    const work = () => {
      attempts++;
      return Promise.reject(failure('23505'));
    };
    await expect(inRequest(work)).rejects.toMatchObject({ code: '23505' });
    expect(attempts).toBe(1);
  });

  it('gets through a real deadlock, both sides of it', async () => {
    await Promise.all([inRequest(() => addTheme('left')), inRequest(() => addTheme('right'))]);
    const meet = new Map<string, () => void>();
    const met = Promise.all(['left', 'right'].map((side) => new Promise<void>((resolve) => meet.set(side, resolve))));
    const touch = (name: string) => database.query(`update theme set description = coalesce(description, '') || 'x' where name = $1`, [name]);
    const cross = (first: string, second: string) =>
      inRequest(async () => {
        await touch(first);
        meet.get(first)!();
        await met; // now each holds what the other wants
        await touch(second);
      });
    await Promise.all([cross('left', 'right'), cross('right', 'left')]);
    expect(await beside.query(`select description from theme where name in ('left', 'right')`)).toEqual([
      { description: 'xx' },
      { description: 'xx' },
    ]);
  });

  it('does not pass for done where a statement failed and nobody heard it', async () => {
    await expect(
      inRequest(async () => {
        await addTheme('unheard');
        await database.query('select 1 / 0').catch(() => undefined);
      }),
    ).rejects.toThrow('nobody heard it');
    expect(await themes('unheard')).toBe(0);
  });

  it('joins the one that is open', async () => {
    await expect(
      inRequest(async () => {
        await database.transaction(() => addTheme('inner'));
        throw failure('23505');
      }),
    ).rejects.toBeDefined();
    expect(await themes('inner')).toBe(0);
  });
});
