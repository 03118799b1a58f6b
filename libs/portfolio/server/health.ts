import { IssueStage, type Reason } from '@regiekamer/issues-server';

/** How an issue is being looked after, from what happened rather than from an opinion. */
export enum HealthStatus {
  GOOD = 'GOOD',
  ATTENTION = 'ATTENTION',
  CRITICAL = 'CRITICAL',
}

/** What health looks at; null where the viewer may not know. */
export interface HealthFacts {
  stage: IssueStage;
  /** whole days since the last interaction on the issue, or since it was made */
  silentDays: number | null;
  /** stakeholders of great power who have a position on the issue */
  keyStakeholders: number | null;
  /** those of them with whom anyone was in touch in the last 90 days */
  keyStakeholdersMet: number | null;
  overdueCommitments: number | null;
  /** whole days since the record last changed */
  unchangedDays: number;
}

// The formula; why it is so: libs/shared/decisions/priority-and-health.md

/** After how many days silence begins to count, per stage; an issue at rest may be silent. */
const expectedWithinDays: Record<IssueStage, number | null> = {
  [IssueStage.SIGNAL]: 60,
  [IssueStage.POTENTIAL]: 45,
  [IssueStage.EMERGING]: 30,
  [IssueStage.CURRENT]: 21,
  [IssueStage.CRISIS]: 7,
  [IssueStage.DORMANT]: null,
  [IssueStage.CLOSED]: null,
};

const start = 100;
const most = { silence: 35, contact: 25, overdue: 25, unchanged: 15 };
const perOverdueCommitment = 8;
/** from when on to how long without a change of the record, in days */
const unchanged = { from: 60, to: 180 };

/** From which score on an issue is well, and from which it needs attention; below that it is critical. */
const thresholds = { good: 75, attention: 50 };

/** 0 to 100 in whole points: what all goes well is worth, less what does not. */
export function healthOf(facts: HealthFacts): { status: HealthStatus; score: number; reasons: Reason[] } {
  const reasons: Reason[] = [
    { code: 'health.start', points: start, detail: null },
    silence(facts),
    contact(facts),
    overdue(facts),
    standstill(facts),
  ].filter((reason) => reason !== null);
  const score = reasons.reduce((total, { points }) => total + points, 0);
  const status =
    score >= thresholds.good ? HealthStatus.GOOD : score >= thresholds.attention ? HealthStatus.ATTENTION : HealthStatus.CRITICAL;
  return { status, score, reasons };
}

/** Nothing is taken at the expected rhythm, all of it at three times that. */
function silence({ stage, silentDays }: HealthFacts): Reason | null {
  const expected = expectedWithinDays[stage];
  if (expected === null || silentDays === null || silentDays <= expected) return null;
  const taken = most.silence * Math.min(1, (silentDays - expected) / (2 * expected));
  return taking(taken, 'health.silence', `${silentDays}/${expected}`);
}

function contact({ stage, keyStakeholders, keyStakeholdersMet }: HealthFacts): Reason | null {
  if (expectedWithinDays[stage] === null || !keyStakeholders || keyStakeholdersMet === null) return null;
  return taking(most.contact * (1 - keyStakeholdersMet / keyStakeholders), 'health.keyStakeholders', `${keyStakeholdersMet}/${keyStakeholders}`);
}

function overdue({ overdueCommitments }: HealthFacts): Reason | null {
  if (!overdueCommitments) return null;
  return taking(Math.min(most.overdue, perOverdueCommitment * overdueCommitments), 'health.overdueCommitments', String(overdueCommitments));
}

function standstill({ stage, unchangedDays }: HealthFacts): Reason | null {
  if (expectedWithinDays[stage] === null || unchangedDays <= unchanged.from) return null;
  const taken = most.unchanged * Math.min(1, (unchangedDays - unchanged.from) / (unchanged.to - unchanged.from));
  return taking(taken, 'health.unchanged', String(unchangedDays));
}

/** Whole points, so that the reasons add up to the score exactly. */
function taking(points: number, code: string, detail: string): Reason | null {
  const taken = Math.round(points);
  return taken === 0 ? null : { code, points: -taken, detail };
}
