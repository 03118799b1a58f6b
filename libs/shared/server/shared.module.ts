import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Database } from './database.js';
import { RequestContext } from './request-context.js';
import { TransactionInterceptor } from './transaction.interceptor.js';
import { typeOrmOptions } from './typeorm-options.js';
import { validationPipe } from './validation.js';

@Global()
@Module({ providers: [RequestContext], exports: [RequestContext] })
class RequestContextModule {}

/** What every domain stands on: the request's context, the database with its transactions, and checked inputs. */
@Global()
@Module({})
export class SharedModule {
  /**
   * @param databaseUrl postgres://…
   * @param poolSize connections at most
   */
  static forRoot({ databaseUrl, poolSize }: { databaseUrl: string; poolSize: number }): DynamicModule {
    return {
      module: SharedModule,
      imports: [
        RequestContextModule,
        TypeOrmModule.forRootAsync({
          inject: [RequestContext],
          useFactory: (context: RequestContext) => ({
            ...typeOrmOptions(databaseUrl, poolSize, context),
            autoLoadEntities: true,
            retryAttempts: 0,
          }),
        }),
      ],
      providers: [
        Database,
        { provide: APP_INTERCEPTOR, useClass: TransactionInterceptor },
        { provide: APP_PIPE, useFactory: validationPipe },
      ],
      exports: [Database],
    };
  }
}
