import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role, type User } from '@regiekamer/identity-server';
import { aUser } from '@regiekamer/identity-server/testing';
import { aCommitment, anInteraction } from '@regiekamer/interactions-server/testing';
import { anIssue } from '@regiekamer/issues-server/testing';
import { anAffiliation, anOrganisation, aPerson } from '@regiekamer/stakeholders-server/testing';
import { type ServerUnderTest, startServer } from './testing.js';

const stakeholder = `id displayName tags lastInteractionAt category { code } relationOwner { id } opinionLeader { reach }
  positions { id issue { id title } assessedBy { id } history { id } } commitments { id owner { id } }
  consents { purpose { code } status events { by { id } } } interactions(paging: { perPage: 3 }) { items { id } }`;

/** Every list with every relation that a screen shows; the page size stands for the number of rows. */
const lists: [string, string][] = [
  ['people', `people(paging: $paging) { totalCount items { ${stakeholder} salutation affiliations { id organisation { id displayName } } } }`],
  ['organisations', `organisations(paging: $paging) { totalCount items { ${stakeholder} affiliations { id person { id displayName } } } }`],
  ['stakeholders', `stakeholders(paging: $paging) { totalCount items { ${stakeholder} } }`],
  ['issues', `issues(paging: $paging) { totalCount items { id title priority { score } theme { id name } relatedThemes { id }
     regisseur { id name } team { role user { id } } parent { id } children { id } stageChanges { reason by { id } }
     stanceBalance { stance count } activity { interactions } health { score reasons { code } }
     positions { id stakeholder { id } } commitments { id } interactions(paging: { perPage: 3 }) { items { id } }
     brief { section body versionId updatedBy { id } versions { id body by { id } } } } }`],
  ['interactions', `interactions(paging: $paging) { totalCount items { id subject type { code } loggedBy { id } colleagues { id }
     participants { id displayName } discussionPoints { note issue { id title } } commitments { id } } }`],
  ['contactLists', `contactLists(paging: $paging) { totalCount items { id name purpose { code } owner { id } mayChange memberCount exclusionCount
     members(paging: { perPage: 2 }) { items { address salutation stakeholder { id } } } included { id } excluded { id }
     exports { id staleCount by { id } } } }`],
  ['commitments', `commitments(paging: $paging) { totalCount items { id description owner { id } stakeholder { id displayName }
     issue { id title } interaction { id subject } } }`],
  ['imports', `imports(paging: $paging) { totalCount items { id fileName counts { status count } problemCounts { problem count } uploadedBy { id name }
     appliedBy { id } undoneBy { id } leftovers { reason stakeholder { id displayName } } } }`],
  // dismissed ones: the finder would take back what it did not find itself
  ['duplicate pairs', `duplicatePairs(dismissed: true, paging: $paging) { totalCount items { score reasons left { ${stakeholder} } right { id displayName } } }`],
  ['merges', `merges(paging: $paging) { totalCount items { id by { id name } kept { id displayName } merged { id displayName } } }`],
  ['requests of data subjects', `dataSubjectRequests(paging: $paging) { totalCount items { id handler { id name } stakeholder { id displayName } } }`],
  ['people due for review', `retentionDue(paging: $paging) { totalCount items { id displayName role keptBecause lastContactAt } }`],
  ['the contact lists that people are on', `people(paging: $paging) { items { id contactLists { id name owner { id } purpose { code } } } }`],
];

const rows = 100;

describe('the number of SQL statements', () => {
  let server: ServerUnderTest;
  let user: User;

  beforeAll(async () => {
    server = await startServer();
    const { database } = server;
    user = await aUser(database, { roles: [Role.DIRECTOR, Role.REGISSEUR, Role.COMMUNICATIONS] });
    for (let index = 0; index < rows; index++) {
      const person = await aPerson(database, { categoryCode: 'gemeente', email: `p${index}@demo.example` });
      const organisation = await anOrganisation(database);
      const parent = await anIssue(database, { regisseurId: user.id });
      const issue = await anIssue(database, { regisseurId: user.id, parentId: parent.id, themeId: parent.themeId });
      await anAffiliation(database, { personId: person, organisationId: organisation });
      const links = { participants: [person, organisation], colleagues: [user.id], issues: [issue.id, parent.id] };
      const { id } = await anInteraction(database, { loggedById: user.id }, links);
      await aCommitment(database, { ownerId: user.id, stakeholderId: person, issueId: issue.id, interactionId: id });
      await database.query(
        `insert into assessment (id, issue_id, stakeholder_id, stance, confidence, decision_power, interest, assessed_by)
         values (uuid_v7(), $1, $2, 'SUPPORTIVE', 'STATED', 4, 4, $3)`,
        [issue.id, person, user.id],
      );
      await database.query(
        `insert into issue_brief_section (id, issue_id, section, body, by_id) select uuid_v7(), $1, section, 'Text', $2
         from unnest(array['STANDPOINT', 'COSTS']) section`,
        [issue.id, user.id],
      );
      await database.query(
        `insert into import (id, file_name, format, columns, suggested_mapping, row_count, uploaded_by, applied_by, leftovers)
         values (uuid_v7(), 'list.csv', 'CSV', '{}', '[]', 0, $1, $1, jsonb_build_array(jsonb_build_object('stakeholderId', $2::text, 'reason', 'x', 'fields', '[]'::jsonb)))`,
        [user.id, person],
      );
      await database.query(
        `insert into consent_event (id, stakeholder_id, purpose_id, channel, status, by_id, source)
         select uuid_v7(), $1, id, 'EMAIL', 'GRANTED', $2, 'form' from purpose where code = 'newsletter'`,
        [person, user.id],
      );
      const double = await aPerson(database, { surname: 'Dubbel' });
      await database.query(
        `insert into duplicate_pair (left_id, right_id, score, reasons, dismissed_at, dismissed_by)
         values (least($1::uuid, $2::uuid), greatest($1::uuid, $2::uuid), 0.9, '{}', now(), $3)`,
        [person, double, user.id],
      );
      await database.query(`insert into stakeholder_merge (id, kind, kept_id, merged_id, by_id) values (uuid_v7(), 'PERSON', $1, $2, $3)`, [person, double, user.id]);
      await database.query(
        `insert into data_subject_request (id, kind, received_on, way, stakeholder_id, handler_id) values (uuid_v7(), 'RECTIFICATION', '2026-01-01', 'EMAIL', $1, $2)`,
        [double, user.id],
      );
      const forgotten = await aPerson(database, { surname: 'Vergeten' });
      await database.query(`update stakeholder set created_at = '2020-01-01' where id = $1`, [forgotten]);
      await database.query(
        `with list as (
           insert into contact_list (id, name, purpose_id, channel, basis, review_on, shared, owner_id, criteria)
           select uuid_v7(), 'Lijst', id, 'EMAIL', 'CONTRACT', '2999-01-01', true, $2::uuid, jsonb_build_object('ids', array[$1])::text
           from purpose where code = 'newsletter' returning id
         ), choice as (
           insert into contact_list_choice (list_id, stakeholder_id, included) select id, $1::uuid, true from list
         ), export as (
           insert into list_export (id, list_id, by_id, format, columns, row_count, basis, shared, expires_at)
           select uuid_v7(), id, $2::uuid, 'CSV', '{NAME}', 1, 'CONTRACT', true, now() from list returning id
         )
         insert into list_export_member (export_id, stakeholder_id) select id, $1::uuid from export`,
        [person, user.id],
      );
    }
  }, 120_000);
  afterAll(() => server.stop());

  const statementsFor = async (selection: string, perPage: number): Promise<number> => {
    const answer = await server.send(user, `query ($paging: Paging) { ${selection} }`, { paging: { perPage } });
    expect(answer.errors).toEqual([]);
    const [page] = Object.values(answer.data as Record<string, { items: unknown[] }>);
    expect(page!.items.length).toBe(perPage);
    return answer.statements;
  };

  it.each(lists)('of the list %s is the same for 1 row and for 100', async (_name, selection) => {
    const one = await statementsFor(selection, 1);
    expect(await statementsFor(selection, rows)).toBe(one);
  });

  it('of the contact lists that somebody is on is the same for 1 list and for 100', async () => {
    const [{ id }] = (await server.database.query<{ id: string }>(`select id from stakeholder where surname = 'Vergeten' limit 1`)) as [{ id: string }];
    const ask = async () => (await server.send(user, `query ($id: ID!) { person(id: $id) { contactLists { id name owner { id } purpose { code } } } }`, { id }));
    await server.database.query(`update contact_list set criteria = '{}' where id = (select min(id::text)::uuid from contact_list)`);
    await server.database.query(`update stakeholder set email = 'vergeten@demo.example' where id = $1`, [id]);
    const one = await ask();
    expect(one.errors).toEqual([]);
    expect(one.data.person.contactLists).toHaveLength(1);
    await server.database.query(`update contact_list set criteria = '{}'`);
    const all = await ask();
    expect(all.data.person.contactLists).toHaveLength(rows);
    expect(all.statements).toBe(one.statements);
  });

  it('of the rows of an import is the same for 1 and for 100', async () => {
    const [{ id }] = (await server.database.query<{ id: string }>(`select id from import limit 1`)) as [{ id: string }];
    await server.database.query(
      `insert into import_row (import_id, number, "values", status, stakeholder_id, candidate_ids)
       select $1, row_number() over () + 1, '[]', 'CONFLICT', s.id, array[s.id] from (select id from stakeholder where kind = 'PERSON' limit $2) s`,
      [id, rows],
    );
    const ask = async (perPage: number) => {
      const selection = `import(id: $id) { rows(paging: $paging) { totalCount items { number problems match { ${stakeholder} } candidates { id displayName } } } }`;
      const answer = await server.send(user, `query ($id: ID!, $paging: Paging) { ${selection} }`, { id, paging: { perPage } });
      expect(answer.errors).toEqual([]);
      expect(answer.data.import.rows.items).toHaveLength(perPage);
      return answer.statements;
    };
    expect(await ask(rows)).toBe(await ask(1));
  });

  it('of a list without relations is two: the session, and the page; a third counts', async () => {
    expect(await statementsFor('people(paging: $paging) { items { id displayName } }', 50)).toBe(2);
    expect(await statementsFor('people(paging: $paging) { totalCount items { id displayName } }', 50)).toBe(3);
  });
});
