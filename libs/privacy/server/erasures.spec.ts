import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role, type User } from '@regiekamer/identity-server';
import { aUser, type DomainUnderTest, startDomain } from '@regiekamer/identity-server/testing';
import { Confidentiality } from '@regiekamer/interactions-server';
import { aCommitment, anInteraction } from '@regiekamer/interactions-server/testing';
import { anIssue } from '@regiekamer/issues-server/testing';
import { BadInput } from '@regiekamer/shared-server';
import { Channel } from '@regiekamer/stakeholders-server';
import { anOrganisation, aPerson } from '@regiekamer/stakeholders-server/testing';
import { AccessReports } from './access-report.js';
import { AccessParts } from './access-parts.js';
import { RequestKind } from './data-subject-request.entity.js';
import { DataSubjectRequestsService } from './data-subject-requests.service.js';
import { Erasures } from './erasures.js';
import { Mentions } from './mentions.js';
import { Objections } from './objections.js';
import { PrivacyModule } from './privacy.module.js';
import { aRequest, somebodyEverywhere } from './testing.js';

describe('the desk', () => {
  let domain: DomainUnderTest;
  let officer: User;
  let colleague: User;
  let director: User;

  beforeAll(async () => {
    domain = await startDomain([PrivacyModule]);
    const { database } = domain;
    officer = await aUser(database, { name: 'Cora Communicatie', roles: [Role.COMMUNICATIONS] });
    colleague = await aUser(database, { name: 'Rik Regisseur', roles: [Role.REGISSEUR] });
    director = await aUser(database, { name: 'Dora Directeur', roles: [Role.DIRECTOR] });
  });
  afterAll(() => domain.stop());

  it('gives somebody everything that is kept about them, and the handler nothing that they may not read', async () => {
    const { id, open, hidden } = await somebodyEverywhere(domain, officer, colleague);
    const request = await aRequest(domain, officer, id, RequestKind.ACCESS);
    const compile = () => domain.as(officer, () => domain.app.get(AccessReports).compile(request.id));
    const report = await compile();
    expect(report.sections.map(({ code }) => code)).toEqual([
      'record', 'aliases', 'affiliations', 'opinionLeader', 'assessments', 'interactions', 'consents', 'lists', 'exports', 'requests', 'history', 'mentions',
    ]);
    const text = JSON.stringify(report.sections);
    for (const known of ['t.quispel@demo.example', 'tq@older.example', 'Stichting Boom', 'Quispel op vrijdag', 'Quispel zei het', open.subject, 'Quispel wil meer', 'formulier van Quispel', 'Relaties', 'Zilverschoon']) {
      expect(text).toContain(known);
    }
    // the issue mentions them by number, so that it is surely them
    expect(report.sections.at(-1)!.rows.map(({ fields }) => fields.find(({ name }) => name === 'where')!.value)).toContain('ISSUE');
    expect(text).not.toContain(hidden.subject);

    // the colleague whose conversation it is gives it for the answer, and only they can
    const parts = domain.app.get(AccessParts);
    expect(await domain.as(director, () => parts.mine())).not.toContainEqual(expect.objectContaining({ recordId: hidden.id }));
    await expect(domain.as(director, () => parts.decide(request.id, 'INTERACTION', hidden.id, true))).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    expect(await domain.as(colleague, () => parts.mine())).toContainEqual(expect.objectContaining({ recordId: hidden.id, released: null }));
    await domain.as(colleague, () => parts.decide(request.id, 'INTERACTION', hidden.id, true));
    expect(JSON.stringify(await compile())).toContain(hidden.subject);
    await domain.as(colleague, () => parts.decide(request.id, 'INTERACTION', hidden.id, false));
    expect(JSON.stringify(await compile())).not.toContain(hidden.subject);
  });

  it('tells the same whether or not a colleague had a conversation that the handler may not read', async () => {
    const id = await aPerson(domain.database, { surname: 'Onbekend' });
    const request = await aRequest(domain, officer, id, RequestKind.ERASURE);
    const ask = () =>
      domain.as(officer, async () => ({
        report: (await domain.app.get(AccessReports).compile(request.id)).sections,
        mentions: await domain.app.get(Mentions).of(request.id),
        preview: await domain.app.get(Erasures).preview(request.id),
      }));
    const before = await ask();
    const hidden = await anInteraction(
      domain.database,
      { loggedById: colleague.id, subject: 'Piet den Onbekend', confidentiality: Confidentiality.PRIVATE },
      { participants: [id] },
    );
    await aCommitment(domain.database, { ownerId: colleague.id, description: 'Onbekend bellen', stakeholderId: id, interactionId: hidden.id });
    expect(await ask()).toEqual(before);
  });

  it('leaves a namesake alone, and takes who it is for the person at the handler’s word', async () => {
    const id = await aPerson(domain.database, { surname: 'Naamgenoot' });
    const theme = { regisseurId: colleague.id };
    const namesake = await anIssue(domain.database, { ...theme, title: 'Over een ander', goal: 'Overtuig mevrouw Naamgenoot.' });
    const them = await anIssue(domain.database, { ...theme, title: 'Over hen', goal: 'Overtuig de heer Naamgenoot.' });
    const unjudged = await anIssue(domain.database, { ...theme, title: 'Wie weet', goal: 'Naamgenoot?' });
    const request = await aRequest(domain, officer, id, RequestKind.ERASURE);
    const mentions = domain.app.get(Mentions);
    const found = await domain.as(officer, () => mentions.of(request.id));
    expect(found.map(({ title, likely, theirs, excerpts }) => [title, likely, theirs, excerpts[0]!.found])).toEqual([
      ['Over een ander', false, null, 'Naamgenoot'],
      ['Over hen', false, null, 'Naamgenoot'],
      ['Wie weet', false, null, 'Naamgenoot'],
    ]);
    await domain.as(officer, () => mentions.decide(request.id, 'ISSUE', [namesake.id], false));
    await domain.as(officer, () => mentions.decide(request.id, 'ISSUE', [them.id], true));
    const preview = await domain.as(officer, () => domain.app.get(Erasures).preview(request.id));
    expect(preview).toMatchObject({ undecided: 1, confirmation: 'Piet den Naamgenoot', obstacles: [], removed: expect.arrayContaining([{ code: 'mentions', count: 1 }]) });
    await domain.as(officer, () => domain.app.get(Erasures).erase({ requestId: request.id, confirmation: 'Piet den Naamgenoot', outcome: 'Gewist' }));
    const goals = await domain.database.query<{ goal: string }>(`select goal from issue where id = any($1) order by title`, [[namesake.id, them.id, unjudged.id]]);
    expect(goals.map(({ goal }) => goal)).toEqual(['Overtuig mevrouw Naamgenoot.', 'Overtuig de heer [verwijderd].', 'Naamgenoot?']);
  });

});

describe('erasing', () => {
  let domain: DomainUnderTest;
  let officer: User;

  beforeAll(async () => {
    domain = await startDomain([PrivacyModule]);
    officer = await aUser(domain.database, { roles: [Role.COMMUNICATIONS] });
  });
  afterAll(() => domain.stop());
  const erase = (requestId: string, confirmation: string) =>
    domain.as(officer, () => domain.app.get(Erasures).erase({ requestId, confirmation, outcome: 'Gewist' }));

  it('waits for what stands in its way, and for the name', async () => {
    const id = await aPerson(domain.database, { surname: 'Wachter' });
    const unchecked = await aRequest(domain, officer, id, RequestKind.ERASURE, { identityCheck: null });
    await expect(erase(unchecked.id, 'Piet den Wachter')).rejects.toEqual(new BadInput({ requestId: 'validation.erasure.identityUnchecked' }));
    const requests = domain.app.get(DataSubjectRequestsService);
    await domain.as(officer, () => requests.update(unchecked.id, 1, { identityCheck: 'paspoort gezien' }));
    const commitment = await aCommitment(domain.database, { ownerId: officer.id, stakeholderId: id, description: 'Terugbellen' });
    const preview = await domain.as(officer, () => domain.app.get(Erasures).preview(unchecked.id));
    expect(preview.obstacles).toEqual([{ code: 'openCommitment', recordId: commitment.id, title: 'Terugbellen' }]);
    await expect(erase(unchecked.id, 'Piet den Wachter')).rejects.toEqual(new BadInput({ requestId: 'validation.erasure.openCommitment' }));
    await domain.database.query(`update commitment set status = 'FULFILLED' where id = $1`, [commitment.id]);
    await expect(erase(unchecked.id, 'Piet Wachter')).rejects.toEqual(new BadInput({ confirmation: 'validation.notTheName' }));
    await erase(unchecked.id, 'Piet den Wachter');
    await expect(erase(unchecked.id, 'Piet den Wachter')).rejects.toEqual(new BadInput({ id: 'validation.requestClosed' }));
  });

  it('is for people, at their own request', async () => {
    const organisation = await anOrganisation(domain.database, { name: 'Gemeente Boom' });
    const request = await aRequest(domain, officer, organisation, RequestKind.ERASURE);
    await expect(erase(request.id, 'Gemeente Boom')).rejects.toEqual(new BadInput({ requestId: 'validation.erasure.noPerson' }));
    const person = await aPerson(domain.database);
    const access = await aRequest(domain, officer, person, RequestKind.ACCESS);
    await expect(erase(access.id, 'Piet den Boer')).rejects.toEqual(new BadInput({ requestId: 'validation.erasure.notErasure' }));
  });

  it('warns of another record that is perhaps the same person', async () => {
    const id = await aPerson(domain.database, { surname: 'Dubbel', email: 'dubbel@demo.example' });
    const other = await aPerson(domain.database, { givenName: 'P.', surname: 'Dubbelaar', email: 'DUBBEL@demo.example' });
    const request = await aRequest(domain, officer, id, RequestKind.ERASURE);
    const { doubles } = await domain.as(officer, () => domain.app.get(Erasures).preview(request.id));
    expect(doubles.map(({ id: found }) => found)).toEqual([other]);
  });

  it('of what was asked as an objection writes to the ledger, for all purposes or the chosen ones', async () => {
    const id = await aPerson(domain.database);
    const chosen = await aRequest(domain, officer, id, RequestKind.OBJECTION);
    const objections = domain.app.get(Objections);
    await domain.as(officer, () => objections.record({ requestId: chosen.id, purposes: ['newsletter'], channels: [Channel.EMAIL] }));
    const standing = () => domain.database.query(`select channel, status from consent where stakeholder_id = $1`, [id]);
    expect(await standing()).toEqual([{ channel: 'EMAIL', status: 'OBJECTED' }]);
    await domain.as(officer, () => objections.record({ requestId: chosen.id }));
    const [purposes] = await domain.database.query<{ count: number }>(`select count(*)::int as count from purpose`);
    expect(await standing()).toHaveLength(purposes!.count * 3);
  });
});
