import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires, RequiresSignIn, Resource } from '@regiekamer/identity-server';
import { IdArg } from '@regiekamer/shared-server';
import { Purpose } from './purpose.entity.js';
import { CreatePurposeInput, UpdatePurposeInput } from './purpose.inputs.js';
import { PurposeService } from './purpose.service.js';

@Resolver(() => Purpose)
export class PurposeResolver {
  constructor(private readonly service: PurposeService) {}

  @RequiresSignIn()
  @Query(() => [Purpose])
  purposes(): Promise<Purpose[]> {
    return this.service.all();
  }

  @Requires(Resource.ADMINISTRATION, 'write')
  @Mutation(() => Purpose)
  createPurpose(@Args('input') input: CreatePurposeInput): Promise<Purpose> {
    return this.service.create(input);
  }

  @Requires(Resource.ADMINISTRATION, 'write')
  @Mutation(() => Purpose)
  updatePurpose(@IdArg() id: string, @Args('input') input: UpdatePurposeInput): Promise<Purpose> {
    return this.service.update(id, input);
  }
}
