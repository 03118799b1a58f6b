import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Requires, Resource } from '@regiekamer/identity-server';
import { ChangedJob, ChangeJobInput, UndoJobChangeInput } from './job-change.inputs.js';
import { JobChangeService } from './job-change.service.js';
import { Person } from './stakeholder.entity.js';

@Resolver(() => ChangedJob)
export class JobChangeResolver {
  constructor(private readonly service: JobChangeService) {}

  @Requires(Resource.STAKEHOLDERS, 'write')
  @Mutation(() => ChangedJob, { description: 'a role ends, another begins, the address changes and the old one still finds them' })
  changeJob(@Args('input') input: ChangeJobInput): Promise<ChangedJob> {
    return this.service.change(input);
  }

  @Requires(Resource.STAKEHOLDERS, 'write')
  @Mutation(() => Person, { description: 'within the hour, while nobody changed the person since' })
  undoJobChange(@Args('input') input: UndoJobChangeInput): Promise<Person> {
    return this.service.undo(input);
  }
}
