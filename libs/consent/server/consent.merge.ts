import { Injectable } from '@nestjs/common';
import { Database } from '@regiekamer/shared-server';
import type { RecordsToMerge } from '@regiekamer/stakeholders-server';

/**
 * What becomes of consent when two records become one: per purpose and channel the strictest that was recorded for either.
 * That nobody was asked is as strict as it is written down: it takes away a consent only where somebody recorded it.
 */
@Injectable()
export class ConsentMerge {
  constructor(private readonly database: Database) {}

  /** Where the last word of the two ledgers together is not the strictest, appends that it is. */
  async reconcile({ keptId, mergedId }: RecordsToMerge): Promise<void> {
    await this.database.query(
      `insert into consent_event (id, stakeholder_id, purpose_id, channel, status, at, by_id, source)
       select uuid_v7(), $1, purpose_id, channel, strictest.status, greatest(now(), latest.at + interval '1 microsecond'),
         acting_user(), 'samenvoeging van twee records'
       from (
         select distinct on (purpose_id, channel) purpose_id, channel, status
         from consent
         where stakeholder_id in ($1, $2)
         order by purpose_id, channel, array_position(array['OBJECTED', 'WITHDRAWN', 'NOT_ASKED', 'GRANTED'], status)
       ) strictest
       join (
         select distinct on (purpose_id, channel) purpose_id, channel, status, at
         from consent_event
         where stakeholder_id in ($1, $2)
         order by purpose_id, channel, at desc, id desc
       ) latest using (purpose_id, channel)
       where latest.status <> strictest.status`,
      [keptId, mergedId],
    );
  }

  /** Makes where these stakeholders stand follow from the ledger, as the trigger does for an event that is appended. */
  async settle(ids: readonly string[]): Promise<void> {
    await this.database.query(
      `delete from consent c where c.stakeholder_id = any($1::uuid[]) and not exists (
         select from consent_event e
         where e.stakeholder_id = c.stakeholder_id and e.purpose_id = c.purpose_id and e.channel = c.channel)`,
      [ids],
    );
    await this.database.query(
      `insert into consent (stakeholder_id, purpose_id, channel, status, since)
       select distinct on (stakeholder_id, purpose_id, channel) stakeholder_id, purpose_id, channel, status, at
       from consent_event
       where stakeholder_id = any($1::uuid[])
       order by stakeholder_id, purpose_id, channel, at desc, id desc
       on conflict (stakeholder_id, purpose_id, channel) do update set status = excluded.status, since = excluded.since
       where (consent.status, consent.since) is distinct from (excluded.status, excluded.since)`,
      [ids],
    );
  }
}
