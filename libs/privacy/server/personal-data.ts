import type { Bind } from '@regiekamer/shared-server';
import type { GuardedType } from './record-visibility.js';

/** What a section of the access report may need to know. */
export interface SectionContext {
  /** the placeholder of the person's id */
  person: string;
  /** a condition: whether the record of that type and id may stand in the report */
  readable(type: GuardedType, id: string): string;
  bind: Bind;
}

/** One heading of the access report. */
export interface Section {
  code: string;
  /** the foreign keys to stakeholder that it answers for, as table:column */
  references: readonly string[];
  /** a statement that answers the column `fields`, an object of JSON with what a reader is to see */
  rows(context: SectionContext): string;
}

const userName = (id: string): string => `(select u.name from app_user u where u.id = ${id})`;
const stakeholderName = (id: string): string => `(select o.display_name from stakeholder o where o.id = ${id})`;
const issueTitle = (id: string): string => `(select i.title from issue i where i.id = ${id})`;
const purpose = (id: string): string => `(select p.label_nl from purpose p where p.id = ${id})`;

/**
 * SQL: the ids of the person's record and of all that became one with it.
 * @param person an expression
 */
export const familySql = (person: string): string => `
  with recursive family as (select ${person} as id union select s.id from stakeholder s join family f on s.merged_into = f.id) select id from family`;

/** Columns of the record itself that say nothing about the person: what lists sort by, and what guards updates. */
export const internalColumns = ['id', 'sort_key', 'sort_name', 'version', 'category_id', 'relation_owner_id', 'merged_into'];

/**
 * Everything about a person, by the table in which it stands. A test reads pg_constraint, and fails on a foreign key to
 * stakeholder that no section answers for.
 */
export const sections: readonly Section[] = [
  {
    code: 'record',
    references: [],
    // whatever columns the record has or will have
    rows: ({ person }) => `
      select jsonb_strip_nulls(to_jsonb(s) - '{${internalColumns.join()}}'::text[] || jsonb_build_object(
        'category', (select c.label_nl from category c where c.id = s.category_id), 'relation_owner', ${userName('s.relation_owner_id')})) as fields
      from stakeholder s where s.id = ${person}`,
  },
  {
    code: 'merged',
    references: ['stakeholder:merged_into', 'stakeholder_merge:kept_id', 'stakeholder_merge:merged_id', 'duplicate_pair:left_id', 'duplicate_pair:right_id'],
    // records that became one with this one stay as they were
    rows: ({ person }) => `
      select jsonb_strip_nulls(to_jsonb(s) - '{${internalColumns.join()}}'::text[]) || jsonb_build_object('at', m.at, 'by', ${userName('m.by_id')}) as fields
      from stakeholder s left join stakeholder_merge m on m.merged_id = s.id and m.undone_at is null
      where s.id in (${familySql(person)}) and s.id <> ${person} order by m.at, s.id`,
  },
  {
    code: 'aliases',
    references: ['stakeholder_alias:stakeholder_id'],
    rows: ({ person }) => `
      select json_build_object('email', a.email, 'since', a.created_at) as fields
      from stakeholder_alias a where a.stakeholder_id = ${person} order by a.created_at, a.id`,
  },
  {
    code: 'affiliations',
    references: ['affiliation:person_id', 'affiliation:organisation_id'],
    rows: ({ person }) => `
      select json_build_object('organisation', ${stakeholderName('a.organisation_id')}, 'function', a.function, 'started_on', a.started_on,
        'ended_on', a.ended_on, 'primary', a.is_primary) as fields
      from affiliation a where ${person} in (a.person_id, a.organisation_id) order by a.started_on desc nulls last, a.id`,
  },
  {
    code: 'opinionLeader',
    references: ['opinion_leader:stakeholder_id'],
    rows: ({ person }) => `
      select json_build_object('reach', o.reach, 'channels', array_to_string(o.channels, ', '), 'topics', array_to_string(o.topics, ', '), 'note', o.note) as fields
      from opinion_leader o where o.stakeholder_id = ${person}`,
  },
  {
    code: 'assessments',
    // a position is the latest assessment once more
    references: ['assessment:stakeholder_id', 'position:stakeholder_id'],
    rows: ({ person }) => `
      select json_build_object('issue', ${issueTitle('a.issue_id')}, 'stance', a.stance, 'confidence', a.confidence, 'decision_power', a.decision_power,
        'opinion_power', a.opinion_power, 'interest', a.interest, 'willingness_to_act', a.willingness_to_act, 'note', a.note,
        'assessed_at', a.assessed_at, 'by', ${userName('a.assessed_by')}) as fields
      from assessment a where a.stakeholder_id = ${person} order by a.assessed_at desc, a.id desc`,
  },
  {
    code: 'interactions',
    references: ['interaction_participant:stakeholder_id'],
    rows: ({ person, readable }) => `
      select json_build_object('occurred_at', i.occurred_at, 'type', (select t.label_nl from interaction_type t where t.id = i.type_id),
        'direction', i.direction, 'subject', i.subject, 'notes', i.notes,
        'discussion_points', (select string_agg(concat_ws(': ', ${issueTitle('d.issue_id')}, d.note), E'\\n' order by d.issue_id)
          from interaction_issue d where d.interaction_id = i.id),
        'by', ${userName('i.logged_by')},
        'colleagues', (select string_agg(u.name, ', ' order by u.name) from interaction_colleague c join app_user u on u.id = c.user_id where c.interaction_id = i.id)) as fields
      from interaction_participant p join interaction i on i.id = p.interaction_id
      where p.stakeholder_id = ${person} and ${readable('INTERACTION', 'i.id')}
      order by p.occurred_at desc, p.interaction_id desc`,
  },
  {
    code: 'commitments',
    references: ['commitment:stakeholder_id'],
    rows: ({ person, readable }) => `
      select json_build_object('direction', c.direction, 'description', c.description, 'due_on', c.due_on, 'status', c.status,
        'status_reason', c.status_reason, 'issue', ${issueTitle('c.issue_id')}, 'owner', ${userName('c.owner_id')}, 'since', c.created_at) as fields
      from commitment c
      where c.stakeholder_id = ${person} and ${readable('COMMITMENT', 'c.id')}
      order by c.created_at desc, c.id desc`,
  },
  {
    code: 'consents',
    // where they stand is the last word of the ledger
    references: ['consent_event:stakeholder_id', 'consent:stakeholder_id'],
    rows: ({ person }) => `
      select json_build_object('at', e.at, 'purpose', ${purpose('e.purpose_id')}, 'channel', e.channel, 'status', e.status, 'source', e.source,
        'note', e.note, 'wording', e.wording_version, 'by_subject', e.by_subject, 'by', ${userName('e.by_id')}) as fields
      from consent_event e where e.stakeholder_id = ${person} order by e.at desc, e.id desc`,
  },
  {
    code: 'letters',
    references: ['preference_letter:stakeholder_id'],
    rows: ({ person }) => `
      select json_build_object('at', l.created_at, 'letter', l.kind, 'language', l.language, 'sent_at', l.sent_at, 'by', ${userName('l.by_id')}) as fields
      from preference_letter l where l.stakeholder_id = ${person} order by l.created_at desc, l.id desc`,
  },
  {
    code: 'questions',
    references: ['colleague_question:stakeholder_id'],
    rows: ({ person, readable }) => `
      select json_build_object('at', q.asked_at, 'day', q.day, 'note', q.note, 'by', ${userName('q.asked_by')}) as fields
      from colleague_question q where q.stakeholder_id = ${person} and ${readable('COLLEAGUE_QUESTION', 'q.id')} order by q.asked_at desc, q.id desc`,
  },
  {
    code: 'lists',
    references: ['contact_list_choice:stakeholder_id'],
    rows: ({ person, readable }) => `
      select json_build_object('list', l.name, 'purpose', ${purpose('l.purpose_id')}, 'channel', l.channel, 'basis', l.basis, 'included', c.included) as fields
      from contact_list_choice c join contact_list l on l.id = c.list_id
      where c.stakeholder_id = ${person} and ${readable('CONTACT_LIST', 'l.id')} order by l.name, l.id`,
  },
  {
    code: 'exports',
    references: ['list_export_member:stakeholder_id'],
    rows: ({ person, readable }) => `
      select json_build_object('at', e.at, 'list', l.name, 'purpose', ${purpose('l.purpose_id')}, 'channel', l.channel, 'basis', e.basis, 'format', e.format,
        'columns', array_to_string(e.columns, ', '), 'by', ${userName('e.by_id')}) as fields
      from list_export_member m join list_export e on e.id = m.export_id join contact_list l on l.id = e.list_id
      where m.stakeholder_id = ${person} and ${readable('CONTACT_LIST', 'l.id')} order by e.at desc, e.id desc`,
  },
  {
    code: 'imports',
    references: ['import_key:stakeholder_id'],
    // where what is known of them came from: each file with a row that made or matched their record
    rows: ({ person }) => `
      select json_build_object('at', i.applied_at, 'file', i.file_name,
        'values', (select string_agg(v, ' · ') from jsonb_array_elements_text(r."values") v), 'by', ${userName('i.applied_by')}) as fields
      from import_row r join import i on i.id = r.import_id
      where r.stakeholder_id = ${person} order by i.uploaded_at desc, r.number`,
  },
  {
    code: 'requests',
    references: ['data_subject_request:stakeholder_id'],
    rows: ({ person }) => `
      select json_build_object('kind', r.kind, 'received_on', r.received_on, 'way', r.way, 'asked', r.asked, 'identity_check', r.identity_check,
        'due_on', r.due_on, 'extension_reason', r.extension_reason, 'request_status', r.status, 'outcome', r.outcome, 'closed_on', r.closed_on,
        'by', ${userName('r.handler_id')}) as fields
      from data_subject_request r where r.stakeholder_id = ${person} order by r.received_on desc, r.id desc`,
  },
  {
    code: 'keeping',
    references: ['retention_decision:stakeholder_id', 'privacy_notice:stakeholder_id'],
    rows: ({ person }) => `
      select json_build_object('at', at, 'decision', decision, 'reason', reason, 'review_on', review_on, 'by', ${userName('by_id')}) as fields
      from (select at, decision, reason, review_on, by_id from retention_decision where stakeholder_id = ${person}
        union all select given_on, 'NOTICE', null, null, by_id from privacy_notice where stakeholder_id = ${person}) k
      order by at desc`,
  },
  {
    code: 'history',
    references: [],
    // an interaction that a field points at has readers of its own
    rows: ({ person }) => `
      select json_build_object('at', c.at, 'by', ${userName('c.actor_id')}, 'action', c.action, 'changes', c.fields) as fields
      from change c where c.record_type in ('PERSON', 'ORGANISATION') and c.record_id = ${person} order by c.at desc, c.id desc`,
  },
];

/** A table with texts that people wrote, in which somebody may be mentioned. */
export interface Place {
  table: string;
  /** text, text[] or jsonb */
  columns: readonly string[];
  /** the primary key */
  key: readonly string[];
  /** expressions on `t`: the record that the row is a part of */
  type: string;
  record: string;
  /** writing it in an open form must find out that the text was changed */
  versioned?: boolean;
}

/**
 * Where mentions are looked for. A test walks every column of the database that holds text, and fails on one that stands
 * neither here nor in `noFreeText`.
 */
export const places: readonly Place[] = [
  { table: 'interaction', columns: ['subject', 'notes'], key: ['id'], type: `'INTERACTION'`, record: 't.id', versioned: true },
  { table: 'interaction_issue', columns: ['note'], key: ['interaction_id', 'issue_id'], type: `'INTERACTION'`, record: 't.interaction_id' },
  { table: 'commitment', columns: ['description', 'status_reason'], key: ['id'], type: `'COMMITMENT'`, record: 't.id', versioned: true },
  { table: 'assessment', columns: ['note'], key: ['id'], type: `'STAKEHOLDER'`, record: 't.stakeholder_id' },
  { table: 'position', columns: ['note'], key: ['id'], type: `'STAKEHOLDER'`, record: 't.stakeholder_id' },
  { table: 'opinion_leader', columns: ['note', 'channels', 'topics'], key: ['stakeholder_id'], type: `'STAKEHOLDER'`, record: 't.stakeholder_id' },
  { table: 'affiliation', columns: ['function'], key: ['id'], type: `'STAKEHOLDER'`, record: 't.person_id' },
  { table: 'consent_event', columns: ['source', 'note'], key: ['id'], type: `'STAKEHOLDER'`, record: 't.stakeholder_id' },
  { table: 'retention_decision', columns: ['reason'], key: ['id'], type: `'STAKEHOLDER'`, record: 't.stakeholder_id' },
  { table: 'issue', columns: ['title', 'summary', 'goal', 'tags'], key: ['id'], type: `'ISSUE'`, record: 't.id', versioned: true },
  { table: 'decision_moment', columns: ['description'], key: ['id'], type: `'ISSUE'`, record: 't.issue_id' },
  { table: 'stage_change', columns: ['reason'], key: ['id'], type: `'ISSUE'`, record: 't.issue_id' },
  { table: 'issue_brief_section', columns: ['body'], key: ['id'], type: `'ISSUE'`, record: 't.issue_id' },
  { table: 'theme', columns: ['name', 'description'], key: ['id'], type: `'THEME'`, record: 't.id', versioned: true },
  { table: 'contact_list', columns: ['name', 'basis_note', 'criteria'], key: ['id'], type: `'CONTACT_LIST'`, record: 't.id', versioned: true },
  {
    table: 'data_subject_request', columns: ['subject_name', 'asked', 'identity_check', 'extension_reason', 'outcome'], key: ['id'],
    type: `'DATA_SUBJECT_REQUEST'`, record: 't.id', versioned: true,
  },
  { table: 'colleague_question', columns: ['note'], key: ['id'], type: `'COLLEAGUE_QUESTION'`, record: 't.id' },
  { table: 'colleague_question_recipient', columns: ['answer'], key: ['question_id', 'user_id'], type: `'COLLEAGUE_QUESTION'`, record: 't.question_id' },
  { table: 'stakeholder_merge_item', columns: ['before', 'after'], key: ['merge_id', 'table_name', 'key'], type: `'MERGE'`, record: 't.merge_id' },
  { table: 'import_row', columns: ['values', 'differences'], key: ['id'], type: `'IMPORT'`, record: 't.import_id' },
  { table: 'import_change', columns: ['before', 'after'], key: ['id'], type: `'IMPORT'`, record: 't.import_id' },
  { table: 'import_key', columns: ['said'], key: ['id'], type: `'IMPORT'`, record: 't.id' },
  // what stood in a record before; the history of people and organisations is that of one kind of record
  {
    table: 'change', columns: ['fields'], key: ['id'],
    type: `case when t.record_type in ('PERSON', 'ORGANISATION') then 'STAKEHOLDER' else t.record_type end`, record: 't.record_id',
  },
];

/**
 * Columns of text that hold nothing that people write about others: codes, keys, names of tables, and what the person's own
 * record says, which erasing empties as a whole.
 */
export const noFreeText: Readonly<Record<string, readonly string[]>> = {
  // people of the office: their own employer's to keep
  app_user: ['name', 'email', 'roles', 'job_title', 'locale', 'password_hash'],
  session: ['token_hash'],
  sign_in_attempt: ['key'],
  association: ['name', 'privacy_email'],
  signing_key: ['secret'],
  category: ['code', 'label_nl', 'label_en'],
  interaction_type: ['code', 'label_nl', 'label_en'],
  purpose: ['code', 'label_nl', 'label_en', 'meaning_nl', 'meaning_en'],
  consent_wording: ['version', 'body'],
  link_attempt: ['key'],
  migrations: ['name'],
  // the record itself: emptied as a whole
  stakeholder: [
    'kind', 'display_name', 'sort_name', 'sort_key', 'tags', 'email', 'phone', 'city', 'initials', 'given_name', 'surname_prefix', 'surname',
    'partner_surname', 'form_of_address', 'name', 'website', 'kvk_number', 'street', 'postcode', 'country',
  ],
  stakeholder_alias: ['email'],
  // follows from the records, by triggers and jobs
  search_document: ['record_type', 'title', 'subtitle', 'folded', 'contact'],
  duplicate_key: ['key'],
  duplicate_frequency: ['key'],
  duplicate_trait: [
    'kind', 'surnames', 'given_name', 'initials', 'form_of_address', 'name', 'abbreviations', 'emails', 'local_parts', 'domains', 'phone', 'city', 'kvk_number',
    'roots', 'address',
  ],
  // answers kept for a while to give again: erasing empties those that hold the person
  idempotency_key: ['key', 'field', 'fingerprint', 'answer'],
  suppression: ['hash'],
  change: ['record_type', 'action'],
  interaction: ['direction', 'confidentiality'],
  commitment: ['direction', 'status'],
  assessment: ['stance', 'confidence'],
  position: ['stance', 'confidence'],
  opinion_leader: ['kind'],
  consent: ['channel', 'status'],
  consent_event: ['channel', 'status', 'wording_version'],
  preference_letter: ['kind', 'language'],
  stakeholder_merge: ['kind'],
  stakeholder_merge_item: ['table_name', 'key'],
  duplicate_pair: ['reasons'],
  issue: ['kind', 'stage'],
  stage_change: ['stage'],
  issue_brief_section: ['section'],
  issue_team_member: ['role'],
  contact_list: ['channel', 'basis'],
  // the file itself lives for an hour, and goes with whom it held
  list_export: ['format', 'columns', 'basis', 'session'],
  list_export_part: ['content'],
  import: [
    'file_name', 'format', 'status', 'columns', 'suggested_mapping', 'mapping', 'key_column', 'counts', 'problem_counts', 'leftovers', 'error', 'work',
  ],
  import_row: ['status', 'problems'],
  import_key: ['scope', 'key'],
  import_change: ['table'],
  data_subject_request: ['kind', 'way', 'status'],
  data_subject_verdict: ['record_type'],
  data_subject_part: ['record_type'],
  retention_decision: ['decision'],
};

/** SQL condition: the record of this type and id has to do with the person, so that a name in it is most likely theirs. */
export const linkedSql = (type: string, record: string, person: string): string => `case ${type}
  when 'STAKEHOLDER' then ${record} = ${person}
  when 'INTERACTION' then exists (select from interaction_participant l where l.interaction_id = ${record} and l.stakeholder_id = ${person})
  when 'COMMITMENT' then exists (select from commitment l where l.id = ${record} and (l.stakeholder_id = ${person}
    or exists (select from interaction_participant k where k.interaction_id = l.interaction_id and k.stakeholder_id = ${person})))
  when 'DATA_SUBJECT_REQUEST' then exists (select from data_subject_request l where l.id = ${record} and l.stakeholder_id = ${person})
  else false end`;
