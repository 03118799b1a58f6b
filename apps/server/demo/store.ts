import type { Client } from 'pg';
import type { DemoData } from './data.js';
import type { StakeholderRow } from './rows.js';

const chunk = 4000;
const columns = {
  app_user: 'id, name, email, roles, job_title, locale, active, password_hash, created_at, updated_at',
  theme: 'id, name, description, regisseur_id, created_at, updated_at',
  issue: `
    id, kind, title, summary, goal, stage, impact, urgency, influenceability, theme_id, regisseur_id, parent_id, tags,
    version, created_at, updated_at`,
  issue_related_theme: 'issue_id, theme_id',
  issue_team_member: 'issue_id, user_id, role',
  stage_change: 'id, issue_id, stage, reason, at, by_id',
  issue_brief_section: 'id, issue_id, section, body, at, by_id',
  decision_moment: 'id, issue_id, day, description, created_at',
  stakeholder: `
    id, kind, display_name, sort_name, sort_key, category_id, tags, email, phone, street, postcode, city, relation_owner_id, initials,
    given_name, surname_prefix, surname, partner_surname, form_of_address, sort_on_prefix, name, website, kvk_number,
    member_since, version, created_at, updated_at`,
  affiliation: 'id, person_id, organisation_id, function, started_on, ended_on, is_primary, created_at',
  opinion_leader: 'stakeholder_id, kind, reach, channels, topics, note',
  interaction: `
    id, type_id, direction, occurred_at, duration_minutes, subject, notes, confidentiality, logged_by, version,
    created_at, updated_at`,
  contact_list: `
    id, name, purpose_id, channel, basis, basis_note, review_on, shared, owner_id, criteria, created_at, updated_at`,
  interaction_participant: 'interaction_id, stakeholder_id, occurred_at',
  interaction_colleague: 'interaction_id, user_id, occurred_at',
  interaction_issue: 'interaction_id, issue_id, occurred_at, note',
  commitment: `
    id, direction, description, due_on, status, status_reason, owner_id, made_by, stakeholder_id, issue_id,
    interaction_id, version, created_at, updated_at`,
  assessment: `
    id, issue_id, stakeholder_id, stance, confidence, decision_power, opinion_power, interest, willingness_to_act,
    note, assessed_at, assessed_by, interaction_id`,
  consent_event: 'id, stakeholder_id, purpose_id, channel, status, at, by_id, source, note',
} as const;
type Table = keyof typeof columns;

/** Writes the rows in sets, so that the triggers of history and search run once for thousands of rows. */
export class Store {
  constructor(private readonly client: Client, private readonly log: (line: string) => void) {}

  /**
   * The history of these rows bears the moment of loading, not the dates in the rows: change.at is the database's to
   * set, and a demo is no reason to let anyone else write it. Who acted is told where rows have a maker.
   */
  async save(data: DemoData, passwordHash: string): Promise<void> {
    const admin = data.users.find(({ roles }) => roles.includes('ADMIN'))?.id ?? '';
    const categories = await this.codes('category');
    const types = await this.codes('interaction_type');
    const purposes = await this.codes('purpose');

    await this.actAs(admin);
    await this.insert('app_user', data.users.map((user) => ({ ...user, password_hash: passwordHash })));
    await this.insert('theme', data.themes);
    await this.insert('issue', data.issues);
    await this.insert('issue_related_theme', data.relatedThemes);
    await this.insert('issue_team_member', data.team);
    await this.insert('stage_change', data.stageChanges);
    await this.insert('issue_brief_section', data.briefSections);
    await this.insert('decision_moment', data.decisionMoments);

    // Organisations first: the search row of a person is written once, with the affiliations, in the batches below.
    const withCategory = (row: StakeholderRow): object => ({ ...row, category_id: lookUp(categories, row.category) });
    await this.insert('stakeholder', data.organisations.map(withCategory));
    await this.insert('stakeholder', data.people.map(withCategory));
    await this.client.query('analyze stakeholder');
    await this.insert('affiliation', data.affiliations);
    await this.insert('opinion_leader', data.opinionLeaders);

    const loggers = groupBy(data.interactions, ({ logged_by }) => logged_by);
    const loggerOf = new Map(data.interactions.map(({ id, logged_by }) => [id, logged_by]));
    const links = <T extends { interaction_id: string }>(rows: readonly T[]): Map<string, T[]> =>
      groupBy(rows, ({ interaction_id }) => loggerOf.get(interaction_id) ?? '');
    const [participants, colleagues, points] = [links(data.participants), links(data.colleagues), links(data.points)];
    for (const [logger, interactions] of loggers) {
      await this.actAs(logger);
      const typed = interactions.map((row) => ({ ...row, type_id: lookUp(types, row.type) }));
      await this.insert('interaction', typed, false);
      await this.insert('interaction_participant', participants.get(logger) ?? [], false);
      await this.insert('interaction_colleague', colleagues.get(logger) ?? [], false);
      await this.insert('interaction_issue', points.get(logger) ?? [], false);
    }
    this.log(`interaction: ${data.interactions.length} with ${data.participants.length} participants`);
    for (const [maker, commitments] of groupBy(data.commitments, ({ made_by }) => made_by)) {
      await this.actAs(maker);
      await this.insert('commitment', commitments, false);
    }
    this.log(`commitment: ${data.commitments.length}`);

    await this.actAs(admin);
    await this.insert('assessment', data.assessments);
    await this.insert('consent_event', data.consentEvents.map((row) => ({ ...row, purpose_id: lookUp(purposes, row.purpose) })));
    for (const [owner, lists] of groupBy(data.contactLists, ({ owner_id }) => owner_id)) {
      await this.actAs(owner);
      await this.insert('contact_list', lists.map((row) => ({ ...row, purpose_id: lookUp(purposes, row.purpose) })), false);
    }
    await this.client.query('analyze');
  }

  private async actAs(userId: string): Promise<void> {
    await this.client.query(`select set_config('regiekamer.actor', $1, true)`, [userId]);
  }

  private async codes(table: 'category' | 'interaction_type' | 'purpose'): Promise<Map<string, string>> {
    const { rows } = await this.client.query<{ code: string; id: string }>(`select code, id from ${table}`);
    return new Map(rows.map(({ code, id }) => [code, id]));
  }

  private async insert(table: Table, rows: readonly object[], log = true): Promise<void> {
    const started = Date.now();
    const names = columns[table].trim().split(/,\s*/);
    const list = names.map((name) => `"${name}"`).join(', ');
    for (let start = 0; start < rows.length; start += chunk) {
      // only the columns: rows carry more than the table takes
      const json = JSON.stringify(rows.slice(start, start + chunk), names);
      await this.client.query(
        `insert into ${table} (${list}) select ${list} from json_populate_recordset(null::${table}, $1)`,
        [json],
      );
    }
    if (log) this.log(`${table}: ${rows.length} in ${Date.now() - started} ms`);
  }
}

function lookUp(ids: ReadonlyMap<string, string>, code: string): string {
  const id = ids.get(code);
  if (id === undefined) throw new Error(`The reference data lacks ${code}`);
  return id;
}

function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
