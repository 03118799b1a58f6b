import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HistoryService, RecordType } from '@regiekamer/history-server';
import { Role, type User } from '@regiekamer/identity-server';
import { aUser, type DomainUnderTest, startDomain } from '@regiekamer/identity-server/testing';
import { today } from '@regiekamer/interactions-server';
import { BadInput, Conflict } from '@regiekamer/shared-server';
import { aPerson } from '@regiekamer/stakeholders-server/testing';
import { RequestKind, RequestStatus, RequestWay } from './data-subject-request.entity.js';
import { DataSubjectRequestsService } from './data-subject-requests.service.js';
import { PrivacyModule } from './privacy.module.js';
import { ProcessingRecords } from './processing-record.js';
import { aRequest } from './testing.js';

describe('the register of requests', () => {
  let domain: DomainUnderTest;
  let requests: DataSubjectRequestsService;
  let officer: User;
  let person: string;

  beforeAll(async () => {
    domain = await startDomain([PrivacyModule]);
    requests = domain.app.get(DataSubjectRequestsService);
    officer = await aUser(domain.database, { roles: [Role.COMMUNICATIONS] });
    person = await aPerson(domain.database, { surname: 'Klok' });
  });
  afterAll(() => domain.stop());

  it.each([
    ['2026-01-15', '2026-02-15', '2026-04-15'],
    ['2026-01-31', '2026-02-28', '2026-04-30'],
    ['2024-01-31', '2024-02-29', '2024-04-30'],
    ['2023-11-30', '2023-12-30', '2024-02-29'],
    ['2025-12-31', '2026-01-31', '2026-03-31'],
    ['2024-02-29', '2024-03-29', '2024-05-29'],
  ])('gives what was received on %s a month, until %s, and extended until %s', async (receivedOn, dueOn, extendedUntil) => {
    const request = await aRequest(domain, officer, person, RequestKind.ACCESS, { receivedOn });
    expect(request.dueOn).toBe(dueOn);
    await domain.database.query(`update data_subject_request set extended_on = received_on, extension_reason = 'veel' where id = $1`, [request.id]);
    expect((await domain.as(officer, () => requests.read(request.id))).dueOn).toBe(extendedUntil);
    await domain.database.query(`delete from data_subject_request where id = $1`, [request.id]);
  });

  it('is extended once, while the first month lasts', async () => {
    const request = await aRequest(domain, officer, person, RequestKind.ACCESS, { receivedOn: today() });
    const extended = await domain.as(officer, () => requests.extend(request.id, 'Er is veel te verzamelen.'));
    expect(extended).toMatchObject({ extendedOn: today(), extensionReason: 'Er is veel te verzamelen.' });
    await expect(domain.as(officer, () => requests.extend(request.id, 'Nog meer'))).rejects.toEqual(new BadInput({ reason: 'validation.alreadyExtended' }));
    const late = await aRequest(domain, officer, person, RequestKind.ACCESS, { receivedOn: '2026-01-01' });
    await expect(domain.as(officer, () => requests.extend(late.id, 'Te laat'))).rejects.toEqual(new BadInput({ reason: 'validation.tooLateToExtend' }));
  });

  it('shows what is overdue first and what is closed last', async () => {
    await domain.database.query(`delete from data_subject_request`);
    const fresh = await aRequest(domain, officer, person, RequestKind.ACCESS, { receivedOn: today() });
    const late = await aRequest(domain, officer, person, RequestKind.OBJECTION, { receivedOn: '2025-01-01' });
    const done = await aRequest(domain, officer, person, RequestKind.OBJECTION, { receivedOn: '2024-01-01' });
    await domain.as(officer, () => requests.close(done.id, { status: RequestStatus.ANSWERED, outcome: 'Vastgelegd' }));
    const ids = async (filter = {}) => (await domain.as(officer, () => requests.page(filter))).items.map(({ id }) => id);
    expect(await ids()).toEqual([late.id, fresh.id, done.id]);
    expect(await ids({ overdue: true })).toEqual([late.id]);
    expect(await ids({ kindIn: [RequestKind.OBJECTION], statusIn: [RequestStatus.OPEN] })).toEqual([late.id]);
    expect(await ids({ text: 'klok' })).toHaveLength(3);
    expect(await ids({ text: 'niemand' })).toEqual([]);
  });

  it('takes a request of somebody who is not in the records, by name', async () => {
    const input = { kind: RequestKind.ACCESS, receivedOn: today(), way: RequestWay.POST };
    await expect(domain.as(officer, () => requests.register(input))).rejects.toEqual(new BadInput({ subjectName: 'validation.required' }));
    const request = await domain.as(officer, () => requests.register({ ...input, subjectName: 'Mevrouw Onvindbaar' }));
    expect(request).toMatchObject({ subjectName: 'Mevrouw Onvindbaar', stakeholderId: null, handlerId: officer.id, status: RequestStatus.OPEN });
    await expect(domain.as(officer, () => requests.register({ ...input, subjectName: 'X', receivedOn: '2999-01-01' }))).rejects.toEqual(
      new BadInput({ receivedOn: 'validation.future' }),
    );
  });

  it('answers nobody before it is known that it is them', async () => {
    const request = await aRequest(domain, officer, person, RequestKind.ACCESS, { identityCheck: null });
    const close = () => domain.as(officer, () => requests.close(request.id, { status: RequestStatus.ANSWERED, outcome: 'Verzonden' }));
    await expect(close()).rejects.toEqual(new BadInput({ identityCheck: 'validation.identityUnchecked' }));
    await expect(domain.as(officer, () => requests.update(request.id, 7, { identityCheck: 'paspoort' }))).rejects.toBeInstanceOf(Conflict);
    await domain.as(officer, () => requests.update(request.id, 1, { identityCheck: 'paspoort' }));
    expect(await close()).toMatchObject({ status: RequestStatus.ANSWERED, closedOn: today() });
    await expect(close()).rejects.toEqual(new BadInput({ id: 'validation.requestClosed' }));
  });

  it('has a history, for who reads the register', async () => {
    const request = await aRequest(domain, officer, person, RequestKind.ACCESS);
    const changes = (viewer: User) => domain.as(viewer, async () => (await domain.app.get(HistoryService).of(RecordType.DATA_SUBJECT_REQUEST, request.id)).items);
    expect(await changes(officer)).toHaveLength(1);
    expect(await changes(await aUser(domain.database))).toEqual([]);
  });

  it('stands beside a record of processing that is read off the data', async () => {
    await domain.database.query(
      `insert into consent_event (id, stakeholder_id, purpose_id, channel, status, by_id, source) select uuid_v7(), $1, id, 'EMAIL', 'GRANTED', $2, 'x' from purpose where code = 'newsletter'`,
      [person, officer.id],
    );
    await domain.database.query(
      `insert into contact_list (id, name, purpose_id, channel, basis, review_on, owner_id, criteria) select uuid_v7(), 'L', id, 'POST', 'CONTRACT', '2027-01-01', $1, '{}' from purpose where code = 'press'`,
      [officer.id],
    );
    const record = await domain.as(officer, () => domain.app.get(ProcessingRecords).read());
    expect(record.activities.map(({ purpose, bases, channels, people }) => [purpose, bases, channels, people])).toEqual([
      ['newsletter', ['CONSENT'], ['EMAIL'], 1],
      ['press', ['CONTRACT'], ['POST'], 0],
      ['relationship_management', [], [], 1],
      ['stakeholder_map', [], [], 1],
    ]);
    expect(record).toMatchObject({ retentionMonths: 24, mailServer: null, data: ['names', 'consent'], subjects: [{ labelNl: 'zonder categorie', people: 1 }] });
  });
});
