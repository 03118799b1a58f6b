/**
 * The data that the benchmark measures on: the same for everyone, of a size that is asked for.
 *
 * It is written by set-based SQL with the triggers on, so that history, search, positions and consent are what the product
 * itself makes of such rows. A hash of the row's number stands for chance. Indexes go while the tables fill. A database is
 * filled once for each version of these statements; later migrations are run on it, as on anyone's.
 */
import { createHash } from 'node:crypto';
import path from 'node:path';
import pg from 'pg';
import { ROOT, run, Stop } from '../workspace.mjs';

/** S is the size of the demo. A theme holds five issues, a regisseur carries ten. */
export const tiers = {
  S: { people: 6_000, organisations: 1_500, issues: 60, interactions: 30_000, assessments: 10_000 },
  M: { people: 30_000, organisations: 8_000, issues: 300, interactions: 250_000, assessments: 80_000 },
  L: { people: 120_000, organisations: 25_000, issues: 1_000, interactions: 1_000_000, assessments: 400_000 },
};

/** Rows of one statement: what its triggers hold in memory at once. */
const chunk = 50_000;
/** The data reaches back so far from the day on which it was made. */
const officeYears = 5;

/**
 * The database of a tier, filled where it is not.
 * @param {string} serverUrl a PostgreSQL, as a role that may create databases
 * @param {keyof typeof tiers} tier
 * @returns {Promise<string>} its address
 */
export async function prepareDatabase(serverUrl, tier, log = console.log) {
  const name = `rk_bench_${tier.toLowerCase()}`;
  const version = createHash('sha256').update(JSON.stringify([helpers, words, tables(tiers[tier])])).digest('hex').slice(0, 12);
  const url = databaseUrl(serverUrl, name);
  await withClient(serverUrl, async (server) => {
    // who comes second waits, and finds it made
    await server.query('select pg_advisory_lock(7265672)');
    const { rows } = await server.query(
      `select shobj_description(oid, 'pg_database') as version from pg_database where datname = $1`, [name],
    );
    if (rows[0]?.version === version) return;
    const making = `${name}_making`;
    const began = Date.now();
    log(`Making the data of tier ${tier}, once …`);
    await server.query(`drop database if exists ${making} with (force)`);
    await server.query(`create database ${making} encoding 'UTF8' template template0`);
    await migrate(databaseUrl(serverUrl, making));
    await withClient(databaseUrl(serverUrl, making), (client) => fill(client, tiers[tier], log));
    await server.query(`drop database if exists ${name} with (force)`);
    await server.query(`alter database ${making} rename to ${name}`);
    await server.query(`comment on database ${name} is '${version}'`);
    log(`Made in ${seconds(began)}`);
  });
  const migrated = await migrate(url);
  // what migrations fill or index has no statistics yet
  if (migrated) await withClient(url, (client) => client.query('analyze'));
  await withClient(url, settle);
  return url;
}

/**
 * An office at rest: new stakeholders wait to be compared for duplicates, and a server spends its first hours on so many at once.
 * How long that takes is measured by itself (duplicates:measure).
 */
const settle = (client) => client.query('truncate duplicate_stale');

export function databaseUrl(serverUrl, name) {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

export async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url, application_name: 'regiekamer bench' });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** @returns {Promise<boolean>} whether there was something to run */
async function migrate(url) {
  const { exit, output } = run(process.execPath, [path.join(ROOT, 'apps', 'server', 'dist', 'cli.js'), 'migrate'], {
    env: { DATABASE_URL: url }, quiet: true,
  });
  const code = await exit;
  if (code !== 0) throw new Stop(`The database of the benchmark could not be migrated.\n${output()}`);
  return output().startsWith('Migrated');
}

const seconds = (from) => `${((Date.now() - from) / 1000).toFixed(1)} s`;

/** What chance would be: an even number in [0, 1) of a row's number and of what it is asked for, by a name. */
const u = (row, what) => `((hashint8extended(${row}, ${parseInt(createHash('md5').update(what).digest('hex').slice(0, 8), 16)}) & 9007199254740991) / 9007199254740992.0)`;
const below = (row, what, limit) => `floor(${u(row, what)} * ${limit})::int`;
const pick = (row, what, values) => `(${values})[1 + ${below(row, what, `array_length(${values}, 1)`)}]`;
/** Few are named often and most seldom: the rank of one of `count` by Zipf's law, as a number from 0. */
const zipf = (row, what, count) => `(floor(power(${count}::float8, ${u(row, what)}))::int * 7919 % ${count})`;

const kinds = { user: 1, theme: 2, issue: 3, person: 4, organisation: 5, affiliation: 6, interaction: 7, assessment: 8, stage: 9, consent: 10, commitment: 11 };
/** A UUIDv7 of the row with this number. */
const id = (kind, row) => `bench_id(${kinds[kind]}, ${row})`;

const helpers = `
create function bench_id(kind int, n bigint) returns uuid language sql immutable parallel safe return
  (lpad(to_hex(1600000000000 + n), 12, '0') || '7' || lpad(to_hex(kind), 3, '0') || '8'
    || lpad(to_hex(hashint8extended(n, kind) & 1152921504606846975), 15, '0'))::uuid;
create table bench_words (kind text primary key, words text[]);
`;

const words = {
  surnames: `de Vries|Jansen|Janssen|van den Berg|Bakker|van Dijk|Visser|Smit|Meijer|de Boer|Mulder|de Groot|Bos|Vos|Peters|Hendriks|van Leeuwen|Dekker|Brouwer|de Wit|Dijkstra|Smits|de Graaf|van der Meer|van der Linden|Kok|Jacobs|de Haan|Vermeulen|van den Heuvel|van der Veen|van den Broek|de Bruijn|de Bruin|van der Heijden|Schouten|van Beek|Willems|van Vliet|van de Ven|Hoekstra|Maas|Verhoeven|Koster|van Dam|van der Wal|Prins|Blom|Huisman|Peeters|de Jonge|Kuipers|van Veen|Post|Kuiper|Veenstra|Kramer|van den Brink|Scholten|van Wijk|Postma|Martens|Vink|de Ruiter|Timmermans|Groen|Gerritsen|Jonker|van Loon|Boer|van der Velde|Willemsen|Smeets|de Lange|de Vos|Bosch|van Dongen|Schipper|de Koning|van der Laan`,
  heads: `Berg|Veld|Duin|Water|Zand|Hout|Steen|Linde|Eik|Wilg|Molen|Kerk|Brug|Dijk|Polder|Heide|Noord|Zuider|Ooster|Wester|Rozen|Konings|Mees|Spreeuw|Vinken|Roos|Groene|Witte|Zwarte|Lange`,
  tails: `huis|stra|mans|ink|berg|veld|hof|burg|dorp|kamp|hoven|donk|laar|beek|brink|meer|sloot|horst|woud|poort|man|stein|wijk|daal|broek`,
  given: `Anna|Emma|Julia|Sophie|Lotte|Maria|Fatima|Eva|Sanne|Iris|Femke|Lieke|Noor|Roos|Mila|Jan|Piet|Kees|Daan|Sem|Lucas|Levi|Finn|Luuk|Mohamed|Bram|Thijs|Sander|Jeroen|Marieke|Ingrid|Hans|Willem|Ruben|Koen|Joost|Wouter|Esther|Karin|Petra`,
  cities: `Utrecht|Amsterdam|Rotterdam|Den Haag|Groningen|Zwolle|Arnhem|Nijmegen|Eindhoven|Tilburg|Breda|Maastricht|Leeuwarden|Assen|Middelburg|Lelystad|Haarlem|Leiden|Delft|Gouda|Amersfoort|Apeldoorn|Enschede|Almere|Hilversum|Zeist|Ede|Deventer|Dordrecht|Alkmaar`,
  bodies: `Gemeente|Provincie|Stichting|Vereniging|Zorggroep|Wijkteam|Thuiszorg|Platform|Federatie|Kenniscentrum|Fonds|Raad|Instituut|Koepel|Coalitie`,
  functions: `directeur|bestuurder|beleidsadviseur|wethouder|voorzitter|secretaris|onderzoeker|redacteur|manager|woordvoerder`,
  topics: `wachtlijsten|tarieven|toezicht|inkoop|arbeidsmarkt|scholing|huisvesting|vervoer|preventie|digitalisering|klachten|toegang|kwaliteit|begroting|aanbesteding|privacy|werkdruk|samenwerking|verantwoording|participatie`,
  acts: `Gesprek over|Overleg over|Kennismaking:|Werkbezoek rond|Bericht over|Telefoon over|Terugkoppeling|Voorbereiding van|Rondetafel|Inbreng over`,
  fields: `in de jeugdhulp|in de wijkverpleging|bij gemeenten|in de regio|voor ouderen|in het sociaal domein|van de leden|in het onderwijs|bij verzekeraars|in de begroting`,
  notes: `Men herkent het beeld en wil cijfers zien.|Afgesproken om dit na de zomer opnieuw te bespreken.|De toon was open, de verschillen blijven groot.|Er is steun, mits de uitvoering haalbaar blijft.|Zij leggen de vraag voor aan hun achterban.|Wij sturen de notitie na.|Een tweede gesprek volgt met de directie.|De planning staat onder druk.`,
};

/** A word of one of the lists above. */
const word = (row, what, list) => pick(row, what, `w.${list}`);
const lists = `(select ${Object.keys(words).map((kind) => `(select words from bench_words where kind = '${kind}') as ${kind}`).join(', ')}) w`;

/** The day on which the data is made; not the moment, which differs from one statement to the next. */
const today = `date_trunc('day', now())`;
/** How long ago, as an interval: evenly over the years; the newest is an hour old. */
const age = (row, what) => `make_interval(secs => 3600 + ${u(row, what)} * ${officeYears * 365 * 86_400})`;

function tables({ people, organisations, issues, interactions, assessments }) {
  const regisseurs = Math.ceil(issues / 10);
  const users = regisseurs + 10;
  const themes = Math.ceil(issues / 5);
  const stakeholders = people + organisations;
  const user = (row, what, among = users) => id('user', below(row, what, among));
  /** the stakeholder with this number: people first */
  const stakeholder = (number) => `case when ${number} < ${people} then ${id('person', number)} else ${id('organisation', `${number} - ${people}`)} end`;
  const surname = `case when ${u('n', 'common')} < 0.4 then ${word('n', 'surname', 'surnames')} else ${word('n', 'head', 'heads')} || ${word('n', 'tail', 'tails')} end`;
  const occurred = `${today} - ${age('n', 'occurred')}`;
  const links = (what, count, target, extra = '') => `
    select distinct on (n, target) ${id('interaction', 'n')}, target, ${occurred} ${extra}
    from generate_series($1::int, $2::int) n cross join generate_series(1, 1 + ${below('n', `${what} count`, count)}) k
    cross join lateral (select ${target} as target) t`;
  return [
    ['app_user', users, `insert into app_user (id, name, email, roles, password_hash)
      select ${id('user', 'n')}, ${word('n', 'given', 'given')} || ' ' || ${word('n', 'surname', 'surnames')}, 'user' || n || '@demo.example',
        case when n < ${regisseurs} then array['REGISSEUR'] when n = ${regisseurs} then array['DIRECTOR'] when n = ${regisseurs + 1} then array['COMMUNICATIONS'] else array['EXPERT'] end, '-'
      from generate_series($1::int, $2::int) n, ${lists}`],
    ['theme', themes, `insert into theme (id, name, regisseur_id) select ${id('theme', 'n')}, 'Thema ' || n || ' ' || ${word('n', 'topic', 'topics')}, ${user('n', 'theme', regisseurs)}
      from generate_series($1::int, $2::int) n, ${lists}`],
    ['issue', issues, `insert into issue (id, kind, title, summary, goal, stage, impact, urgency, influenceability, theme_id, regisseur_id, tags, created_at, updated_at)
      select ${id('issue', 'n')}, ${pick('n', 'kind', `array['POLITICAL', 'SECTOR']`)}, initcap(${word('n', 'topic', 'topics')}) || ' ' || ${word('n', 'field', 'fields')} || ' ' || n,
        ${word('n', 'summary', 'notes')}, ${word('n', 'goal', 'notes')},
        ${pick('n', 'stage', `array['SIGNAL', 'POTENTIAL', 'EMERGING', 'CURRENT', 'CRISIS', 'DORMANT', 'CLOSED']`)},
        1 + ${below('n', 'impact', 5)}, 1 + ${below('n', 'urgency', 5)}, 1 + ${below('n', 'influence', 5)},
        ${id('theme', `n % ${themes}`)}, ${id('user', `n % ${regisseurs}`)}, array[${word('n', 'tag', 'topics')}],
        ${today} - ${age('n', 'created')}, ${today} - ${age('n', 'created')} / 4
      from generate_series($1::int, $2::int) n, ${lists}`],
    ['issue_team_member', issues, `insert into issue_team_member (issue_id, user_id, role)
      select distinct on (n, member) ${id('issue', 'n')}, member, ${pick('n * 10 + k', 'team role', `array['RESPONSIBLE', 'CONSULTED', 'INFORMED']`)}
      from generate_series($1::int, $2::int) n cross join generate_series(1, 4) k cross join lateral (select ${user('n * 10 + k', 'member')} as member) m`],
    ['stage_change', issues * 3, `insert into stage_change (id, issue_id, stage, reason, at, by_id)
      select ${id('stage', 'n')}, ${id('issue', `n % ${issues}`)}, (array['SIGNAL', 'EMERGING', 'CURRENT'])[1 + n / ${issues}], ${word('n', 'reason', 'notes')},
        ${today} - ${age('n', 'stage')}, ${user('n', 'stage by')} from generate_series($1::int, $2::int) n, ${lists}`],
    ['organisation', organisations, `insert into stakeholder (id, kind, display_name, sort_name, sort_key, category_id, email, phone, city, name, member_since, created_at, updated_at)
      select ${id('organisation', 'n')}, 'ORGANISATION', name, name, name, ${pick('n', 'category', 'c.ids')}, 'info' || n || '@organisatie.example',
        '+3130' || lpad((n % 10000000)::text, 7, '0'), city, name, case when ${u('n', 'member')} < 0.2 then date '2015-01-01' + n % 3000 end,
        ${today} - ${age('n', 'created')}, ${today} - ${age('n', 'created')} / 2
      from (select n, city, ${word('n', 'body', 'bodies')} || ' ' || ${word('n', 'head', 'heads')} || ${word('n', 'tail', 'tails')} || ' ' || city as name
        from (select n, ${word('n', 'city', 'cities')} as city, w.* from generate_series($1::int, $2::int) n, ${lists}) w) o, (select array_agg(id order by code) as ids from category) c`],
    ['person', people, `insert into stakeholder (id, kind, display_name, sort_name, sort_key, category_id, email, phone, city, relation_owner_id,
        initials, given_name, surname_prefix, surname, form_of_address, created_at, updated_at)
      select ${id('person', 'n')}, 'PERSON', given || ' ' || whole, core || ', ' || given || coalesce(' ' || prefix, ''), lower(core || ' ' || given || coalesce(' ' || prefix, '')),
        ${pick('n', 'category', 'c.ids')}, case when ${u('n', 'has email')} < 0.8 then lower(given) || '.' || n || '@persoon.example' end,
        case when ${u('n', 'has phone')} < 0.6 then '+316' || lpad((n * 7 % 100000000)::text, 8, '0') end, city,
        case when ${u('n', 'owned')} < 0.1 then ${user('n', 'owner', regisseurs)} end,
        left(given, 1) || '.', given, prefix, core, ${pick('n', 'address', `array['MR', 'MRS', 'NEUTRAL']`)}, ${today} - ${age('n', 'created')}, ${today} - ${age('n', 'created')} / 2
      from (select n, city, given, whole, regexp_replace(whole, '^[a-z ]+ ', '') as core, substring(whole from '^([a-z ]+) ') as prefix
        from (select n, ${word('n', 'city', 'cities')} as city, ${word('n', 'given', 'given')} as given, ${surname} as whole
          from generate_series($1::int, $2::int) n, ${lists}) names) p, (select array_agg(id order by code) as ids from category) c`],
    ['affiliation', people, `insert into affiliation (id, person_id, organisation_id, function, started_on, ended_on, is_primary)
      select ${id('affiliation', 'n * 2 + k')}, ${id('person', 'n')}, ${id('organisation', zipf('n * 2 + k', 'organisation', organisations))}, ${word('n * 2 + k', 'function', 'functions')},
        date '2018-01-01' + ${below('n * 2 + k', 'start', 1000)}, case when k = 1 and ${u('n', 'ended')} < 0.5 then date '2022-01-01' end, k = 0
      from generate_series($1::int, $2::int) n cross join generate_series(0, 1) k, ${lists} where k = 0 or ${u('n', 'second')} < 0.3`],
    ['opinion_leader', Math.ceil(people / 40), `insert into opinion_leader (stakeholder_id, kind, reach, channels, topics)
      select ${id('person', 'n * 40')}, 'PERSON', 1 + ${below('n', 'reach', 5)}, array['krant'], array[${word('n', 'leads', 'topics')}]
      from generate_series($1::int, $2::int) n, ${lists}`],
    ['interaction', interactions, `insert into interaction (id, type_id, direction, occurred_at, duration_minutes, subject, notes, confidentiality, logged_by, created_at, updated_at)
      select ${id('interaction', 'n')}, ${pick('n', 'type', 't.ids')}, ${pick('n', 'direction', `array['OUTBOUND', 'INBOUND', 'MUTUAL']`)}, ${occurred},
        case when ${u('n', 'timed')} < 0.5 then 30 end,
        ${word('n', 'act', 'acts')} || ' ' || ${word('n', 'subject', 'topics')} || ' ' || ${word('n', 'field', 'fields')} || ' met ' || ${word('n', 'head', 'heads')} || ${word('n', 'tail', 'tails')},
        ${word('n', 'note 1', 'notes')} || ' ' || ${word('n', 'note 2', 'notes')},
        case when ${u('n', 'confidential')} < 0.8 then 'OFFICE' when ${u('n', 'confidential')} < 0.95 then 'TEAM' else 'PRIVATE' end,
        ${user('n', 'logged by')}, ${occurred}, ${occurred}
      from generate_series($1::int, $2::int) n, ${lists}, (select array_agg(id order by code) as ids from interaction_type) t`],
    ['interaction_participant', interactions, `insert into interaction_participant (interaction_id, stakeholder_id, occurred_at)
      ${links('participants', 3, stakeholder(zipf('n * 8 + k', 'participant', stakeholders)))}`],
    ['interaction_colleague', interactions, `insert into interaction_colleague (interaction_id, user_id, occurred_at)
      ${links('colleagues', 2, user('n * 8 + k', 'colleague'))} where k > 1`],
    ['interaction_issue', interactions, `insert into interaction_issue (interaction_id, issue_id, occurred_at, note)
      ${links('points', 2, id('issue', below('n * 8 + k', 'point', issues)), `, 'Besproken: ' || n`)}`],
    ['commitment', Math.ceil(interactions / 20), `insert into commitment (id, direction, description, due_on, status, owner_id, made_by, stakeholder_id, issue_id, interaction_id, created_at)
      select ${id('commitment', 'n')}, ${pick('n', 'promise', `array['MADE', 'RECEIVED']`)}, ${word('n', 'promised', 'notes')}, (${today} - ${age('n * 20', 'occurred')})::date + 30,
        case when ${u('n', 'kept')} < 0.9 then 'FULFILLED' else 'OPEN' end, ${user('n * 20', 'logged by')}, ${user('n * 20', 'logged by')},
        ${stakeholder(zipf('n * 160 + 1', 'participant', stakeholders))}, ${id('issue', below('n * 160 + 1', 'point', issues))}, ${id('interaction', 'n * 20')}, ${today} - ${age('n * 20', 'occurred')}
      from generate_series($1::int, $2::int) n, ${lists}`],
    ['assessment', assessments, `insert into assessment (id, issue_id, stakeholder_id, stance, confidence, decision_power, opinion_power, interest, willingness_to_act, assessed_at, assessed_by)
      select ${id('assessment', 'n')}, ${id('issue', below('n', 'assessed issue', issues))}, ${stakeholder(zipf('n', 'assessed', stakeholders))},
        ${pick('n', 'stance', `array['STRONGLY_OPPOSED', 'OPPOSED', 'NEUTRAL', 'SUPPORTIVE', 'STRONGLY_SUPPORTIVE']`)}, 'STATED',
        1 + ${below('n', 'decision', 5)}, 1 + ${below('n', 'opinion', 5)}, 1 + ${below('n', 'interest', 5)}, 1 + ${below('n', 'act', 5)}, ${today} - ${age('n', 'assessed at')}, ${user('n', 'assessed by')}
      from generate_series($1::int, $2::int) n`],
    ['consent_event', people, `insert into consent_event (id, stakeholder_id, purpose_id, channel, status, at, by_id, source)
      select ${id('consent', 'n * 2 + k')}, ${id('person', 'n')}, (select id from purpose where code = (array['newsletter', 'invitation'])[k + 1]), 'EMAIL',
        case when ${u('n * 2 + k', 'status')} < 0.7 then 'GRANTED' when ${u('n * 2 + k', 'status')} < 0.9 then 'WITHDRAWN' else 'OBJECTED' end,
        ${today} - ${age('n * 2 + k', 'consent')}, ${user('n', 'consent by')}, 'formulier'
      from generate_series($1::int, $2::int) n cross join generate_series(0, 1) k where ${u('n * 2 + k', 'asked')} < 0.5`],
  ];
}

async function fill(client, sizes, log) {
  await client.query(`set synchronous_commit = off; set work_mem = '256MB'; set maintenance_work_mem = '1GB'; set jit = off`);
  await client.query(helpers);
  for (const [kind, list] of Object.entries(words)) {
    await client.query('insert into bench_words values ($1, $2)', [kind, list.split('|')]);
  }
  const { rows: indexes } = await client.query(`
    select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition from pg_index i
    join pg_class c on c.oid = i.indrelid join pg_namespace s on s.oid = c.relnamespace
    where s.nspname = 'public' and not i.indisunique and not exists (select from pg_constraint k where k.conindid = i.indexrelid)
      and c.relname not in ('affiliation', 'opinion_leader')`);
  for (const { name } of indexes) await client.query(`drop index ${name}`);
  for (const [table, rows, sql] of tables(sizes)) {
    const began = Date.now();
    for (let from = 0; from < rows; from += chunk) {
      await client.query(sql, [from, Math.min(from + chunk, rows) - 1]);
    }
    log(`  ${table}: ${rows} in ${seconds(began)}`);
  }
  const began = Date.now();
  for (const { definition } of indexes) await client.query(definition);
  await client.query('drop function bench_id; drop table bench_words');
  await client.query('vacuum analyze');
  log(`  indexes and statistics in ${seconds(began)}`);
}
