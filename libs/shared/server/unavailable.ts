import { GraphQLError } from 'graphql';
import { UserError } from './errors.js';

/** The database is away, full or hangs. What was asked may be asked again; a change safely with its Idempotency-Key. */
export class Unavailable extends UserError {
  constructor() {
    super('UNAVAILABLE', 'The database does not answer now. Try again.');
  }
}

/**
 * PostgreSQL's codes of what passes by itself: 08 a connection lost, 53 out of connections, memory or disk, 57 stopped or
 * stopping, cancelled or out of time, 40 lost to other transactions, 55P03 waited too long for a lock, 25P03 idle too long,
 * 25006 a standby that is not the primary yet.
 */
const passing = /^(08...|53...|57...|40001|40P01|55P03|25P03|25006)$/;

/** What Node says of a line that is not there. */
const lineErrors = new Set(['ECONNREFUSED', 'ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN']);

/** The driver's own errors have no code, nor have TypeORM's of a connection that was lost between two statements. */
const driverErrors =
  /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error|Client was closed|Cannot use a pool after calling end|Driver not Connected|Query runner already released|Database connection provided by a query runner was already released)/;

/** Whether this went wrong because the database could not be reached, or had no room or time. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof GraphQLError && error.extensions['code'] === 'UNAVAILABLE') return true;
  const { code } = error as { code?: unknown };
  if (typeof code === 'string' && (passing.test(code) || lineErrors.has(code))) return true;
  if (driverErrors.test(error.message)) return true;
  const { originalError, driverError, cause, errors } = error as { originalError?: unknown; driverError?: unknown; cause?: unknown; errors?: unknown };
  return [originalError, driverError, cause, ...(Array.isArray(errors) ? (errors as unknown[]) : [])].some((inner) => inner !== error && isUnavailable(inner));
}
