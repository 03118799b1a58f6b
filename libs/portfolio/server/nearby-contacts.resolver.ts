import { Args, ID, Int, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires, Resource, User, UsersService } from '@regiekamer/identity-server';
import { DateTime } from '@regiekamer/shared-server';
import { Stakeholder, StakeholderReader } from '@regiekamer/stakeholders-server';
import { NearbyContact, NearbyContactReader } from './nearby-contacts.js';

@Resolver(() => NearbyContact)
export class NearbyContactResolver {
  constructor(
    private readonly reader: NearbyContactReader,
    private readonly stakeholders: StakeholderReader,
    private readonly users: UsersService,
  ) {}

  @Requires(Resource.INTERACTIONS, 'read')
  @Query(() => [NearbyContact], { description: 'the latest day first; a warning, never a refusal' })
  nearbyContacts(
    @Args('stakeholderIds', { type: () => [ID] }) stakeholderIds: string[],
    @Args('at', { type: () => DateTime, nullable: true, description: 'defaults to now' }) at: Date | null,
    @Args('days', { type: () => Int, defaultValue: 7, description: 'before and after, 1 to 31' }) days: number,
  ): Promise<NearbyContact[]> {
    return this.reader.around(stakeholderIds, at, days);
  }

  @ResolveField(() => Stakeholder, { description: 'the one of those asked for whom it is about' })
  stakeholder({ stakeholderId }: NearbyContact): Promise<Stakeholder | null> {
    return this.stakeholders.byId(stakeholderId);
  }

  @ResolveField(() => Stakeholder, {
    nullable: true,
    description: 'whom the colleague spoke: the same, their organisation, or someone of it; null where the viewer may not read the interaction',
  })
  contact({ contactId }: NearbyContact): Promise<Stakeholder | null> {
    return contactId === null ? Promise.resolve(null) : this.stakeholders.byId(contactId);
  }

  @ResolveField(() => User, { nullable: true, description: "null: 'een collega', in a conversation that the viewer may not read" })
  colleague({ colleagueId }: NearbyContact): Promise<User | null> {
    return colleagueId === null ? Promise.resolve(null) : this.users.byId(colleagueId);
  }
}
