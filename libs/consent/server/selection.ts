import { BadInput, type Bind } from '@regiekamer/shared-server';
import type { StakeholderFilters } from '@regiekamer/stakeholders-server';
import type { StakeholderSelection } from './consent.inputs.js';

/**
 * The condition on the stakeholders `s` that were chosen.
 * @throws BadInput unless they are chosen in exactly one way
 */
export function selected({ ids, filter }: StakeholderSelection, filters: StakeholderFilters, bind: Bind): string {
  if (!ids === !filter) throw new BadInput({ selection: ids ? 'validation.invalid' : 'validation.required' });
  return ids ? `s.id = any(${bind(ids)}::uuid[])` : filters.compile(filter, bind);
}
