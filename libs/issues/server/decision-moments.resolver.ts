import { Args, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires, Resource } from '@regiekamer/identity-server';
import { GraphQLDay, IdArg } from '@regiekamer/shared-server';
import { DecisionMoment, DecisionMomentService } from './decision-moments.service.js';
import { Issue } from './issue.entity.js';

@Resolver(() => Issue)
export class DecisionMomentResolver {
  constructor(private readonly moments: DecisionMomentService) {}

  @Requires(Resource.ISSUES, 'write')
  @Mutation(() => DecisionMoment)
  addDecisionMoment(
    @IdArg('issueId') issueId: string,
    @Args('day', { type: () => GraphQLDay }) day: string,
    @Args('description') description: string,
  ): Promise<DecisionMoment> {
    return this.moments.add(issueId, day, description);
  }

  @Requires(Resource.ISSUES, 'write')
  @Mutation(() => Boolean)
  removeDecisionMoment(@IdArg() id: string): Promise<boolean> {
    return this.moments.remove(id);
  }

  @ResolveField(() => [DecisionMoment], { description: 'the earliest first' })
  decisionMoments(issue: Issue): Promise<readonly DecisionMoment[]> {
    return this.moments.of(issue.id);
  }
}
