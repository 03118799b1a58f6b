/**
 * What is measured: what the console asks, word for word, and beside it the floor: one statement, written by hand, that
 * answers the same data over the same schema as JSON. The floor knows no sessions, no rights and no GraphQL; where rights
 * decide which rows come, its statement holds the rule as it comes out for this viewer.
 */
import 'reflect-metadata';
/* eslint-disable @nx/enforce-module-boundaries -- a tool stands above every domain */
import { priorityOf } from '@regiekamer/issues-server';
import { healthOf } from '@regiekamer/portfolio-server';
import { searchQuery } from '@regiekamer/search-server';
/* eslint-enable @nx/enforce-module-boundaries */

/** An interaction (alias i) that the viewer $1 may read: a regisseur. */
const visible = `(i.confidentiality = 'OFFICE' or i.logged_by = $1
  or exists (select from interaction_colleague c where c.interaction_id = i.id and c.user_id = $1)
  or (i.confidentiality = 'TEAM' and exists (select from interaction_issue l where l.interaction_id = i.id and l.issue_id in (
    select id from issue where regisseur_id = $1 union all select issue_id from issue_team_member where user_id = $1))))`;

const json = (fields) => `json_build_object(${Object.entries(fields).map(([name, sql]) => `'${name}', ${sql}`).join(', ')})`;
const list = (fields, from, order) => `(select coalesce(json_agg(${json(fields)} order by ${order}), '[]') ${from})`;
/** A row of a table with so few that each is looked up. */
const one = (fields, from) => `(select ${json(fields)} ${from})`;

const category = (...fields) => one(Object.fromEntries(fields.map((field) => [field, `c.${field.replace(/[A-Z]/, (letter) => `_${letter.toLowerCase()}`)}`])), 'from category c where c.id = s.category_id');

const affiliations = list(
  { id: 'a.id', function: 'a.function', endedOn: 'a.ended_on', primary: 'a.is_primary', organisation: json({ id: 'o.id', displayName: 'o.display_name' }) },
  'from affiliation a join stakeholder o on o.id = a.organisation_id where a.person_id = s.id',
  '(a.ended_on is null or a.ended_on > current_date) desc, a.is_primary desc, a.started_on desc nulls last, a.id',
);
const person = {
  id: 's.id', displayName: 's.display_name', sortName: 's.sort_name', email: 's.email', phone: 's.phone', city: 's.city', tags: 's.tags',
  category: category('code'), affiliations,
};
const personFields = `id displayName sortName email phone city tags category { code }
  affiliations { id function endedOn primary organisation { id displayName } }`;

const page = (name, fields, rows, perPage, order, more = {}) => `${rows}
  select ${json({ [name]: json({
    ...more,
    items: `(select coalesce(json_agg(${json(fields)} order by ${order}), '[]') from (select * from page s order by ${order} limit ${perPage}) s)`,
    pageInfo: json({ hasNextPage: `(select count(*) > ${perPage} from page)` }),
  }) })}::text as answer`;

/** Three in five of the categories: who is asked for, granted and has an address is then some 20,000 of 120,000. */
const exported = ['kabinet', 'tweede_kamer', 'eerste_kamer', 'ministerie', 'provincie', 'gemeente', 'waterschap', 'europese_unie', 'koepel', 'vakbond', 'lid', 'financier', 'media', 'leverancier', 'internationaal'];

/** Makes the export that W6 downloads, as the console does: a contact list, and its file. @returns the id */
export async function makeExport(ask, { tag }) {
  const criteria = { kind: 'PERSON', categoryIn: exported };
  const input = { name: tag, purpose: 'newsletter', channel: 'EMAIL', basis: 'CONSENT', criteria, reviewOn: '2099-01-01' };
  const { createContactList: list } = await ask(`mutation ($input: CreateContactListInput!) { createContactList(input: $input) { id } }`, { input });
  const { exportContactList: made } = await ask(
    `mutation ($id: ID!) { exportContactList(id: $id, format: CSV, columns: [NAME, ORGANISATION, FUNCTION, EMAIL, CITY]) { id } }`, { id: list.id },
  );
  return made.id;
}

/** What a person types, from a letter more to another way of saying it. */
const searched = ['wachtlijsten', 'zorggroep utrecht', 'jansen', 'veldhuis', 'tarieven verzekeraars', 'bergstra', 'gemeente zwolle', 'priv'];

/**
 * @param {import('./sample.mjs').Sample} sample records of this database
 * @returns the workloads by name. `inputs` are taken in turn; `floor` answers the text of the data, by the row of `sql`.
 */
export function workloads({ viewerId, regisseurs, themes, issues, people, deepest, tag, exportId }) {
  const codes = ['gemeente', 'ministerie', 'lid', 'vakbond', 'media', 'koepel', 'provincie', 'financier'];
  return {
    W1: {
      title: 'people page of 25, by category and consent, organisations and total',
      target: 0.56,
      query: `query People($filter: StakeholderFilter, $paging: Paging) { people(filter: $filter, paging: $paging) {
        items { ${personFields} } totalCount pageInfo { hasNextPage } } }`,
      inputs: codes.map((code) => ({
        filter: { categoryIn: [code], consent: { purpose: 'newsletter', channel: 'EMAIL', statusIn: ['GRANTED'] } },
        paging: { page: 1, perPage: 25 },
      })),
      sql: page('people', person, `with wanted as not materialized (
        select s.* from stakeholder s where s.kind = 'PERSON' and s.archived_at is null
          and s.category_id = (select id from category where code = $1)
          and exists (select from consent c where c.stakeholder_id = s.id and c.purpose_id = (select id from purpose where code = $2)
            and c.channel = $3 and c.status = $4)
      ), page as (select * from wanted s order by sort_key, id limit 26)`, 25, 's.sort_key, s.id', { totalCount: '(select count(*) from wanted)' }),
      values: ({ filter: { categoryIn: [code], consent: { purpose, channel, statusIn: [status] } } }) => [code, purpose, channel, status],
    },
    W2: {
      title: 'type-ahead "jans"',
      target: 0.5,
      query: `query StakeholderOptions($filter: StakeholderFilter, $paging: Paging) { stakeholders(filter: $filter, paging: $paging) {
        items { id kind displayName city category { code labelNl labelEn } } pageInfo { hasNextPage } } }`,
      inputs: [{ filter: { text: 'jans' }, paging: { perPage: 20 } }],
      sql: page('stakeholders', { id: 's.id', kind: 's.kind', displayName: 's.display_name', city: 's.city', category: category('code', 'labelNl', 'labelEn') },
        `with page as (select s.* from stakeholder s where s.archived_at is null and s.id in (
          select d.record_id from search_document d where d.record_type in ('PERSON', 'ORGANISATION')
            and (d.folded like '%' || fold($1) || '%' or d.contact like '%' || fold($1) || '%'))
          order by s.sort_key, s.id limit 21)`, 20, 's.sort_key, s.id'),
      values: ({ filter: { text } }) => [text],
    },
    W3: {
      title: 'latest 25 interactions of a regisseur, participants and issues',
      target: 0.4,
      query: `query Interactions($filter: InteractionFilter, $paging: Paging) { interactions(filter: $filter, paging: $paging) {
        items { id occurredAt subject confidentiality type { code labelNl labelEn } loggedBy { id name }
          participants { id kind displayName } discussionPoints { issue { id title } } } pageInfo { hasNextPage } } }`,
      inputs: regisseurs.map((id) => ({ filter: { regisseurIn: [id] }, paging: { perPage: 25 } })),
      sql: page('interactions', {
        id: 's.id', occurredAt: 's.occurred_at', subject: 's.subject', confidentiality: 's.confidentiality',
        type: one({ code: 't.code', labelNl: 't.label_nl', labelEn: 't.label_en' }, 'from interaction_type t where t.id = s.type_id'),
        loggedBy: one({ id: 'u.id', name: 'u.name' }, 'from app_user u where u.id = s.logged_by'),
        participants: list({ id: 'p.id', kind: 'p.kind', displayName: 'p.display_name' },
          'from interaction_participant l join stakeholder p on p.id = l.stakeholder_id where l.interaction_id = s.id', 'p.sort_key, p.id'),
        discussionPoints: list({ issue: json({ id: 'p.id', title: 'p.title' }) },
          'from interaction_issue l join issue p on p.id = l.issue_id where l.interaction_id = s.id', 'fold(p.title), p.id'),
      }, `with own as (
          (select i.id, i.occurred_at from interaction i where i.logged_by = $2 and i.archived_at is null and ${visible}
            order by i.occurred_at desc, i.id desc limit 26)
          union
          (select i.id, i.occurred_at from interaction_colleague k join interaction i on i.id = k.interaction_id
            where k.user_id = $2 and i.archived_at is null and ${visible} order by k.occurred_at desc, k.interaction_id desc limit 26)
        ), page as (select i.* from interaction i where i.id in (select id from own order by occurred_at desc, id desc limit 26))`,
        25, 's.occurred_at desc, s.id desc'),
      values: ({ filter: { regisseurIn: [id] } }) => [viewerId, id],
    },
    W4: {
      title: 'portfolio of a theme, 90 days',
      target: 0.5,
      query: `query Portfolio($filter: IssueFilter!, $days: Int!) { portfolio(filter: $filter, days: $days) {
        issueCount byStage { stage count } byTheme { theme { id name } issueCount criticalCount interactions }
        byRegisseur { regisseur { id name } issueCount criticalCount interactions overdueCommitments }
        issues {
          issue { id version title kind stage impact urgency influenceability theme { id name } regisseur { id name } }
          priority { score reasons { code points detail } } health { status score reasons { code points detail } }
          activity { interactions stakeholders } stanceBalance { stance count } openCommitments overdueCommitments
        }
        trend { weekStart interactions newIssues closedIssues } } }`,
      inputs: themes.map((id) => ({ filter: { themeIn: [id] }, days: 90 })),
      sql: portfolioSql,
      values: ({ filter: { themeIn: [id] } }) => [viewerId, id],
      answer: portfolioAnswer,
    },
    W5: {
      title: 'log an interaction: three participants, two issues, durably',
      target: 0.5,
      query: `mutation LogInteraction($input: LogInteractionInput!) { logInteraction(input: $input) { id subject } }`,
      writes: true,
      // each makes an id of its own
      compare: (text) => JSON.parse(text, (key, value) => (key === 'id' ? typeof value : value)),
      inputs: people.map((_, at) => ({
        input: {
          type: 'gesprek',
          subject: `${tag} ${at}`,
          notes: 'Zij zien ruimte, mits de uitvoering haalbaar blijft.',
          participantIds: [0, 1, 2].map((next) => people[(at + next * 7) % people.length]),
          discussionPoints: [0, 1].map((next) => ({ issueId: issues[(at + next * 5) % issues.length], note: 'Besproken.' })),
        },
      })),
      sql: `with logged as (
          insert into interaction (id, type_id, direction, occurred_at, subject, notes, confidentiality, logged_by)
          values (uuid_v7(), (select id from interaction_type where code = $1 and active), 'MUTUAL', now(), $2, $3, 'OFFICE', $4)
          returning id, subject, occurred_at
        ), participants as (
          insert into interaction_participant (interaction_id, stakeholder_id, occurred_at)
          select logged.id, s.id, logged.occurred_at from logged, stakeholder s where s.id = any($5::uuid[]) and s.archived_at is null
        ), points as (
          insert into interaction_issue (interaction_id, issue_id, occurred_at, note)
          select logged.id, p.id, logged.occurred_at, p.note from logged, unnest($6::uuid[], $7::text[]) p(id, note)
        )
        select ${json({ logInteraction: one({ id: 'id', subject: 'subject' }, 'from logged') })}::text as answer`,
      values: ({ input: { type, subject, notes, participantIds, discussionPoints } }) =>
        [type, subject, notes, viewerId, participantIds, discussionPoints.map(({ issueId }) => issueId), discussionPoints.map(({ note }) => note)],
    },
    W6: {
      title: 'download of an export: at tier L some 20,000 people as CSV, made before',
      target: 0.95,
      path: () => `/exports/${exportId}`,
      inputs: [{}],
      // the same file, from where it was kept
      file: {
        name: 'W6', text: 'select content from list_export_part where export_id = $1 order by part', values: [exportId],
      },
      compare: (text) => text.replace(/^\ufeff?Naam;.*\r\n/, ''),
    },
    W7: {
      title: 'search over everything',
      target: 0.5,
      query: `query Search($text: String!, $limit: Int!) { search(text: $text, limit: $limit) { recordType id title subtitle } }`,
      inputs: searched.map((text) => ({ text, limit: 20 })),
      // written by hand already: the product's own statement
      statement: ({ text, limit }) => {
        const values = [viewerId];
        const found = searchQuery(text, limit, { types: searchTypes, contactDetails: true }, (value) => `$${values.push(value)}`);
        const row = json({ recordType: 'h."recordType"', id: 'h.id', title: 'h.title', subtitle: 'h.subtitle' });
        return { text: `select ${json({ search: `(select coalesce(json_agg(${row}), '[]') from (${found}) h)` })}::text as answer`, values };
      },
    },
    W8: {
      title: "an issue's record",
      target: 0.5,
      query: `query Issue($id: ID!) { issue(id: $id) { id version title kind stage summary goal impact urgency influenceability
        theme { id name } relatedThemes { id name } regisseur { id name } team { role user { id name jobTitle } }
        parent { id title stage } children { id title stage } tags stageChanges { stage reason at by { id name } }
        stanceBalance { stance count } createdAt updatedAt archivedAt } }`,
      inputs: issues.map((id) => ({ id })),
      sql: `select ${json({ issue: json({
        ...Object.fromEntries(['id', 'version', 'title', 'kind', 'stage', 'summary', 'goal', 'impact', 'urgency', 'influenceability', 'tags'].map((name) => [name, `i.${name}`])),
        theme: one({ id: 't.id', name: 't.name' }, 'from theme t where t.id = i.theme_id'),
        relatedThemes: list({ id: 't.id', name: 't.name' }, 'from issue_related_theme r join theme t on t.id = r.theme_id where r.issue_id = i.id', 'fold(t.name), t.id'),
        regisseur: one({ id: 'u.id', name: 'u.name' }, 'from app_user u where u.id = i.regisseur_id'),
        team: list({ role: 'm.role', user: json({ id: 'u.id', name: 'u.name', jobTitle: 'u.job_title' }) },
          'from issue_team_member m join app_user u on u.id = m.user_id where m.issue_id = i.id',
          `array_position(array['RESPONSIBLE', 'ACCOUNTABLE', 'CONSULTED', 'INFORMED'], m.role), fold(u.name), u.id`),
        parent: one({ id: 'p.id', title: 'p.title', stage: 'p.stage' }, 'from issue p where p.id = i.parent_id'),
        children: list({ id: 'k.id', title: 'k.title', stage: 'k.stage' }, 'from issue k where k.parent_id = i.id and k.archived_at is null', 'fold(k.title), k.id'),
        stageChanges: list({ stage: 'c.stage', reason: 'c.reason', at: 'c.at', by: json({ id: 'u.id', name: 'u.name' }) },
          'from stage_change c join app_user u on u.id = c.by_id where c.issue_id = i.id', 'c.at desc, c.id desc'),
        stanceBalance: stanceBalance('i'),
        createdAt: 'i.created_at', updatedAt: 'i.updated_at', archivedAt: 'i.archived_at',
      }) })}::text as answer from issue i where i.id = $1`,
      values: ({ id }) => [id],
    },
    W9: {
      title: 'deepest page of people, by keyset',
      target: 0.5,
      query: `query People($paging: Paging) { people(paging: $paging) { items { ${personFields} } pageInfo { hasNextPage } } }`,
      inputs: [{ paging: { after: deepest, perPage: 25 } }],
      sql: page('people', person, `with page as (select s.* from stakeholder s where s.kind = 'PERSON' and s.archived_at is null
        and (s.sort_key, s.id) > ($1, $2::uuid) order by s.sort_key, s.id limit 26)`, 25, 's.sort_key, s.id'),
      values: ({ paging: { after } }) => JSON.parse(Buffer.from(after, 'base64url').toString()),
    },
    W10: {
      title: 'who is signed in',
      target: 0.5,
      query: `query Viewer { viewer { id name email roles jobTitle locale version } }`,
      inputs: [{}],
      sql: `select ${json({ viewer: json({ id: 'id', name: 'name', email: 'email', roles: 'roles', jobTitle: 'job_title', locale: 'locale', version: 'version' }) })}::text as answer
        from app_user where id = $1`,
      values: () => [viewerId],
    },
  };
}

const stances = `array['STRONGLY_OPPOSED', 'OPPOSED', 'NEUTRAL', 'SUPPORTIVE', 'STRONGLY_SUPPORTIVE', 'UNKNOWN', 'DIVIDED']`;
const stanceBalance = (issue) => list({ stance: 'b.stance', count: 'b.count' },
  `from (select p.stance, count(*) as count from position p join stakeholder s on s.id = p.stakeholder_id and s.archived_at is null
    where p.issue_id = ${issue}.id group by p.stance) b`, `array_position(${stances}, b.stance)`);

const searchTypes = [
  ...['PERSON', 'ORGANISATION', 'ISSUE', 'THEME', 'USER'].map((recordType) => ({ recordType })),
  { recordType: 'COMMITMENT', condition: `coalesce((select k.owner_id = $1 or k.made_by = $1 from commitment k where k.id = d.record_id), false)` },
  { recordType: 'INTERACTION', condition: `coalesce((select ${visible} from interaction i where i.id = d.record_id), false)` },
];

const week = (moment) => `date_trunc('week', ${moment} at time zone 'Europe/Amsterdam')::date`;
const start = `(now() - interval '90 days')`;

/** The facts of a portfolio; what they come to is arithmetic, and done outside. */
const portfolioSql = `
  with shown as materialized (
    select i.* from issue i where i.archived_at is null and (i.theme_id = $2
      or exists (select from issue_related_theme r where r.issue_id = i.id and r.theme_id = $2))
  ), met as materialized (
    select shown.id as issue_id, shown.theme_id, shown.regisseur_id, i.id, l.occurred_at
    from shown join interaction_issue l on l.issue_id = shown.id join interaction i on i.id = l.interaction_id
    where i.archived_at is null and l.occurred_at <= now() and l.occurred_at >= ${start} and ${visible}
  )
  select ${json({
    issues: `(select coalesce(json_agg(${json({
      issue: json({
        ...Object.fromEntries(['id', 'version', 'title', 'kind', 'stage', 'impact', 'urgency', 'influenceability'].map((name) => [name, `f.${name}`])),
        theme: one({ id: 't.id', name: 't.name' }, 'from theme t where t.id = f.theme_id'),
        regisseur: one({ id: 'u.id', name: 'u.name' }, 'from app_user u where u.id = f.regisseur_id'),
      }),
      facts: json({
        silentDays: `floor(extract(epoch from now() - coalesce((select l.occurred_at from interaction_issue l join interaction i on i.id = l.interaction_id
          where l.issue_id = f.id and i.archived_at is null and l.occurred_at <= now() and ${visible}
          order by l.occurred_at desc limit 1), f.created_at)) / 86400)`,
        keyStakeholders: `(select count(*) from position p where p.issue_id = f.id and greatest(p.decision_power, p.opinion_power) >= 4)`,
        keyStakeholdersMet: `(select count(*) from position p where p.issue_id = f.id and greatest(p.decision_power, p.opinion_power) >= 4
          and exists (select from interaction_participant l join interaction i on i.id = l.interaction_id
            where l.stakeholder_id = p.stakeholder_id and i.archived_at is null and l.occurred_at between ${start} and now() and ${visible}))`,
        overdueCommitments: `(select count(*) from commitment c where c.issue_id = f.id and c.status = 'OPEN'
          and c.due_on < (now() at time zone 'Europe/Amsterdam')::date and (c.owner_id = $1 or c.made_by = $1))`,
        unchangedDays: `floor(extract(epoch from now() - f.updated_at) / 86400)`,
      }),
      activity: one({ interactions: 'count(distinct m.id)', stakeholders: 'count(distinct w.stakeholder_id)' },
        'from met m left join interaction_participant w on w.interaction_id = m.id where m.issue_id = f.id'),
      stanceBalance: stanceBalance('f'),
      openCommitments: `(select count(*) from commitment c where c.issue_id = f.id and c.status = 'OPEN' and (c.owner_id = $1 or c.made_by = $1))`,
    })}), '[]') from shown f)`,
    byTheme: `(select coalesce(json_object_agg(theme_id, count), '{}') from (select theme_id, count(distinct id) as count from met group by 1) x)`,
    byRegisseur: `(select coalesce(json_object_agg(regisseur_id, count), '{}') from (select regisseur_id, count(distinct id) as count from met group by 1) x)`,
    trend: `(select json_agg(${json({
      weekStart: 'w.start::date',
      interactions: `(select count(distinct id) from met where ${week('occurred_at')} = w.start::date)`,
      newIssues: `(select count(*) from shown where ${week('created_at')} = w.start::date and created_at >= ${start})`,
      closedIssues: `(select count(distinct shown.id) from shown join stage_change c on c.issue_id = shown.id
        where c.stage = 'CLOSED' and c.at >= ${start} and ${week('c.at')} = w.start::date)`,
    })} order by w.start) from generate_series(${week(start)}::timestamp, ${week('now()')}::timestamp, interval '1 week') w(start))`,
  })}::text as answer`;

const stages = ['SIGNAL', 'POTENTIAL', 'EMERGING', 'CURRENT', 'CRISIS', 'DORMANT', 'CLOSED'];

function portfolioAnswer(text) {
  const { issues: found, byTheme, byRegisseur, trend } = JSON.parse(text);
  const issues = found
    .map(({ issue, facts, activity, stanceBalance: balance, openCommitments }) => {
      const priority = priorityOf(issue);
      const { status, score, reasons } = healthOf({ ...facts, stage: issue.stage });
      return { issue, priority, health: { status, score, reasons }, activity, stanceBalance: balance, openCommitments, overdueCommitments: facts.overdueCommitments };
    })
    .sort((a, b) => b.priority.score - a.priority.score || (a.issue.id < b.issue.id ? 1 : -1));
  const summaries = (part, counts) => {
    const sums = new Map();
    for (const { issue, health, overdueCommitments } of issues) {
      const sum = sums.get(issue[part].id) ?? { [part]: issue[part], issueCount: 0, criticalCount: 0, interactions: counts[issue[part].id] ?? 0, overdueCommitments: 0 };
      sum.issueCount++;
      if (health.status === 'CRITICAL') sum.criticalCount++;
      sum.overdueCommitments += overdueCommitments;
      sums.set(issue[part].id, sum);
    }
    return [...sums.values()].sort((a, b) => b.criticalCount - a.criticalCount || b.issueCount - a.issueCount || a[part].id.localeCompare(b[part].id));
  };
  return JSON.stringify({
    portfolio: {
      issueCount: issues.length,
      byStage: stages.map((stage) => ({ stage, count: issues.filter(({ issue }) => issue.stage === stage).length })),
      byTheme: summaries('theme', byTheme).map(({ overdueCommitments: _, ...theme }) => theme),
      byRegisseur: summaries('regisseur', byRegisseur),
      issues,
      trend,
    },
  });
}
