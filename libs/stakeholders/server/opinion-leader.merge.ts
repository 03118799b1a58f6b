import { Injectable } from '@nestjs/common';
import { Database } from '@regiekamer/shared-server';
import type { RecordsToMerge } from './stakeholder.references.js';

/** What becomes of two profiles of an opinion leader when their bearers become one. */
@Injectable()
export class OpinionLeaderMerge {
  constructor(private readonly database: Database) {}

  /** The kept record's profile stays, and gains the channels, the topics and the note of the other. */
  async reconcile({ keptId, mergedId }: RecordsToMerge): Promise<void> {
    await this.database.query(
      `update opinion_leader k set
         channels = k.channels || array(select unnest(m.channels) except select unnest(k.channels) order by 1),
         topics = k.topics || array(select unnest(m.topics) except select unnest(k.topics) order by 1),
         note = nullif(concat_ws(E'\\n\\n', nullif(k.note, ''), case when m.note is distinct from k.note then nullif(m.note, '') end), '')
       from opinion_leader m
       where k.stakeholder_id = $1 and m.stakeholder_id = $2`,
      [keptId, mergedId],
    );
  }
}
