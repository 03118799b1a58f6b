import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { User } from '@regiekamer/identity-server';
import { aUser, type DomainUnderTest, startDomain } from '@regiekamer/identity-server/testing';
import { anIssue } from '@regiekamer/issues-server/testing';
import { BadInput, type Page, type Paging, SortOrder } from '@regiekamer/shared-server';
import { aPerson } from '@regiekamer/stakeholders-server/testing';
import { CommitmentReader } from './commitment.reader.js';
import { Confidentiality, type Interaction } from './interaction.entity.js';
import { InteractionSortField } from './interaction.inputs.js';
import { InteractionList } from './interaction.list.js';
import { InteractionReader } from './interaction.reader.js';
import { InteractionTypeService } from './interaction-type.service.js';
import { InteractionsModule } from './interactions.module.js';
import { aCommitment, anInteraction } from './testing.js';
import { Timelines } from './timelines.js';

const { OFFICE, PRIVATE } = Confidentiality;
const moment = (index: number) => new Date(Date.UTC(2026, 0, 1 + index));

describe('timelines', () => {
  let domain: DomainUnderTest;
  let timelines: Timelines;
  let list: InteractionList;
  let viewer: User;
  let other: User;

  beforeAll(async () => {
    domain = await startDomain([InteractionsModule]);
    timelines = domain.app.get(Timelines);
    list = domain.app.get(InteractionList);
    viewer = await aUser(domain.database);
    other = await aUser(domain.database);
  });
  afterAll(() => domain.stop());

  /** A person and an issue with 11 readable interactions, two of each moment, and unreadable ones in between. */
  async function aPast() {
    const person = await aPerson(domain.database);
    const issue = await anIssue(domain.database, { regisseurId: viewer.id });
    const readable: Interaction[] = [];
    for (let index = 0; index < 16; index++) {
      const confidentiality = index % 3 === 2 ? PRIVATE : OFFICE;
      const interaction = await anInteraction(
        domain.database,
        { loggedById: other.id, confidentiality, occurredAt: moment(Math.floor(index / 2)), subject: index % 2 ? 'a' : 'b' },
        { participants: [person], issues: [issue.id] },
      );
      if (confidentiality === OFFICE) readable.push(interaction);
    }
    const latestFirst = readable
      .sort((a, b) => b.occurredAt.getTime() - a.occurredAt.getTime() || (a.id < b.id ? 1 : -1))
      .map(({ id }) => id);
    return { person, issue, latestFirst };
  }

  async function walk(read: (paging: Paging) => Promise<Page<Interaction>>): Promise<string[]> {
    const ids: string[] = [];
    let after: string | null = null;
    for (let step = 0; step < 20; step++) {
      const page: Page<Interaction> = await domain.as(viewer, () => read({ perPage: 4, after }));
      ids.push(...page.items.map(({ id }) => id));
      if (!page.pageInfo.hasNextPage) return ids;
      after = page.pageInfo.endCursor;
    }
    throw new Error('The pages never end.');
  }

  it('are walked by cursor and by page without overlap or gap, around what the viewer may not read', async () => {
    const { person, issue, latestFirst } = await aPast();
    expect(latestFirst).toHaveLength(11);
    expect(await walk((paging) => timelines.page('stakeholder', person, paging))).toEqual(latestFirst);
    expect(await walk((paging) => timelines.page('issue', issue.id, paging))).toEqual(latestFirst);
    const third = await domain.as(viewer, () => timelines.page('issue', issue.id, { page: 3, perPage: 4 }));
    expect(third.items.map(({ id }) => id)).toEqual(latestFirst.slice(8));
    expect(third.pageInfo.hasNextPage).toBe(false);
  });

  it('are walked in every order of the list, either way', async () => {
    const { person, latestFirst } = await aPast();
    for (const field of Object.values(InteractionSortField)) {
      for (const order of Object.values(SortOrder)) {
        const ids = await walk((paging) => list.page({ participantIn: [person] }, [{ field, order }], paging));
        expect([...ids].sort()).toEqual([...latestFirst].sort());
      }
    }
  });

  it.each(['abc', Buffer.from('["2026-01-01","x"]').toString('base64url'), Buffer.from('{}').toString('base64url')])(
    'refuse the cursor %s',
    async (after) => {
      const person = await aPerson(domain.database);
      await expect(domain.as(viewer, async () => timelines.page('stakeholder', person, { after }))).rejects.toEqual(
        new BadInput({ 'paging.after': 'validation.invalid' }),
      );
    },
  );

  it('take as many statements for 100 people and issues, and a page of 100, as for one', async () => {
    const people: string[] = [];
    const issues: string[] = [];
    for (let index = 0; index < 100; index++) {
      const person = await aPerson(domain.database);
      const issue = await anIssue(domain.database, { regisseurId: viewer.id });
      const interaction = await anInteraction(
        domain.database, { loggedById: other.id }, { participants: [person], colleagues: [viewer.id], issues: [issue.id] },
      );
      await aCommitment(domain.database, { ownerId: viewer.id, stakeholderId: person, issueId: issue.id, interactionId: interaction.id });
      people.push(person);
      issues.push(issue.id);
    }
    const reader = domain.app.get(InteractionReader);
    const commitments = domain.app.get(CommitmentReader);
    const types = domain.app.get(InteractionTypeService);
    const readAll = (count: number) => async () => {
      await Promise.all(
        people.slice(0, count).flatMap((id) => [
          timelines.page('stakeholder', id, { perPage: 5 }).then(async (page) => [page.items[0]!.id, await page.totalCount]),
          timelines.lastInteractionAt(id),
          commitments.ofStakeholder(id),
        ]),
      );
      await Promise.all(
        issues.slice(0, count).flatMap((id) => [timelines.page('issue', id), timelines.activity(id, 90), commitments.ofIssue(id)]),
      );
      const page = await list.page({ participantIn: people.slice(0, count) }, null, { perPage: 200 });
      expect(page.items).toHaveLength(count);
      await Promise.all(
        page.items.flatMap(({ id, typeId }) => [
          reader.participants(id), reader.colleagues(id), reader.discussionPoints(id), commitments.ofInteraction(id), types.byId(typeId),
        ]),
      );
    };
    const few = await domain.statements(viewer, readAll(1));
    expect(await domain.statements(viewer, readAll(100))).toBe(few);
  });

  it('count the activity of the given days alone', async () => {
    const [one, two] = [await aPerson(domain.database), await aPerson(domain.database)];
    const issue = await anIssue(domain.database, { regisseurId: viewer.id });
    const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000);
    for (const [days, participants] of [[1, [one]], [5, [one, two]], [40, [two]]] as const) {
      await anInteraction(domain.database, { loggedById: viewer.id, occurredAt: daysAgo(days) }, { participants, issues: [issue.id] });
    }
    const activity = (days: number) => domain.as(viewer, async () => timelines.activity(issue.id, days));
    expect(await activity(3)).toMatchObject({ interactions: 1, stakeholders: 1 });
    expect(await activity(30)).toMatchObject({ interactions: 2, stakeholders: 2, lastInteractionAt: expect.any(Date) });
    expect(await activity(90)).toMatchObject({ interactions: 3, stakeholders: 2 });
    const quiet = await anIssue(domain.database, { regisseurId: viewer.id });
    expect(await domain.as(viewer, () => timelines.activity(quiet.id, 90))).toEqual({ interactions: 0, stakeholders: 0, lastInteractionAt: null });
    await expect(activity(0)).rejects.toEqual(new BadInput({ days: 'validation.tooLow' }));
    await expect(activity(3651)).rejects.toEqual(new BadInput({ days: 'validation.tooHigh' }));
  });

  it('know whom the viewer last had contact with, each once, without archived ones', async () => {
    const user = await aUser(domain.database);
    const [one, two, three, gone] = [await aPerson(domain.database), await aPerson(domain.database), await aPerson(domain.database), await aPerson(domain.database)];
    await domain.database.query(`update stakeholder set archived_at = now() where id = $1`, [gone]);
    await anInteraction(domain.database, { loggedById: user.id, occurredAt: moment(1) }, { participants: [one, two] });
    await anInteraction(domain.database, { loggedById: other.id, occurredAt: moment(2) }, { participants: [one, gone], colleagues: [user.id] });
    await anInteraction(domain.database, { loggedById: other.id, occurredAt: moment(3) }, { participants: [three] });
    const recent = (limit: number) => domain.as(user, async () => (await timelines.recentStakeholders(limit)).map(({ id }) => id));
    expect(await recent(8)).toEqual([one, two]);
    expect(await recent(1)).toEqual([one]);
  });
});
