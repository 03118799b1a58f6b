import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { IncomingMessage, type IncomingHttpHeaders, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import serveStatic from '@fastify/static';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';

import { RequestContext } from '@regiekamer/shared-server';
import { LogController } from 'fastify';
import helmet from 'helmet';
import { AppModule } from './app.module.js';
import type { Config } from './config.js';
import { consoleFolder } from './console.controller.js';
import { graphqlPath, retryAfter, serverQueries } from './graphql.options.js';
import { graphqlError, HttpErrors } from './http-errors.js';
import { createLog, logRequests, NestLog } from './logging.js';

/** A request's body at most, in bytes: the longest text that is accepted, several times over. */
const bodyLimit = 1024 * 1024;

/**
 * Milliseconds within which the database must have answered a request: somebody waits for it, and is promised an answer within
 * five seconds. The rest is for a busy machine, to read the request and to send what came of it.
 */
const patience = 3_500;

/** The application, ready to listen. */
export async function createApplication(config: Config): Promise<NestFastifyApplication> {
  const log = createLog(config.logLevel);
  const adapter = new FastifyAdapter({
    bodyLimit,
    trustProxy: config.trustProxy,
    forceCloseConnections: 'idle',
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
  });
  const queries = serverQueries();
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config, queries), adapter, { logger: new NestLog(log) });
  app.useGlobalFilters(new HttpErrors());
  app.enableShutdownHooks(undefined, { useProcessExit: true });

  const fastify = app.getHttpAdapter().getInstance();
  logRequests(fastify);
  const secure = securityHeaders();
  fastify.addHook('onRequest', (_request, reply, done) => {
    void reply.headers(secure);
    done();
  });
  // the request's context spans everything that Fastify does for it
  fastify.addHook('onRequest', (_request, _reply, done) => RequestContext.run(done, Date.now() + patience));
  fastify.addHook('onRequest', (request, reply, done) => {
    if (isForeign(request.headers.origin, request.host)) void reply.code(403).send(graphqlError('FORBIDDEN', 'This request comes from another site.'));
    else done();
  });
  // with the headers that Apollo gives
  fastify.addHook('preHandler', async (request, reply) => {
    if (request.url !== graphqlPath || request.method !== 'POST' || !isPlainJson(request.headers)) return;
    const answer = await queries.answer(request.body, { request, reply });
    if (!answer) return;
    if (answer.unavailable) void reply.code(503).header('retry-after', retryAfter);
    return reply.header('cache-control', 'no-store').header('content-type', 'application/json; charset=utf-8').send(answer.body);
  });
  await app.register(cookie);
  await app.register(multipart); // its limits stand where files come in
  await serveConsole(app);
  return app;
}

/** What browsers are told with every answer. It is the same each time, so helmet is asked once. */
function securityHeaders(): Record<string, string> {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  const protect = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"], // emotion writes style elements
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    hsts: { maxAge: 31_536_000, includeSubDomains: false },
    referrerPolicy: { policy: 'same-origin' },
  });
  protect(request, response, (error) => {
    if (error) throw error as Error;
  });
  return response.getHeaders() as Record<string, string>;
}

/** JSON that no form of another site could send, from a client that takes JSON in turn. */
function isPlainJson({ 'content-type': type, accept = '*/*' }: IncomingHttpHeaders): boolean {
  return type?.startsWith('application/json') === true && /^(\*\/\*|application\/json)$/.test(accept);
}

/** A browser says which site sends a request; only our own may send one that could change something. */
function isForeign(origin: string | undefined, host: string): boolean {
  return origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host);
}

/** The console's files; its pages are answered by the ConsoleController. */
async function serveConsole(app: NestFastifyApplication): Promise<void> {
  if (!existsSync(consoleFolder)) return;
  await app.register(serveStatic, {
    root: consoleFolder,
    wildcard: false,
    preCompressed: true,
    cacheControl: false, // its own header would take the place of ours
    setHeaders: (response, path) => {
      // names of assets change with their contents
      const cached = path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
      response.setHeader('cache-control', cached);
      response.setHeader('vary', 'accept-encoding');
    },
  });
}
