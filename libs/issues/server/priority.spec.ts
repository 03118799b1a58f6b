import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestDatabase, testDatabase } from '@regiekamer/shared-server/testing';
import { IssueStage } from './issue.entity.js';
import { priorityOf, type PriorityFactors, prioritySql } from './priority.js';

const marks = [1, 2, 3, 4, 5];
const everyCombination: PriorityFactors[] = marks.flatMap((impact) =>
  marks.flatMap((urgency) =>
    marks.flatMap((influenceability) => Object.values(IssueStage).map((stage) => ({ impact, urgency, influenceability, stage }))),
  ),
);

describe('the priority of an issue', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.drop());

  it('is the same in SQL as in TypeScript, whatever the issue', async () => {
    const rows = await database.query<{ score: number }>(
      `select ${prioritySql('issue')} as score
       from rows from (jsonb_to_recordset($1::jsonb) as (impact int, urgency int, influenceability int, stage text))
         with ordinality issue (impact, urgency, influenceability, stage, nr)
       order by nr`,
      [JSON.stringify(everyCombination)],
    );
    expect(rows).toHaveLength(875);
    expect(rows.map(({ score }) => score)).toEqual(everyCombination.map((issue) => priorityOf(issue).score));
  });

  it('is what its reasons add up to, between 0 and 100', () => {
    for (const issue of everyCombination) {
      const { score, reasons } = priorityOf(issue);
      expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBe(score);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(100);
    }
  });

  it.each([
    [{ impact: 5, urgency: 5, influenceability: 5, stage: IssueStage.CRISIS }, 100],
    [{ impact: 4, urgency: 3, influenceability: 2, stage: IssueStage.CURRENT }, 70],
    [{ impact: 4, urgency: 3, influenceability: 2, stage: IssueStage.DORMANT }, 27],
    [{ impact: 5, urgency: 5, influenceability: 5, stage: IssueStage.CLOSED }, 0],
    [{ impact: 1, urgency: 1, influenceability: 1, stage: IssueStage.SIGNAL }, 20],
  ])('of %j is %i', (issue, score) => {
    expect(priorityOf(issue).score).toBe(score);
  });

  it('says in its reasons what weighs how much', () => {
    expect(priorityOf({ impact: 4, urgency: 3, influenceability: 2, stage: IssueStage.DORMANT }).reasons).toEqual([
      { code: 'priority.impact', points: 32, detail: '4' },
      { code: 'priority.urgency', points: 18, detail: '3' },
      { code: 'priority.influenceability', points: 4, detail: '2' },
      { code: 'priority.stage', points: -27, detail: 'DORMANT' },
    ]);
  });
});
