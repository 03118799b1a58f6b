import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires, Resource, User, UsersService } from '@regiekamer/identity-server';
import { IdArg, type Page, Paging } from '@regiekamer/shared-server';
import { Change, ChangePage, RecordType } from './change.entity.js';
import { HistoryService } from './history.service.js';

@Resolver(() => Change)
export class HistoryResolver {
  constructor(
    private readonly changes: HistoryService,
    private readonly users: UsersService,
  ) {}

  @Requires(Resource.HISTORY, 'read')
  @Query(() => ChangePage, { description: 'newest first; empty for a record that does not exist or that the viewer may not read' })
  history(
    @Args('recordType', { type: () => RecordType }) recordType: RecordType,
    @IdArg('recordId') recordId: string,
    @Args('paging', { type: () => Paging, nullable: true }) paging?: Paging,
  ): Promise<Page<Change>> {
    return this.changes.of(recordType, recordId, paging);
  }

  @ResolveField(() => User, { nullable: true })
  by({ actorId }: Change): Promise<User | null> | null {
    return actorId ? this.users.byId(actorId) : null;
  }
}
