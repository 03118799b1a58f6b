import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { Database } from './database.js';
import { Idempotency } from './idempotency.js';
import { RequestContext } from './request-context.js';

const ownTransactionKey = 'regiekamer:own-transaction';

/**
 * The mutation opens its transaction itself: for work that must outlast its failure, or that takes long before it writes.
 * An Idempotency-Key does nothing for it by itself: what must be done once, it does within `Idempotency.onceAsked`.
 */
export const OwnTransaction = () => SetMetadata(ownTransactionKey, true);

const secondsKey = 'regiekamer:seconds';

/** The database may take this many seconds for the query or mutation: for work on very many records, that goes into one answer. */
export const MayTake = (seconds: number) => SetMetadata(secondsKey, seconds);

/** Makes every mutation one transaction, without its asking for it, and safe to repeat under an Idempotency-Key. */
@Injectable()
export class TransactionInterceptor implements NestInterceptor {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly reflector: Reflector,
    private readonly context: RequestContext,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType<string>() !== 'graphql') return next.handle();
    const graphql = GqlExecutionContext.create(context);
    const info = graphql.getInfo<GraphQLResolveInfo>();
    const seconds = this.reflector.get<number | undefined>(secondsKey, context.getHandler());
    if (seconds !== undefined) this.context.deadline = Math.max(RequestContext.deadline ?? 0, Date.now() + seconds * 1000);
    if (info.parentType !== info.schema.getMutationType()) return next.handle();
    const { request } = graphql.getContext<{ request: { headers: Record<string, string | undefined> } }>();
    const attempt = { key: request.headers['idempotency-key'], field: String(info.path.key), request: [info.fieldName, graphql.getArgs()] };
    if (this.reflector.get<boolean | undefined>(ownTransactionKey, context.getHandler())) {
      this.idempotency.ask(attempt);
      return next.handle();
    }
    const work = () => lastValueFrom(next.handle());
    return from(this.database.transaction(() => this.idempotency.once(attempt, work)));
  }
}
