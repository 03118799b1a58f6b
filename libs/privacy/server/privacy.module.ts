import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ConsentModule } from '@regiekamer/consent-server';
import { HistoryModule, RecordAccess, RecordType } from '@regiekamer/history-server';
import { Resource, Viewer } from '@regiekamer/identity-server';
import { StakeholdersModule } from '@regiekamer/stakeholders-server';
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
  imports: [TypeOrmModule.forFeature([DataSubjectRequest]), HistoryModule, StakeholdersModule, ConsentModule],
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
    private readonly viewer: Viewer,
  ) {}

  onModuleInit(): void {
    const readable = (ids: readonly string[]) => Promise.resolve(new Set(this.viewer.may(Resource.PRIVACY, 'read') ? ids : []));
    this.records.register(RecordType.DATA_SUBJECT_REQUEST, readable);
  }
}
