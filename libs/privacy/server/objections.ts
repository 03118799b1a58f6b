import { Injectable } from '@nestjs/common';
import { ConsentService } from '@regiekamer/consent-server';
import { BadInput, Database } from '@regiekamer/shared-server';
import { Channel, ConsentStatus } from '@regiekamer/stakeholders-server';
import { type DataSubjectRequest, RequestKind } from './data-subject-request.entity.js';
import type { RecordObjectionInput } from './data-subject-request.inputs.js';
import { DataSubjectRequestsService } from './data-subject-requests.service.js';

/** Writes an objection to the ledger of consent, which lists and exports obey at once. */
@Injectable()
export class Objections {
  constructor(
    private readonly database: Database,
    private readonly requests: DataSubjectRequestsService,
    private readonly consents: ConsentService,
  ) {}

  /**
   * For each of the purposes over each of the channels; an objection to direct marketing is absolute, so without a choice
   * it is all of them.
   * @throws NotFound, BadInput where it is no open objection of somebody in the records
   */
  async record({ requestId, purposes, channels }: RecordObjectionInput): Promise<DataSubjectRequest> {
    const { kind, stakeholderId, receivedOn, way } = await this.requests.requireOpen(requestId);
    if (kind !== RequestKind.OBJECTION) throw new BadInput({ requestId: 'validation.noObjection' });
    if (!stakeholderId) throw new BadInput({ stakeholderId: 'validation.nobodyFound' });
    const codes = purposes ?? (await this.database.query<{ code: string }>(`select code from purpose order by code`)).map(({ code }) => code);
    for (const purpose of codes) {
      for (const channel of channels ?? Object.values(Channel)) {
        const said = { stakeholderId, purpose, channel, status: ConsentStatus.OBJECTED };
        await this.consents.record({ ...said, source: `bezwaar, ontvangen ${receivedOn} (${ways[way]})`, note: null });
      }
    }
    return this.requests.read(requestId);
  }
}

/** The ledger is kept in Dutch. */
const ways: Record<DataSubjectRequest['way'], string> = {
  EMAIL: 'e-mail',
  POST: 'post',
  PHONE: 'telefoon',
  IN_PERSON: 'mondeling',
  FORM: 'formulier',
  OWN_INITIATIVE: 'eigen initiatief',
};
