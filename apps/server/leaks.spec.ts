import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role, type User } from '@regiekamer/identity-server';
import { aUser } from '@regiekamer/identity-server/testing';
import { today } from '@regiekamer/interactions-server';
import { TeamRole } from '@regiekamer/issues-server';
import { anIssue } from '@regiekamer/issues-server/testing';
import { aPerson } from '@regiekamer/stakeholders-server/testing';
import { type ServerUnderTest, startServer } from './testing.js';

// What a viewer may not read does not exist for them. So everything that they can ask must answer to the letter the same
// before and after a colleague logs a conversation that they may not read.

const interaction = `id subject notes occurredAt createdAt loggedBy { id } participants { id } colleagues { id }
  discussionPoints { note issue { id } } commitments { id description }`;
const interactions = `interactions { totalCount pageInfo { hasNextPage endCursor } items { ${interaction} } }`;
const stakeholder = `id lastInteractionAt version ${interactions} commitments { id description interaction { id } }
  positions { id stance note assessedAt history { id note interaction { id } } }`;

/** Of a TEAM conversation it tells the day, to everyone who reads interactions; see the test of its own below. */
const warning = 'the warning of contacts around the same day';
/** what the warning offers */
const asking = 'asking the colleague';

const everything: [string, string][] = [
  ['lists and counts', `{ interactions(filter: { archived: false }) { totalCount items { ${interaction} } } }`],
  ['archived lists', `{ interactions(filter: { archived: true }) { totalCount items { id } } }`],
  ['filters by participant and issue', `query ($person: ID!, $issue: ID!) {
    a: interactions(filter: { participantIn: [$person] }) { totalCount } b: interactions(filter: { issueIn: [$issue] }) { totalCount }
    c: interactions(filter: { text: "geheim" }) { totalCount } }`],
  ['one record', `query ($secret: ID!) { interaction(id: $secret) { ${interaction} } }`],
  ['timelines and last contact of people', `query ($person: ID!) { person(id: $person) { ${stakeholder} } }`],
  ['lists of people sorted by last contact', `{ people(sort: [{ field: LAST_INTERACTION_AT, order: DESC }]) { items { id lastInteractionAt } } }`],
  ['filters of people by contact', `query ($issue: ID!) {
    a: people(filter: { interaction: { issueIn: [$issue] } }) { totalCount }
    b: people(filter: { notContactedSince: "2020-01-01" }) { totalCount items { id } }
    c: people(filter: { not: { interaction: { since: "2020-01-01" } } }) { totalCount } }`],
  ['contact lists by contact', `{ a: contactLists { items { name memberCount exclusionCount members { items { stakeholder { id } } } } }
    b: people { items { id contactLists { name } } } }`],
  ['previews of contact lists by contact', `{ a: previewContactList(input: { criteria: { interaction: { since: "2020-01-01" } }, purpose: "newsletter",
    channel: EMAIL, basis: CONTRACT }) { memberCount exclusions { count } } b: previewContactList(input: { criteria: { notContactedSince: "2020-01-01" },
    purpose: "newsletter", channel: EMAIL, basis: CONTRACT }) { memberCount exclusions { count } } }`],
  ['timelines, activity, health and priority of issues', `query ($issue: ID!) { issue(id: $issue) {
    id updatedAt version activity(days: 3650) { interactions stakeholders lastInteractionAt }
    health { status score reasons { code points detail } } priority { score } commitments { id description } } }`],
  ['timelines of issues', `query ($issue: ID!) { issue(id: $issue) { ${interactions} } }`],
  ['issues by stakeholder', `query ($person: ID!) { issues(filter: { stakeholderIn: [$person] }) { totalCount items { id } } }`],
  ['the portfolio', `{ portfolio(days: 3650) { issueCount byTheme { issueCount criticalCount interactions }
    byRegisseur { criticalCount interactions overdueCommitments } trend { weekStart interactions newIssues closedIssues }
    issues { issue { id } health { status score reasons { code points detail } } activity { interactions stakeholders lastInteractionAt }
      stanceBalance { stance count } openCommitments overdueCommitments } } }`],
  ['the force field', `query ($issue: ID!) { forceField(issueId: $issue) { positions { stakeholder { id } stance assessedAt lastInteractionAt } } }`],
  ['what changed in the force field', `query ($issue: ID!) { forceFieldMoments(issueId: $issue)
    forceFieldChanges(issueId: $issue, from: "2020-01-01T00:00:00Z", to: "2999-01-01T00:00:00Z") { stakeholder { id } before after at } }`],
  ['commitments', `{ commitments(filter: {}) { totalCount items { id description interaction { id } } } }`],
  ['search by subject', `{ search(text: "geheim", limit: 50) { id title subtitle } }`],
  ['search by notes', `{ search(text: "fluisteren", limit: 50) { id title } }`],
  ['search by commitment', `{ search(text: "zwijgplicht", limit: 50) { id title } }`],
  ['recent contacts', `{ recentStakeholders { id } }`],
  ['the history of the conversation', `query ($secret: ID!) { history(recordType: INTERACTION, recordId: $secret) { totalCount items { id } } }`],
  ['the history of its commitment', `query ($promise: ID!) { history(recordType: COMMITMENT, recordId: $promise) { totalCount items { id } } }`],
  ['the history of the people', `query ($person: ID!) { history(recordType: PERSON, recordId: $person) { totalCount items { id fields { field } } } }`],
  ['the history of the issue', `query ($issue: ID!) { history(recordType: ISSUE, recordId: $issue) { totalCount items { id fields { field } } } }`],
  ['the network around the issue', `query ($issue: ID!) { network(issueId: $issue) {
    nodes { stakeholder { id } stance degree betweenness } edges { from to kind weight } leftOut } }`],
  ['the ways to somebody', `query ($other: ID!) { warmPaths(stakeholderId: $other) { colleague { id } steps { stakeholder { id } kind lastAt } } }`],
  ['blind spots', `query ($issue: ID!) { blindSpots(issueId: $issue) { stakeholder { id } score reasons { code points detail } lastInteractionAt } }`],
  ['blind spots of the issues of the viewer', `{ blindSpots { stakeholder { id } issue { id } score lastInteractionAt } }`],
  [warning, `query ($person: ID!, $other: ID!) { nearbyContacts(stakeholderIds: [$person, $other]) {
    stakeholder { id } contact { id } at colleague { id } interactionId } }`],
  [asking, `mutation ($person: ID!) { askColleagueAbout(stakeholderId: $person, day: "${today()}") { id } }`],
  ['questions of and to colleagues', `{ colleagueQuestions { id day askedBy { id } answers { text } } }`],
  ['where a request finds somebody mentioned', `query ($request: ID!) { subjectMentions(requestId: $request) {
    recordType recordId title likely theirs excerpts { __typename } } }`],
  ['the register of requests', `{ dataSubjectRequests { totalCount items { id version updatedAt stakeholder { ${stakeholder} } } } }`],
  ['duplicates and merges', `{ duplicatePairs(minScore: 0, dismissed: true, paging: { perPage: 5 }) { totalCount
    items { score reasons left { id lastInteractionAt interactions { totalCount } } right { id lastInteractionAt interactions { totalCount } } } }
    merges(paging: { perPage: 5 }) { items { kept { id lastInteractionAt interactions { totalCount } } merged { id lastInteractionAt } } } }`],
  ['who is like somebody that is typed', `{ likelyDuplicates(input: { kind: PERSON, surname: "Ander", givenName: "Jan" }) { score stakeholder { ${stakeholder} } } }`],
  ['consents in bulk by contact', `{ a: previewConsents(input: { selection: { filter: { interaction: { since: "2020-01-01" } } }, purpose: "newsletter", channel: EMAIL,
    status: GRANTED, source: "x" }) { recorded unchanged refusedCount }
    b: previewPreferenceMailing(selection: { filter: { interaction: { since: "2020-01-01" } } }) { sent refused recent withoutAddress } }`],
  ['exports that hold somebody', `query ($person: ID!) { exportsHolding(stakeholderId: $person) { reason export { id staleCount } } }`],
  ['imports', `{ imports { totalCount items { id rows { items { match { ${stakeholder} } candidates { id lastInteractionAt } } } } } }`],
  ['errors at changing it', `mutation ($secret: ID!) { updateInteraction(id: $secret, version: 1, input: { subject: "x" }) { id } }`],
  ['errors at changing it from a wrong version', `mutation ($secret: ID!) { updateInteraction(id: $secret, version: 99, input: {}) { id } }`],
  ['errors at keeping its promise', `mutation ($promise: ID!) { fulfilCommitment(id: $promise) { id } }`],
  ['errors at resting an assessment on it', `mutation ($secret: ID!, $issue: ID!, $person: ID!) {
    assessPosition(input: { issueId: $issue, stakeholderId: $person, stance: NEUTRAL, interactionId: $secret }) { id } }`],
  ['errors at hanging a promise on it', `mutation ($secret: ID!) {
    makeCommitment(input: { direction: MADE, description: "x", interactionId: $secret }) { id } }`],
  ['errors at archiving it', `mutation ($secret: ID!) { archiveInteraction(id: $secret) { id } }`],
];

const declared: Record<string, string> = { person: 'person', other: 'other', issue: 'issue', secret: 'secret', promise: 'promise', request: 'request' };

describe('a conversation that a viewer may not read', () => {
  let server: ServerUnderTest;
  let logger: User;
  let person: string;
  /** whom nobody speaks to but in hidden conversations */
  let other: string;
  let issue: string;
  /** for access, by `person` */
  let request: string;

  beforeAll(async () => {
    server = await startServer();
    logger = await aUser(server.database);
    person = await aPerson(server.database, { givenName: 'Truus', surname: 'Zwaluwman', surnamePrefix: null });
    other = await aPerson(server.database, { surname: 'Ander' });
    const member = await aUser(server.database, { roles: [Role.EXPERT] });
    issue = (await anIssue(server.database, { regisseurId: logger.id }, { [member.id]: TeamRole.CONSULTED })).id;
    await server.database.query(
      `insert into assessment (id, issue_id, stakeholder_id, stance, confidence, assessed_by) values (uuid_v7(), $1, $2, 'NEUTRAL', 'STATED', $3)`,
      [issue, person, logger.id],
    );
    const assessment = { issueId: issue, stakeholderId: other, stance: 'OPPOSED', decisionPower: 5 };
    await server.send(logger, 'mutation ($input: AssessPositionInput!) { assessPosition(input: $input) { id } }', { input: assessment });
    await log('OFFICE', 'open gesprek');
    await server.database.query(`update stakeholder set created_at = '2020-01-01' where id = $1`, [other]);
    const [made] = await server.database.query<{ id: string }>(
      `insert into data_subject_request (id, kind, received_on, way, stakeholder_id, handler_id) values (uuid_v7(), 'ACCESS', current_date, 'EMAIL', $1, $2) returning id`,
      [person, logger.id],
    );
    request = made!.id;
    await server.database.query(
      `insert into duplicate_pair (left_id, right_id, score, reasons, dismissed_at, dismissed_by) values (least($1::uuid, $2::uuid), greatest($1::uuid, $2::uuid), 0.9, '{}', now(), $3)`,
      [person, other, logger.id],
    );
    await server.database.query(`insert into stakeholder_merge (id, kind, kept_id, merged_id, by_id) values (uuid_v7(), 'PERSON', $1, $2, $3)`, [person, other, logger.id]);
    await server.database.query(
      `with made as (insert into import (id, file_name, format, columns, suggested_mapping, row_count, uploaded_by) values (uuid_v7(), 'x.csv', 'CSV', '{}', '[]', 1, $1) returning id)
       insert into import_row (import_id, number, "values", status, stakeholder_id, candidate_ids) select id, 2, '[]', 'MATCH', $2::uuid, array[$3::uuid] from made`,
      [logger.id, person, other],
    );
    for (const shared of [true, false]) {
      const list = { name: 'Gesproken', purpose: 'newsletter', channel: 'EMAIL', basis: 'CONTRACT', reviewOn: '2999-01-01', shared };
      await server.send(logger, 'mutation ($input: CreateContactListInput!) { createContactList(input: $input) { id } }', {
        input: { ...list, criteria: { interaction: { since: '2020-01-01' } } },
      });
    }
  });
  afterAll(() => server.stop());

  async function log(
    confidentiality: string,
    subject: string,
    participantIds = confidentiality === 'OFFICE' ? [person] : [person, other],
  ): Promise<{ secret: string; promise: string }> {
    const { data, errors } = await server.send(
      logger,
      `mutation ($input: LogInteractionInput!) { logInteraction(input: $input) { id commitments { id } } }`,
      {
        input: {
          type: 'gesprek',
          subject,
          notes: 'niet verder vertellen, alleen fluisteren met Truus Zwaluwman',
          confidentiality,
          participantIds,
          discussionPoints: [{ issueId: issue, note: 'geheim' }],
          commitments: [{ direction: 'MADE', description: 'zwijgplicht', dueOn: '2020-01-01', issueId: issue, stakeholderId: person }],
        },
      },
    );
    expect(errors).toEqual([]);
    return { secret: data.logInteraction.id, promise: data.logInteraction.commitments[0].id };
  }

  const nothing = '00000000-0000-7000-8000-000000000000';

  async function ask(user: User, { secret, promise }: { secret: string; promise: string }) {
    const ids: Record<string, string> = { person, other, issue, secret, promise, request };
    const answers: Record<string, unknown> = {};
    for (const [title, query] of everything) {
      const variables = Object.fromEntries(Object.keys(declared).filter((name) => query.includes(`$${name}:`)).map((name) => [name, ids[name]]));
      const { data, errors } = await server.send(user, query, variables);
      answers[title] = { data, errors: errors.map(({ message, extensions, path }) => ({ message, extensions, path })) };
    }
    return answers;
  }

  const readers: Record<string, Role[]> = {
    PRIVATE: Object.values(Role),
    TEAM: Object.values(Role).filter((role) => role !== Role.DIRECTOR),
  };
  const cases = Object.entries(readers).flatMap(([confidentiality, roles]) => roles.map((role) => [confidentiality, role] as const));

  it.each(cases)('%s leaks nothing to a %s', async (confidentiality, role) => {
    const viewer = await aUser(server.database, { roles: [role] });
    const before = await ask(viewer, { secret: nothing, promise: nothing });
    const ids = await log(confidentiality, 'geheim overleg');
    const after = await ask(viewer, ids);
    if (confidentiality === 'TEAM') for (const answers of [before, after]) for (const title of [warning, asking, 'questions of and to colleagues']) delete answers[title];
    expect(after).toEqual(before);
  });

  it.each([Role.REGISSEUR, Role.COMMUNICATIONS, Role.EXPERT])('TEAM tells a %s that there is a contact that day, and nothing else', async (role) => {
    const viewer = await aUser(server.database, { roles: [role] });
    const stranger = await aPerson(server.database);
    const question = everything.find(([title]) => title === warning)![1];
    const warned = async () => (await server.send(viewer, question, { person: stranger, other: stranger })).data.nearbyContacts as unknown[];
    expect(await warned()).toEqual([]);
    await log('PRIVATE', 'geheim overleg', [stranger]);
    expect(await warned()).toEqual([]);
    await log('TEAM', 'geheim overleg', [stranger]);
    const hint = { stakeholder: { id: stranger }, at: today(), contact: null, colleague: null, interactionId: null };
    expect(await warned()).toEqual([hint]);
  });

  it('PRIVATE leaks nothing to a member of the team either, who does read TEAM', async () => {
    const [member] = await server.database.query<User>(
      `select u.id from app_user u join issue_team_member m on m.user_id = u.id where m.issue_id = $1`, [issue],
    );
    const before = await ask(member!, { secret: nothing, promise: nothing });
    expect(await ask(member!, await log('PRIVATE', 'geheim overleg'))).toEqual(before);
    expect(await ask(member!, await log('TEAM', 'geheim overleg'))).not.toEqual(before);
  });

  it('is there in every one of these answers for who may read it, so that the questions ask something', async () => {
    const before = await ask(logger, { secret: nothing, promise: nothing });
    const after = await ask(logger, await log('TEAM', 'geheim overleg'));
    const unchanged = Object.keys(before).filter((title) => JSON.stringify(before[title]) === JSON.stringify(after[title]));
    // records that hold no trace of conversations by design, and figures that were full or empty already
    expect(unchanged).toEqual([
      'archived lists',
      'filters of people by contact',
      'contact lists by contact',
      'previews of contact lists by contact',
      'issues by stakeholder',
      'what changed in the force field',
      'recent contacts',
      'the history of the people',
      'the history of the issue',
      'the network around the issue',
      'blind spots',
      'blind spots of the issues of the viewer',
      warning, // of what the viewer was in there is no warning
      asking,
      'questions of and to colleagues',
      // not for a regisseur to ask; see below
      'where a request finds somebody mentioned',
      'the register of requests',
      'duplicates and merges',
      'consents in bulk by contact',
      'exports that hold somebody',
      'imports',
    ]);
  });

  it('is there for a director who writes to people as well, in what a regisseur may not ask', async () => {
    const viewer = await aUser(server.database, { roles: [Role.DIRECTOR, Role.COMMUNICATIONS] });
    const before = await ask(viewer, { secret: nothing, promise: nothing });
    const after = await ask(viewer, await log('TEAM', 'geheim overleg'));
    const changed = Object.keys(before).filter((title) => JSON.stringify(before[title]) !== JSON.stringify(after[title]));
    const asked = ['where a request finds somebody mentioned', 'the register of requests', 'duplicates and merges', 'imports'];
    expect(asked.filter((title) => !changed.includes(title)).map((title) => [title, before[title]])).toEqual([]);
  });

  // nobody is erased with whom a colleague spoke last week: see the decision about the privacy desk
  it('takes somebody off the list of people due for review, also of a viewer who may not read it, and tells nothing else there', async () => {
    const viewer = await aUser(server.database, { roles: [Role.COMMUNICATIONS] });
    const [lonely, lonelier] = [await aPerson(server.database, { surname: 'Eenzaam' }), await aPerson(server.database, { surname: 'Eenzamer' })];
    await server.database.query(`update stakeholder set created_at = '2020-01-01' where id = any($1)`, [[lonely, lonelier]]);
    const due = async () => {
      const { data, errors } = await server.send(viewer, `{ retentionDue(paging: { perPage: 100 }) { totalCount items { id keptBecause lastContactAt } } }`);
      expect(errors).toEqual([]);
      return data.retentionDue.items as { id: string }[];
    };
    const before = await due();
    expect(before.map(({ id }) => id)).toEqual(expect.arrayContaining([lonely, lonelier]));
    await log('TEAM', 'geheim overleg', [lonely]);
    expect(await due()).toEqual(before.filter(({ id }) => id !== lonely));
  });
});
