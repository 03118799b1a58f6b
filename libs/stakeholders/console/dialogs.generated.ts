/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '@regiekamer/shared-console';

import type { TypedDocument } from '@regiekamer/shared-console';
export type LikelyDuplicatesQueryVariables = Exact<{
  input: Schema.TypedRecordInput;
}>;


export type LikelyDuplicatesQuery = { likelyDuplicates: Array<{ reasons: Array<string>, stakeholder:
      | { id: string, kind: Schema.StakeholderKind, displayName: string, city: string | null, category: { code: string } | null }
      | { id: string, kind: Schema.StakeholderKind, displayName: string, city: string | null, affiliations: Array<{ id: string, function: string | null, endedOn: string | null, primary: boolean, organisation: { id: string, displayName: string } }>, category: { code: string } | null }
     }> };

export type SetOpinionLeaderProfileMutationVariables = Exact<{
  stakeholderId: string;
  input?: Schema.OpinionLeaderProfileInput | null | undefined;
}>;


export type SetOpinionLeaderProfileMutation = { setOpinionLeaderProfile:
    | { id: string }
    | { id: string }
   };

export type StartAffiliationMutationVariables = Exact<{
  input: Schema.StartAffiliationInput;
}>;


export type StartAffiliationMutation = { startAffiliation: { id: string } };

export type EndAffiliationMutationVariables = Exact<{
  id: string;
  endedOn: string;
}>;


export type EndAffiliationMutation = { endAffiliation: { id: string } };

export type RelationOwnersQueryVariables = Exact<{ [key: string]: never; }>;


export type RelationOwnersQuery = { users: Array<{ id: string, name: string }> };

export const LikelyDuplicatesDocument =
  "query LikelyDuplicates($input:TypedRecordInput!){likelyDuplicates(input:$input){reasons stakeholder{id kind displayName city category{code}...on Person{affiliations{id function endedOn primary organisation{id displayName}}}}}}" as TypedDocument<LikelyDuplicatesQuery, LikelyDuplicatesQueryVariables>;

export const SetOpinionLeaderProfileDocument =
  "mutation SetOpinionLeaderProfile($stakeholderId:ID!$input:OpinionLeaderProfileInput){setOpinionLeaderProfile(stakeholderId:$stakeholderId input:$input){id}}" as TypedDocument<SetOpinionLeaderProfileMutation, SetOpinionLeaderProfileMutationVariables>;

export const StartAffiliationDocument =
  "mutation StartAffiliation($input:StartAffiliationInput!){startAffiliation(input:$input){id}}" as TypedDocument<StartAffiliationMutation, StartAffiliationMutationVariables>;

export const EndAffiliationDocument =
  "mutation EndAffiliation($id:ID!$endedOn:Date!){endAffiliation(id:$id endedOn:$endedOn){id}}" as TypedDocument<EndAffiliationMutation, EndAffiliationMutationVariables>;

export const RelationOwnersDocument =
  "query RelationOwners{users{id name}}" as TypedDocument<RelationOwnersQuery, RelationOwnersQueryVariables>;
