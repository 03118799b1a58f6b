import type { IssueStage } from '@regiekamer/shared-console';

export const marks = ['impact', 'urgency', 'influenceability'] as const;
export type Mark = (typeof marks)[number];

interface Reason {
  code: string;
  points: number;
  detail: string | null;
}

/** An issue as it is ranked: by a score that its reasons add up to. */
export interface Ranked {
  issue: { id: string; title: string; stage: IssueStage } & Readonly<Record<Mark, number>>;
  priority: { score: number; reasons: readonly Reason[] };
}

export type Step = { factor: Mark; from: number; to: number } | { factor: 'stage'; from: IssueStage; to: IssueStage };

export type OrderChange =
  | { kind: 'first' }
  /** each of the ways takes the issue past the one above it; none takes fewer steps */
  | { kind: 'ways'; past: string; gap: number; ways: readonly (readonly Step[])[] }
  /** with every mark at its highest it would still stand below the other */
  | { kind: 'never'; past: string };

const HIGHEST = 5;
/** more ways than this tell less, not more */
const MOST_WAYS = 3;

/** The stages in which an issue asks for something, from quiet to loud; going one on is one step. */
const live: readonly IssueStage[] = ['SIGNAL', 'POTENTIAL', 'EMERGING', 'CURRENT', 'CRISIS'];

// The formula of the priority is the server's (libs/shared/decisions/priority-and-health.md) and is not repeated here. What a
// factor weighs follows from the reasons that come with each score: a mark gives its points in proportion to its value, so
// points ÷ value is the weight of one; the points of a stage are those of any issue on the page that is in it.

const pointsOf = ({ priority }: Ranked, code: string): number | undefined =>
  priority.reasons.find((reason) => reason.code === code)?.points;

/** What one more of each mark is worth to this issue. */
function weightsOf(ranked: Ranked): Record<Mark, number> {
  const weight = (mark: Mark) => (pointsOf(ranked, `priority.${mark}`) ?? 0) / ranked.issue[mark];
  return { impact: weight('impact'), urgency: weight('urgency'), influenceability: weight('influenceability') };
}

/** What the live stages give, as far as the issues on the page show it. */
export function stagePoints(all: readonly Ranked[]): ReadonlyMap<IssueStage, number> {
  return new Map(
    all.flatMap((one): [IssueStage, number][] => {
      const points = pointsOf(one, 'priority.stage');
      return points !== undefined && live.includes(one.issue.stage) ? [[one.issue.stage, points]] : [];
    }),
  );
}

interface Way {
  steps: readonly Step[];
  /** how many places on a scale it takes */
  length: number;
  /** how far past the other it goes */
  beyond: number;
}

/**
 * What would change the order: the fewest steps by which an issue passes the one above it. A step is one on a scale of 1
 * to 5, or one stage on. An issue at rest gives up a share of its points, which is the server's to know: of such an issue
 * only waking it is offered, from the point at which its marks count in full.
 * @param all ranked, the highest first
 */
export function orderChange(all: readonly Ranked[], place: number, stages = stagePoints(all)): OrderChange {
  const own = all[place];
  const above = all[place - 1];
  if (!own || !above) return { kind: 'first' };
  const { issue } = own;
  const weights = weightsOf(own);
  const isLive = live.includes(issue.stage);
  const presentStage = live.indexOf(issue.stage);
  const inMarks = marks.reduce((sum, mark) => sum + (pointsOf(own, `priority.${mark}`) ?? 0), 0);

  const ways: Way[] = [];
  const targets = isLive ? live.slice(presentStage) : live;
  for (const stage of targets) {
    const given = stage === issue.stage ? pointsOf(own, 'priority.stage') : stages.get(stage);
    if (given === undefined) continue;
    const stageSteps = live.indexOf(stage) - presentStage;
    const most = isLive ? HIGHEST : 0;
    for (let impact = issue.impact; impact <= Math.max(most, issue.impact); impact++) {
      for (let urgency = issue.urgency; urgency <= Math.max(most, issue.urgency); urgency++) {
        for (let influenceability = issue.influenceability; influenceability <= Math.max(most, issue.influenceability); influenceability++) {
          const to = { impact, urgency, influenceability };
          const raised = marks.filter((mark) => to[mark] > issue[mark]);
          const gained = raised.reduce((sum, mark) => sum + (to[mark] - issue[mark]) * weights[mark], 0);
          const beyond = inMarks + gained + given - above.priority.score;
          if (beyond <= 0) continue;
          ways.push({
            steps: [
              ...raised.map((factor): Step => ({ factor, from: issue[factor], to: to[factor] })),
              ...(stage === issue.stage ? [] : [{ factor: 'stage', from: issue.stage, to: stage } satisfies Step]),
            ],
            length: raised.reduce((sum, mark) => sum + to[mark] - issue[mark], 0) + stageSteps,
            beyond,
          });
        }
      }
    }
  }
  const fewest = Math.min(...ways.map(({ length }) => length));
  const shortest = ways
    .filter(({ length }) => length === fewest)
    // one thing to change before two; then what moves no further than it must
    .sort((one, other) => one.steps.length - other.steps.length || one.beyond - other.beyond);
  if (shortest.length === 0) return { kind: 'never', past: above.issue.title };
  return {
    kind: 'ways',
    past: above.issue.title,
    gap: above.priority.score - own.priority.score,
    ways: shortest.slice(0, MOST_WAYS).map(({ steps }) => steps),
  };
}
