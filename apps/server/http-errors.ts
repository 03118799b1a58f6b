import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import { type ErrorCode, isUnavailable, Unavailable, UserError } from '@regiekamer/shared-server';
import type { FastifyReply } from 'fastify';

/** An error as GraphQL clients read it. */
export const graphqlError = (code: string, message: string) => ({ errors: [{ message, extensions: { code } }] });

/** What goes wrong before or beside GraphQL, in GraphQL's shape, so that a client has one kind of error to read. */
@Catch()
export class HttpErrors implements ExceptionFilter {
  private readonly logger = new Logger(HttpErrors.name);

  catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() === 'graphql') throw error;
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const away = isUnavailable(error) && !(error instanceof HttpException);
    if (away) this.logger.warn(`database unavailable: ${(error as Error).message}`);
    if (away || error instanceof UserError) {
      const { message, extensions } = away ? new Unavailable() : (error as UserError);
      return reply.code(statuses[extensions['code'] as ErrorCode]).send({ errors: [{ message, extensions }] });
    }
    const status = statusOf(error);
    if (status >= 500) {
      // 503 says of itself why
      if (status !== 503) this.logger.error(error instanceof Error ? error.stack : 'unknown error');
      return reply.code(status).send(error instanceof HttpException ? error.getResponse() : graphqlError('INTERNAL_SERVER_ERROR', 'Something went wrong on our side.'));
    }
    return reply.code(status).send(graphqlError(...answers(status)));
  }
}

/** What the caller can solve, as HTTP says it. */
const statuses: Record<ErrorCode, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  TOO_COMPLEX: 400,
  UNAVAILABLE: 503,
};

function answers(status: number): [code: string, message: string] {
  if (status === 413) return ['BAD_USER_INPUT', 'The request is too large.'];
  if (status === 404) return ['NOT_FOUND', 'There is nothing at this address.'];
  return ['BAD_USER_INPUT', 'The request cannot be read.'];
}

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : 500;
}
