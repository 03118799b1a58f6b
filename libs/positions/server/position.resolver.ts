import { Args, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires, Resource, User, UsersService } from '@regiekamer/identity-server';
import { Issue, IssueLoaders } from '@regiekamer/issues-server';
import { Stakeholder, StakeholderReader } from '@regiekamer/stakeholders-server';
import { Assessment, Position, StanceCount } from './position.entity.js';
import { AssessPositionInput } from './position.inputs.js';
import { PositionReader } from './position.reader.js';
import { PositionsService } from './positions.service.js';

@Resolver(() => Position)
export class PositionResolver {
  constructor(
    private readonly service: PositionsService,
    private readonly reader: PositionReader,
    private readonly issues: IssueLoaders,
    private readonly stakeholders: StakeholderReader,
    private readonly users: UsersService,
  ) {}

  @Requires(Resource.POSITIONS, 'write')
  @Mutation(() => Position, { description: 'appends an assessment; the position shows the latest' })
  assessPosition(@Args('input') input: AssessPositionInput): Promise<Position> {
    return this.service.assess(input);
  }

  @ResolveField(() => Issue)
  issue({ issueId }: Position): Promise<Issue | null> {
    return this.issues.issue(issueId);
  }

  @ResolveField(() => Stakeholder)
  stakeholder({ stakeholderId }: Position): Promise<Stakeholder | null> {
    return this.stakeholders.byId(stakeholderId);
  }

  @ResolveField(() => User)
  assessedBy({ assessedById }: Position): Promise<User | null> {
    return this.users.byId(assessedById);
  }

  @ResolveField(() => [Assessment], { description: 'newest first; the first is the position itself' })
  history(position: Position): Promise<Assessment[]> {
    return this.reader.history(position);
  }
}

@Resolver(() => Assessment)
export class AssessmentResolver {
  constructor(private readonly users: UsersService) {}

  @ResolveField(() => User)
  assessedBy({ assessedById }: Assessment): Promise<User | null> {
    return this.users.byId(assessedById);
  }
}

@Resolver(() => Stakeholder)
export class StakeholderPositionsResolver {
  constructor(private readonly reader: PositionReader) {}

  @ResolveField(() => [Position], { description: 'latest assessed first' })
  positions({ id }: Stakeholder): Promise<Position[]> {
    return this.reader.ofStakeholder(id);
  }
}

@Resolver(() => Issue)
export class IssuePositionsResolver {
  constructor(private readonly reader: PositionReader) {}

  @ResolveField(() => [Position], { description: 'by name' })
  positions({ id }: Issue): Promise<Position[]> {
    return this.reader.ofIssue(id);
  }

  @ResolveField(() => [StanceCount], { description: 'how many stakeholders take which stance, from opposed to supportive' })
  stanceBalance({ id }: Issue): Promise<StanceCount[]> {
    return this.reader.stanceBalance(id);
  }
}
