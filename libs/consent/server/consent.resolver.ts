import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires, Resource, User, UsersService } from '@regiekamer/identity-server';
import { Stakeholder } from '@regiekamer/stakeholders-server';
import { Consent, ConsentEvent } from './consent-event.entity.js';
import { RecordConsentInput } from './consent.inputs.js';
import { ConsentService } from './consent.service.js';
import { Purpose } from './purpose.entity.js';
import { PurposeService } from './purpose.service.js';

@Resolver(() => Consent)
export class ConsentResolver {
  constructor(
    private readonly service: ConsentService,
    private readonly purposes: PurposeService,
  ) {}

  @Requires(Resource.CONSENT, 'write')
  @Mutation(() => Consent, { description: 'appends to the ledger; what was recorded before stays' })
  recordConsent(@Args('input') input: RecordConsentInput): Promise<Consent> {
    return this.service.record(input);
  }

  @ResolveField(() => Purpose)
  purpose(@Parent() { purposeId }: Consent): Promise<Purpose | null> {
    return this.purposes.byId(purposeId);
  }
}

@Resolver(() => ConsentEvent)
export class ConsentEventResolver {
  constructor(private readonly users: UsersService) {}

  @ResolveField(() => User)
  by(@Parent() { byId }: ConsentEvent): Promise<User | null> {
    return this.users.byId(byId);
  }
}

@Resolver(() => Stakeholder)
export class StakeholderConsentResolver {
  constructor(private readonly service: ConsentService) {}

  @ResolveField(() => [Consent], {
    description: 'each purpose and channel that something was recorded for; empty for who may read no consent',
  })
  consents(@Parent() { id }: Stakeholder): Promise<Consent[]> {
    return this.service.of(id);
  }
}
