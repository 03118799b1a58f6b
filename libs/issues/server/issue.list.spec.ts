import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { User } from '@regiekamer/identity-server';
import { aUser, type DomainUnderTest, startDomain } from '@regiekamer/identity-server/testing';
import { BadInput, SortOrder } from '@regiekamer/shared-server';
import { type Issue, IssueKind, IssueStage } from './issue.entity.js';
import { IssueFilters } from './issue.filters.js';
import { type IssueFilter, type IssueSort, IssueSortField } from './issue.inputs.js';
import { IssueList } from './issue.list.js';
import { IssueLoaders } from './issue.loaders.js';
import { IssuesModule } from './issues.module.js';
import { priorityOf } from './priority.js';
import { TeamRole } from './team-member.entity.js';
import { anIssue, aTheme } from './testing.js';

describe('the list of issues', () => {
  let domain: DomainUnderTest;
  let list: IssueList;
  let viewer: User;
  let other: User;
  let issues: Record<'housing' | 'youth' | 'debt' | 'archived', Issue>;

  beforeAll(async () => {
    domain = await startDomain([IssuesModule]);
    list = domain.app.get(IssueList);
    viewer = await aUser(domain.database);
    other = await aUser(domain.database);
    const youth = await aTheme(domain.database, { name: 'Jeugd' });
    issues = {
      housing: await anIssue(
        domain.database,
        { regisseurId: viewer.id, title: 'Huisvesting en IJsselmeer', kind: IssueKind.POLITICAL, stage: IssueStage.CRISIS, impact: 5, urgency: 2, tags: ['wonen'] },
        { [other.id]: TeamRole.CONSULTED },
      ),
      youth: await anIssue(domain.database, { regisseurId: other.id, title: 'Één loket', themeId: youth.id, urgency: 5, summary: 'Kinderen wachten te lang' }),
      debt: await anIssue(domain.database, { regisseurId: other.id, title: 'Schulden 100% kwijt', stage: IssueStage.DORMANT, impact: 1, tags: ['geld', 'wonen'] }),
      archived: await anIssue(domain.database, { regisseurId: viewer.id, title: 'Oud', archivedAt: new Date() }),
    };
    await domain.database.query('insert into issue_related_theme values ($1, $2)', [issues.debt.id, youth.id]);
  });
  afterAll(() => domain.stop());

  const found = (filter: IssueFilter) =>
    domain.as(viewer, async () => {
      const page = await list.page(filter, [{ field: IssueSortField.TITLE, order: SortOrder.ASC }]);
      expect(await page.totalCount).toBe(page.items.length);
      return page.items.map(({ id }) => Object.entries(issues).find(([, issue]) => issue.id === id)?.[0]);
    });

  it.each<[string, () => IssueFilter, string[]]>([
    ['nothing: all but the archived', () => ({}), ['youth', 'housing', 'debt']],
    ['the archive', () => ({ archived: true }), ['archived']],
    ['ids, archived ones left out', () => ({ ids: [issues.debt.id, issues.archived.id] }), ['debt']],
    ['no ids at all', () => ({ ids: [] }), []],
    ['a kind', () => ({ kind: IssueKind.POLITICAL }), ['housing']],
    ['stages', () => ({ stageIn: [IssueStage.CRISIS, IssueStage.DORMANT] }), ['housing', 'debt']],
    ['a theme, related ones too', () => ({ themeIn: [issues.youth.themeId] }), ['youth', 'debt']],
    ['a regisseur', () => ({ regisseurIn: [other.id] }), ['youth', 'debt']],
    ['a member of the team', () => ({ teamMemberIn: [other.id] }), ['housing']],
    ['tags, any of them', () => ({ tagIn: ['geld', 'wonen'] }), ['housing', 'debt']],
    ['the impact', () => ({ minImpact: 3 }), ['youth', 'housing']],
    ['the urgency', () => ({ minUrgency: 3 }), ['youth', 'debt']],
    ['a word inside a word of the title', () => ({ text: 'vesting' }), ['housing']],
    ['words in any order, accents and ij folded', () => ({ text: 'YSSELMEER huis' }), ['housing']],
    ['a word with an accent', () => ({ text: 'een' }), ['youth']],
    ['the name of the theme', () => ({ text: 'jeugd loket' }), ['youth']],
    ['another form of a word in the long texts', () => ({ text: 'lange wacht' }), ['youth']],
    ['a per cent sign, which means itself', () => ({ text: '0%' }), ['debt']],
    ['an underscore, which means itself', () => ({ text: 'Sch_lden' }), []],
    ['blanks, which ask nothing', () => ({ text: '  ' }), ['youth', 'housing', 'debt']],
    ['several things, which must all be so', () => ({ tagIn: ['wonen'], regisseurIn: [other.id], minUrgency: 3 }), ['debt']],
    ['nulls, which ask nothing', () => ({ ids: null, text: null, kind: null, archived: null }), ['youth', 'housing', 'debt']],
  ])('is filtered by %s', async (_title, filter, expected) => {
    expect(await found(filter())).toEqual(expected);
  });

  it.each([
    [IssueSortField.TITLE, ['youth', 'housing', 'debt']],
    [IssueSortField.STAGE, ['youth', 'housing', 'debt']],
    [IssueSortField.IMPACT, ['debt', 'youth', 'housing']],
    [IssueSortField.URGENCY, ['housing', 'debt', 'youth']],
    [IssueSortField.PRIORITY, ['debt', 'youth', 'housing']],
    [IssueSortField.CREATED_AT, ['housing', 'youth', 'debt']],
    [IssueSortField.UPDATED_AT, ['housing', 'youth', 'debt']],
  ])('is sorted by %s, both ways', async (field, expected) => {
    const ids = async (order: SortOrder) => (await domain.as(viewer, () => list.page({}, [{ field, order }]))).items.map(({ id }) => id);
    const ascending = expected.map((name) => issues[name as keyof typeof issues].id);
    expect(await ids(SortOrder.ASC)).toEqual(ascending);
    expect(await ids(SortOrder.DESC)).toEqual(ascending.reverse());
  });

  it('asks upper domains for criteria that only they can answer; what any of them finds is found', async () => {
    await expect(found({ stakeholderIn: [viewer.id] })).rejects.toThrow('No domain answers the criterion stakeholderIn.');
    const filters = domain.app.get(IssueFilters);
    filters.register('stakeholderIn', (ids, bind) => `issue.id = any(${bind(ids)}::uuid[])`);
    filters.register('stakeholderIn', () => `issue.title = 'Één loket'`);
    expect(await found({ stakeholderIn: [issues.debt.id] })).toEqual(['youth', 'debt']);
    expect(await found({ stakeholderIn: [issues.debt.id], kind: IssueKind.POLITICAL })).toEqual([]);
  });

  it('refuses more sort keys than there are', async () => {
    const sort = Array.from({ length: 8 }, () => ({ field: IssueSortField.TITLE, order: SortOrder.ASC }));
    await expect(domain.as(viewer, async () => list.page({}, sort))).rejects.toEqual(new BadInput({ sort: 'validation.tooMany' }));
  });

  describe('of a hundred issues', () => {
    let themeId: string;

    beforeAll(async () => {
      const [theme, related] = [await aTheme(domain.database), await aTheme(domain.database)];
      themeId = theme.id;
      let parentId: string | null = null;
      const stages = Object.values(IssueStage);
      for (let nr = 0; nr < 100; nr++) {
        const regisseur = await aUser(domain.database);
        const issue: Issue = await anIssue(
          domain.database,
          { regisseurId: regisseur.id, themeId, parentId, title: `Same ${nr % 3}`, stage: stages[nr % 7]!, impact: 1 + (nr % 2), createdAt: new Date('2026-01-01') },
          { [viewer.id]: TeamRole.INFORMED, [regisseur.id]: TeamRole.RESPONSIBLE },
        );
        await domain.database.query('insert into issue_related_theme values ($1, $2)', [issue.id, related.id]);
        parentId = issue.id;
      }
    });

    it.each<[string, IssueSort[]]>([
      ['the usual order', []],
      ['one key with equal values', [{ field: IssueSortField.IMPACT, order: SortOrder.ASC }]],
      ['one key that is equal everywhere, downwards', [{ field: IssueSortField.CREATED_AT, order: SortOrder.DESC }]],
      ['the priority', [{ field: IssueSortField.PRIORITY, order: SortOrder.ASC }]],
      ['the stage', [{ field: IssueSortField.STAGE, order: SortOrder.DESC }]],
      [
        'keys in different directions',
        [
          { field: IssueSortField.TITLE, order: SortOrder.ASC },
          { field: IssueSortField.PRIORITY, order: SortOrder.DESC },
          { field: IssueSortField.UPDATED_AT, order: SortOrder.ASC },
        ],
      ],
    ])('comes in pages that never overlap and miss nothing, in %s', async (_title, sort) => {
      const filter = { themeIn: [themeId] };
      const byCursor: string[] = [];
      let after: string | null | undefined;
      do {
        const page = await domain.as(viewer, () => list.page(filter, sort, { perPage: 7, after }));
        byCursor.push(...page.items.map(({ id }) => id));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after);
      const whole = await domain.as(viewer, () => list.page(filter, sort, { perPage: 200 }));
      expect(byCursor).toEqual(whole.items.map(({ id }) => id));
      expect(new Set(byCursor).size).toBe(100);
    });

    it('has by default first what asks for attention', async () => {
      const { items } = await domain.as(viewer, () => list.page({}, null, { perPage: 200 }));
      const scores = items.map((issue) => priorityOf(issue).score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    });

    it('takes as many statements as one issue, with everything that belongs to them', async () => {
      const loaders = domain.app.get(IssueLoaders);
      const everything = (perPage: number) =>
        domain.statements(viewer, async () => {
          const { items } = await list.page({ themeIn: [themeId] }, null, { perPage });
          expect(items).toHaveLength(perPage);
          await Promise.all<unknown>(
            items.flatMap((issue): Promise<unknown>[] => [
              loaders.theme(issue.themeId),
              loaders.relatedThemes(issue.id),
              loaders.team(issue.id),
              loaders.children(issue.id),
              loaders.stageChanges(issue.id),
              loaders.issueCount(issue.themeId),
              ...(issue.parentId ? [loaders.issue(issue.parentId)] : []),
            ]),
          );
        });
      expect(await everything(100)).toBe(await everything(1));
    });
  });
});
