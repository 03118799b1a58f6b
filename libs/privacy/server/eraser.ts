import { Injectable } from '@nestjs/common';
import { Database } from '@regiekamer/shared-server';
import { type FoundText, isTheirs, Mentions } from './mentions.js';
import { decomposed } from './person-matcher.js';
import { familySql, places } from './personal-data.js';
import type { Subject } from './subject.js';

/** What an erased person is called. */
export const erasedName = 'Verwijderde persoon';

/** Rows that are about the person alone, by the table and the condition on `t`. */
const ownRows: readonly [table: string, condition: string][] = [
  ['stakeholder_alias', 't.stakeholder_id = $1'],
  ['affiliation', 't.person_id = $1'],
  ['opinion_leader', 't.stakeholder_id = $1'],
  ['consent', 't.stakeholder_id = $1'],
  ['consent_event', 't.stakeholder_id = $1'],
  ['contact_list_choice', 't.stakeholder_id = $1'],
  // files that can still be fetched and hold them
  ['list_export_part', 'exists (select from list_export_member m where m.export_id = t.export_id and m.stakeholder_id = $1)'],
  ['preference_letter', 't.stakeholder_id = $1'],
  ['colleague_question', 't.stakeholder_id = $1'],
  ['duplicate_trait', 't.stakeholder_id = $1'],
  // what nobody else has; how many others have the rest says nothing of them
  ['duplicate_frequency', 't.records <= 1 and t.key in (select key from duplicate_key k where k.stakeholder_id = $1)'],
  ['duplicate_key', 't.stakeholder_id = $1'],
  ['duplicate_pair', '$1 in (t.left_id, t.right_id)'],
  // the images by which a merge could be undone; that there was one stays
  ['stakeholder_merge_item', 'exists (select from stakeholder_merge m where m.id = t.merge_id and $1 in (m.kept_id, m.merged_id))'],
  ['privacy_notice', 't.stakeholder_id = $1'],
  // rows of files that made or matched them, and the images by which an import could be undone
  ['import_row', '$1 = t.stakeholder_id or $1 = any (t.candidate_ids)'],
  ['import_change', `($1::uuid)::text in (t.record_id::text, t.after ->> 'person_id', t.after ->> 'stakeholder_id')`],
  ['import_key', 't.stakeholder_id = $1'],
];

/**
 * Takes a person out of the whole database, in the name of the system: also out of what the handler may not read. What
 * stays is a record of nobody in particular, so that conversations and figures keep their place.
 */
@Injectable()
export class Eraser {
  constructor(
    private readonly database: Database,
    private readonly mentions: Mentions,
  ) {}

  /**
   * Inside a transaction, after everything has been checked.
   * @param requestId whose verdicts on mentions count; null where nobody was asked: then a name counts where they took part
   * @param remember whether they must be recognised when they are entered again
   */
  async erase(subject: Subject, requestId: string | null, remember: boolean): Promise<void> {
    const family = (await this.database.query<{ id: string }>(`select id from (${familySql('$1::uuid')}) f`, [subject.id])).map(({ id }) => id);
    // the history and the ledgers let themselves be altered for this act alone
    await this.database.query(`select set_config('regiekamer.act', 'erase', true)`);
    if (remember) for (const id of family) await this.database.query(`select suppress($1)`, [id]);
    // texts before records: what a table's trigger writes down of it is in the history by then, which comes last
    const history = places.filter(({ table }) => table === 'change');
    for (const text of await this.mentions.texts(subject, requestId, 'system', places.filter((place) => !history.includes(place)))) {
      await this.redact(subject, text);
    }
    for (const id of family) await this.emptyRecord(id);
    for (const text of await this.mentions.texts(subject, requestId, 'system', history)) await this.redact(subject, text);
    for (const id of family) await this.emptyHistory(id);
    await this.database.query(`update idempotency_key set answer = null where answer ~ any($1::text[]) or fold(answer) ~ $2`, [family, subject.matcher.pattern]);
    await this.database.query(`select set_config('regiekamer.act', '', true)`);
  }

  private async redact({ matcher }: Subject, text: FoundText): Promise<void> {
    const { place, key, column, value, linked } = text;
    const certain = matcher.find(decomposed(JSON.stringify(value)), false).some((match) => match.certain);
    if (!isTheirs(text, certain)) return;
    const rest = matcher.redactDeeply(value, linked);
    if (JSON.stringify(rest) === JSON.stringify(value)) return;
    const where = place.key.map((name, index) => `"${name}"::text = $${index + 2}`).join(' and ');
    const version = place.versioned ? ', version = version + 1' : '';
    await this.database.query(
      `update "${place.table}" set "${column}" = (jsonb_populate_record(null::"${place.table}", jsonb_build_object('${column}', $1::jsonb)))."${column}"${version}
       where ${where}`,
      [JSON.stringify(rest), ...key],
    );
  }

  private async emptyRecord(id: string): Promise<void> {
    for (const [table, condition] of ownRows) await this.database.query(`delete from "${table}" t where ${condition}`, [id]);
    await this.database.query(`update assessment set note = null where stakeholder_id = $1 and note is not null`, [id]);
    await this.database.query(`update position set note = null where stakeholder_id = $1 and note is not null`, [id]);
    await this.database.query(
      `update data_subject_request set subject_name = null, asked = null, version = version + 1, updated_at = now() where stakeholder_id = $1`,
      [id],
    );
    await this.database.query(
      `update stakeholder set display_name = $2, sort_name = $2, sort_key = $2, surname = $2, initials = null, given_name = null,
         surname_prefix = null, partner_surname = null, form_of_address = 'NEUTRAL', sort_on_prefix = false, email = null, phone = null,
         street = null, postcode = null, city = null, country = null, website = null, tags = '{}', category_id = null, relation_owner_id = null,
         archived_at = coalesce(archived_at, now()), erased_at = now(), version = version + 1, updated_at = now()
       where id = $1`,
      [id, erasedName],
    );
  }

  /** Who changed which field when stays, as a history in outline; and of roles at organisations, nothing but that it was somebody. */
  private async emptyHistory(id: string): Promise<void> {
    await this.database.query(
      `update change c set fields = (select coalesce(jsonb_object_agg(key, '[null, null]'::jsonb), '{}') from jsonb_object_keys(c.fields) key)
       where c.record_type = 'PERSON' and c.record_id = $1`,
      [id],
    );
    await this.database.query(
      `update change c set fields = jsonb_set(c.fields, '{affiliation}', '[null, null]')
       where c.record_type = 'ORGANISATION' and (c.fields #>> '{affiliation,0,person_id}' = $1 or c.fields #>> '{affiliation,1,person_id}' = $1)`,
      [id],
    );
  }
}
