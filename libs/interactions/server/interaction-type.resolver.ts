import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires, RequiresSignIn, Resource } from '@regiekamer/identity-server';
import { IdArg, ReferenceItemInput, UpdateReferenceItemInput } from '@regiekamer/shared-server';
import { InteractionType } from './interaction-type.entity.js';
import { InteractionTypeService } from './interaction-type.service.js';

@Resolver(() => InteractionType)
export class InteractionTypeResolver {
  constructor(private readonly service: InteractionTypeService) {}

  @RequiresSignIn()
  @Query(() => [InteractionType])
  interactionTypes(): Promise<InteractionType[]> {
    return this.service.all();
  }

  @Requires(Resource.ADMINISTRATION, 'write')
  @Mutation(() => InteractionType)
  createInteractionType(@Args('input') input: ReferenceItemInput): Promise<InteractionType> {
    return this.service.create(input);
  }

  @Requires(Resource.ADMINISTRATION, 'write')
  @Mutation(() => InteractionType)
  updateInteractionType(@IdArg() id: string, @Args('input') input: UpdateReferenceItemInput): Promise<InteractionType> {
    return this.service.update(id, input);
  }
}
