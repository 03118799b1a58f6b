import { Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires, Resource } from '@regiekamer/identity-server';
import { IdArg } from '@regiekamer/shared-server';
import { Stakeholder, StakeholderReader } from '@regiekamer/stakeholders-server';
import { Network, NetworkNode, NetworkReader } from './network.js';

@Resolver(() => NetworkNode)
export class NetworkResolver {
  constructor(
    private readonly reader: NetworkReader,
    private readonly stakeholders: StakeholderReader,
  ) {}

  @Requires(Resource.INTERACTIONS, 'read')
  @Query(() => Network)
  network(@IdArg('issueId') issueId: string): Promise<Network> {
    return this.reader.ofIssue(issueId);
  }

  @ResolveField(() => Stakeholder)
  stakeholder({ stakeholderId }: NetworkNode): Promise<Stakeholder | null> {
    return this.stakeholders.byId(stakeholderId);
  }
}
