import { Injectable } from '@nestjs/common';
import { Database, RequestContext } from '@regiekamer/shared-server';
import { OpinionLeaderProfile } from './opinion-leader.entity.js';

@Injectable()
export class OpinionLeaderReader {
  constructor(
    private readonly database: Database,
    private readonly context: RequestContext,
  ) {}

  /** What makes this stakeholder an opinion leader, by batch; null where it is none. */
  of(stakeholderId: string): Promise<OpinionLeaderProfile | null> {
    const batch = async (ids: readonly string[]) => {
      const found = await this.database.records(OpinionLeaderProfile, 'o', 'from opinion_leader o where o.stakeholder_id = any($1::uuid[])', [ids]);
      return new Map(found.map((profile) => [profile.stakeholderId, profile]));
    };
    return this.context.loader<OpinionLeaderProfile | null>(OpinionLeaderReader, batch, null).load(stakeholderId);
  }
}
