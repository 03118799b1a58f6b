import { Args, Float, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires, Resource } from '@regiekamer/identity-server';
import { IdArg, type Page, Paging } from '@regiekamer/shared-server';
import { Stakeholder, StakeholderReader } from '@regiekamer/stakeholders-server';
import { DuplicatePair, DuplicatePairPage } from './duplicate-pair.entity.js';
import { DuplicateEntry } from './duplicate.entry.js';
import { LikelyDuplicate, TypedRecordInput } from './duplicate.inputs.js';
import { DuplicateService } from './duplicate.service.js';

const score = { type: () => Float, nullable: true, defaultValue: 0.8 };
const dismissed = { type: () => Boolean, nullable: true, defaultValue: false, description: 'instead those of which somebody said that they are two' };

@Resolver(() => DuplicatePair)
export class DuplicateResolver {
  constructor(
    private readonly service: DuplicateService,
    private readonly entry: DuplicateEntry,
    private readonly stakeholders: StakeholderReader,
  ) {}

  @Requires(Resource.IMPORTS, 'write')
  @Query(() => DuplicatePairPage, { description: 'likeliest first; as they were a minute ago' })
  duplicatePairs(
    @Args('minScore', score) minScore: number,
    @Args('dismissed', dismissed) ofDismissed: boolean,
    @Args('paging', { type: () => Paging, nullable: true }) paging?: Paging,
  ): Promise<Page<DuplicatePair>> {
    return this.service.pairs(minScore, ofDismissed, paging);
  }

  // the answer tells by which address somebody is found, so it is for those who may see addresses
  @Requires(Resource.STAKEHOLDERS, 'write')
  @Query(() => [LikelyDuplicate], { description: 'active records that might be the one that is being typed, likeliest first' })
  likelyDuplicates(@Args('input') input: TypedRecordInput): Promise<LikelyDuplicate[]> {
    return this.entry.likely(input);
  }

  @Requires(Resource.IMPORTS, 'write')
  @Mutation(() => Boolean)
  dismissDuplicate(@IdArg('leftId') leftId: string, @IdArg('rightId') rightId: string): Promise<boolean> {
    return this.service.dismiss(leftId, rightId);
  }

  @Requires(Resource.IMPORTS, 'write')
  @Mutation(() => Boolean, { description: 'takes back that they are two' })
  restoreDuplicate(@IdArg('leftId') leftId: string, @IdArg('rightId') rightId: string): Promise<boolean> {
    return this.service.restore(leftId, rightId);
  }

  @ResolveField(() => Stakeholder)
  left({ leftId }: DuplicatePair): Promise<Stakeholder | null> {
    return this.stakeholders.byId(leftId);
  }

  @ResolveField(() => Stakeholder)
  right({ rightId }: DuplicatePair): Promise<Stakeholder | null> {
    return this.stakeholders.byId(rightId);
  }
}
