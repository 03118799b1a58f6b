import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BadInput, Conflict } from '@regiekamer/shared-server';
import { Role, type User } from './user.entity.js';
import { aUser, type DomainUnderTest, startDomain } from './testing.js';
import { UsersService } from './users.service.js';

describe('users', () => {
  let domain: DomainUnderTest;
  let users: UsersService;
  let admin: User;

  beforeAll(async () => {
    domain = await startDomain();
    users = domain.app.get(UsersService);
    admin = await aUser(domain.database, { roles: [Role.ADMIN] });
  });
  afterAll(() => domain.stop());

  const input = { name: 'Ada', email: 'ada@demo.example', roles: [Role.EXPERT], locale: 'nl', password: 'twelve characters' };

  it('are created with their history, without the password in it', async () => {
    const user = await domain.as(admin, () => users.create(input));
    const changes = await domain.database.query(`select actor_id, action, fields from change where record_id = $1`, [user.id]);
    expect(changes).toEqual([
      { actor_id: admin.id, action: 'CREATED', fields: expect.objectContaining({ name: [null, 'Ada'], email: [null, 'ada@demo.example'] }) },
    ]);
    expect(JSON.stringify(changes)).not.toContain('argon2');
  });

  it('have an e-mail address of their own, whatever its case', async () => {
    await expect(domain.as(admin, () => users.create({ ...input, email: 'ADA@demo.example' }))).rejects.toEqual(
      new BadInput({ email: 'users.emailTaken' }),
    );
  });

  it('are changed from the version that was read, and only from that', async () => {
    const user = await aUser(domain.database);
    await domain.as(admin, () => users.update(user.id, 1, { name: 'First' }));
    await expect(domain.as(admin, () => users.update(user.id, 1, { name: 'Second' }))).rejects.toBeInstanceOf(Conflict);
    expect(await domain.database.query('select name, version from app_user where id = $1', [user.id])).toEqual([
      { name: 'First', version: 2 },
    ]);
  });

  it('keep one administrator', async () => {
    await expect(domain.as(admin, () => users.update(admin.id, 1, { active: false }))).rejects.toEqual(
      new BadInput({ roles: 'users.lastAdmin' }),
    );
    expect(await domain.database.query('select active from app_user where id = $1', [admin.id])).toEqual([{ active: true }]);
  });

  it('lose their sessions when they leave', async () => {
    const user = await aUser(domain.database);
    await domain.database.query(`insert into session values ('x', $1, now(), now() + interval '1 hour')`, [user.id]);
    await domain.as(admin, () => users.update(user.id, 1, { active: false }));
    expect(await domain.database.query('select from session where user_id = $1', [user.id])).toEqual([]);
  });
});
