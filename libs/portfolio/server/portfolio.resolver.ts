import { Args, Int, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires, Resource, User, UsersService } from '@regiekamer/identity-server';
import { IssueFilter, IssueLoaders, Theme } from '@regiekamer/issues-server';
import { PortfolioReader } from './portfolio.reader.js';
import { Portfolio, RegisseurSummary, ThemeSummary } from './portfolio.types.js';

@Resolver(() => Portfolio)
export class PortfolioResolver {
  constructor(private readonly reader: PortfolioReader) {}

  @Requires(Resource.PORTFOLIO, 'read')
  @Query(() => Portfolio, { description: 'how the issues of a filter are doing, without archived ones' })
  portfolio(
    @Args('filter', { type: () => IssueFilter, nullable: true }) filter: IssueFilter | null,
    @Args('days', { type: () => Int, defaultValue: 90, nullable: true, description: 'the period, up to now: 1 to 3650' }) days: number | null,
  ): Promise<Portfolio> {
    return this.reader.read(filter, days ?? 90);
  }
}

@Resolver(() => ThemeSummary)
export class ThemeSummaryResolver {
  constructor(private readonly loaders: IssueLoaders) {}

  @ResolveField(() => Theme)
  theme({ themeId }: ThemeSummary): Promise<Theme | null> {
    return this.loaders.theme(themeId);
  }
}

@Resolver(() => RegisseurSummary)
export class RegisseurSummaryResolver {
  constructor(private readonly users: UsersService) {}

  @ResolveField(() => User)
  regisseur({ regisseurId }: RegisseurSummary): Promise<User | null> {
    return this.users.byId(regisseurId);
  }
}
