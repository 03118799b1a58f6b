import { Args, ID, Int, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires, Resource } from '@regiekamer/identity-server';
import { Issue, IssueLoaders } from '@regiekamer/issues-server';
import { Stakeholder, StakeholderReader } from '@regiekamer/stakeholders-server';
import { BlindSpot, BlindSpotReader } from './blind-spots.js';

@Resolver(() => BlindSpot)
export class BlindSpotResolver {
  constructor(
    private readonly reader: BlindSpotReader,
    private readonly issues: IssueLoaders,
    private readonly stakeholders: StakeholderReader,
  ) {}

  @Requires(Resource.INTERACTIONS, 'read')
  @Query(() => [BlindSpot], { description: 'highest score first; without an issue: on the active issues on whose team the viewer is' })
  blindSpots(
    @Args('issueId', { type: () => ID, nullable: true }) issueId: string | null,
    @Args('days', { type: () => Int, defaultValue: 60, description: 'of silence, 1 to 3650' }) days: number,
    @Args('limit', { type: () => Int, defaultValue: 10, description: '1 to 100' }) limit: number,
  ): Promise<BlindSpot[]> {
    return this.reader.find(issueId ?? null, days, limit);
  }

  @ResolveField(() => Issue)
  issue({ issueId }: BlindSpot): Promise<Issue | null> {
    return this.issues.issue(issueId);
  }

  @ResolveField(() => Stakeholder)
  stakeholder({ stakeholderId }: BlindSpot): Promise<Stakeholder | null> {
    return this.stakeholders.byId(stakeholderId);
  }
}
