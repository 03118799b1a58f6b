/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '@regiekamer/shared-console';

import type { TypedDocument } from '@regiekamer/shared-console';
export type NearbyContactsQueryVariables = Exact<{
  stakeholderIds: Array<string> | string;
  at?: string | null | undefined;
}>;


export type NearbyContactsQuery = { nearbyContacts: Array<{ at: string, interactionId: string | null, stakeholder:
      | { id: string, displayName: string }
      | { id: string, displayName: string }
    , contact:
      | { id: string, displayName: string }
      | { id: string, displayName: string }
     | null, colleague: { id: string, name: string } | null }> };

export const NearbyContactsDocument =
  "query NearbyContacts($stakeholderIds:[ID!]!$at:DateTime){nearbyContacts(stakeholderIds:$stakeholderIds at:$at){stakeholder{id displayName}contact{id displayName}at colleague{id name}interactionId}}" as TypedDocument<NearbyContactsQuery, NearbyContactsQueryVariables>;
