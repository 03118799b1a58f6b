import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { Database } from './database.js';

const ownTransactionKey = 'regiekamer:own-transaction';

/** The mutation opens its transaction itself: for work that must outlast its failure, or that takes long before it writes. */
export const OwnTransaction = () => SetMetadata(ownTransactionKey, true);

/** Makes every mutation one transaction, without its asking for it. */
@Injectable()
export class TransactionInterceptor implements NestInterceptor {
  constructor(
    private readonly database: Database,
    private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType<string>() !== 'graphql') return next.handle();
    const info = GqlExecutionContext.create(context).getInfo<GraphQLResolveInfo>();
    if (info.parentType !== info.schema.getMutationType()) return next.handle();
    if (this.reflector.get<boolean | undefined>(ownTransactionKey, context.getHandler())) return next.handle();
    return from(this.database.transaction(() => lastValueFrom(next.handle())));
  }
}
