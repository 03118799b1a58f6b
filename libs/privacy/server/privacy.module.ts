import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ConsentModule, suppressedSql } from '@regiekamer/consent-server';
import { HistoryModule, RecordAccess, RecordType } from '@regiekamer/history-server';
import { Resource, Viewer } from '@regiekamer/identity-server';
import { ListsModule, Reach } from '@regiekamer/lists-server';
import { StakeholderReferences, StakeholdersModule } from '@regiekamer/stakeholders-server';
import { AccessParts } from './access-parts.js';
import { AccessReports } from './access-report.js';
import { DataSubjectRequest } from './data-subject-request.entity.js';
import { AccessPartsResolver, DataSubjectRequestResolver } from './data-subject-request.resolver.js';
import { DataSubjectRequestsService } from './data-subject-requests.service.js';
import { Eraser } from './eraser.js';
import { Erasures } from './erasures.js';
import { Mentions } from './mentions.js';
import { Notices } from './notices.js';
import { Objections } from './objections.js';
import { ProcessingRecords } from './processing-record.js';
import { RecordVisibility } from './record-visibility.js';
import { RetentionResolver } from './retention.resolver.js';
import { RetentionService } from './retention.service.js';
import { Subjects } from './subject.js';

/** The privacy desk: requests of data subjects, retention, the record of processing activities. */
@Module({
  imports: [TypeOrmModule.forFeature([DataSubjectRequest]), HistoryModule, StakeholdersModule, ConsentModule, ListsModule],
  providers: [
    DataSubjectRequestResolver,
    AccessPartsResolver,
    RetentionResolver,
    DataSubjectRequestsService,
    Subjects,
    RecordVisibility,
    Mentions,
    AccessReports,
    AccessParts,
    Objections,
    Erasures,
    Eraser,
    RetentionService,
    Notices,
    ProcessingRecords,
  ],
})
export class PrivacyModule implements OnModuleInit {
  constructor(
    private readonly records: RecordAccess,
    private readonly references: StakeholderReferences,
    private readonly reach: Reach,
    private readonly viewer: Viewer,
  ) {}

  onModuleInit(): void {
    const readable = (ids: readonly string[]) => Promise.resolve(new Set(this.viewer.may(Resource.PRIVACY, 'read') ? ids : []));
    this.records.register(RecordType.DATA_SUBJECT_REQUEST, readable);
    this.references.register({ table: 'data_subject_request', columns: ['stakeholder_id'] });
    this.references.register({ table: 'retention_decision', columns: ['stakeholder_id'] });
    this.references.register({ table: 'privacy_notice', columns: ['stakeholder_id'], once: [] });
    // an export that held somebody who was erased counts as one that held an objector
    this.reach.alsoObjected(() => `(${suppressedSql('s')} or s.erased_at is not null)`);
  }
}
