import { Injectable } from '@nestjs/common';
import { Database } from '@regiekamer/shared-server';
import { parsePhone, StakeholderKind, StakeholderList, StakeholderReader } from '@regiekamer/stakeholders-server';
import type { LikelyDuplicate, TypedRecordInput } from './duplicate.inputs.js';
import { pairsOf } from './duplicate.score.js';
import { keysOf, traitsOf } from './duplicate.traits.js';

/** A question beside a form is asked early: what would not be shown in the queue yet is shown here. */
const lowest = 0.25;
const most = 5;

const records = `
  select gen_random_uuid() as id, $1::text as kind, $2::text as surname, $3::text as partner_surname, $4::text as given_name,
    $5::text as initials, $6::text as form_of_address, $7::text as name, $8::text as phone, $9::text as city, $10::text as kvk_number,
    $11::text as website, null::text as street, null::text as postcode, case when $12::text is null then '{}'::text[] else array[lower($12)] end as emails,
    case when $13::uuid is null then '{}'::uuid[] else array[$13::uuid] end as organisations`;

/** Whether somebody who is being typed is there already. */
@Injectable()
export class DuplicateEntry {
  constructor(
    private readonly database: Database,
    private readonly lists: StakeholderList,
    private readonly reader: StakeholderReader,
  ) {}

  /** Likeliest first, as the queue weighs pairs; then those of a name like it, among them what was stored this minute. */
  async likely(typed: TypedRecordInput): Promise<LikelyDuplicate[]> {
    const scored = await this.compare(typed);
    const found = await this.reader.byIds(scored.map(({ b }) => b));
    const likely = scored.flatMap(({ b, score, reasons }) => {
      const stakeholder = found.get(b);
      return stakeholder?.archivedAt === null ? [{ stakeholder, score, reasons }] : [];
    });
    const name = typed.kind === StakeholderKind.ORGANISATION ? typed.name : [typed.givenName, typed.surnamePrefix, typed.surname].filter(Boolean).join(' ');
    if (!name || likely.length === most) return likely;
    const named = await this.lists.similar(typed.kind, name, most);
    const more = named.filter(({ id }) => !found.has(id)).map((stakeholder) => ({ stakeholder, score: 0, reasons: ['duplicates.similarName'] }));
    return [...likely, ...more].slice(0, most);
  }

  private compare(typed: TypedRecordInput): Promise<{ b: string; score: number; reasons: string[] }[]> {
    return this.database.query(
      `with typed as materialized (${traitsOf(records)}), typed_keys as materialized (${keysOf('typed')})
       select b, score, reasons from (${pairsOf({ traits: 'typed', keys: 'typed_keys' }, 'true')}) pairs
       where score >= ${lowest} order by score desc, b limit ${most}`,
      parameters(typed),
    );
  }
}

function parameters(typed: TypedRecordInput): unknown[] {
  const { kind, surname, partnerSurname, givenName, initials, formOfAddress, name, phone, city, kvkNumber, website, email, organisationId } = typed;
  const text = (value: string | null | undefined) => value?.trim() || null;
  return [
    kind, text(surname), text(partnerSurname), text(givenName), text(initials), formOfAddress ?? null, text(name),
    phone ? parsePhone(phone) : null, text(city), text(kvkNumber), text(website), text(email), organisationId ?? null,
  ];
}
