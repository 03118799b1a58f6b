import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires, Resource, User, UsersService } from '@regiekamer/identity-server';
import { DateTime, IdArg, OwnTransaction, type Page, Paging } from '@regiekamer/shared-server';
import { Stakeholder, StakeholderReader } from '@regiekamer/stakeholders-server';
import { importFields } from './import-fields.js';
import { rowsKeptUntil } from './import-retention.js';
import {
  Import, ImportProblemCount, ImportRow, ImportRowCount, ImportRowStatus, ImportSample, type Leftover,
} from './import.entity.js';
import { ColumnMappingInput, ImportLeftover, ImportPage, ImportRowPage } from './import.inputs.js';
import { ImportsService } from './imports.service.js';

@Resolver(() => Import)
export class ImportResolver {
  constructor(
    private readonly service: ImportsService,
    private readonly users: UsersService,
  ) {}

  @Requires(Resource.IMPORTS, 'read')
  @Query(() => ImportPage, { description: 'newest first' })
  imports(@Args('paging', { nullable: true }) paging?: Paging): Promise<Page<Import>> {
    return this.service.list(paging);
  }

  @Requires(Resource.IMPORTS, 'read')
  @Query(() => Import, { nullable: true })
  import(@IdArg() id: string): Promise<Import | null> {
    return this.service.byId(id);
  }

  @Requires(Resource.IMPORTS, 'read')
  @Query(() => [String], { description: 'what a column can be mapped to' })
  importFields(): readonly string[] {
    return importFields;
  }

  @Requires(Resource.IMPORTS, 'write')
  @OwnTransaction()
  @Mutation(() => Import, {
    description:
      'the dry run; the file itself arrives by POST /imports as multipart field `file` (CSV, XLSX or vCard), which answers {id}. Answers when it is done, or after 20 seconds with `work` and `progress`',
  })
  checkImport(
    @IdArg() id: string,
    @Args('mapping', { type: () => [ColumnMappingInput] }) mapping: ColumnMappingInput[],
    @Args('keyColumn', { type: () => String, nullable: true, description: 'a column whose value identifies a row across imports' }) keyColumn?: string | null,
  ): Promise<Import> {
    return this.service.check(id, mapping, keyColumn ?? null);
  }

  @Requires(Resource.IMPORTS, 'write')
  @OwnTransaction()
  @Mutation(() => Import, { description: 'all of it, or nothing; rows in CONFLICT or INVALID are left out and stay listed' })
  applyImport(@IdArg() id: string): Promise<Import> {
    return this.service.apply(id);
  }

  @Requires(Resource.IMPORTS, 'write')
  @OwnTransaction()
  @Mutation(() => Import, { description: 'takes back what it wrote; what was changed since, or is in use, is left and told in `leftovers`' })
  undoImport(@IdArg() id: string): Promise<Import> {
    return this.service.undo(id);
  }

  @Requires(Resource.IMPORTS, 'write')
  @Mutation(() => Import, { description: 'stops the work that is under way; nothing of it is kept' })
  cancelImport(@IdArg() id: string): Promise<Import> {
    return this.service.cancel(id);
  }

  @ResolveField(() => [ImportRowCount], { description: 'every status; zeros before the dry run' })
  counts({ counts }: Import): ImportRowCount[] {
    return Object.values(ImportRowStatus).map((status) => ({ status, count: counts[status] ?? 0 }));
  }

  @ResolveField(() => [ImportProblemCount], { description: 'most frequent first' })
  problemCounts({ problemCounts }: Import): ImportProblemCount[] {
    return Object.entries(problemCounts).map(([problem, count]) => ({ problem, count })).toSorted((one, other) => other.count - one.count);
  }

  @ResolveField(() => ImportRowPage, { description: 'of the last dry run; empty before it' })
  rows(
    @Parent() { id }: Import,
    @Args('status', { type: () => ImportRowStatus, nullable: true }) status?: ImportRowStatus | null,
    @Args('problem', { type: () => String, nullable: true, description: 'a message key' }) problem?: string | null,
    @Args('changesOnly', { type: () => Boolean, nullable: true, description: 'leaves out rows that match and say nothing new' }) changesOnly?: boolean | null,
    @Args('paging', { nullable: true }) paging?: Paging,
  ): Promise<Page<ImportRow>> {
    return this.service.rows(id, { status, problem, changesOnly }, paging);
  }

  @ResolveField(() => [ImportSample])
  samples(one: Import): Promise<ImportSample[]> {
    return this.service.samples(one);
  }

  @ResolveField(() => [ImportLeftover], { description: 'what undoing left as it is, and why' })
  leftovers({ leftovers }: Import): Leftover[] {
    return leftovers;
  }

  @ResolveField(() => Int)
  leftoverCount({ leftovers }: Import): number {
    return leftovers.length;
  }

  @ResolveField(() => DateTime, { nullable: true, description: 'when its rows are removed; null where they are' })
  rowsKeptUntil(one: Import): Date | null {
    return rowsKeptUntil(one);
  }

  @ResolveField(() => User)
  uploadedBy({ uploadedById }: Import): Promise<User | null> {
    return this.users.byId(uploadedById);
  }

  @ResolveField(() => User, { nullable: true })
  appliedBy({ appliedById }: Import): Promise<User | null> | null {
    return appliedById ? this.users.byId(appliedById) : null;
  }

  @ResolveField(() => User, { nullable: true })
  undoneBy({ undoneById }: Import): Promise<User | null> | null {
    return undoneById ? this.users.byId(undoneById) : null;
  }
}

@Resolver(() => ImportRow)
export class ImportRowResolver {
  constructor(private readonly stakeholders: StakeholderReader) {}

  @ResolveField(() => Stakeholder, { nullable: true, description: 'the record it matches, or that it made' })
  match({ stakeholderId }: ImportRow): Promise<Stakeholder | null> | null {
    return stakeholderId ? this.stakeholders.byId(stakeholderId) : null;
  }

  @ResolveField(() => [Stakeholder], { description: 'where it may be one of several: five of them at most' })
  async candidates({ candidateIds }: ImportRow): Promise<Stakeholder[]> {
    return (await Promise.all(candidateIds.map((id) => this.stakeholders.byId(id)))).filter((one) => one !== null);
  }
}

@Resolver(() => ImportLeftover)
export class ImportLeftoverResolver {
  constructor(private readonly stakeholders: StakeholderReader) {}

  @ResolveField(() => Stakeholder, { nullable: true })
  stakeholder({ stakeholderId }: ImportLeftover): Promise<Stakeholder | null> {
    return this.stakeholders.byId(stakeholderId);
  }
}
