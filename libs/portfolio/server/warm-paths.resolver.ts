import { Args, Int, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires, Resource, User, UsersService } from '@regiekamer/identity-server';
import { IdArg } from '@regiekamer/shared-server';
import { Stakeholder, StakeholderReader } from '@regiekamer/stakeholders-server';
import { WarmPath, WarmPathReader, WarmStep } from './warm-paths.js';

@Resolver(() => WarmPath)
export class WarmPathResolver {
  constructor(
    private readonly reader: WarmPathReader,
    private readonly users: UsersService,
  ) {}

  @Requires(Resource.INTERACTIONS, 'read')
  @Query(() => [WarmPath], { description: "'wie kent iemand?': the shortest way first, then the warmest; none when there is none in three steps" })
  warmPaths(
    @IdArg('stakeholderId') stakeholderId: string,
    @Args('limit', { type: () => Int, defaultValue: 3 }) limit: number,
  ): Promise<WarmPath[]> {
    return this.reader.to(stakeholderId, limit);
  }

  @ResolveField(() => User)
  colleague({ colleagueId }: WarmPath): Promise<User | null> {
    return this.users.byId(colleagueId);
  }
}

@Resolver(() => WarmStep)
export class WarmStepResolver {
  constructor(private readonly stakeholders: StakeholderReader) {}

  @ResolveField(() => Stakeholder)
  stakeholder({ stakeholderId }: WarmStep): Promise<Stakeholder | null> {
    return this.stakeholders.byId(stakeholderId);
  }
}
