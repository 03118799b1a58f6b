import { Injectable } from '@nestjs/common';
import { Database, ReferenceList, RequestContext } from '@regiekamer/shared-server';
import { InteractionType } from './interaction-type.entity.js';

/** The list of interaction types. */
@Injectable()
export class InteractionTypeService extends ReferenceList<InteractionType> {
  constructor(
    database: Database,
    private readonly context: RequestContext,
  ) {
    super(database, InteractionType);
  }

  /** One type, by batch. */
  byId(id: string): Promise<InteractionType | null> {
    return this.context.loader<InteractionType | null>(InteractionTypeService, (ids) => this.byIds(ids), null).load(id);
  }
}
