import { Module } from '@nestjs/common';
import { SearchResolver } from './search.resolver.js';
import { SearchService } from './search.service.js';

/** One search over every kind of record. Triggers keep its index; see the migration. */
@Module({ providers: [SearchResolver, SearchService] })
export class SearchModule {}
