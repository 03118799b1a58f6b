import { Args, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires, Resource, User, UsersService } from '@regiekamer/identity-server';
import { IdArg, type Page, Paging } from '@regiekamer/shared-server';
import { Category } from './category.entity.js';
import { CategoryService } from './category.service.js';
import { OpinionLeaderProfile } from './opinion-leader.entity.js';
import { OpinionLeaderReader } from './opinion-leader.reader.js';
import { OrganisationPage, PersonPage, StakeholderPage } from './stakeholder.pages.js';
import { Organisation, Person, Stakeholder, StakeholderKind } from './stakeholder.entity.js';
import { StakeholderFilter, StakeholderSort } from './stakeholder-filter.inputs.js';
import {
  CreateOrganisationInput, CreatePersonInput, OpinionLeaderProfileInput, UpdateOrganisationInput, UpdatePersonInput,
} from './stakeholder.inputs.js';
import { StakeholderList } from './stakeholder.list.js';
import { StakeholderReader } from './stakeholder.reader.js';
import { StakeholderService } from './stakeholder.service.js';

const filter = { type: () => StakeholderFilter, nullable: true };
const sort = { type: () => [StakeholderSort], nullable: true };
const paging = { type: () => Paging, nullable: true };
const version = { type: () => Int };

@Resolver(() => Stakeholder)
export class StakeholderResolver {
  constructor(
    private readonly lists: StakeholderList,
    private readonly reader: StakeholderReader,
    private readonly service: StakeholderService,
    private readonly categories: CategoryService,
    private readonly opinionLeaders: OpinionLeaderReader,
    private readonly users: UsersService,
  ) {}

  @Requires(Resource.STAKEHOLDERS, 'read')
  @Query(() => StakeholderPage)
  stakeholders(
    @Args('filter', filter) by?: StakeholderFilter,
    @Args('sort', sort) order?: StakeholderSort[],
    @Args('paging', paging) part?: Paging,
  ): Promise<Page<Stakeholder>> {
    return this.lists.stakeholders(by, order, part);
  }

  @Requires(Resource.STAKEHOLDERS, 'read')
  @Query(() => PersonPage)
  people(
    @Args('filter', filter) by?: StakeholderFilter,
    @Args('sort', sort) order?: StakeholderSort[],
    @Args('paging', paging) part?: Paging,
  ): Promise<Page<Person>> {
    return this.lists.people(by, order, part);
  }

  @Requires(Resource.STAKEHOLDERS, 'read')
  @Query(() => OrganisationPage)
  organisations(
    @Args('filter', filter) by?: StakeholderFilter,
    @Args('sort', sort) order?: StakeholderSort[],
    @Args('paging', paging) part?: Paging,
  ): Promise<Page<Organisation>> {
    return this.lists.organisations(by, order, part);
  }

  @Requires(Resource.STAKEHOLDERS, 'read')
  @Query(() => Stakeholder, { nullable: true })
  stakeholder(@IdArg() id: string): Promise<Stakeholder | null> {
    return this.reader.byId(id);
  }

  @Requires(Resource.STAKEHOLDERS, 'read')
  @Query(() => Person, { nullable: true })
  person(@IdArg() id: string): Promise<Stakeholder | null> {
    return this.reader.byIdOfKind(id, StakeholderKind.PERSON);
  }

  @Requires(Resource.STAKEHOLDERS, 'read')
  @Query(() => Organisation, { nullable: true })
  organisation(@IdArg() id: string): Promise<Stakeholder | null> {
    return this.reader.byIdOfKind(id, StakeholderKind.ORGANISATION);
  }

  @Requires(Resource.STAKEHOLDERS, 'read')
  @Query(() => [Stakeholder], { description: 'active records that might be the one about to be created, likeliest first' })
  similarStakeholders(
    @Args('kind', { type: () => StakeholderKind }) kind: StakeholderKind,
    @Args('name') name: string,
    @Args('limit', { type: () => Int, defaultValue: 5, nullable: true }) limit: number,
  ): Promise<Stakeholder[]> {
    return this.lists.similar(kind, name, limit);
  }

  @Requires(Resource.STAKEHOLDERS, 'write')
  @Mutation(() => Person)
  createPerson(@Args('input') input: CreatePersonInput): Promise<Person> {
    return this.service.createPerson(input);
  }

  @Requires(Resource.STAKEHOLDERS, 'write')
  @Mutation(() => Person)
  updatePerson(@IdArg() id: string, @Args('version', version) read: number, @Args('input') input: UpdatePersonInput): Promise<Person> {
    return this.service.updatePerson(id, read, input);
  }

  @Requires(Resource.STAKEHOLDERS, 'write')
  @Mutation(() => Organisation)
  createOrganisation(@Args('input') input: CreateOrganisationInput): Promise<Organisation> {
    return this.service.createOrganisation(input);
  }

  @Requires(Resource.STAKEHOLDERS, 'write')
  @Mutation(() => Organisation)
  updateOrganisation(
    @IdArg() id: string,
    @Args('version', version) read: number,
    @Args('input') input: UpdateOrganisationInput,
  ): Promise<Organisation> {
    return this.service.updateOrganisation(id, read, input);
  }

  @Requires(Resource.STAKEHOLDERS, 'write')
  @Mutation(() => Stakeholder)
  archiveStakeholder(@IdArg() id: string): Promise<Stakeholder> {
    return this.service.archive(id);
  }

  @Requires(Resource.STAKEHOLDERS, 'write')
  @Mutation(() => Stakeholder)
  restoreStakeholder(@IdArg() id: string): Promise<Stakeholder> {
    return this.service.restore(id);
  }

  @Requires(Resource.STAKEHOLDERS, 'write')
  @Mutation(() => Stakeholder)
  setOpinionLeaderProfile(
    @IdArg('stakeholderId') stakeholderId: string,
    @Args('input', { type: () => OpinionLeaderProfileInput, nullable: true }) input?: OpinionLeaderProfileInput,
  ): Promise<Stakeholder> {
    return this.service.setOpinionLeaderProfile(stakeholderId, input);
  }

  @ResolveField(() => Category, { nullable: true })
  category({ categoryId }: Stakeholder): Promise<Category | null> | null {
    return categoryId === null ? null : this.categories.byId(categoryId);
  }

  @ResolveField(() => Stakeholder, { nullable: true, description: 'the record that this one was made one with, where it was merged' })
  mergedInto({ mergedInto }: Stakeholder): Promise<Stakeholder | null> | null {
    return mergedInto === null ? null : this.reader.byId(mergedInto);
  }

  @ResolveField(() => User, { nullable: true })
  relationOwner({ relationOwnerId }: Stakeholder): Promise<User | null> | null {
    return relationOwnerId === null ? null : this.users.byId(relationOwnerId);
  }

  @ResolveField(() => OpinionLeaderProfile, { nullable: true })
  opinionLeader({ id }: Stakeholder): Promise<OpinionLeaderProfile | null> {
    return this.opinionLeaders.of(id);
  }
}
