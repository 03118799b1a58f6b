import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role, type User } from '@regiekamer/identity-server';
import { aUser, type DomainUnderTest, startDomain } from '@regiekamer/identity-server/testing';
import { anIssue } from '@regiekamer/issues-server/testing';
import { BadInput, Conflict, NotFound, SortOrder } from '@regiekamer/shared-server';
import { aPerson } from '@regiekamer/stakeholders-server/testing';
import { v7 as uuid } from 'uuid';
import { CommitmentDirection, CommitmentStatus } from './commitment.entity.js';
import { type CommitmentFilter, CommitmentSortField } from './commitment.inputs.js';
import { CommitmentList } from './commitment.list.js';
import { CommitmentsService } from './commitments.service.js';
import { today } from './days.js';
import { InteractionsModule } from './interactions.module.js';
import { aCommitment } from './testing.js';

describe('commitments', () => {
  let domain: DomainUnderTest;
  let service: CommitmentsService;
  let maker: User;
  let owner: User;
  let director: User;
  let stranger: User;

  beforeAll(async () => {
    domain = await startDomain([InteractionsModule]);
    service = domain.app.get(CommitmentsService);
    maker = await aUser(domain.database);
    owner = await aUser(domain.database, { roles: [Role.EXPERT] });
    director = await aUser(domain.database, { roles: [Role.DIRECTOR] });
    stranger = await aUser(domain.database);
  });
  afterAll(() => domain.stop());

  const day = (fromNow: number) => today(new Date(Date.now() + fromNow * 24 * 60 * 60 * 1000));

  it('are made for oneself or for a colleague, about whoever and whatever exists', async () => {
    const person = await aPerson(domain.database);
    const issue = await anIssue(domain.database, { regisseurId: maker.id });
    const input = { direction: CommitmentDirection.MADE, description: 'Stukken sturen', dueOn: '2030-02-01', stakeholderId: person, issueId: issue.id };
    expect(await domain.as(maker, () => service.make(input))).toMatchObject({ ...input, ownerId: maker.id, madeById: maker.id, status: 'OPEN', version: 1 });
    expect(await domain.as(maker, () => service.make({ ...input, ownerId: owner.id }))).toMatchObject({ ownerId: owner.id, madeById: maker.id });
    await expect(
      domain.as(maker, () => service.make({ ...input, ownerId: uuid(), stakeholderId: issue.id, issueId: person })),
    ).rejects.toEqual(new BadInput({ ownerId: 'validation.unknown', stakeholderId: 'validation.unknown', issueId: 'validation.unknown' }));
  });

  it('are closed, cancelled for a reason and reopened by owner, maker and director, and do not exist for others', async () => {
    for (const user of [maker, owner, director]) {
      const { id } = await aCommitment(domain.database, { ownerId: owner.id, madeById: maker.id });
      const status = async (work: () => Promise<{ status: string }>) => (await domain.as(user, work)).status;
      expect(await status(() => service.fulfil(id))).toBe(CommitmentStatus.FULFILLED);
      expect(await status(() => service.fulfil(id))).toBe(CommitmentStatus.FULFILLED);
      await expect(domain.as(user, () => service.cancel(id, 'toch niet'))).rejects.toEqual(new BadInput({ id: 'commitments.notOpen' }));
      expect(await status(() => service.reopen(id))).toBe(CommitmentStatus.OPEN);
      await expect(domain.as(user, () => service.cancel(id, '  '))).rejects.toEqual(new BadInput({ reason: 'validation.required' }));
      expect(await domain.as(user, () => service.cancel(id, 'toch niet'))).toMatchObject({ status: 'CANCELLED', statusReason: 'toch niet', version: 4 });
      expect(await domain.as(user, () => service.reopen(id))).toMatchObject({ status: 'OPEN', statusReason: null });
      for (const work of [
        () => service.fulfil(id),
        () => service.cancel(id, 'x'),
        () => service.reopen(id),
        () => service.update(id, 1, { description: 'x' }),
      ]) {
        await expect(domain.as(stranger, work)).rejects.toBeInstanceOf(NotFound);
      }
    }
  });

  it('are changed from the version that was read, and only from that', async () => {
    const { id } = await aCommitment(domain.database, { ownerId: owner.id, madeById: maker.id, dueOn: '2030-01-01' });
    const changed = await domain.as(owner, () => service.update(id, 1, { dueOn: null, ownerId: stranger.id }));
    expect(changed).toMatchObject({ version: 2, dueOn: null, ownerId: stranger.id });
    await expect(domain.as(maker, () => service.update(id, 1, { description: 'x' }))).rejects.toBeInstanceOf(Conflict);
    await expect(domain.as(maker, () => service.update(id, 2, { ownerId: uuid() }))).rejects.toEqual(new BadInput({ ownerId: 'validation.unknown' }));
    expect(await domain.database.query('select version from commitment where id = $1', [id])).toEqual([{ version: 2 }]);
  });

  it('keep an owner who left, until another is named', async () => {
    const left = await aUser(domain.database, { active: false });
    const { id } = await aCommitment(domain.database, { ownerId: left.id, madeById: maker.id });
    expect(await domain.as(maker, () => service.update(id, 1, { ownerId: left.id, description: 'Nieuw' }))).toMatchObject({ description: 'Nieuw' });
  });

  it('are overdue from the day after, as long as they are open', async () => {
    const issue = await anIssue(domain.database, { regisseurId: maker.id });
    const due = (dueOn: string | null, status = CommitmentStatus.OPEN) =>
      aCommitment(domain.database, { ownerId: maker.id, issueId: issue.id, dueOn, status });
    const [late, now, never, done] = [await due(day(-1)), await due(day(0)), await due(null), await due(day(-1), CommitmentStatus.FULFILLED)];
    const list = (filter: CommitmentFilter) =>
      domain.as(maker, async () => (await domain.app.get(CommitmentList).page({ issueIn: [issue.id], ...filter })).items);
    expect((await list({})).map(({ id, overdue }) => [id, overdue]).filter(([, overdue]) => overdue)).toEqual([[late.id, true]]);
    expect((await list({ overdue: true })).map(({ id }) => id)).toEqual([late.id]);
    expect((await list({ overdue: false })).map(({ id }) => id).sort()).toEqual([now.id, never.id, done.id].sort());
    expect((await list({ dueUntil: day(0), statusIn: [CommitmentStatus.OPEN] })).map(({ id }) => id)).toEqual([late.id, now.id]);
  });

  it('come without a day last, whichever way they are sorted, and page without overlap', async () => {
    const person = await aPerson(domain.database);
    const of = (dueOn: string | null, description: string) => aCommitment(domain.database, { ownerId: maker.id, stakeholderId: person, dueOn, description });
    const never = [await of(null, 'Café bellen'), await of(null, 'Mailen')];
    const first = await of('2026-01-01', 'Bellen');
    const last = await of('2030-01-01', 'CAFE bezoeken');
    const walk = async (order: SortOrder) => {
      const ids: string[] = [];
      for (let after: string | null = null; ; ) {
        const page = await domain.as(maker, () =>
          domain.app.get(CommitmentList).page({ stakeholderIn: [person] }, [{ field: CommitmentSortField.DUE_ON, order }], { perPage: 1, after }),
        );
        ids.push(...page.items.map(({ id }) => id));
        if (!page.pageInfo.hasNextPage) return ids;
        after = page.pageInfo.endCursor;
      }
    };
    const undated = never.map(({ id }) => id).sort();
    expect(await walk(SortOrder.ASC)).toEqual([first.id, last.id, ...undated]);
    expect(await walk(SortOrder.DESC)).toEqual([last.id, first.id, ...[...undated].reverse()]);
    const found = await domain.as(maker, () => domain.app.get(CommitmentList).page({ stakeholderIn: [person], text: 'cafe be' }));
    expect(found.items.map(({ id }) => id).sort()).toEqual([never[0]!.id, last.id].sort());
  });
});
