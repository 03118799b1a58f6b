import { registerEnumType } from '@nestjs/graphql';
import type { Criteria } from './criteria.js';

/** How to deal with a stakeholder: Mendelow's four quarters of power and interest. */
export enum EngagementStrategy {
  MONITOR = 'MONITOR',
  KEEP_INFORMED = 'KEEP_INFORMED',
  KEEP_SATISFIED = 'KEEP_SATISFIED',
  MANAGE_CLOSELY = 'MANAGE_CLOSELY',
}
registerEnumType(EngagementStrategy, { name: 'EngagementStrategy' });

/** High is above the middle: whoever scores a 3 out of doubt does not become someone to manage closely. */
const middle = 3;

/**
 * The strategy that power and interest lead to. Power is the greater of decision power and opinion power, since either is
 * enough to make or break an issue.
 * @returns null where the interest or both powers are unknown
 */
export function strategyOf({
  decisionPower,
  opinionPower,
  interest,
}: Pick<Criteria, 'decisionPower' | 'opinionPower' | 'interest'>): EngagementStrategy | null {
  if (interest === null || (decisionPower === null && opinionPower === null)) return null;
  const power = Math.max(decisionPower ?? 0, opinionPower ?? 0);
  if (power > middle) return interest > middle ? EngagementStrategy.MANAGE_CLOSELY : EngagementStrategy.KEEP_SATISFIED;
  return interest > middle ? EngagementStrategy.KEEP_INFORMED : EngagementStrategy.MONITOR;
}
