import 'reflect-metadata';
import { createHash, randomBytes } from 'node:crypto';
import type { OutgoingHttpHeaders } from 'node:http';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { User } from '@regiekamer/identity-server';
import { RequestContext, type Surroundings } from '@regiekamer/shared-server';
import { surroundingsOf, type TestDatabase, testDatabase } from '@regiekamer/shared-server/testing';
import type { GraphQLFormattedError } from 'graphql';
import { createApplication } from './application.js';

export interface Answer {
  status: number;
  // a test knows the shape that it asked for
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  data: any;
  errors: GraphQLFormattedError[];
  /** the code of the first error */
  code: string | undefined;
  /** how many SQL statements the request took */
  statements: number;
}

/** What an address beside GraphQL answers. */
export interface Download {
  status: number;
  headers: OutgoingHttpHeaders;
  body: Buffer;
  /** how many SQL statements the request took */
  statements: number;
}

/** The whole server over a database of its own, met as a client meets it: over HTTP. */
export interface ServerUnderTest {
  app: NestFastifyApplication;
  database: TestDatabase;
  /** Sends a document as this user, who is signed in; null for nobody. */
  send(user: User | null, query: string, variables?: Record<string, unknown>, headers?: Record<string, string>): Promise<Answer>;
  /** Asks for an address as this user, who is signed in; null for nobody. */
  get(user: User | null, url: string): Promise<Download>;
  /** Lets this user sign in anew at the next request. */
  forget(user: User): void;
  stop(): Promise<void>;
}

/** @param surroundings what differs from a server that can send no mail */
export async function startServer(surroundings?: Partial<Surroundings>): Promise<ServerUnderTest> {
  const database = await testDatabase();
  const app = await createApplication({
    ...surroundingsOf(database, surroundings),
    port: 0,
    host: '127.0.0.1',
    logLevel: 'silent',
    trustProxy: false,
  });
  const statements = new Map<string, number>();
  const context = new RequestContext();
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onSend', (request, _reply, _payload, done) => {
    statements.set(request.id, context.statements);
    done();
  });
  await app.init();
  await fastify.ready();

  const cookies = new Map<string, string>();
  const signedIn = async (user: User): Promise<string> => {
    const known = cookies.get(user.id);
    if (known) return known;
    const token = randomBytes(32).toString('base64url');
    await database.query(`insert into session (token_hash, user_id, expires_at) values ($1, $2, now() + interval '1 hour')`, [
      createHash('sha256').update(token).digest(),
      user.id,
    ]);
    cookies.set(user.id, `regiekamer_session=${token}`);
    return cookies.get(user.id)!;
  };

  const statementsOf = (headers: OutgoingHttpHeaders) => statements.get(String(headers['x-request-id'])) ?? 0;

  return {
    app,
    database,
    get: async (user, url) => {
      const response = await app.inject({ method: 'GET', url, headers: user ? { cookie: await signedIn(user) } : {} });
      const { statusCode: status, headers, rawPayload: body } = response;
      return { status, headers, body, statements: statementsOf(headers) };
    },
    send: async (user, query, variables = {}, headers = {}) => {
      const response = await app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { ...(user ? { cookie: await signedIn(user) } : {}), ...headers },
        payload: { query, variables },
      });
      const { data = null, errors = [] } = response.json<Partial<Answer>>();
      return {
        status: response.statusCode,
        data,
        errors,
        code: errors[0]?.extensions?.['code'] as string | undefined,
        statements: statementsOf(response.headers),
      };
    },
    forget: (user) => void cookies.delete(user.id),
    stop: async () => {
      await app.close();
      await database.drop();
    },
  };
}
