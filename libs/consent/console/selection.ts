import { useEffect, useState } from 'react';
import type { StakeholderFilter, StakeholderSelection } from '@regiekamer/shared-console';

/** Whom it is about: records that were ticked, or everyone who matches. */
export type Chosen = { ids: readonly string[]; filter?: undefined } | { filter: StakeholderFilter; ids?: undefined };

export const selectionOf = ({ ids, filter }: Chosen): StakeholderSelection => (ids ? { ids: [...ids] } : { filter: filter ?? {} });

/** ms of rest before half-typed words are worth a question */
const PAUSE = 400;

/** What a JSON text holds, once it has not changed for a moment. */
export function useRested<T extends object>(json: string): Partial<T> {
  const [rested, setRested] = useState(json);
  useEffect(() => {
    const timer = setTimeout(() => setRested(json), PAUSE);
    return () => clearTimeout(timer);
  }, [json]);
  return JSON.parse(rested) as Partial<T>;
}
