import { Args, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires, Resource, User, UsersService } from '@regiekamer/identity-server';
import { Issue, IssueLoaders } from '@regiekamer/issues-server';
import { IdArg, type Page, Paging } from '@regiekamer/shared-server';
import { Stakeholder, StakeholderReader } from '@regiekamer/stakeholders-server';
import { Commitment, CommitmentPage } from './commitment.entity.js';
import { CommitmentFilter, CommitmentSort, MakeCommitmentInput, UpdateCommitmentInput } from './commitment.inputs.js';
import { CommitmentList } from './commitment.list.js';
import { CommitmentReader } from './commitment.reader.js';
import { CommitmentsService } from './commitments.service.js';
import { Interaction } from './interaction.entity.js';
import { InteractionReader } from './interaction.reader.js';

@Resolver(() => Commitment)
export class CommitmentResolver {
  constructor(
    private readonly service: CommitmentsService,
    private readonly lists: CommitmentList,
    private readonly reader: CommitmentReader,
  ) {}

  @Requires(Resource.COMMITMENTS, 'read')
  @Query(() => CommitmentPage, { description: 'those of the viewer; for a director all. Without a sort: what is due soonest comes first' })
  commitments(
    @Args('filter', { type: () => CommitmentFilter, nullable: true }) filter?: CommitmentFilter,
    @Args('sort', { type: () => [CommitmentSort], nullable: true }) sort?: CommitmentSort[],
    @Args('paging', { type: () => Paging, nullable: true }) paging?: Paging,
  ): Promise<Page<Commitment>> {
    return this.lists.page(filter, sort, paging);
  }

  @Requires(Resource.COMMITMENTS, 'read')
  @Query(() => Commitment, { nullable: true })
  commitment(@IdArg() id: string): Promise<Commitment | null> {
    return this.reader.byId(id);
  }

  @Requires(Resource.COMMITMENTS, 'write')
  @Mutation(() => Commitment)
  makeCommitment(@Args('input') input: MakeCommitmentInput): Promise<Commitment> {
    return this.service.make(input);
  }

  @Requires(Resource.COMMITMENTS, 'write')
  @Mutation(() => Commitment)
  updateCommitment(
    @IdArg() id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('input') input: UpdateCommitmentInput,
  ): Promise<Commitment> {
    return this.service.update(id, version, input);
  }

  @Requires(Resource.COMMITMENTS, 'write')
  @Mutation(() => Commitment)
  fulfilCommitment(@IdArg() id: string): Promise<Commitment> {
    return this.service.fulfil(id);
  }

  @Requires(Resource.COMMITMENTS, 'write')
  @Mutation(() => Commitment)
  reopenCommitment(@IdArg() id: string): Promise<Commitment> {
    return this.service.reopen(id);
  }

  @Requires(Resource.COMMITMENTS, 'write')
  @Mutation(() => Commitment)
  cancelCommitment(@IdArg() id: string, @Args('reason') reason: string): Promise<Commitment> {
    return this.service.cancel(id, reason);
  }
}

/** What a commitment is about, as far as its reader may read that. */
@Resolver(() => Commitment)
export class CommitmentRelationsResolver {
  constructor(
    private readonly users: UsersService,
    private readonly stakeholders: StakeholderReader,
    private readonly issues: IssueLoaders,
    private readonly interactions: InteractionReader,
  ) {}

  @ResolveField(() => User, { description: 'the colleague who keeps it, or who watches that it is kept' })
  owner({ ownerId }: Commitment): Promise<User | null> {
    return this.users.byId(ownerId);
  }

  @ResolveField(() => Stakeholder, { nullable: true })
  stakeholder({ stakeholderId }: Commitment): Promise<Stakeholder | null> | null {
    return stakeholderId === null ? null : this.stakeholders.byId(stakeholderId);
  }

  @ResolveField(() => Issue, { nullable: true })
  issue({ issueId }: Commitment): Promise<Issue | null> | null {
    return issueId === null ? null : this.issues.issue(issueId);
  }

  @ResolveField(() => Interaction, { nullable: true, description: 'null also where the viewer may not read it' })
  interaction({ interactionId }: Commitment): Promise<Interaction | null> | null {
    return interactionId === null ? null : this.interactions.byId(interactionId);
  }
}

@Resolver(() => Stakeholder)
export class StakeholderCommitmentsResolver {
  constructor(private readonly reader: CommitmentReader) {}

  @ResolveField(() => [Commitment], { description: 'open ones first, what is due soonest at the top' })
  commitments({ id }: Stakeholder): Promise<Commitment[]> {
    return this.reader.ofStakeholder(id);
  }
}

@Resolver(() => Issue)
export class IssueCommitmentsResolver {
  constructor(private readonly reader: CommitmentReader) {}

  @ResolveField(() => [Commitment], { description: 'open ones first, what is due soonest at the top' })
  commitments({ id }: Issue): Promise<Commitment[]> {
    return this.reader.ofIssue(id);
  }
}

@Resolver(() => Interaction)
export class InteractionCommitmentsResolver {
  constructor(private readonly reader: CommitmentReader) {}

  @ResolveField(() => [Commitment], { description: 'open ones first, what is due soonest at the top' })
  commitments({ id }: Interaction): Promise<Commitment[]> {
    return this.reader.ofInteraction(id);
  }
}
