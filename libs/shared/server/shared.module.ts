import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Database } from './database.js';
import { Idempotency } from './idempotency.js';
import { Jobs } from './jobs.js';
import { Mailer } from './mail.js';
import { RequestContext } from './request-context.js';
import { Surroundings } from './surroundings.js';
import { TransactionInterceptor } from './transaction.interceptor.js';
import { typeOrmOptions } from './typeorm-options.js';
import { InputPipe } from './validation.js';

@Global()
@Module({ providers: [RequestContext], exports: [RequestContext] })
class RequestContextModule {}

/** What every domain stands on: the request's context, the database with its transactions, and checked inputs. */
@Global()
@Module({})
export class SharedModule {
  /**
   * @param poolSize connections for requests at most
   */
  static forRoot({ poolSize, ...surroundings }: Surroundings & { poolSize: number }): DynamicModule {
    const { databaseUrl } = surroundings;
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
        Mailer,
        Idempotency,
        { provide: Surroundings, useValue: surroundings },
        { provide: Jobs, inject: [Database], useFactory: (database: Database) => new Jobs(databaseUrl, database) },
        { provide: APP_INTERCEPTOR, useClass: TransactionInterceptor },
        { provide: APP_PIPE, useClass: InputPipe },
      ],
      exports: [Database, Idempotency, Jobs, Mailer, Surroundings],
    };
  }
}
