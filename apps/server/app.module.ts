import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { IdentityModule } from '@regiekamer/identity-server';
import { SharedModule } from '@regiekamer/shared-server';
import { StakeholdersModule } from '@regiekamer/stakeholders-server';
import type { Config } from './config.js';
import { ConsoleController } from './console.controller.js';
import { graphqlOptions } from './graphql.options.js';
import { HealthController } from './health.controller.js';

/** The composition root: every domain, over one database. */
@Module({})
export class AppModule {
  /** @param schemaFile where to print the schema; true keeps it in memory */
  static with(config: Config, schemaFile: string | true = true): DynamicModule {
    return {
      module: AppModule,
      imports: [
        SharedModule.forRoot({ databaseUrl: config.databaseUrl, poolSize: config.poolSize }),
        GraphQLModule.forRoot<ApolloDriverConfig>({
          driver: ApolloDriver,
          ...graphqlOptions,
          autoSchemaFile: schemaFile,
        }),
        IdentityModule,
        StakeholdersModule,
      ],
      // in this order: the console answers every address that is left
      controllers: [HealthController, ConsoleController],
    };
  }
}
