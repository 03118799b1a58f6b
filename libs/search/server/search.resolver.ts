import { Args, Query, Resolver } from '@nestjs/graphql';
import { RequiresSignIn } from '@regiekamer/identity-server';
import { SearchArgs, SearchHit } from './search-hit.js';
import { SearchService } from './search.service.js';

@Resolver(() => SearchHit)
export class SearchResolver {
  constructor(private readonly service: SearchService) {}

  @RequiresSignIn()
  @Query(() => [SearchHit], { description: 'one index over everything the viewer may see, best first' })
  search(@Args() { text, limit }: SearchArgs): Promise<SearchHit[]> {
    return this.service.find(text, limit);
  }
}
