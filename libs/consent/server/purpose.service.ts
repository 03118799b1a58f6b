import { Injectable } from '@nestjs/common';
import { BadInput, Database, ReferenceList, RequestContext } from '@regiekamer/shared-server';
import { Purpose } from './purpose.entity.js';

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
   * The purpose with this code, also if it was switched off.
   * @param path where the input names it
   * @throws BadInput
   */
  async requireKnown(code: string, path: string): Promise<Purpose> {
    const purpose = await this.database.repository(Purpose).findOneBy({ code });
    if (!purpose) throw new BadInput({ [path]: 'validation.unknown' });
    return purpose;
  }
}
