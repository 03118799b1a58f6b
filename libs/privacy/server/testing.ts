import { ConsentService } from '@regiekamer/consent-server';
import type { User } from '@regiekamer/identity-server';
import type { DomainUnderTest } from '@regiekamer/identity-server/testing';
import { CommitmentStatus, Confidentiality } from '@regiekamer/interactions-server';
import { aCommitment, anInteraction } from '@regiekamer/interactions-server/testing';
import { anIssue } from '@regiekamer/issues-server/testing';
import { Channel, ConsentStatus, StakeholderService } from '@regiekamer/stakeholders-server';
import { anAffiliation, anOrganisation } from '@regiekamer/stakeholders-server/testing';
import { type DataSubjectRequest, type RequestKind, RequestWay } from './data-subject-request.entity.js';
import type { RegisterRequestInput } from './data-subject-request.inputs.js';
import { DataSubjectRequestsService } from './data-subject-requests.service.js';

/** Registers a request in the name of the handler; whom it is for was checked, unless said otherwise. */
export const aRequest = (
  { app, as }: DomainUnderTest,
  handler: User,
  stakeholderId: string,
  kind: RequestKind,
  changed: Partial<RegisterRequestInput> = {},
): Promise<DataSubjectRequest> =>
  as(handler, () =>
    app.get(DataSubjectRequestsService).register({
      kind, stakeholderId, receivedOn: '2026-01-31', way: RequestWay.EMAIL, identityCheck: 'teruggebeld', ...changed,
    }),
  );

/** Somebody about whom there is something in every table that can hold it. */
export async function somebodyEverywhere({ database, as, app }: DomainUnderTest, officer: User, colleague: User) {
  const service = app.get(StakeholderService);
  const created = await as(colleague, () =>
    service.createPerson({ givenName: 'Tom', surnamePrefix: 'van', surname: 'Zilverschoon', email: 'tq@old.example', phone: '06 12345678' }),
  );
  const person = await as(colleague, () =>
    service.updatePerson(created.id, created.version, {
      givenName: 'Tomasina', surname: 'Quispel', email: 't.quispel@demo.example', street: 'Quispelpad 3', postcode: '1234ab', city: 'Utrecht', tags: ['Quispel-tag'],
    }),
  );
  const { id } = person;
  await database.query(`insert into stakeholder_alias (stakeholder_id, email) values ($1, 'tq@older.example')`, [id]);
  const organisation = await anOrganisation(database, { name: 'Stichting Boom' });
  await anAffiliation(database, { personId: id, organisationId: organisation, role: 'vertrouwenspersoon van Quispel' });
  await as(colleague, () => service.setOpinionLeaderProfile(id, { reach: 3, channels: ['Quispel op vrijdag'], topics: ['jeugd'], note: 'Tomasina schrijft veel' }));
  const issue = await anIssue(database, { regisseurId: colleague.id, summary: 'Volgens Tomasina van Quispel moet het anders. Bel 06-12 34 56 78.' });
  await database.query(
    `insert into assessment (id, issue_id, stakeholder_id, stance, confidence, note, assessed_by) values (uuid_v7(), $1, $2, 'SUPPORTIVE', 'STATED', 'Quispel zei het', $3)`,
    [issue.id, id, colleague.id],
  );
  await database.query(`insert into issue_brief_section (id, issue_id, section, body, by_id) values (uuid_v7(), $1, 'STRATEGY', 'Via T. Quispel', $2)`, [issue.id, colleague.id]);
  const open = await anInteraction(database, { loggedById: colleague.id, subject: 'Overleg met mw. Quispel', notes: 'Tomasina vindt het goed.' }, { participants: [id], issues: [issue.id] });
  await database.query(`update interaction_issue set note = 'Quispel wil meer' where interaction_id = $1`, [open.id]);
  const hidden = await anInteraction(
    database,
    { loggedById: colleague.id, subject: 'Vertrouwelijk met Quispel', notes: 'Mail t.quispel@demo.example', confidentiality: Confidentiality.PRIVATE },
    { participants: [id] },
  );
  await aCommitment(database, { ownerId: colleague.id, description: 'Quispel de cijfers sturen', stakeholderId: id, status: CommitmentStatus.FULFILLED });
  await as(officer, () =>
    app.get(ConsentService).record({ stakeholderId: id, purpose: 'newsletter', channel: Channel.EMAIL, status: ConsentStatus.GRANTED, source: 'formulier van Quispel' }),
  );
  await database.query(
    `insert into contact_list (id, name, purpose_id, channel, basis, review_on, shared, owner_id, criteria)
     select uuid_v7(), 'Relaties', id, 'EMAIL', 'CONSENT', '2027-01-01', true, $1, '{"text": "Quispel"}' from purpose where code = 'newsletter'`,
    [officer.id],
  );
  const [list] = await database.query<{ id: string }>(`select id from contact_list order by created_at desc limit 1`);
  await database.query(`insert into contact_list_choice (list_id, stakeholder_id, included) values ($1, $2, true)`, [list!.id, id]);
  await database.query(
    `with made as (insert into list_export (id, list_id, by_id, format, columns, row_count, basis, shared, expires_at)
       values (uuid_v7(), $1, $2, 'CSV', '{email}', 1, 'CONSENT', true, now() + interval '1 hour') returning id),
     held as (insert into list_export_member (export_id, stakeholder_id) select id, $3 from made)
     insert into list_export_part (export_id, part, content) select id, 1, 'Tomasina Quispel;t.quispel@demo.example' from made`,
    [list!.id, officer.id, id],
  );
  return { id, name: person.displayName, issue, open, hidden };
}
