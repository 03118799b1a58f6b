import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ConsentModule } from '@regiekamer/consent-server';
import { HistoryModule, RecordAccess, RecordType } from '@regiekamer/history-server';
import { Jobs } from '@regiekamer/shared-server';
import { StakeholderReferences, StakeholdersModule } from '@regiekamer/stakeholders-server';
import { ContactList } from './contact-list.entity.js';
import { ContactListMerge } from './contact-list.merge.js';
import { ContactListPolicy } from './contact-list.policy.js';
import { ContactListReader } from './contact-list.reader.js';
import {
  ContactListExclusionResolver, ContactListMemberResolver, ContactListResolver, StakeholderContactListsResolver,
} from './contact-list.resolver.js';
import { ContactListsService } from './contact-lists.service.js';
import { ListExportController } from './list-export.controller.js';
import { ListExport } from './list-export.entity.js';
import { ListExportFiles } from './list-export.files.js';
import { ListExportReader } from './list-export.reader.js';
import { ContactListExportsResolver, ListExportResolver } from './list-export.resolver.js';
import { ListExportsService } from './list-exports.service.js';
import { MembershipReader } from './membership.reader.js';
import { Reach } from './reach.js';

/** Contact lists and their exports. */
@Module({
  imports: [TypeOrmModule.forFeature([ContactList, ListExport]), HistoryModule, StakeholdersModule, ConsentModule],
  controllers: [ListExportController],
  providers: [
    ContactListResolver,
    ContactListMemberResolver,
    ContactListExclusionResolver,
    StakeholderContactListsResolver,
    ContactListsService,
    ContactListPolicy,
    ContactListMerge,
    ContactListReader,
    MembershipReader,
    Reach,
    ListExportResolver,
    ContactListExportsResolver,
    ListExportsService,
    ListExportReader,
    ListExportFiles,
  ],
  exports: [ContactListReader, ContactListsService, MembershipReader, Reach],
})
export class ListsModule implements OnModuleInit {
  constructor(
    private readonly records: RecordAccess,
    private readonly references: StakeholderReferences,
    private readonly lists: ContactListReader,
    private readonly merge: ContactListMerge,
    private readonly exports: ListExportsService,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.records.register(RecordType.CONTACT_LIST, (ids) => this.lists.readable(ids));
    this.jobs.register('lists.clear-exports', () => this.exports.clear(), '*/5 * * * *');
    this.references.register({
      table: 'contact_list_choice',
      columns: ['stakeholder_id'],
      once: ['list_id'],
      reconcile: (records) => this.merge.reconcile(records),
    });
    this.references.register({ table: 'list_export_member', columns: ['stakeholder_id'], once: ['export_id'] });
  }
}
