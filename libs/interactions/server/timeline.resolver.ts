import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires, Resource } from '@regiekamer/identity-server';
import { Issue } from '@regiekamer/issues-server';
import { Assessment } from '@regiekamer/positions-server';
import { DateTime, type Page, Paging } from '@regiekamer/shared-server';
import { Stakeholder } from '@regiekamer/stakeholders-server';
import { Interaction, InteractionPage, IssueActivity } from './interaction.entity.js';
import { InteractionReader } from './interaction.reader.js';
import { Timelines } from './timelines.js';

const paging = { type: () => Paging, nullable: true };

@Resolver(() => Stakeholder)
export class StakeholderInteractionsResolver {
  constructor(private readonly timelines: Timelines) {}

  @Requires(Resource.STAKEHOLDERS, 'read')
  @Query(() => [Stakeholder], { description: 'whom the viewer last had contact with, latest first; at most 50' })
  recentStakeholders(@Args('limit', { type: () => Int, defaultValue: 8, nullable: true }) limit: number | null): Promise<Stakeholder[]> {
    return this.timelines.recentStakeholders(limit ?? 8);
  }

  @ResolveField(() => InteractionPage, { description: 'latest first' })
  interactions(@Parent() { id }: Stakeholder, @Args('paging', paging) part?: Paging): Promise<Page<Interaction>> {
    return this.timelines.page('stakeholder', id, part);
  }

  @ResolveField(() => DateTime, { nullable: true, description: 'of the interactions that the viewer may read' })
  lastInteractionAt({ id }: Stakeholder): Promise<Date | null> {
    return this.timelines.lastInteractionAt(id);
  }
}

@Resolver(() => Issue)
export class IssueInteractionsResolver {
  constructor(private readonly timelines: Timelines) {}

  @ResolveField(() => InteractionPage, { description: 'latest first' })
  interactions(@Parent() { id }: Issue, @Args('paging', paging) part?: Paging): Promise<Page<Interaction>> {
    return this.timelines.page('issue', id, part);
  }

  @ResolveField(() => IssueActivity, { description: 'how much happened in the last `days` days' })
  activity(
    @Parent() { id }: Issue,
    @Args('days', { type: () => Int, defaultValue: 90, nullable: true, description: '1 to 3650' }) days: number | null,
  ): Promise<IssueActivity> {
    return this.timelines.activity(id, days ?? 90);
  }
}

@Resolver(() => Assessment)
export class AssessmentInteractionResolver {
  constructor(private readonly reader: InteractionReader) {}

  @ResolveField(() => Interaction, {
    nullable: true,
    description: 'the conversation that it rests on; null also where the viewer may not read it',
  })
  interaction({ interactionId }: Assessment): Promise<Interaction | null> | null {
    return interactionId === null ? null : this.reader.byId(interactionId);
  }
}
