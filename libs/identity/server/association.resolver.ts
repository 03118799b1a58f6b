import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Association, UpdateAssociationInput } from './association.entity.js';
import { AssociationService } from './association.service.js';
import { Requires, RequiresSignIn } from './permission.js';
import { Resource } from './rights.js';

@Resolver(() => Association)
export class AssociationResolver {
  constructor(private readonly associations: AssociationService) {}

  @RequiresSignIn()
  @Query(() => Association)
  association(): Promise<Association> {
    return this.associations.get();
  }

  @Requires(Resource.ADMINISTRATION, 'write')
  @Mutation(() => Association)
  updateAssociation(
    @Args('version', { type: () => Int }) version: number,
    @Args('input') input: UpdateAssociationInput,
  ): Promise<Association> {
    return this.associations.update(version, input);
  }
}
