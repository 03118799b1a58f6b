import pg from 'pg';
import type { DataSourceOptions, Logger } from 'typeorm';
import { SnakeNaming } from './naming.js';
import { PreparedClient } from './prepared-client.js';
import type { RequestContext } from './request-context.js';
import { RequestPool } from './request-pool.js';

/** Counts the statements of each request and leaves what failed to whoever catches the error. */
class StatementCounter implements Logger {
  constructor(private readonly context: RequestContext) {}

  logQuery(): void {
    this.context.countStatement();
  }

  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}

/**
 * How the application connects.
 * @param url postgres://…
 * @param poolSize connections at most
 */
export function typeOrmOptions(url: string, poolSize: number, context?: RequestContext): DataSourceOptions {
  return {
    type: 'postgres',
    driver: { ...pg, Pool: RequestPool },
    url,
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    migrationsTransactionMode: 'each',
    logging: context ? ['query'] : false,
    ...(context ? { logger: new StatementCounter(context) } : {}),
    poolSize,
    applicationName: 'regiekamer',
    // PostgreSQL's JIT and its parallel workers cost more than they save on statements this short
    extra: {
      Client: PreparedClient,
      // statements follow each other without waiting for each other's answers
      pipeline: true,
      options: '-c jit=off -c max_parallel_workers_per_gather=0 -c timezone=UTC -c idle_in_transaction_session_timeout=60000',
      keepAlive: true,
      statement_timeout: 30_000,
      connectionTimeoutMillis: 4_000,
    },
  };
}
