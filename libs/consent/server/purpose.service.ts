import { Injectable } from '@nestjs/common';
import { BadInput, Database, ReferenceList, RequestContext } from '@regiekamer/shared-server';
import { ConsentStatus } from '@regiekamer/stakeholders-server';
import { Purpose } from './purpose.entity.js';

/** What may be recorded for a purpose that was switched off: nobody's refusal may depend on our lists. */
const refusals: readonly ConsentStatus[] = [ConsentStatus.WITHDRAWN, ConsentStatus.OBJECTED];

/** The list of purposes. */
@Injectable()
export class PurposeService extends ReferenceList<Purpose> {
  constructor(
    database: Database,
    private readonly context: RequestContext,
  ) {
    super(database, Purpose);
  }

  /** One purpose, by batch. */
  byId(id: string): Promise<Purpose | null> {
    return this.context.loader<Purpose | null>(PurposeService, (ids) => this.byIds(ids), null).load(id);
  }

  /**
   * The purpose that something is recorded for; one that was switched off takes a refusal only.
   * @throws BadInput at `purpose`
   */
  async requireFor(status: ConsentStatus, code: string): Promise<Purpose> {
    if (!refusals.includes(status)) return this.requireActive(code, 'purpose');
    const purpose = await this.database.repository(Purpose).findOneBy({ code });
    if (!purpose) throw new BadInput({ purpose: 'validation.unknown' });
    return purpose;
  }
}
