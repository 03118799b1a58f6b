import { Injectable } from '@nestjs/common';
import { Database } from '@regiekamer/shared-server';
import { pairsOf } from './duplicate.score.js';
import { keysOf, recordsOf, traitsOf } from './duplicate.traits.js';

/** Pairs below this are not worth a row. */
const lowest = 0.5;

/** Records that are compared in one transaction. */
const batch = 2_000;

/** Compares records with each other as they change, and keeps the pairs that may be one. */
@Injectable()
export class DuplicateFinder {
  constructor(private readonly database: Database) {}

  /** Compares what has changed since it was last compared, until nothing is left or the server goes down. */
  async refresh(signal?: AbortSignal): Promise<void> {
    while (!signal?.aborted && (await this.database.transaction(() => this.refreshBatch())) === batch);
  }

  /** Answers how many records were taken. */
  private async refreshBatch(): Promise<number> {
    await this.database.query(`select set_config('statement_timeout', '10min', true)`);
    const taken = await this.database.query<{ id: string }>(
      `delete from duplicate_stale where stakeholder_id in (select stakeholder_id from duplicate_stale limit $1 for update skip locked)
       returning stakeholder_id as id`,
      [batch],
    );
    if (taken.length === 0) return 0;
    const ids = taken.map(({ id }) => id);
    await this.describe(ids);
    await this.compare(ids);
    return ids.length;
  }

  /** Writes anew what these records are compared by; nothing, of those that are not active. */
  async describe(ids: readonly string[]): Promise<void> {
    const gone = await this.database.query<{ key: string }>(`delete from duplicate_key where stakeholder_id = any($1::uuid[]) returning key`, [ids]);
    await this.database.query(`delete from duplicate_trait where stakeholder_id = any($1::uuid[])`, [ids]);
    await this.database.query(
      `insert into duplicate_trait (stakeholder_id, kind, surnames, given_name, initials, form_of_address, name, abbreviations, emails,
         local_parts, domains, phone, organisations, city, kvk_number) ${traitsOf(recordsOf)}`,
      [ids],
    );
    const come = await this.database.query<{ key: string }>(
      `insert into duplicate_key (key, stakeholder_id) ${keysOf('(select * from duplicate_trait where stakeholder_id = any($1::uuid[]))')} returning key`,
      [ids],
    );
    await this.count([...new Set([...gone, ...come].map(({ key }) => key))]);
  }

  /** Counts anew how many records have these keys. */
  private async count(keys: readonly string[]): Promise<void> {
    await this.database.query(
      `insert into duplicate_frequency (key, records)
       select key, (select count(*) from duplicate_key k where k.key = wanted.key) from unnest($1::text[]) wanted (key) order by key
       on conflict (key) do update set records = excluded.records where duplicate_frequency.records <> excluded.records`,
      [keys],
    );
    await this.database.query(`delete from duplicate_frequency where records = 0 and key = any($1)`, [keys]);
  }

  private async compare(ids: readonly string[]): Promise<void> {
    const mine = (table: string) => `(select * from ${table} where stakeholder_id = any($1::uuid[]))`;
    const probes = { traits: mine('duplicate_trait'), keys: mine('duplicate_key') };
    await this.database.query(
      `with found as materialized (
         select distinct on (1, 2) least(a, b) as left_id, greatest(a, b) as right_id, score, reasons
         from (${pairsOf(probes, 'a.stakeholder_id <> b.stakeholder_id')}) pairs
         where score >= ${lowest}
         order by 1, 2, score desc
       ),
       gone as (
         delete from duplicate_pair p
         where (p.left_id = any($1::uuid[]) or p.right_id = any($1::uuid[])) and p.dismissed_at is null
           and not exists (select from found f where f.left_id = p.left_id and f.right_id = p.right_id)
       )
       insert into duplicate_pair (left_id, right_id, score, reasons)
       select left_id, right_id, score, reasons from found
       on conflict (left_id, right_id) do update set score = excluded.score, reasons = excluded.reasons`,
      [ids],
    );
  }
}
