import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { ConsentModule } from '@regiekamer/consent-server';
import { HistoryModule } from '@regiekamer/history-server';
import { IdentityModule } from '@regiekamer/identity-server';
import { ImportsModule } from '@regiekamer/imports-server';
import { InteractionsModule } from '@regiekamer/interactions-server';
import { IssuesModule } from '@regiekamer/issues-server';
import { ListsModule } from '@regiekamer/lists-server';
import { PortfolioModule } from '@regiekamer/portfolio-server';
import { PositionsModule } from '@regiekamer/positions-server';
import { PrivacyModule } from '@regiekamer/privacy-server';
import { SearchModule } from '@regiekamer/search-server';
import { SharedModule } from '@regiekamer/shared-server';
import { StakeholdersModule } from '@regiekamer/stakeholders-server';
import type { Config } from './config.js';
import { ConsoleController } from './console.controller.js';
import { graphqlOptions, type serverQueries } from './graphql.options.js';
import { HealthController } from './health.controller.js';

/** Every domain, lower rows first. */
export const domains = [IdentityModule, HistoryModule, StakeholdersModule, IssuesModule, PositionsModule, InteractionsModule, ConsentModule, ListsModule, ImportsModule, SearchModule, PortfolioModule, PrivacyModule];

type ServerQueries = ReturnType<typeof serverQueries>;

/** The composition root: every domain, over one database. */
@Module({})
export class AppModule {
  static with(config: Config, queries: ServerQueries): DynamicModule {
    return {
      module: AppModule,
      imports: [
        SharedModule.forRoot(config),
        GraphQLModule.forRoot<ApolloDriverConfig>({
          driver: ApolloDriver,
          ...graphqlOptions(queries),
          autoSchemaFile: true,
        }),
        ...domains,
      ],
      // in this order: the console answers every address that is left
      controllers: [HealthController, ConsoleController],
    };
  }
}
