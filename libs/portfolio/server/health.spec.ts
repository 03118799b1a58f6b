import { describe, expect, it } from '@jest/globals';
import { IssueStage } from '@regiekamer/issues-server';
import { type HealthFacts, healthOf, HealthStatus } from './health.js';

const well: HealthFacts = {
  stage: IssueStage.CURRENT,
  silentDays: 3,
  keyStakeholders: 4,
  keyStakeholdersMet: 4,
  overdueCommitments: 0,
  unchangedDays: 10,
};
const scoreWith = (facts: Partial<HealthFacts>) => healthOf({ ...well, ...facts }).score;

describe('the health of an issue', () => {
  it('is full where all goes well', () => {
    expect(healthOf(well)).toEqual({ status: HealthStatus.GOOD, score: 100, reasons: [{ code: 'health.start', points: 100, detail: null }] });
  });

  it('is nothing where nothing goes well, and never less', () => {
    const facts = { silentDays: 1000, keyStakeholdersMet: 0, overdueCommitments: 40, unchangedDays: 900 };
    expect(healthOf({ ...well, ...facts })).toMatchObject({ score: 0, status: HealthStatus.CRITICAL });
  });

  it.each([
    ['silence up to what the stage expects costs nothing', { silentDays: 21 }, 100],
    ['twice the expected silence costs half', { silentDays: 42 }, 82],
    ['three times the expected silence costs all', { silentDays: 63 }, 65],
    ['a crisis expects more contact than a signal', { stage: IssueStage.CRISIS, silentDays: 21 }, 65],
    ['a signal may be silent for longer', { stage: IssueStage.SIGNAL, silentDays: 60 }, 100],
    ['an issue at rest may be silent', { stage: IssueStage.DORMANT, silentDays: 800, unchangedDays: 800, keyStakeholdersMet: 0 }, 100],
    ['half of the key stakeholders unmet costs half', { keyStakeholdersMet: 2 }, 87],
    ['no key stakeholder costs nothing', { keyStakeholders: 0, keyStakeholdersMet: 0 }, 100],
    ['each overdue commitment costs 8', { overdueCommitments: 2 }, 84],
    ['overdue commitments cost 25 at most', { overdueCommitments: 9 }, 75],
    ['an unchanged record costs from 60 days on', { unchangedDays: 120 }, 92],
    ['what the viewer may not know costs nothing', { silentDays: null, keyStakeholders: null, keyStakeholdersMet: null, overdueCommitments: null }, 100],
  ])('%s', (_title, facts, score) => {
    expect(scoreWith(facts)).toBe(score);
  });

  it('is a score that its reasons add up to, in every combination', () => {
    for (const stage of Object.values(IssueStage)) {
      for (const silentDays of [0, 8, 25, 50, 100]) {
        for (const keyStakeholdersMet of [0, 1, 3]) {
          for (const overdueCommitments of [0, 1, 4]) {
            const { score, reasons } = healthOf({ stage, silentDays, keyStakeholders: 3, keyStakeholdersMet, overdueCommitments, unchangedDays: 77 });
            expect(reasons.reduce((total, { points }) => total + points, 0)).toBe(score);
            expect(score).toBeGreaterThanOrEqual(0);
          }
        }
      }
    }
  });
});
