import { ResolveField, Resolver } from '@nestjs/graphql';
import { Issue } from '@regiekamer/issues-server';
import { IssueHealth, IssueHealthReader } from './issue-health.js';

@Resolver(() => Issue)
export class IssueHealthResolver {
  constructor(private readonly reader: IssueHealthReader) {}

  @ResolveField(() => IssueHealth, { description: 'how the issue is being looked after, from what the viewer may read' })
  health({ id }: Issue): Promise<IssueHealth> {
    return this.reader.of(id);
  }
}
