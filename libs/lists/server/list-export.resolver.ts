import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires, Resource, User, UsersService } from '@regiekamer/identity-server';
import { IdArg, MayTake } from '@regiekamer/shared-server';
import { ContactList } from './contact-list.entity.js';
import { ContactListReader } from './contact-list.reader.js';
import { ExportColumn, ExportFormat, ExportHolding, ListExport } from './list-export.entity.js';
import { ListExportReader } from './list-export.reader.js';
import { ListExportsService, patience } from './list-exports.service.js';

@Resolver(() => ListExport)
export class ListExportResolver {
  constructor(
    private readonly service: ListExportsService,
    private readonly reader: ListExportReader,
    private readonly lists: ContactListReader,
    private readonly users: UsersService,
  ) {}

  @Requires(Resource.LIST_EXPORTS, 'write')
  @MayTake(patience)
  @Mutation(() => ListExport, { description: 'records whom it holds; its file waits at downloadUrl' })
  exportContactList(
    @IdArg() id: string,
    @Args('format', { type: () => ExportFormat }) format: ExportFormat,
    @Args('columns', { type: () => [ExportColumn], nullable: true, description: 'by default those that the channel needs' })
    columns?: ExportColumn[] | null,
  ): Promise<ListExport> {
    return this.service.export(id, format, columns);
  }

  @Requires(Resource.LIST_EXPORTS, 'read')
  @Query(() => [ExportHolding], { description: 'the exports that held a stakeholder, latest first: which held this person who now objects' })
  exportsHolding(@IdArg('stakeholderId') stakeholderId: string): Promise<ExportHolding[]> {
    return this.reader.holding(stakeholderId);
  }

  @ResolveField(() => String, { description: "a path on this server, for the exporter's session alone, valid for an hour" })
  downloadUrl({ id }: ListExport): string {
    return `/exports/${id}`;
  }

  @ResolveField(() => Int, { description: 'how many of those whom it held may no longer be reached for its purpose' })
  staleCount({ id }: ListExport): Promise<number> {
    return this.reader.staleCount(id);
  }

  @ResolveField(() => ContactList)
  list({ listId }: ListExport): Promise<ContactList | null> {
    return this.lists.byId(listId);
  }

  @ResolveField(() => User)
  by({ byId }: ListExport): Promise<User | null> {
    return this.users.byId(byId);
  }
}

@Resolver(() => ContactList)
export class ContactListExportsResolver {
  constructor(private readonly reader: ListExportReader) {}

  @ResolveField(() => [ListExport], { description: 'latest first; none for who may export nothing' })
  exports(
    @Parent() { id }: ContactList,
    @Args('limit', { type: () => Int, nullable: true, defaultValue: 50, description: '1 to 200' }) limit: number | null,
  ): Promise<ListExport[]> {
    return this.reader.ofList(id, Math.min(Math.max(limit ?? 50, 1), 200));
  }
}
