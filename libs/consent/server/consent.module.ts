import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Viewer } from '@regiekamer/identity-server';
import { StakeholderFilters, StakeholderReferences, StakeholdersModule } from '@regiekamer/stakeholders-server';
import { BulkConsentService } from './bulk-consent.service.js';
import { ConsentEvent } from './consent-event.entity.js';
import { consentCondition } from './consent.filter.js';
import { ConsentMerge } from './consent.merge.js';
import { ConsentEventResolver, ConsentResolver, StakeholderConsentResolver } from './consent.resolver.js';
import { ConsentService } from './consent.service.js';
import { LinkLimits } from './link-limits.js';
import { Postman } from './postman.js';
import { PreferenceLetter } from './preference-letter.entity.js';
import { PreferenceLetters } from './preference-letters.service.js';
import { PreferenceLinks } from './preference-links.js';
import { PreferenceLetterResolver, PreferencesResolver, StakeholderLettersResolver } from './preferences.resolver.js';
import { PreferencesService } from './preferences.service.js';
import { Purpose } from './purpose.entity.js';
import { PurposeResolver } from './purpose.resolver.js';
import { PurposeService } from './purpose.service.js';
import { Suppressions } from './suppressions.js';
import { SuppressionsResolver } from './suppressions.resolver.js';
import { UnsubscribeController } from './unsubscribe.controller.js';

/** The consent ledger: who allowed what over which channel. */
@Module({
  imports: [TypeOrmModule.forFeature([Purpose, ConsentEvent, PreferenceLetter]), StakeholdersModule],
  controllers: [UnsubscribeController],
  providers: [
    ConsentResolver,
    ConsentEventResolver,
    StakeholderConsentResolver,
    ConsentService,
    BulkConsentService,
    ConsentMerge,
    PurposeResolver,
    PurposeService,
    PreferencesResolver,
    PreferenceLetterResolver,
    StakeholderLettersResolver,
    PreferencesService,
    PreferenceLinks,
    PreferenceLetters,
    Postman,
    LinkLimits,
    Suppressions,
    SuppressionsResolver,
  ],
  exports: [ConsentService, PurposeService, Suppressions],
})
export class ConsentModule implements OnModuleInit {
  constructor(
    private readonly filters: StakeholderFilters,
    private readonly viewer: Viewer,
    private readonly references: StakeholderReferences,
    private readonly merge: ConsentMerge,
  ) {}

  onModuleInit(): void {
    this.filters.register('consent', (match, bind) => consentCondition(this.viewer, match, bind));
    this.references.register({
      table: 'consent_event',
      columns: ['stakeholder_id'],
      reconcile: (records) => this.merge.reconcile(records),
    });
    this.references.register({
      table: 'consent',
      columns: ['stakeholder_id'],
      once: ['purpose_id', 'channel'],
      derived: true,
      settle: (ids) => this.merge.settle(ids),
    });
    this.references.register({ table: 'preference_letter', columns: ['stakeholder_id'] });
  }
}
