import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { HistoryModule, RecordAccess, RecordType } from '@regiekamer/history-server';
import { Affiliation } from './affiliation.entity.js';
import { AffiliationMerge } from './affiliation.merge.js';
import { AffiliationResolver, OrganisationResolver, PersonResolver } from './affiliation.resolver.js';
import { AffiliationService } from './affiliation.service.js';
import { StakeholderAlias } from './alias.entity.js';
import { AliasResolver } from './alias.resolver.js';
import { AliasService } from './alias.service.js';
import { Category } from './category.entity.js';
import { CategoryResolver } from './category.resolver.js';
import { CategoryService } from './category.service.js';
import { JobChangeResolver } from './job-change.resolver.js';
import { JobChangeService } from './job-change.service.js';
import { OpinionLeaderProfile } from './opinion-leader.entity.js';
import { OpinionLeaderMerge } from './opinion-leader.merge.js';
import { OpinionLeaderReader } from './opinion-leader.reader.js';
import { Organisation, Person, Stakeholder, StakeholderKind } from './stakeholder.entity.js';
import { StakeholderFilters } from './stakeholder.filters.js';
import { StakeholderList } from './stakeholder.list.js';
import { StakeholderReader } from './stakeholder.reader.js';
import { StakeholderReferences } from './stakeholder.references.js';
import { StakeholderResolver } from './stakeholder.resolver.js';
import { StakeholderService } from './stakeholder.service.js';

/** People, organisations, the roles of the ones at the others, and opinion leaders. */
@Module({
  imports: [
    HistoryModule,
    TypeOrmModule.forFeature([Stakeholder, Person, Organisation, Affiliation, StakeholderAlias, OpinionLeaderProfile, Category]),
  ],
  providers: [
    StakeholderResolver,
    PersonResolver,
    OrganisationResolver,
    AffiliationResolver,
    AliasResolver,
    JobChangeResolver,
    CategoryResolver,
    StakeholderService,
    StakeholderList,
    StakeholderFilters,
    StakeholderReader,
    AffiliationService,
    AliasService,
    JobChangeService,
    CategoryService,
    OpinionLeaderReader,
    StakeholderReferences,
    AffiliationMerge,
    OpinionLeaderMerge,
  ],
  exports: [StakeholderReader, StakeholderFilters, StakeholderList, StakeholderService, StakeholderReferences, AffiliationService, CategoryService],
})
export class StakeholdersModule implements OnModuleInit {
  constructor(
    private readonly records: RecordAccess,
    private readonly reader: StakeholderReader,
    private readonly references: StakeholderReferences,
    private readonly affiliations: AffiliationMerge,
    private readonly opinionLeaders: OpinionLeaderMerge,
  ) {}

  onModuleInit(): void {
    for (const [type, kind] of [
      [RecordType.PERSON, StakeholderKind.PERSON],
      [RecordType.ORGANISATION, StakeholderKind.ORGANISATION],
    ] as const) {
      this.records.register(type, (ids) => this.reader.readable(ids, kind));
    }
    this.references.register({
      table: 'affiliation',
      columns: ['person_id', 'organisation_id'],
      reconcile: (records) => this.affiliations.reconcile(records),
    });
    this.references.register({
      table: 'opinion_leader',
      columns: ['stakeholder_id'],
      once: [],
      reconcile: (records) => this.opinionLeaders.reconcile(records),
    });
    // whoever was led on to the merged record is led on to the kept one
    this.references.register({ table: 'stakeholder', columns: ['merged_into'] });
    this.references.register({ table: 'stakeholder_alias', columns: ['stakeholder_id'], once: ['email'] });
  }
}
