import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Role, type User } from '@regiekamer/identity-server';
import { aUser, type DomainUnderTest, startDomain } from '@regiekamer/identity-server/testing';
import { BadInput, Conflict } from '@regiekamer/shared-server';
import { AffiliationService } from './affiliation.service.js';
import { AliasService } from './alias.service.js';
import type { ChangeJobInput } from './job-change.inputs.js';
import { JobChangeService } from './job-change.service.js';
import { StakeholderList } from './stakeholder.list.js';
import { StakeholderReader } from './stakeholder.reader.js';
import { StakeholdersModule } from './stakeholders.module.js';
import { anAffiliation, anOrganisation, aPerson } from './testing.js';

describe('changing jobs', () => {
  let domain: DomainUnderTest;
  let jobs: JobChangeService;
  let regisseur: User;
  let board: User;
  let personId: string;
  let utrecht: string;
  let zeist: string;
  let alderman: string;
  let former: string;

  beforeAll(async () => {
    domain = await startDomain([StakeholdersModule]);
    jobs = domain.app.get(JobChangeService);
    regisseur = await aUser(domain.database);
    board = await aUser(domain.database, { roles: [Role.BOARD] });
    utrecht = await anOrganisation(domain.database, { name: 'Gemeente Utrecht' });
    zeist = await anOrganisation(domain.database, { name: 'Gemeente Zeist' });
  });
  afterAll(() => domain.stop());
  let count = 0;
  beforeEach(async () => {
    former = `old${++count}@utrecht.example`;
    personId = await aPerson(domain.database, { email: former, phone: '+31612345678' });
    alderman = await anAffiliation(domain.database, { personId, organisationId: utrecht, role: 'Wethouder', startedOn: '2022-06-01', primary: true });
  });

  const change = (input: Partial<ChangeJobInput> = {}) =>
    domain.as(regisseur, () =>
      jobs.change({ personId, version: 1, endAffiliationId: alderman, endedOn: '2026-10-31', organisationId: zeist, function: 'Directeur', startedOn: '2026-11-01', primary: true, keepEmail: true, ...input }),
    );
  const roles = () =>
    domain.as(regisseur, async () =>
      (await domain.app.get(AffiliationService).ofPerson(personId)).map(({ organisationId, endedOn, primary }) => [organisationId, endedOn, primary]),
    );
  const aliases = (viewer = regisseur) => domain.as(viewer, async () => (await domain.app.get(AliasService).of(personId)).map(({ email }) => email));
  const foundBy = (text: string, viewer = regisseur) =>
    domain.as(viewer, async () => (await domain.app.get(StakeholderList).people({ text })).items.map(({ id }) => id));

  it('ends a role, starts another as the main one, and finds the person by the address of before', async () => {
    const changed = await change({ email: 'new@zeist.example', phone: '030 1234567', street: 'Laan 1', postcode: '3701ab', city: 'Zeist' });
    expect(changed).toMatchObject({
      person: { email: 'new@zeist.example', phone: '+31301234567', street: 'Laan 1', postcode: '3701 AB', city: 'Zeist', version: 2 },
      ended: { id: alderman, endedOn: '2026-10-31' },
      started: { organisationId: zeist, function: 'Directeur', primary: true },
      keptAlias: former,
    });
    expect(await roles()).toEqual([[zeist, null, true], [utrecht, '2026-10-31', true]]);
    expect(await aliases()).toEqual([former]);
    expect(await foundBy(former)).toEqual([personId]);
    expect(await foundBy('new@zeist')).toEqual([personId]);
  });

  it('keeps no address that was not to be kept, or that stays', async () => {
    expect(await change({ email: 'a@zeist.example', keepEmail: false })).toMatchObject({ keptAlias: null });
    expect(await aliases()).toEqual([]);
    expect(await foundBy(former)).toEqual([]);
  });

  it('leaves the address alone where nothing is said of it; without a new one the old one is known still', async () => {
    expect((await change()).person.email).toBe(former);
    expect(await aliases()).toEqual([]);
    await domain.as(regisseur, () => jobs.change({ personId, version: 2, organisationId: utrecht, email: null }));
    expect(await aliases()).toEqual([former]);
  });

  it('takes an address that comes back off those of before', async () => {
    await change({ email: 'new@zeist.example' });
    await domain.as(regisseur, () => jobs.change({ personId, version: 2, organisationId: utrecht, email: former.toUpperCase() }));
    expect(await aliases()).toEqual(['new@zeist.example']);
  });

  it('is one thing: what does not fit leaves all as it was', async () => {
    await expect(change({ organisationId: personId })).rejects.toEqual(new BadInput({ organisationId: 'validation.unknown' }));
    await expect(change({ endedOn: '2020-01-01' })).rejects.toEqual(new BadInput({ endedOn: 'affiliations.endsBeforeStart' }));
    await expect(change({ phone: 'x' })).rejects.toEqual(new BadInput({ phone: 'validation.phone' }));
    await expect(change({ version: 9 })).rejects.toBeInstanceOf(Conflict);
    await expect(change({ endAffiliationId: null, organisationId: null })).rejects.toEqual(new BadInput({ organisationId: 'changeJob.nothing' }));
    await expect(change({ endedOn: null })).rejects.toEqual(new BadInput({ endedOn: 'validation.required' }));
    const other = await anAffiliation(domain.database, { personId: await aPerson(domain.database), organisationId: utrecht });
    await expect(change({ endAffiliationId: other })).rejects.toEqual(new BadInput({ endAffiliationId: 'validation.unknown' }));
    expect(await roles()).toEqual([[utrecht, null, true]]);
    expect(await domain.database.query(`select version, email from stakeholder where id = $1`, [personId])).toEqual([{ version: 1, email: former }]);
    await change();
    await expect(change({ version: 2 })).rejects.toEqual(new BadInput({ endAffiliationId: 'changeJob.ended' }));
  });

  it('can be taken back whole, while nobody touched the person since', async () => {
    const side = await anAffiliation(domain.database, { personId, organisationId: zeist, role: 'Toezichthouder' });
    await domain.database.query(`update affiliation set is_primary = id = $2 where person_id = $1`, [personId, side]);
    const { started, keptAlias } = await change({ email: 'new@zeist.example' });
    const undo = { personId, email: former, endedAffiliationId: alderman, startedAffiliationId: started!.id, primaryAffiliationId: side, forgetAlias: keptAlias };
    await expect(domain.as(regisseur, () => jobs.undo({ ...undo, version: 1 }))).rejects.toBeInstanceOf(Conflict);
    await domain.as(regisseur, () => jobs.undo({ ...undo, version: 2 }));
    expect(await roles()).toEqual([[zeist, null, true], [utrecht, null, false]]);
    expect(await aliases()).toEqual([]);
    expect(await domain.database.query(`select email from stakeholder where id = $1`, [personId])).toEqual([{ email: former }]);
  });

  it('is history after an hour', async () => {
    const { started } = await change();
    await domain.database.query(`update affiliation set created_at = now() - interval '2 hours' where id = $1`, [started!.id]);
    await expect(domain.as(regisseur, () => jobs.undo({ personId, version: 2, startedAffiliationId: started!.id }))).rejects.toEqual(
      new BadInput({ startedAffiliationId: 'changeJob.tooLate' }),
    );
  });

  it('tells the board neither the address of before nor where somebody lives', async () => {
    await change({ email: 'new@zeist.example', street: 'Laan 1', postcode: '3701 AB' });
    expect(await aliases(board)).toEqual([]);
    expect(await foundBy(former, board)).toEqual([]);
    const seen = await domain.as(board, () => domain.app.get(StakeholderReader).byId(personId));
    expect(seen).toMatchObject({ email: null, phone: null, street: null, postcode: null });
  });

  it('lets an address be kept and forgotten by hand, each once', async () => {
    const service = domain.app.get(AliasService);
    for (let time = 0; time < 2; time++) await domain.as(regisseur, () => service.keep(personId, 'by.hand@demo.example'));
    expect(await aliases()).toEqual(['by.hand@demo.example']);
    for (let time = 0; time < 2; time++) await domain.as(regisseur, () => service.forget(personId, 'By.Hand@demo.example'));
    expect(await foundBy('by.hand')).toEqual([]);
  });
});
