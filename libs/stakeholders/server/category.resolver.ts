import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires, RequiresSignIn, Resource } from '@regiekamer/identity-server';
import { IdArg, ReferenceItemInput, UpdateReferenceItemInput } from '@regiekamer/shared-server';
import { Category } from './category.entity.js';
import { CategoryService } from './category.service.js';

@Resolver(() => Category)
export class CategoryResolver {
  constructor(private readonly service: CategoryService) {}

  @RequiresSignIn()
  @Query(() => [Category])
  categories(): Promise<Category[]> {
    return this.service.all();
  }

  @Requires(Resource.ADMINISTRATION, 'write')
  @Mutation(() => Category)
  createCategory(@Args('input') input: ReferenceItemInput): Promise<Category> {
    return this.service.create(input);
  }

  @Requires(Resource.ADMINISTRATION, 'write')
  @Mutation(() => Category)
  updateCategory(@IdArg() id: string, @Args('input') input: UpdateReferenceItemInput): Promise<Category> {
    return this.service.update(id, input);
  }
}
