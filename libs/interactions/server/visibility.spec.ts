import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HistoryService, RecordType } from '@regiekamer/history-server';
import type { Role, User } from '@regiekamer/identity-server';
import { aUser, type DomainUnderTest, startDomain } from '@regiekamer/identity-server/testing';
import { type Issue, IssueList, TeamRole } from '@regiekamer/issues-server';
import { anIssue } from '@regiekamer/issues-server/testing';
import { PositionsService } from '@regiekamer/positions-server';
import { NotFound, SortOrder } from '@regiekamer/shared-server';
import { Stance, StakeholderList, StakeholderSortField } from '@regiekamer/stakeholders-server';
import { aPerson } from '@regiekamer/stakeholders-server/testing';
import { CommitmentList } from './commitment.list.js';
import { CommitmentReader } from './commitment.reader.js';
import { CommitmentRelationsResolver } from './commitment.resolver.js';
import { CommitmentsService } from './commitments.service.js';
import { Confidentiality, type Interaction } from './interaction.entity.js';
import { InteractionList } from './interaction.list.js';
import { InteractionReader } from './interaction.reader.js';
import { InteractionsModule } from './interactions.module.js';
import { InteractionsService } from './interactions.service.js';
import { aCommitment, anInteraction } from './testing.js';
import { AssessmentInteractionResolver } from './timeline.resolver.js';
import { Timelines } from './timelines.js';

const { OFFICE, TEAM, PRIVATE } = Confidentiality;
const dayBefore = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000);

/**
 * Who reads what. Each row is a user of its own with that role and that relation to the interaction; the letters are for
 * OFFICE, TEAM and PRIVATE.
 */
const table = `
  REGISSEUR      logger       x x x
  REGISSEUR      colleague    x x x
  REGISSEUR      team         x x -
  REGISSEUR      regisseur    x x -
  REGISSEUR      none         x - -
  DIRECTOR       logger       x x x
  DIRECTOR       colleague    x x x
  DIRECTOR       team         x x -
  DIRECTOR       none         x x -
  EXPERT         logger       x x x
  EXPERT         colleague    x x x
  EXPERT         team         x x -
  EXPERT         none         x - -
  COMMUNICATIONS logger       x x x
  COMMUNICATIONS colleague    x x x
  COMMUNICATIONS team         x x -
  COMMUNICATIONS none         x - -
  BOARD          logger       - - -
  BOARD          colleague    - - -
  BOARD          team         - - -
  BOARD          none         - - -
  CONTROLLER     colleague    - - -
  CONTROLLER     team         - - -
  CONTROLLER     none         - - -
  ADMIN          logger       - - -
  ADMIN          colleague    - - -
  ADMIN          team         - - -
  ADMIN          none         - - -
  BOARD+EXPERT   none         x - -
  ADMIN+DIRECTOR none         x x -
`;
const levels = [OFFICE, TEAM, PRIVATE];
const cases = table.trim().split('\n').flatMap((line) => {
  const [role, relation, ...letters] = line.trim().split(/\s+/) as [string, string, ...string[]];
  return levels.map((confidentiality, index) => ({ role, relation, confidentiality, reads: letters[index] === 'x' }));
});

describe('who reads an interaction', () => {
  let domain: DomainUnderTest;
  const get = <T>(type: new (...args: never[]) => T): T => domain.app.get(type, { strict: false });

  beforeAll(async () => {
    domain = await startDomain([InteractionsModule]);
  });
  afterAll(() => domain.stop());

  /** One interaction about one person and one issue, of which nothing else is known, and the user of a case. */
  async function aWorld({ role, relation, confidentiality }: Pick<(typeof cases)[number], 'role' | 'relation' | 'confidentiality'>) {
    const { database } = domain;
    const viewer = await aUser(database, { roles: role.split('+') as Role[] });
    const other = await aUser(database);
    const issue = await anIssue(
      database,
      { regisseurId: relation === 'regisseur' ? viewer.id : other.id },
      relation === 'team' ? { [viewer.id]: TeamRole.INFORMED } : {},
    );
    const person = await aPerson(database);
    const interaction = await anInteraction(
      database,
      {
        loggedById: relation === 'logger' ? viewer.id : other.id,
        confidentiality,
        occurredAt: dayBefore(3),
        subject: 'Overleg over zwembaden',
        notes: 'Geheim over bibliotheken',
      },
      { participants: [person], colleagues: relation === 'colleague' ? [viewer.id] : [], issues: [issue.id] },
    );
    return { viewer, other, issue, person, interaction };
  }

  describe.each(cases)('$role, $relation, $confidentiality: $reads', (row) => {
    let viewer: User;
    let other: User;
    let issue: Issue;
    let person: string;
    let interaction: Interaction;
    const { reads } = row;
    const mayNone = ['BOARD', 'CONTROLLER', 'ADMIN'].includes(row.role);
    const see = <T>(work: () => Promise<T>) => domain.as(viewer, work);
    const found = reads ? 1 : 0;

    beforeAll(async () => {
      ({ viewer, other, issue, person, interaction } = await aWorld(row));
    });

    it('one by its id', async () => {
      expect((await see(() => get(InteractionReader).byId(interaction.id)))?.id ?? null).toBe(reads ? interaction.id : null);
      expect(await see(async () => [...(await get(InteractionReader).readable([interaction.id]))])).toHaveLength(found);
    });

    it('in lists, by every filter, with their counts', async () => {
      const filters = [
        { ids: [interaction.id] },
        { participantIn: [person] },
        { issueIn: [issue.id] },
        { themeIn: [issue.themeId] },
        { participantIn: [person], text: 'zwembad' },
        { participantIn: [person], text: 'bibliotheken' },
        { participantIn: [person], typeIn: ['gesprek'] },
        { participantIn: [person], since: dayBefore(4), until: dayBefore(2) },
        { loggedByIn: [interaction.loggedById], participantIn: [person] },
        { regisseurIn: [interaction.loggedById], participantIn: [person] },
      ];
      const counts = await see(() =>
        Promise.all(
          filters.map(async (filter) => {
            const page = await get(InteractionList).page(filter);
            return [page.items.length, await page.totalCount];
          }),
        ),
      );
      expect(counts).toEqual(filters.map(() => [found, found]));
    });

    it('on the timelines, with their counts', async () => {
      const pages = await see(() =>
        Promise.all(
          [get(Timelines).page('stakeholder', person), get(Timelines).page('issue', issue.id)].map(async (asked) => {
            const page = await asked;
            return [page.items.map(({ id }) => id), await page.totalCount];
          }),
        ),
      );
      const timeline = reads ? [[interaction.id], 1] : [[], 0];
      expect(pages).toEqual([timeline, timeline]);
    });

    it('as the last contact of a person', async () => {
      expect(await see(() => get(Timelines).lastInteractionAt(person))).toEqual(reads ? interaction.occurredAt : null);
    });

    it('in the activity of an issue; the portfolio counts what the whole office reads, without a moment', async () => {
      const activity = await see(() => get(Timelines).activity(issue.id, 30));
      const counts = reads || (['BOARD', 'CONTROLLER'].includes(row.role) && row.confidentiality === OFFICE) ? 1 : 0;
      expect(activity).toEqual({ interactions: counts, stakeholders: counts, lastInteractionAt: reads ? interaction.occurredAt : null });
    });

    it('in filters of stakeholders and issues', async () => {
      const day = (date: Date) => date.toISOString().slice(0, 10);
      const count = async (filter: object) => (await get(StakeholderList).stakeholders({ ids: [person], ...filter })).items.length;
      const answers = await see(async () => ({
        interaction: await count({ interaction: { since: day(dayBefore(5)) } }),
        byIssue: await count({ interaction: { issueIn: [issue.id] } }),
        silentSince: await count({ notContactedSince: day(dayBefore(5)) }),
        issues: (await get(IssueList).page({ stakeholderIn: [person] })).items.length,
      }));
      // who may read no interactions is not told of silence either
      expect(answers).toEqual({ interaction: found, byIssue: found, silentSince: mayNone || reads ? 0 : 1, issues: found });
    });

    it('in the order by last contact', async () => {
      const never = await aPerson(domain.database);
      const sorted = await see(() =>
        get(StakeholderList).stakeholders(
          { ids: [never, person] },
          [{ field: StakeholderSortField.LAST_INTERACTION_AT, order: SortOrder.DESC }],
        ),
      );
      // among equals the later id comes first
      expect(sorted.items.map(({ id }) => id)).toEqual(reads ? [person, never] : [never, person]);
    });

    it('as the ground of an assessment and the origin of a commitment', async () => {
      const ground = { interactionId: interaction.id } as never;
      const ids = await see(async () => [
        (await get(AssessmentInteractionResolver).interaction(ground))?.id,
        (await get(CommitmentRelationsResolver).interaction(ground))?.id,
      ]);
      expect(ids).toEqual(reads ? [interaction.id, interaction.id] : [undefined, undefined]);
    });

    it('among recent stakeholders, which are of what the viewer was in', async () => {
      const recent = await see(() => get(Timelines).recentStakeholders(8));
      expect(recent.map(({ id }) => id)).toEqual(reads && ['logger', 'colleague'].includes(row.relation) ? [person] : []);
    });

    it('in the history', async () => {
      const history = await see(() => get(HistoryService).of(RecordType.INTERACTION, interaction.id));
      const outline = row.role.includes('ADMIN') && row.confidentiality === OFFICE;
      expect(history.items.length > 0).toBe(reads || outline);
      if (!reads) expect(JSON.stringify(history.items.map(({ fields }) => fields))).not.toMatch(/zwembad|Geheim/);
    });

    it('to change it, as its logger, or as a director where it is not private', async () => {
      if (mayNone) return; // the operation itself refuses these roles
      const isLogger = row.relation === 'logger';
      const changes = reads && (isLogger || (row.role.includes('DIRECTOR') && row.confidentiality !== PRIVATE));
      const refusal = reads ? 'FORBIDDEN' : 'NOT_FOUND';
      const services = get(InteractionsService);
      for (const work of [
        () => services.update(interaction.id, 1, { subject: interaction.subject }),
        () => services.archive(interaction.id),
        () => services.restore(interaction.id),
      ]) {
        const outcome = await see(work).then(() => 'changed', (error: { extensions?: { code?: string } }) => error.extensions?.code);
        expect(outcome).toBe(changes ? 'changed' : refusal);
      }
    });

    it('with its commitments: the owner, the maker, and a director who reads the interaction', async () => {
      const { database } = domain;
      const on = { interactionId: interaction.id, issueId: issue.id, stakeholderId: person };
      const others = await aCommitment(database, { ...on, ownerId: other.id });
      const owned = await aCommitment(database, { ...on, ownerId: viewer.id, madeById: other.id });
      const made = await aCommitment(database, { ...on, ownerId: other.id, madeById: viewer.id });
      const expected = mayNone ? [] : [owned, made, ...(row.role.includes('DIRECTOR') && reads ? [others] : [])].map(({ id }) => id).sort();
      const ids = (commitments: { id: string }[]) => commitments.map(({ id }) => id).sort();
      const reader = get(CommitmentReader);
      const [listed, total] = await see(async () => {
        const page = await get(CommitmentList).page({ issueIn: [issue.id] });
        return [page.items, await page.totalCount] as const;
      });
      expect(ids(listed)).toEqual(expected);
      expect(total).toBe(expected.length);
      expect(ids(await see(() => reader.ofInteraction(interaction.id)))).toEqual(expected);
      expect(ids(await see(() => reader.ofIssue(issue.id)))).toEqual(expected);
      expect(ids(await see(() => reader.ofStakeholder(person)))).toEqual(expected);
      for (const { id } of [others, owned, made]) {
        expect((await see(() => reader.byId(id)))?.id ?? null).toBe(expected.includes(id) ? id : null);
        if (mayNone) continue;
        const change = see(() => get(CommitmentsService).fulfil(id));
        if (expected.includes(id)) await change;
        else await expect(change).rejects.toBeInstanceOf(NotFound);
      }
      const reachable = await see(async () => [...(await reader.readable([others.id, owned.id, made.id]))]);
      expect(reachable.sort()).toEqual(expected);
    });
  });

  it('cannot be named as the ground of an assessment, or the origin of a promise, by who may not read it', async () => {
    const { viewer, issue, person, interaction } = await aWorld({ role: 'REGISSEUR', relation: 'none', confidentiality: PRIVATE });
    const unknown = { extensions: { code: 'BAD_USER_INPUT', fields: { interactionId: 'validation.unknown' } } };
    const assess = () =>
      get(PositionsService).assess({ issueId: issue.id, stakeholderId: person, stance: Stance.NEUTRAL, interactionId: interaction.id });
    await expect(domain.as(viewer, assess)).rejects.toMatchObject(unknown);
    const make = () =>
      get(CommitmentsService).make({ direction: 'MADE' as never, description: 'Stukken sturen', interactionId: interaction.id });
    await expect(domain.as(viewer, make)).rejects.toMatchObject(unknown);
  });

  it('answers an unreadable one word for word as one that does not exist', async () => {
    const { viewer, interaction } = await aWorld({ role: 'REGISSEUR', relation: 'none', confidentiality: TEAM });
    const attempt = (id: string) =>
      domain.as(viewer, () => get(InteractionsService).archive(id)).then(
        () => null,
        (error: Error & { extensions: object }) => [error.message, error.extensions],
      );
    expect(await attempt(interaction.id)).toEqual(await attempt('00000000-0000-4000-8000-000000000000'));
  });

  it('leaves an archived one out of lists, timelines, figures and filters, and keeps it under its id', async () => {
    const { viewer, issue, person, interaction } = await aWorld({ role: 'REGISSEUR', relation: 'logger', confidentiality: OFFICE });
    await domain.as(viewer, () => get(InteractionsService).archive(interaction.id));
    const seen = await domain.as(viewer, async () => ({
      list: (await get(InteractionList).page({ issueIn: [issue.id] })).items.length,
      archived: (await get(InteractionList).page({ issueIn: [issue.id], archived: true })).items.length,
      timeline: (await get(Timelines).page('issue', issue.id)).items.length,
      count: await (await get(Timelines).page('issue', issue.id)).totalCount,
      last: await get(Timelines).lastInteractionAt(person),
      activity: (await get(Timelines).activity(issue.id, 30)).interactions,
      recent: (await get(Timelines).recentStakeholders(8)).length,
      filter: (await get(StakeholderList).stakeholders({ ids: [person], interaction: {} })).items.length,
      one: (await get(InteractionReader).byId(interaction.id))?.id,
    }));
    expect(seen).toEqual({
      list: 0, archived: 1, timeline: 0, count: 0, last: null, activity: 0, recent: 0, filter: 0, one: interaction.id,
    });
  });
});
