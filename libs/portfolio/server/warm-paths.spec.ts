import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role, type User } from '@regiekamer/identity-server';
import { aUser, type DomainUnderTest, startDomain } from '@regiekamer/identity-server/testing';
import { Confidentiality, InteractionsModule } from '@regiekamer/interactions-server';
import { anInteraction } from '@regiekamer/interactions-server/testing';
import { BadInput } from '@regiekamer/shared-server';
import { anAffiliation, anOrganisation, aPerson } from '@regiekamer/stakeholders-server/testing';
import { PortfolioModule } from './portfolio.module.js';
import { TieKind } from './tie.js';
import { WarmPathReader } from './warm-paths.js';

const dayBefore = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000);
const { AFFILIATION, MET_TOGETHER } = TieKind;

describe('the ways to somebody', () => {
  let domain: DomainUnderTest;
  let viewer: User;

  beforeAll(async () => {
    domain = await startDomain([InteractionsModule, PortfolioModule]);
    viewer = await aUser(domain.database);
  });
  afterAll(() => domain.stop());

  const pathsTo = (id: string, as = viewer, limit = 3) => domain.as(as, () => domain.app.get(WarmPathReader).to(id, limit));
  const person = () => aPerson(domain.database);
  const colleague = (properties: Partial<User> = {}) => aUser(domain.database, properties);
  const met = (loggedBy: User, participants: string[], properties: object = {}, colleagues: User[] = []) =>
    anInteraction(
      domain.database,
      { loggedById: loggedBy.id, occurredAt: dayBefore(10), ...properties },
      { participants, colleagues: colleagues.map(({ id }) => id) },
    );
  /** Without moments: who, and by what ties along whom. */
  const outline = (paths: Awaited<ReturnType<typeof pathsTo>>) =>
    paths.map(({ colleagueId, steps }) => [colleagueId, ...steps.flatMap(({ kind, stakeholderId }) => [kind, stakeholderId])]);

  it('begin with the colleagues who met them, whether they logged it or took part', async () => {
    const [target, logger, present] = [await person(), await colleague(), await colleague()];
    await met(logger, [target], { occurredAt: dayBefore(3) }, [present]);
    const last = await met(logger, [target], { occurredAt: dayBefore(2) });
    const paths = await pathsTo(target);
    expect(outline(paths)).toEqual([
      [logger.id, MET_TOGETHER, target],
      [present.id, MET_TOGETHER, target],
    ]);
    expect(paths[0]!.steps[0]!.lastAt).toEqual(last.occurredAt);
  });

  it('go over a role and over who met together, three steps at most', async () => {
    const knowing = await colleague();
    const [known, target, beyond] = [await person(), await person(), await person()];
    const [employer, other] = [await anOrganisation(domain.database), await anOrganisation(domain.database)];
    await met(knowing, [known]);
    await anAffiliation(domain.database, { personId: known, organisationId: employer });
    await anAffiliation(domain.database, { personId: target, organisationId: employer });
    expect(outline(await pathsTo(employer))).toEqual([[knowing.id, MET_TOGETHER, known, AFFILIATION, employer]]);
    const paths = await pathsTo(target);
    expect(outline(paths)).toEqual([[knowing.id, MET_TOGETHER, known, AFFILIATION, employer, AFFILIATION, target]]);
    expect(paths[0]!.steps.map(({ lastAt }) => lastAt !== null)).toEqual([true, false, false]);
    // a fourth step
    await anAffiliation(domain.database, { personId: target, organisationId: other });
    await anAffiliation(domain.database, { personId: beyond, organisationId: other });
    expect(await pathsTo(beyond)).toEqual([]);
  });

  it('prefer the shorter, then the more recent and the more frequent', async () => {
    const [target, between] = [await person(), await person()];
    const [fresh, stale, frequent, further] = [await colleague(), await colleague(), await colleague(), await colleague()];
    await met(stale, [target], { occurredAt: dayBefore(600) });
    await met(fresh, [target], { occurredAt: dayBefore(5) });
    for (const days of [10, 20, 30]) await met(frequent, [target], { occurredAt: dayBefore(days) });
    for (const days of [1, 2, 3]) await met(further, [between], { occurredAt: dayBefore(days) });
    await met(stale, [target, between], { occurredAt: dayBefore(500) });
    expect(outline(await pathsTo(target, viewer, 4)).map(([id]) => id)).toEqual([frequent.id, fresh.id, stale.id, further.id]);
    expect(outline(await pathsTo(target, viewer, 1)).map(([id]) => id)).toEqual([frequent.id]);
  });

  it('leave out roles that ended, people who are archived, colleagues who left, and what is longer ago than two years', async () => {
    const [target, former, archived] = [await person(), await person(), await person()];
    const [knowing, gone] = [await colleague(), await colleague({ active: false })];
    const employer = await anOrganisation(domain.database);
    await met(knowing, [former, archived]);
    await anAffiliation(domain.database, { personId: former, organisationId: employer, endedOn: '2020-01-01' });
    await anAffiliation(domain.database, { personId: target, organisationId: employer });
    await anAffiliation(domain.database, { personId: archived, organisationId: employer });
    await domain.database.query('update stakeholder set archived_at = now() where id = $1', [archived]);
    await met(gone, [target]);
    await met(knowing, [target], { occurredAt: dayBefore(740) });
    await met(knowing, [target], { archivedAt: new Date() });
    expect(await pathsTo(target)).toEqual([]);
    expect(await pathsTo('00000000-0000-4000-8000-000000000000')).toEqual([]);
  });

  it('use no conversation that the viewer may not read, neither to begin with nor as a tie', async () => {
    const [target, between] = [await person(), await person()];
    const knowing = await colleague();
    await met(knowing, [between]);
    await met(knowing, [target], { confidentiality: Confidentiality.PRIVATE });
    await met(knowing, [target, between], { confidentiality: Confidentiality.TEAM });
    expect(await pathsTo(target)).toEqual([]);
    const director = await colleague({ roles: [Role.DIRECTOR] });
    expect(outline(await pathsTo(target, director))).toEqual([[knowing.id, MET_TOGETHER, target]]);
    expect((await pathsTo(target, knowing))[0]!.steps).toHaveLength(1);
    // who reads no interactions is not told of any way
    expect(await pathsTo(between, await colleague({ roles: [Role.BOARD] }))).toEqual([]);
  });

  it('are one to ten', async () => {
    const target = await person();
    await expect(pathsTo(target, viewer, 0)).rejects.toBeInstanceOf(BadInput);
    await expect(pathsTo(target, viewer, 11)).rejects.toBeInstanceOf(BadInput);
  });

  it('take a statement a step, whatever the number of ties', async () => {
    const count = (id: string) => domain.statements(viewer, () => domain.app.get(WarmPathReader).to(id, 3));
    const [alone, known, far] = [await person(), await person(), await person()];
    expect(await count(alone)).toBe(1);
    for (let i = 0; i < 3; i++) await met(await colleague(), [known]);
    expect(await count(known)).toBe(1);
    const employer = await anOrganisation(domain.database);
    await anAffiliation(domain.database, { personId: far, organisationId: employer });
    const others = await Promise.all(Array.from({ length: 60 }, person));
    for (const personId of others) await anAffiliation(domain.database, { personId, organisationId: employer });
    for (let start = 0; start < others.length; start += 10) await met(viewer, others.slice(start, start + 10));
    expect(await count(far)).toBe(3);
    expect(outline(await pathsTo(far))).toHaveLength(1);
  });
});
