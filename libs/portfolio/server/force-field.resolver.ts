import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires, Resource } from '@regiekamer/identity-server';
import { DateTime, IdArg } from '@regiekamer/shared-server';
import { Stakeholder, StakeholderReader } from '@regiekamer/stakeholders-server';
import { ForceFieldReader } from './force-field.reader.js';
import { ForceField, ForceFieldChange, ForceFieldPosition } from './force-field.types.js';

@Resolver(() => ForceFieldPosition)
export class ForceFieldResolver {
  constructor(
    private readonly reader: ForceFieldReader,
    private readonly stakeholders: StakeholderReader,
  ) {}

  @Requires(Resource.POSITIONS, 'read')
  @Query(() => ForceField, { description: 'where everyone stood on an issue at a moment; NOT_FOUND where there is no such issue' })
  forceField(
    @IdArg('issueId') issueId: string,
    @Args('at', { type: () => DateTime, nullable: true, description: 'defaults to now' }) at: Date | null,
  ): Promise<ForceField> {
    return this.reader.at(issueId, at);
  }

  @Requires(Resource.POSITIONS, 'read')
  @Query(() => [ForceFieldChange], { description: 'who stood elsewhere at the later of two moments; latest turned first' })
  forceFieldChanges(
    @IdArg('issueId') issueId: string,
    @Args('from', { type: () => DateTime }) from: Date,
    @Args('to', { type: () => DateTime }) to: Date,
  ): Promise<ForceFieldChange[]> {
    return this.reader.changes(issueId, from, to);
  }

  @Requires(Resource.POSITIONS, 'read')
  @Query(() => [DateTime], { description: 'when the force field of an issue changed, oldest first; 500 moments at most' })
  forceFieldMoments(@IdArg('issueId') issueId: string): Promise<Date[]> {
    return this.reader.moments(issueId);
  }

  @ResolveField(() => Stakeholder)
  stakeholder({ stakeholderId }: ForceFieldPosition): Promise<Stakeholder | null> {
    return this.stakeholders.byId(stakeholderId);
  }
}

@Resolver(() => ForceFieldChange)
export class ForceFieldChangeResolver {
  constructor(private readonly stakeholders: StakeholderReader) {}

  @ResolveField(() => Stakeholder)
  stakeholder({ stakeholderId }: ForceFieldChange): Promise<Stakeholder | null> {
    return this.stakeholders.byId(stakeholderId);
  }
}
