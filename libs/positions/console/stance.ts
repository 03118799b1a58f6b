import type { Stance } from '@regiekamer/shared-console';

/** From against to in favour. */
export const scale: readonly Stance[] = ['STRONGLY_OPPOSED', 'OPPOSED', 'NEUTRAL', 'SUPPORTIVE', 'STRONGLY_SUPPORTIVE'];

/** No places on the scale: what is unknown is not neutral, and who is divided is not in the middle. */
export const apart: readonly Stance[] = ['UNKNOWN', 'DIVIDED'];

export const powers = ['decisionPower', 'opinionPower', 'interest', 'willingnessToAct'] as const;
