import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires, Resource, User, UsersService } from '@regiekamer/identity-server';
import { Stakeholder } from '@regiekamer/stakeholders-server';
import { BulkConsent } from './bulk-consent.js';
import { BulkConsentService } from './bulk-consent.service.js';
import { Consent, ConsentEvent } from './consent-event.entity.js';
import { RecordConsentInput, RecordConsentsInput } from './consent.inputs.js';
import { ConsentService } from './consent.service.js';
import { Purpose } from './purpose.entity.js';
import { PurposeService } from './purpose.service.js';

@Resolver(() => Consent)
export class ConsentResolver {
  constructor(
    private readonly service: ConsentService,
    private readonly bulk: BulkConsentService,
    private readonly purposes: PurposeService,
  ) {}

  @Requires(Resource.CONSENT, 'write')
  @Mutation(() => Consent, { description: 'appends to the ledger; what was recorded before stays' })
  recordConsent(@Args('input') input: RecordConsentInput): Promise<Consent> {
    return this.service.record(input);
  }

  @Requires(Resource.CONSENT, 'write')
  @Query(() => BulkConsent, { description: 'what recordConsents would do' })
  previewConsents(@Args('input') input: RecordConsentsInput): Promise<BulkConsent> {
    return this.bulk.preview(input);
  }

  @Requires(Resource.CONSENT, 'write')
  @Mutation(() => BulkConsent, { description: 'appends the same for many at once; whoever refused more than this is left out and told of' })
  recordConsents(@Args('input') input: RecordConsentsInput): Promise<BulkConsent> {
    return this.bulk.record(input);
  }

  @ResolveField(() => Purpose)
  purpose({ purposeId }: Consent): Promise<Purpose | null> {
    return this.purposes.byId(purposeId);
  }
}

@Resolver(() => ConsentEvent)
export class ConsentEventResolver {
  constructor(
    private readonly users: UsersService,
    private readonly service: ConsentService,
  ) {}

  @ResolveField(() => User)
  by({ byId }: ConsentEvent): Promise<User | null> {
    return this.users.byId(byId);
  }

  @ResolveField(() => String, { nullable: true, description: 'the words of that version, where they were kept' })
  wording({ wordingVersion }: ConsentEvent): Promise<string | null> | null {
    return wordingVersion === null ? null : this.service.wording(wordingVersion);
  }
}

@Resolver(() => Stakeholder)
export class StakeholderConsentResolver {
  constructor(private readonly service: ConsentService) {}

  @ResolveField(() => [Consent], {
    description: 'each purpose and channel that something was recorded for; empty for who may read no consent',
  })
  consents({ id }: Stakeholder): Promise<Consent[]> {
    return this.service.of(id);
  }
}
