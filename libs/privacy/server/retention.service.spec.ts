import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Suppressions } from '@regiekamer/consent-server';
import { Role, type User } from '@regiekamer/identity-server';
import { aUser, type DomainUnderTest, startDomain } from '@regiekamer/identity-server/testing';
import { Confidentiality, today } from '@regiekamer/interactions-server';
import { aCommitment, anInteraction } from '@regiekamer/interactions-server/testing';
import { BadInput } from '@regiekamer/shared-server';
import { anAffiliation, anOrganisation, aPerson } from '@regiekamer/stakeholders-server/testing';
import { Notices } from './notices.js';
import { PrivacyModule } from './privacy.module.js';
import { RetentionService } from './retention.service.js';
import { RetentionChoice } from './retention.types.js';

describe('reviewing whose data are still needed', () => {
  let domain: DomainUnderTest;
  let retention: RetentionService;
  let officer: User;
  let colleague: User;

  beforeAll(async () => {
    domain = await startDomain([PrivacyModule]);
    retention = domain.app.get(RetentionService);
    officer = await aUser(domain.database, { roles: [Role.COMMUNICATIONS] });
    colleague = await aUser(domain.database);
  });
  afterAll(() => domain.stop());

  const ago = (months: number) => new Date(Date.now() - months * 31 * 86_400_000);
  /** Somebody who has been here for three years. */
  const old = async (surname: string, properties = {}) => {
    const id = await aPerson(domain.database, { surname, ...properties });
    await domain.database.query(`update stakeholder set created_at = $2 where id = $1`, [id, ago(36)]);
    return id;
  };
  const due = () => domain.as(officer, async () => (await retention.due({ perPage: 200 })).items);
  const isDue = async (id: string) => (await due()).some((one) => one.id === id);
  const decide = (id: string, decision: RetentionChoice, reviewOn?: string) =>
    domain.as(officer, () => retention.decide({ ids: [id], decision, reason: 'besproken', reviewOn: reviewOn ?? null }));

  it('brings up whom nobody was in touch with for two years, with the last contact that the viewer may read of', async () => {
    const id = await old('Vergeten');
    await anInteraction(domain.database, { loggedById: colleague.id, occurredAt: ago(30) }, { participants: [id] });
    await anInteraction(domain.database, { loggedById: colleague.id, occurredAt: ago(28), confidentiality: Confidentiality.PRIVATE }, { participants: [id] });
    const [found] = (await due()).filter((one) => one.id === id);
    expect(found!.lastContactAt!.toISOString().slice(0, 7)).toBe(ago(30).toISOString().slice(0, 7));
    await domain.database.query(`update association set retention_months = 32`);
    expect(await isDue(id)).toBe(false);
    await domain.database.query(`update association set retention_months = 24`);
  });

  it('leaves out whom something keeps here', async () => {
    const spoken = await old('Gesproken');
    await anInteraction(domain.database, { loggedById: colleague.id, occurredAt: ago(2) }, { participants: [spoken] });
    // nobody is erased behind the back of a colleague who spoke to them in confidence
    const confided = await old('Vertrouwd');
    await anInteraction(domain.database, { loggedById: colleague.id, occurredAt: ago(2), confidentiality: Confidentiality.PRIVATE }, { participants: [confided] });
    const promised = await old('Beloofd');
    await aCommitment(domain.database, { ownerId: colleague.id, stakeholderId: promised });
    const subscribed = await old('Abonnee');
    await domain.database.query(
      `insert into consent_event (id, stakeholder_id, purpose_id, channel, status, by_id, source) select uuid_v7(), $1, id, 'EMAIL', 'GRANTED', $2, 'x' from purpose where code = 'newsletter'`,
      [subscribed, officer.id],
    );
    const member = await old('Lid');
    await anAffiliation(domain.database, { personId: member, organisationId: await anOrganisation(domain.database, { memberSince: '2020-01-01' }) });
    const fresh = await aPerson(domain.database, { surname: 'Nieuw' });
    for (const id of [spoken, confided, promised, subscribed, member, fresh]) expect([id, await isDue(id)]).toEqual([id, false]);
  });

  it('keeps somebody until the day that was agreed, and says why', async () => {
    const id = await old('Bewaard');
    const tomorrow = today(new Date(Date.now() + 86_400_000));
    await expect(decide(id, RetentionChoice.KEEP)).rejects.toEqual(new BadInput({ reviewOn: 'validation.required' }));
    await expect(decide(id, RetentionChoice.KEEP, today())).rejects.toEqual(new BadInput({ reviewOn: 'validation.reviewDay' }));
    await expect(decide(id, RetentionChoice.KEEP, '2099-01-01')).rejects.toEqual(new BadInput({ reviewOn: 'validation.reviewDay' }));
    expect(await decide(id, RetentionChoice.KEEP, tomorrow)).toBe(1);
    expect(await isDue(id)).toBe(false);
    await expect(decide(id, RetentionChoice.ARCHIVE)).rejects.toEqual(new BadInput({ ids: 'validation.notDue' }));
    await domain.database.query(`alter table retention_decision disable trigger user`);
    await domain.database.query(`update retention_decision set review_on = current_date where stakeholder_id = $1`, [id]);
    expect((await due()).find((one) => one.id === id)).toMatchObject({ keptBecause: 'besproken' });
  });

  it('archives somebody, who comes up again after as long', async () => {
    const id = await old('Archief');
    await decide(id, RetentionChoice.ARCHIVE);
    const [row] = await domain.database.query<{ archived_at: Date }>(`select archived_at from stakeholder where id = $1`, [id]);
    expect(row!.archived_at).not.toBeNull();
    expect(await isDue(id)).toBe(false);
  });

  it('erases somebody, and remembers only who had objected', async () => {
    const id = await old('Stilgevallen', { email: 'stil@demo.example' });
    const objector = await old('Bezwaarde', { email: 'bezwaar@demo.example' });
    await domain.database.query(
      `insert into consent_event (id, stakeholder_id, purpose_id, channel, status, by_id, source) select uuid_v7(), $1, id, 'EMAIL', 'OBJECTED', $2, 'x' from purpose where code = 'newsletter'`,
      [objector, officer.id],
    );
    for (const one of [id, objector]) await decide(one, RetentionChoice.ERASE);
    const names = await domain.database.query(`select display_name from stakeholder where id = any($1)`, [[id, objector]]);
    expect(names).toEqual([{ display_name: 'Verwijderde persoon' }, { display_name: 'Verwijderde persoon' }]);
    const recognised = await domain.as(officer, () => domain.app.get(Suppressions).recognise([{ email: 'stil@demo.example' }, { email: 'bezwaar@demo.example' }]));
    expect(recognised).toEqual([false, true]);
  });

  it('asks of whom was recorded lately whether they were told', async () => {
    const notices = domain.app.get(Notices);
    const id = await aPerson(domain.database, { surname: 'Onwetend' });
    const isAsked = () => domain.as(officer, async () => (await notices.due({ perPage: 200 })).items.some((one) => one.id === id));
    expect(await isAsked()).toBe(true);
    await expect(domain.as(officer, () => notices.given([id], '2999-01-01'))).rejects.toEqual(new BadInput({ givenOn: 'validation.future' }));
    expect(await domain.as(officer, () => notices.given([id], today()))).toBe(1);
    expect(await isAsked()).toBe(false);
  });
});
