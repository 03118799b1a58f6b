import type { LoggerService } from '@nestjs/common';
import { RequestContext } from '@regiekamer/shared-server';
import type { FastifyInstance } from 'fastify';
import { type Logger, pino } from 'pino';

/** How often a load balancer asks is no news. */
const quiet = new Set(['/healthz', '/readyz']);

export const createLog = (level: string): Logger => pino({ level });

/**
 * One structured line a request: method, path, status, time, statements, request id. Never a body, a query string, a cookie
 * or an address: those hold personal data or secrets.
 */
export function logRequests(fastify: FastifyInstance): void {
  const context = new RequestContext();
  fastify.addHook('onSend', (request, reply, _payload, done) => {
    void reply.header('x-request-id', request.id);
    done();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const path = request.url.split('?')[0]!;
    if (!quiet.has(path)) {
      const { method } = request;
      const milliseconds = Math.round(reply.elapsedTime);
      const { statements } = context;
      request.log.info({ method, path, status: reply.statusCode, milliseconds, statements }, 'request');
    }
    done();
  });
}

/** Nest's own messages, in the same log. */
export class NestLog implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, context?: string): void {
    this.logger.debug({ context }, String(message));
  }

  warn(message: unknown, context?: string): void {
    this.logger.warn({ context }, String(message));
  }

  error(message: unknown, ...rest: unknown[]): void {
    const context = rest.at(-1);
    const stack = rest.length > 1 ? rest[0] : undefined;
    this.logger.error({ context, stack }, String(message));
  }
}
