import type { Explained} from './explained.js';
import { type Reason } from './explained.js';
import { type Issue, IssueStage } from './issue.entity.js';

// The formula, once, for both languages below. Why it is so: libs/shared/decisions/priority-and-health.md.

/** Points for each of the 1 to 5 that an issue scores; even, so that a half of them is whole. */
const weights = { impact: 8, urgency: 6, influenceability: 2 };

/** What the stage adds for an issue that is alive, and the share of all points that it takes away from one that is not. */
const stageAdds: Partial<Record<IssueStage, number>> = {
  [IssueStage.SIGNAL]: 4,
  [IssueStage.POTENTIAL]: 8,
  [IssueStage.EMERGING]: 12,
  [IssueStage.CURRENT]: 16,
  [IssueStage.CRISIS]: 20,
};
const stageTakes: Partial<Record<IssueStage, number>> = { [IssueStage.DORMANT]: 1 / 2, [IssueStage.CLOSED]: 1 };

/** What the priority is made of: fields of the issue itself, so that it can be sorted by without looking further. */
export type PriorityFactors = Pick<Issue, 'impact' | 'urgency' | 'influenceability' | 'stage'>;

/** How much an issue asks for attention now: 0 to 100, in whole points, with its reasons. */
export function priorityOf({ stage, ...issue }: PriorityFactors): Explained {
  const reasons: Reason[] = (['impact', 'urgency', 'influenceability'] as const).map((factor) => ({
    code: `priority.${factor}`,
    points: weights[factor] * issue[factor],
    detail: String(issue[factor]),
  }));
  const points = stageAdds[stage] ?? -sum(reasons) * (stageTakes[stage] ?? 0);
  reasons.push({ code: 'priority.stage', points, detail: stage });
  return { score: sum(reasons), reasons };
}

/**
 * The same score in SQL, of type int.
 * @param issue the alias of the table issue
 */
export function prioritySql(issue: string): string {
  const points = Object.entries(weights)
    .map(([factor, weight]) => `${weight} * ${issue}.${factor}`)
    .join(' + ');
  const alive = Object.entries(stageAdds).map(([stage, added]) => `when '${stage}' then ${points} + ${added}`);
  const resting = Object.entries(stageTakes).map(([stage, taken]) => `when '${stage}' then ((${points}) * ${1 - taken})::int`);
  return `(case ${issue}.stage ${[...alive, ...resting].join(' ')} end)`;
}

const sum = (reasons: Reason[]) => reasons.reduce((total, { points }) => total + points, 0);
