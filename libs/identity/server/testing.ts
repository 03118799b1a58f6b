import type { ModuleMetadata } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { Database, RequestContext, SharedModule } from '@regiekamer/shared-server';
import { surroundingsOf, type TestDatabase, testDatabase } from '@regiekamer/shared-server/testing';
import { v7 as uuid } from 'uuid';
import { IdentityModule } from './identity.module.js';
import { Role, type User } from './user.entity.js';
import { Viewer } from './viewer.js';

/** Of a password that nobody knows. */
const lockedHash = '$argon2id$v=19$m=19456,t=2,p=1$GT/QkYMAkQw7DX1trUHYAw$dQLKEdf8rUBMZX9wChMk7TOsqEcbcovTQU6XfzBR8tA';

/** Inserts a user; every property has a default. Nobody signs in as them, unless given a password's hash. */
export async function aUser(database: Pick<TestDatabase, 'query'>, properties: Partial<User> = {}): Promise<User> {
  const id = properties.id ?? uuid();
  const user = {
    id,
    name: `User ${id.slice(-6)}`,
    email: `${id}@demo.example`,
    roles: [Role.REGISSEUR],
    jobTitle: null,
    locale: 'nl',
    active: true,
    ...properties,
  };
  await database.query(
    `insert into app_user (id, name, email, roles, job_title, locale, active, password_hash) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [user.id, user.name, user.email, user.roles, user.jobTitle, user.locale, user.active, properties.passwordHash ?? lockedHash],
  );
  return { version: 1, ...user } as User;
}

/** A part of the application over a database of its own. */
export interface DomainUnderTest {
  app: TestingModule;
  database: TestDatabase;
  /** Runs one request's work as this user (null: the system), in a transaction as a mutation would. */
  as<T>(user: User | null, work: () => Promise<T>): Promise<T>;
  /** How many SQL statements the work sends, outside a transaction as a query would, as this user. */
  statements(user: User, work: () => Promise<unknown>): Promise<number>;
  stop(): Promise<void>;
}

/** Starts the given modules on a fresh database. Call `stop` when done. */
export async function startDomain(imports: NonNullable<ModuleMetadata['imports']> = []): Promise<DomainUnderTest> {
  const database = await testDatabase();
  const app = await Test.createTestingModule({
    imports: [SharedModule.forRoot(surroundingsOf(database)), IdentityModule, ...imports],
  }).compile();
  await app.init();
  const inRequest = <T>(user: User | null, work: () => Promise<T>): Promise<T> =>
    RequestContext.run(() => {
      app.get(Viewer).become(user);
      return work();
    });
  return {
    app,
    database,
    as: (user, work) => inRequest(user, () => app.get(Database).transaction(work)),
    statements: (user, work) =>
      inRequest(user, async () => {
        await work();
        return app.get(RequestContext).statements;
      }),
    stop: async () => {
      await app.close();
      await database.drop();
    },
  };
}
