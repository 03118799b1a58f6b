import { Args, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires, Resource, User, UsersService } from '@regiekamer/identity-server';
import { Issue, IssueLoaders } from '@regiekamer/issues-server';
import { IdArg, type Page, Paging } from '@regiekamer/shared-server';
import { Stakeholder } from '@regiekamer/stakeholders-server';
import { DiscussionPoint, Interaction, InteractionPage } from './interaction.entity.js';
import { InteractionFilter, InteractionSort, LogInteractionInput, UpdateInteractionInput } from './interaction.inputs.js';
import { InteractionList } from './interaction.list.js';
import { InteractionReader } from './interaction.reader.js';
import { InteractionType } from './interaction-type.entity.js';
import { InteractionTypeService } from './interaction-type.service.js';
import { InteractionsService } from './interactions.service.js';

@Resolver(() => Interaction)
export class InteractionResolver {
  constructor(
    private readonly service: InteractionsService,
    private readonly lists: InteractionList,
    private readonly reader: InteractionReader,
    private readonly types: InteractionTypeService,
    private readonly users: UsersService,
  ) {}

  @Requires(Resource.INTERACTIONS, 'read')
  @Query(() => InteractionPage, { description: 'without a sort: latest first' })
  interactions(
    @Args('filter', { type: () => InteractionFilter, nullable: true }) filter?: InteractionFilter,
    @Args('sort', { type: () => [InteractionSort], nullable: true }) sort?: InteractionSort[],
    @Args('paging', { type: () => Paging, nullable: true }) paging?: Paging,
  ): Promise<Page<Interaction>> {
    return this.lists.page(filter, sort, paging);
  }

  @Requires(Resource.INTERACTIONS, 'read')
  @Query(() => Interaction, { nullable: true })
  interaction(@IdArg() id: string): Promise<Interaction | null> {
    return this.reader.byId(id);
  }

  @Requires(Resource.INTERACTIONS, 'write')
  @Mutation(() => Interaction)
  logInteraction(@Args('input') input: LogInteractionInput): Promise<Interaction> {
    return this.service.log(input);
  }

  @Requires(Resource.INTERACTIONS, 'write')
  @Mutation(() => Interaction)
  updateInteraction(
    @IdArg() id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('input') input: UpdateInteractionInput,
  ): Promise<Interaction> {
    return this.service.update(id, version, input);
  }

  @Requires(Resource.INTERACTIONS, 'write')
  @Mutation(() => Interaction)
  archiveInteraction(@IdArg() id: string): Promise<Interaction> {
    return this.service.archive(id);
  }

  @Requires(Resource.INTERACTIONS, 'write')
  @Mutation(() => Interaction)
  restoreInteraction(@IdArg() id: string): Promise<Interaction> {
    return this.service.restore(id);
  }

  @ResolveField(() => InteractionType)
  type({ typeId }: Interaction): Promise<InteractionType | null> {
    return this.types.byId(typeId);
  }

  @ResolveField(() => User)
  loggedBy({ loggedById }: Interaction): Promise<User | null> {
    return this.users.byId(loggedById);
  }

  @ResolveField(() => [User])
  colleagues({ id }: Interaction): Promise<User[]> {
    return this.reader.colleagues(id);
  }

  @ResolveField(() => [Stakeholder])
  participants({ id }: Interaction): Promise<Stakeholder[]> {
    return this.reader.participants(id);
  }

  @ResolveField(() => [DiscussionPoint], { description: "by the issues' titles" })
  discussionPoints({ id }: Interaction): Promise<DiscussionPoint[]> {
    return this.reader.discussionPoints(id);
  }
}

@Resolver(() => DiscussionPoint)
export class DiscussionPointResolver {
  constructor(private readonly issues: IssueLoaders) {}

  @ResolveField(() => Issue)
  issue({ issueId }: DiscussionPoint): Promise<Issue | null> {
    return this.issues.issue(issueId);
  }
}
