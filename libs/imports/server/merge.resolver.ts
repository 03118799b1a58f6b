import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires, Resource, User, UsersService } from '@regiekamer/identity-server';
import { IdArg, type Page, Paging } from '@regiekamer/shared-server';
import { Stakeholder, StakeholderReader } from '@regiekamer/stakeholders-server';
import { Merge, MergePage } from './merge.entity.js';
import { MergeService } from './merge.service.js';
import { MergeUndo } from './merge.undo.js';

const fields = { type: () => [String], nullable: true, description: 'fields to take from the merged record; none given: those that the kept record lacks' };

@Resolver(() => Merge)
export class MergeResolver {
  constructor(
    private readonly service: MergeService,
    private readonly undoing: MergeUndo,
    private readonly stakeholders: StakeholderReader,
    private readonly users: UsersService,
  ) {}

  @Requires(Resource.IMPORTS, 'write')
  @Query(() => MergePage, { description: 'newest first' })
  merges(@Args('paging', { type: () => Paging, nullable: true }) paging?: Paging): Promise<Page<Merge>> {
    return this.service.page(paging);
  }

  @Requires(Resource.IMPORTS, 'write')
  @Mutation(() => Merge)
  mergeStakeholders(@IdArg('keepId') keepId: string, @IdArg('mergeId') mergeId: string, @Args('takeFields', fields) takeFields?: string[]): Promise<Merge> {
    return this.service.merge(keepId, mergeId, takeFields);
  }

  @Requires(Resource.IMPORTS, 'write')
  @Mutation(() => Merge)
  undoMerge(@IdArg() id: string): Promise<Merge> {
    return this.undoing.undo(id);
  }

  @ResolveField(() => Stakeholder)
  kept({ keptId }: Merge): Promise<Stakeholder | null> {
    return this.stakeholders.byId(keptId);
  }

  @ResolveField(() => Stakeholder)
  merged({ mergedId }: Merge): Promise<Stakeholder | null> {
    return this.stakeholders.byId(mergedId);
  }

  @ResolveField(() => User)
  by({ byId }: Merge): Promise<User | null> {
    return this.users.byId(byId);
  }
}
