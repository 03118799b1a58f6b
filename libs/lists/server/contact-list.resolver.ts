import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Purpose, PurposeService } from '@regiekamer/consent-server';
import { Requires, Resource, User, UsersService } from '@regiekamer/identity-server';
import { IdArg, type Page, Paging } from '@regiekamer/shared-server';
import { Stakeholder, StakeholderReader } from '@regiekamer/stakeholders-server';
import {
  ContactList, ContactListExclusion, ContactListExclusionPage, ContactListMember, ContactListMemberPage, ContactListPage,
  ContactListPreview, ExclusionReason,
} from './contact-list.entity.js';
import { CreateContactListInput, PreviewContactListInput, UpdateContactListInput } from './contact-list.inputs.js';
import { ContactListPolicy } from './contact-list.policy.js';
import { ContactListReader } from './contact-list.reader.js';
import { ContactListsService } from './contact-lists.service.js';
import { MembershipReader } from './membership.reader.js';

const paging = { type: () => Paging, nullable: true };

@Resolver(() => ContactList)
export class ContactListResolver {
  constructor(
    private readonly service: ContactListsService,
    private readonly policy: ContactListPolicy,
    private readonly reader: ContactListReader,
    private readonly membership: MembershipReader,
    private readonly purposes: PurposeService,
    private readonly users: UsersService,
  ) {}

  @Requires(Resource.CONTACT_LISTS, 'read')
  @Query(() => ContactListPage, { description: "by name; `text` is looked for in names and owners' names" })
  contactLists(
    @Args('text', { type: () => String, nullable: true }) text?: string | null,
    @Args('paging', paging) part?: Paging,
    @Args('archived', { type: () => Boolean, nullable: true, defaultValue: false }) archived?: boolean | null,
  ): Promise<Page<ContactList>> {
    return this.reader.page(text, archived, part);
  }

  @Requires(Resource.CONTACT_LISTS, 'read')
  @Query(() => ContactList, { nullable: true })
  contactList(@IdArg() id: string): Promise<ContactList | null> {
    return this.reader.byId(id);
  }

  @Requires(Resource.CONTACT_LISTS, 'write')
  @Query(() => ContactListPreview, { description: 'how many a list would hold, and how many it would leave out and why' })
  async previewContactList(@Args('input') input: PreviewContactListInput): Promise<ContactListPreview> {
    return this.membership.preview(await this.service.aimOf(input));
  }

  @Requires(Resource.CONTACT_LISTS, 'write')
  @Mutation(() => ContactList)
  createContactList(@Args('input') input: CreateContactListInput): Promise<ContactList> {
    return this.service.create(input);
  }

  @Requires(Resource.CONTACT_LISTS, 'write')
  @Mutation(() => ContactList)
  updateContactList(
    @IdArg() id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('input') input: UpdateContactListInput,
  ): Promise<ContactList> {
    return this.service.update(id, version, input);
  }

  @Requires(Resource.CONTACT_LISTS, 'write')
  @Mutation(() => ContactList)
  archiveContactList(@IdArg() id: string): Promise<ContactList> {
    return this.service.archive(id);
  }

  @Requires(Resource.CONTACT_LISTS, 'write')
  @Mutation(() => ContactList)
  restoreContactList(@IdArg() id: string): Promise<ContactList> {
    return this.service.restore(id);
  }

  @ResolveField(() => Purpose)
  purpose({ purposeId }: ContactList): Promise<Purpose | null> {
    return this.purposes.byId(purposeId);
  }

  @ResolveField(() => User)
  owner({ ownerId }: ContactList): Promise<User | null> {
    return this.users.byId(ownerId);
  }

  @ResolveField(() => Boolean, { description: 'whether the viewer may change it' })
  mayChange(list: ContactList): boolean {
    return this.policy.mayChange(list);
  }

  @ResolveField(() => Int)
  memberCount({ id }: ContactList): Promise<number> {
    return this.membership.memberCount(id);
  }

  @ResolveField(() => Int)
  exclusionCount({ id }: ContactList): Promise<number> {
    return this.membership.exclusionCount(id);
  }

  @ResolveField(() => ContactListMemberPage, { description: 'in Dutch order' })
  members(@Parent() { id }: ContactList, @Args('paging', paging) part?: Paging): Promise<Page<ContactListMember>> {
    return this.membership.members(id, part);
  }

  @ResolveField(() => ContactListExclusionPage, { description: 'who matches and is left out, in Dutch order' })
  exclusions(
    @Parent() { id }: ContactList,
    @Args('paging', paging) part?: Paging,
    @Args('reason', { type: () => ExclusionReason, nullable: true }) reason?: ExclusionReason | null,
  ): Promise<Page<ContactListExclusion>> {
    return this.membership.exclusions(id, reason, part);
  }

  @ResolveField(() => [Stakeholder], { description: 'put on it by hand' })
  included({ id }: ContactList): Promise<Stakeholder[]> {
    return this.reader.chosen(id, 'includedIds');
  }

  @ResolveField(() => [Stakeholder], { description: 'put off it by hand' })
  excluded({ id }: ContactList): Promise<Stakeholder[]> {
    return this.reader.chosen(id, 'excludedIds');
  }
}

@Resolver(() => ContactListMember)
export class ContactListMemberResolver {
  constructor(private readonly stakeholders: StakeholderReader) {}

  @ResolveField(() => Stakeholder)
  stakeholder({ stakeholderId }: ContactListMember): Promise<Stakeholder | null> {
    return this.stakeholders.byId(stakeholderId);
  }
}

@Resolver(() => ContactListExclusion)
export class ContactListExclusionResolver {
  constructor(private readonly stakeholders: StakeholderReader) {}

  @ResolveField(() => Stakeholder)
  stakeholder({ stakeholderId }: ContactListExclusion): Promise<Stakeholder | null> {
    return this.stakeholders.byId(stakeholderId);
  }
}

@Resolver(() => Stakeholder)
export class StakeholderContactListsResolver {
  constructor(private readonly membership: MembershipReader) {}

  @ResolveField(() => [ContactList], { description: 'the lists in use that it is on now, as far as the viewer may read them' })
  contactLists({ id }: Stakeholder): Promise<ContactList[]> {
    return this.membership.listsOf(id);
  }
}
