import { Injectable } from '@nestjs/common';
import { Resource, Viewer } from '@regiekamer/identity-server';
import { Database, emptyPage, type Page, type Paging, readPage, SortOrder } from '@regiekamer/shared-server';
import { Change, RecordType } from './change.entity.js';
import { fieldChanges } from './field-changes.js';
import { type Reach, RecordAccess } from './record-access.js';

const stakeholders: readonly RecordType[] = [RecordType.PERSON, RecordType.ORGANISATION];
const contactDetails = new Set(['email', 'phone', 'street', 'postcode', 'alias']);

@Injectable()
export class HistoryService {
  constructor(
    private readonly database: Database,
    private readonly viewer: Viewer,
    private readonly records: RecordAccess,
  ) {}

  /** The changes of one record, newest first; none where the record does not exist for the viewer. */
  async of(recordType: RecordType, recordId: string, paging?: Paging | null): Promise<Page<Change>> {
    const reach = await this.records.reach(recordType, recordId);
    if (!reach) return emptyPage();
    const changes = this.database.select(Change, 'c');
    changes.where(`c.record_type = ${changes.bind(recordType)} and c.record_id = ${changes.bind(recordId)}`);
    const page = await readPage(changes, [{ sql: 'c.at', type: 'timestamptz', order: SortOrder.DESC }], paging);
    for (const change of page.items) change.fields = fieldChanges(change, (column) => this.shows(recordType, column, reach));
    return page;
  }

  private shows(recordType: RecordType, column: string, reach: Reach): boolean {
    if (reach === 'outline') return false;
    if (!stakeholders.includes(recordType) || !contactDetails.has(column)) return true;
    return this.viewer.may(Resource.CONTACT_DETAILS, 'read');
  }
}
