import { Injectable } from '@nestjs/common';
import { Database } from '@regiekamer/shared-server';
import { pairsOf } from './duplicate.score.js';
import { keysOf, recordsOf, traitsOf } from './duplicate.traits.js';

/** Pairs below this are not worth a row. */
const lowest = 0.5;

/** Changes that are taken in one transaction. */
const batch = 1_000;

/** Stands for «one finder compares at a time» among PostgreSQL's advisory locks. */
const oneFinder = 7_265_673;

/** A pair that was found, as the table holds it. */
interface Found {
  left_id: string;
  right_id: string;
  score: number;
  reasons: string[];
}

/**
 * Compares records with each other as they change, and keeps the pairs that may be one.
 *
 * People go on working meanwhile, so it stands in nobody's way, and cannot be in a circle with a merge, an import or a change
 * of a record (a deadlock): it waits for no record that another transaction holds, but leaves it for the next time
 * (`notHeld`), and whoever changes a record only appends to its queue. What it does wait for, its own tables and pairs, a
 * merge never holds; whoever dismisses a pair holds that one alone. Erasing empties these tables too, in another order: the
 * one that loses is tried again by `Database.transaction`.
 */
@Injectable()
export class DuplicateFinder {
  constructor(private readonly database: Database) {}

  /**
   * Compares what has changed since it was last compared, until nothing is left, the server goes down, or it has taken its time.
   * @param time milliseconds after which no more is begun
   * @returns whether there may be more
   */
  async refresh(signal?: AbortSignal, time = Infinity): Promise<boolean> {
    for (const begun = performance.now(); !signal?.aborted; ) {
      if (!(await this.database.transaction(() => this.refreshBatch()))) return false;
      if (performance.now() - begun >= time) return true;
    }
    return true;
  }

  /** Answers whether there may be more. */
  private async refreshBatch(): Promise<boolean> {
    await this.database.query(`select set_config('statement_timeout', '10min', true)`);
    await this.database.query(`select pg_advisory_xact_lock($1)`, [oneFinder]);
    const taken = await this.database.query<{ id: string; stakeholder_id: string }>(`select id, stakeholder_id from duplicate_stale order by id limit $1`, [batch]);
    if (taken.length === 0) return false;
    const ids = [...new Set(taken.map((row) => row.stakeholder_id))];
    await this.describe(ids);
    const left = await this.compare(ids);
    const done = taken.filter((row) => !left.has(row.stakeholder_id)).map(({ id }) => id);
    await this.database.query(`delete from duplicate_stale where id = any($1::uuid[])`, [done]);
    return taken.length === batch && done.length > 0;
  }

  /** Writes anew what these records are compared by; nothing, of those that are not active. */
  async describe(ids: readonly string[]): Promise<void> {
    const gone = await this.database.query<{ key: string }>(`delete from duplicate_key where stakeholder_id = any($1::uuid[]) returning key`, [ids]);
    await this.database.query(`delete from duplicate_trait where stakeholder_id = any($1::uuid[])`, [ids]);
    await this.database.query(
      `insert into duplicate_trait (stakeholder_id, kind, surnames, given_name, initials, form_of_address, name, abbreviations, emails,
         local_parts, domains, phone, organisations, city, kvk_number, address, roots) ${traitsOf(recordsOf)}`,
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

  /** Writes the pairs that these records are part of. @returns those that have to wait, with a record that is being changed */
  private async compare(ids: readonly string[]): Promise<Set<string>> {
    const mine = (table: string) => `(select * from ${table} where stakeholder_id = any($1::uuid[]))`;
    const probes = { traits: mine('duplicate_trait'), keys: mine('duplicate_key') };
    const found = await this.database.query<Found>(
      `select distinct on (1, 2) least(a, b) as left_id, greatest(a, b) as right_id, score, reasons
       from (${pairsOf(probes, 'a.stakeholder_id <> b.stakeholder_id')}) pairs
       where score >= ${lowest}
       order by 1, 2, score desc`,
      [ids],
    );
    const free = await this.notHeld(found);
    const pairs = found.map((pair) => ({ ...pair, held: !free.has(pair.left_id) || !free.has(pair.right_id) }));
    await this.database.query(
      `with found as materialized (
         select * from jsonb_to_recordset($2::jsonb) f(left_id uuid, right_id uuid, score float8, reasons text[], held boolean)
       ),
       gone as (
         delete from duplicate_pair p
         where (p.left_id = any($1::uuid[]) or p.right_id = any($1::uuid[])) and p.dismissed_at is null
           and not exists (select from found f where f.left_id = p.left_id and f.right_id = p.right_id)
       )
       insert into duplicate_pair (left_id, right_id, score, reasons)
       select left_id, right_id, score, reasons from found where not held
       on conflict (left_id, right_id) do update set score = excluded.score, reasons = excluded.reasons`,
      [ids, JSON.stringify(pairs)],
    );
    return new Set(pairs.filter(({ held }) => held).flatMap((pair) => [pair.left_id, pair.right_id]));
  }

  /** Of the records of pairs, those that nobody is merging, importing or otherwise holding; they stay as they are until the pairs are written. */
  private async notHeld(pairs: readonly Found[]): Promise<Set<string>> {
    const rows = await this.database.query<{ id: string }>(
      `select id from stakeholder where id = any($1::uuid[]) order by id for key share skip locked`,
      [[...new Set(pairs.flatMap((pair) => [pair.left_id, pair.right_id]))]],
    );
    return new Set(rows.map(({ id }) => id));
  }
}
