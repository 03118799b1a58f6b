import { describe, expect, it } from '@jest/globals';
import type { IssueStage } from '@regiekamer/shared-console';
import { orderChange, stagePoints, type Ranked } from './order-change.js';

/** An issue as the server scores it: whatever the weights are, the reasons tell them. */
const scored =
  (weights: { impact: number; urgency: number; influenceability: number }, stagesGive: Partial<Record<IssueStage, number>>) =>
  (title: string, impact: number, urgency: number, influenceability: number, stage: IssueStage): Ranked => {
    const marks = { impact, urgency, influenceability };
    const parts = (['impact', 'urgency', 'influenceability'] as const).map((mark) => ({
      code: `priority.${mark}`,
      points: marks[mark] * weights[mark],
      detail: String(marks[mark]),
    }));
    const base = parts.reduce((sum, { points }) => sum + points, 0);
    const given = stagesGive[stage] ?? (stage === 'CLOSED' ? -base : -Math.ceil(base / 2));
    return {
      issue: { id: title, title, stage, ...marks },
      priority: { score: base + given, reasons: [...parts, { code: 'priority.stage', points: given, detail: stage }] },
    };
  };
const issue = scored({ impact: 8, urgency: 6, influenceability: 2 }, { SIGNAL: 4, POTENTIAL: 8, EMERGING: 12, CURRENT: 16, CRISIS: 20 });

describe('what would change the order', () => {
  it('says that the first is first', () => {
    expect(orderChange([issue('A', 4, 3, 2, 'CURRENT')], 0)).toEqual({ kind: 'first' });
  });

  it('takes one step where one is enough, and names each way in one step', () => {
    // 70 against 66: 4 behind, so impact (8) or urgency (6) passes; influenceability (2) and a stage (4) do not
    const all = [issue('A', 4, 3, 2, 'CURRENT'), issue('B', 4, 3, 2, 'EMERGING'), issue('C', 1, 1, 1, 'CURRENT')];
    expect(all.map(({ priority }) => priority.score)).toEqual([70, 66, 32]);
    expect(orderChange(all, 1)).toEqual({
      kind: 'ways',
      past: 'A',
      gap: 4,
      // the one that goes least beyond comes first
      ways: [[{ factor: 'urgency', from: 3, to: 4 }], [{ factor: 'impact', from: 4, to: 5 }]],
    });
  });

  it('counts an equal score as not passed', () => {
    const all = [issue('A', 3, 3, 3, 'CURRENT'), issue('B', 3, 3, 3, 'CURRENT')];
    const change = orderChange(all, 1);
    expect(change).toMatchObject({ kind: 'ways', gap: 0 });
    expect(change.kind === 'ways' && change.ways[0]).toEqual([{ factor: 'influenceability', from: 3, to: 4 }]);
  });

  it('offers a stage when an issue on the page shows what it gives', () => {
    const all = [issue('A', 5, 5, 2, 'CRISIS'), issue('B', 5, 5, 3, 'CURRENT'), issue('C', 5, 5, 2, 'CURRENT')];
    expect(all.map(({ priority }) => priority.score)).toEqual([94, 92, 90]);
    const change = orderChange(all, 1);
    // influenceability +1 makes 94, which is not past it; the stage makes 96
    expect(change.kind === 'ways' && change.ways).toEqual([[{ factor: 'stage', from: 'CURRENT', to: 'CRISIS' }]]);
    const without = orderChange([issue('A', 5, 5, 5, 'CURRENT'), issue('B', 5, 5, 4, 'CURRENT')], 1);
    expect(without).toEqual({ kind: 'never', past: 'A' });
  });

  it('combines changes where one factor does not reach', () => {
    // 100 against 66; impact at its highest gives 8, urgency 12, stage 4, influenceability 6
    const all = [issue('A', 5, 5, 5, 'CRISIS'), issue('B', 4, 3, 2, 'EMERGING'), issue('C', 5, 5, 5, 'CURRENT')];
    expect(orderChange(all, 1)).toEqual({ kind: 'never', past: 'A' });
    const ranked = [issue('A', 5, 5, 4, 'CURRENT'), issue('B', 4, 4, 4, 'CURRENT')];
    expect(orderChange(ranked, 1)).toEqual({
      kind: 'ways',
      past: 'A',
      gap: 14,
      ways: [[{ factor: 'impact', from: 4, to: 5 }, { factor: 'urgency', from: 4, to: 5 }, { factor: 'influenceability', from: 4, to: 5 }]],
    });
  });

  it('wakes an issue at rest rather than guess what its marks are worth there', () => {
    const all = [issue('A', 3, 3, 3, 'SIGNAL'), issue('B', 4, 4, 4, 'DORMANT')];
    expect(all.map(({ priority }) => priority.score)).toEqual([52, 32]);
    expect(orderChange(all, 1)).toMatchObject({ kind: 'ways', ways: [[{ factor: 'stage', from: 'DORMANT', to: 'SIGNAL' }]] });
  });

  it('follows the weights of the scores, whatever they are', () => {
    const other = scored({ impact: 1, urgency: 1, influenceability: 10 }, { CURRENT: 0 });
    const change = orderChange([other('A', 3, 3, 3, 'CURRENT'), other('B', 1, 3, 3, 'CURRENT')], 1);
    expect(change.kind === 'ways' && change.ways).toEqual([[{ factor: 'influenceability', from: 3, to: 4 }]]);
  });

  it('never says less than is needed: what it names does pass, one step less does not', () => {
    const values = [1, 3, 5];
    const stages: IssueStage[] = ['SIGNAL', 'EMERGING', 'CURRENT', 'CRISIS'];
    const all = values
      .flatMap((impact) => values.flatMap((urgency) => stages.map((stage) => issue(`${impact}${urgency}${stage}`, impact, urgency, 2, stage))))
      .toSorted((one, two) => two.priority.score - one.priority.score);
    const points = stagePoints(all);
    all.slice(1).forEach((one, index) => {
      const change = orderChange(all, index + 1, points);
      if (change.kind !== 'ways') return;
      for (const steps of change.ways) {
        const to = { ...one.issue };
        steps.forEach((step) => Object.assign(to, { [step.factor]: step.to }));
        const after = issue('', to.impact, to.urgency, to.influenceability, to.stage).priority.score;
        expect(after).toBeGreaterThan(all[index]?.priority.score ?? Infinity);
      }
    });
  });
});
