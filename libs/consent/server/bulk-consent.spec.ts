import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role, type User } from '@regiekamer/identity-server';
import { aUser, type DomainUnderTest, startDomain } from '@regiekamer/identity-server/testing';
import { BadInput, RequestContext } from '@regiekamer/shared-server';
import { Channel, ConsentStatus } from '@regiekamer/stakeholders-server';
import { aPerson } from '@regiekamer/stakeholders-server/testing';
import { BulkConsentService } from './bulk-consent.service.js';
import { ConsentModule } from './consent.module.js';
import { ConsentService } from './consent.service.js';
import type { RecordConsentsInput } from './consent.inputs.js';

const { EMAIL } = Channel;
const { NOT_ASKED, GRANTED, WITHDRAWN, OBJECTED } = ConsentStatus;

describe('recording consent of many at once', () => {
  let domain: DomainUnderTest;
  let bulk: BulkConsentService;
  let communications: User;

  beforeAll(async () => {
    domain = await startDomain([ConsentModule]);
    bulk = domain.app.get(BulkConsentService);
    communications = await aUser(domain.database, { roles: [Role.COMMUNICATIONS] });
  });
  afterAll(() => domain.stop());

  const people = (...surnames: string[]) => Promise.all(surnames.map((surname) => aPerson(domain.database, { surname, surnamePrefix: null })));
  const said = (status: ConsentStatus, selection: RecordConsentsInput['selection'], changed: Partial<RecordConsentsInput> = {}): RecordConsentsInput => ({
    selection, status, purpose: 'newsletter', channel: EMAIL, source: 'aanwezigheidslijst', ...changed,
  });
  const record = (input: RecordConsentsInput) => domain.as(communications, () => bulk.record(input));
  const preview = (input: RecordConsentsInput) => domain.as(communications, () => bulk.preview(input));
  const one = (stakeholderId: string, status: ConsentStatus) =>
    domain.as(communications, () =>
      domain.app.get(ConsentService).record({ stakeholderId, purpose: 'newsletter', channel: EMAIL, status, source: 'brief' }),
    );
  const standing = async (ids: string[]) => {
    const found = await domain.database.query<{ stakeholder_id: string; status: string }>(
      `select stakeholder_id, status from consent where stakeholder_id = any($1::uuid[])`,
      [ids],
    );
    return ids.map((id) => found.find((row) => row.stakeholder_id === id)?.status ?? null);
  };

  it('tells before what it does after, and does it', async () => {
    const ids = await people('Aa', 'Bee', 'Cee');
    const input = said(GRANTED, { ids }, { wordingVersion: 'formulier 2026-03', note: 'congres' });
    expect(await preview(input)).toEqual({ recorded: 3, unchanged: 0, refusedCount: 0, refused: [] });
    expect(await standing(ids)).toEqual([null, null, null]);
    expect(await record(input)).toMatchObject({ recorded: 3 });
    expect(await standing(ids)).toEqual([GRANTED, GRANTED, GRANTED]);
    const [event] = await domain.database.query(`select source, note, wording_version, by_id, by_subject from consent_event where stakeholder_id = $1`, [ids[0]]);
    expect(event).toEqual({ source: 'aanwezigheidslijst', note: 'congres', wording_version: 'formulier 2026-03', by_id: communications.id, by_subject: false });
  });

  it('never makes a refusal weaker, and says whose', async () => {
    const ids = await people('Objector', 'Withdrawer', 'Neither');
    await one(ids[0]!, OBJECTED);
    await one(ids[1]!, WITHDRAWN);
    const outcome = await record(said(GRANTED, { ids }));
    expect(outcome).toMatchObject({ recorded: 1, refusedCount: 2, refused: [{ id: ids[0] }, { id: ids[1] }] });
    expect(await standing(ids)).toEqual([OBJECTED, WITHDRAWN, GRANTED]);
    expect(await record(said(WITHDRAWN, { ids }))).toMatchObject({ recorded: 2, refusedCount: 1 });
    expect(await record(said(NOT_ASKED, { ids }))).toMatchObject({ recorded: 0, refusedCount: 3 });
    expect(await record(said(OBJECTED, { ids }))).toMatchObject({ recorded: 3, refusedCount: 0 });
    expect(await standing(ids)).toEqual([OBJECTED, OBJECTED, OBJECTED]);
  });

  it('said twice is recorded once; from another source it is another fact', async () => {
    const ids = await people('Twice');
    await record(said(GRANTED, { ids }));
    expect(await record(said(GRANTED, { ids }))).toMatchObject({ recorded: 0, unchanged: 1 });
    expect(await record(said(GRANTED, { ids }, { source: 'aanmelding' }))).toMatchObject({ recorded: 1, unchanged: 0 });
  });

  it('takes three statements for one and for 10,000', async () => {
    await domain.database.query(
      `insert into stakeholder (id, kind, display_name, sort_name, sort_key, surname, form_of_address, tags)
       select uuid_v7(), 'PERSON', 'P ' || n, 'P ' || n, 'P ' || n, 'P', 'NEUTRAL', '{bulk}' from generate_series(1, 10000) n`,
    );
    const [single] = await people('Single');
    const statements = (input: RecordConsentsInput) =>
      domain.as(communications, async () => {
        const context = domain.app.get(RequestContext);
        const before = context.statements;
        await bulk.record(input);
        return context.statements - before;
      });
    expect(await statements(said(GRANTED, { ids: [single!] }))).toBe(3);
    const filter = { tagIn: ['bulk'], archived: false };
    const began = Date.now();
    expect(await statements(said(GRANTED, { filter }))).toBe(3);
    expect(Date.now() - began).toBeLessThan(10_000);
    expect(await preview(said(GRANTED, { filter }))).toMatchObject({ recorded: 0, unchanged: 10_000 });
  });

  it('lets an objection of the same moment have the last word', async () => {
    const ids = await people('Moment');
    let objecting: Promise<unknown> = Promise.resolve();
    await domain.as(communications, async () => {
      await bulk.record(said(GRANTED, { ids }));
      objecting = one(ids[0]!, OBJECTED); // begins before this commits, and waits for it
      await new Promise((resolve) => setTimeout(resolve, 200));
    });
    await objecting;
    expect(await standing(ids)).toEqual([OBJECTED]);
  });

  it('needs to know whom: by ids or by a filter, not both; and for a purpose in use', async () => {
    await expect(preview(said(GRANTED, {}))).rejects.toEqual(new BadInput({ selection: 'validation.required' }));
    await expect(preview(said(GRANTED, { ids: [], filter: {} }))).rejects.toEqual(new BadInput({ selection: 'validation.invalid' }));
    await expect(preview(said(GRANTED, { ids: [] }, { purpose: 'nothing' }))).rejects.toEqual(new BadInput({ purpose: 'validation.unknown' }));
  });
});
