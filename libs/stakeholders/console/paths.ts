import type { StakeholderKind } from '@regiekamer/shared-console';

/** The resource that holds a stakeholder of this kind. */
export const resourceOf = (kind: StakeholderKind): 'people' | 'organisations' => (kind === 'PERSON' ? 'people' : 'organisations');

/** The record page of a person or an organisation, for a link from anywhere. */
export const stakeholderPath = ({ id, kind }: { id: string; kind: StakeholderKind }): string => `/${resourceOf(kind)}/${id}/show`;
