/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '@regiekamer/shared-console';

import type { TypedDocument } from '@regiekamer/shared-console';
export type DuplicatePairsQueryVariables = Exact<{
  minScore: number;
  dismissed: boolean;
  paging?: Schema.Paging | null | undefined;
}>;


export type DuplicatePairsQuery = { duplicatePairs: { totalCount: number, items: Array<{ score: number, reasons: Array<string>, left:
        | { id: string, kind: Schema.StakeholderKind, displayName: string, city: string | null }
        | { id: string, kind: Schema.StakeholderKind, displayName: string, city: string | null }
      , right:
        | { id: string, kind: Schema.StakeholderKind, displayName: string, city: string | null }
        | { id: string, kind: Schema.StakeholderKind, displayName: string, city: string | null }
       }> } };

export type ComparedRecord_Organisation_Fragment = { name: string, website: string | null, kvkNumber: string | null, memberSince: string | null, id: string, kind: Schema.StakeholderKind, displayName: string, version: number, createdAt: string, archivedAt: string | null, tags: Array<string>, email: string | null, phone: string | null, street: string | null, postcode: string | null, city: string | null, country: string | null, members: Array<{ id: string }>, category: { code: string } | null, relationOwner: { id: string, name: string } | null, opinionLeader: { reach: number } | null, positions?: Array<{ id: string }>, commitments?: Array<{ id: string }>, consents?: Array<{ status: Schema.ConsentStatus, channel: Schema.Channel, purpose: { code: string } }>, interactions?: { totalCount: number } };

export type ComparedRecord_Person_Fragment = { initials: string | null, givenName: string | null, surnamePrefix: string | null, surname: string, partnerSurname: string | null, formOfAddress: Schema.FormOfAddress, id: string, kind: Schema.StakeholderKind, displayName: string, version: number, createdAt: string, archivedAt: string | null, tags: Array<string>, email: string | null, phone: string | null, street: string | null, postcode: string | null, city: string | null, country: string | null, affiliations: Array<{ id: string, function: string | null, endedOn: string | null, organisation: { id: string, displayName: string } }>, category: { code: string } | null, relationOwner: { id: string, name: string } | null, opinionLeader: { reach: number } | null, positions?: Array<{ id: string }>, commitments?: Array<{ id: string }>, consents?: Array<{ status: Schema.ConsentStatus, channel: Schema.Channel, purpose: { code: string } }>, interactions?: { totalCount: number } };

export type ComparedRecordFragment =
  | ComparedRecord_Organisation_Fragment
  | ComparedRecord_Person_Fragment
;

export type ComparedStakeholdersQueryVariables = Exact<{
  left: string;
  right: string;
  positions: boolean;
  commitments: boolean;
  consents: boolean;
  interactions: boolean;
}>;


export type ComparedStakeholdersQuery = { left:
    | { name: string, website: string | null, kvkNumber: string | null, memberSince: string | null, id: string, kind: Schema.StakeholderKind, displayName: string, version: number, createdAt: string, archivedAt: string | null, tags: Array<string>, email: string | null, phone: string | null, street: string | null, postcode: string | null, city: string | null, country: string | null, members: Array<{ id: string }>, category: { code: string } | null, relationOwner: { id: string, name: string } | null, opinionLeader: { reach: number } | null, positions?: Array<{ id: string }>, commitments?: Array<{ id: string }>, consents?: Array<{ status: Schema.ConsentStatus, channel: Schema.Channel, purpose: { code: string } }>, interactions?: { totalCount: number } }
    | { initials: string | null, givenName: string | null, surnamePrefix: string | null, surname: string, partnerSurname: string | null, formOfAddress: Schema.FormOfAddress, id: string, kind: Schema.StakeholderKind, displayName: string, version: number, createdAt: string, archivedAt: string | null, tags: Array<string>, email: string | null, phone: string | null, street: string | null, postcode: string | null, city: string | null, country: string | null, affiliations: Array<{ id: string, function: string | null, endedOn: string | null, organisation: { id: string, displayName: string } }>, category: { code: string } | null, relationOwner: { id: string, name: string } | null, opinionLeader: { reach: number } | null, positions?: Array<{ id: string }>, commitments?: Array<{ id: string }>, consents?: Array<{ status: Schema.ConsentStatus, channel: Schema.Channel, purpose: { code: string } }>, interactions?: { totalCount: number } }
   | null, right:
    | { name: string, website: string | null, kvkNumber: string | null, memberSince: string | null, id: string, kind: Schema.StakeholderKind, displayName: string, version: number, createdAt: string, archivedAt: string | null, tags: Array<string>, email: string | null, phone: string | null, street: string | null, postcode: string | null, city: string | null, country: string | null, members: Array<{ id: string }>, category: { code: string } | null, relationOwner: { id: string, name: string } | null, opinionLeader: { reach: number } | null, positions?: Array<{ id: string }>, commitments?: Array<{ id: string }>, consents?: Array<{ status: Schema.ConsentStatus, channel: Schema.Channel, purpose: { code: string } }>, interactions?: { totalCount: number } }
    | { initials: string | null, givenName: string | null, surnamePrefix: string | null, surname: string, partnerSurname: string | null, formOfAddress: Schema.FormOfAddress, id: string, kind: Schema.StakeholderKind, displayName: string, version: number, createdAt: string, archivedAt: string | null, tags: Array<string>, email: string | null, phone: string | null, street: string | null, postcode: string | null, city: string | null, country: string | null, affiliations: Array<{ id: string, function: string | null, endedOn: string | null, organisation: { id: string, displayName: string } }>, category: { code: string } | null, relationOwner: { id: string, name: string } | null, opinionLeader: { reach: number } | null, positions?: Array<{ id: string }>, commitments?: Array<{ id: string }>, consents?: Array<{ status: Schema.ConsentStatus, channel: Schema.Channel, purpose: { code: string } }>, interactions?: { totalCount: number } }
   | null };

export type StakeholderMergesQueryVariables = Exact<{
  paging?: Schema.Paging | null | undefined;
}>;


export type StakeholderMergesQuery = { merges: { totalCount: number, items: Array<{ id: string, at: string, undoneAt: string | null, by: { id: string, name: string }, kept:
        | { id: string, kind: Schema.StakeholderKind, displayName: string }
        | { id: string, kind: Schema.StakeholderKind, displayName: string }
      , merged:
        | { id: string, displayName: string }
        | { id: string, displayName: string }
       }> } };

export type MergeStakeholdersMutationVariables = Exact<{
  keepId: string;
  mergeId: string;
  takeFields?: Array<string> | string | null | undefined;
}>;


export type MergeStakeholdersMutation = { mergeStakeholders: { id: string, kept:
      | { id: string, kind: Schema.StakeholderKind, displayName: string }
      | { id: string, kind: Schema.StakeholderKind, displayName: string }
     } };

export type UndoMergeMutationVariables = Exact<{
  id: string;
}>;


export type UndoMergeMutation = { undoMerge: { id: string, undoneAt: string | null } };

export type DismissDuplicateMutationVariables = Exact<{
  leftId: string;
  rightId: string;
}>;


export type DismissDuplicateMutation = { dismissDuplicate: boolean };

export type RestoreDuplicateMutationVariables = Exact<{
  leftId: string;
  rightId: string;
}>;


export type RestoreDuplicateMutation = { restoreDuplicate: boolean };

export const DuplicatePairsDocument =
  "query DuplicatePairs($minScore:Float!$dismissed:Boolean!$paging:Paging){duplicatePairs(minScore:$minScore dismissed:$dismissed paging:$paging){totalCount items{score reasons left{id kind displayName city}right{id kind displayName city}}}}" as TypedDocument<DuplicatePairsQuery, DuplicatePairsQueryVariables>;

export const ComparedStakeholdersDocument =
  "query ComparedStakeholders($left:ID!$right:ID!$positions:Boolean!$commitments:Boolean!$consents:Boolean!$interactions:Boolean!){left:stakeholder(id:$left){...ComparedRecord}right:stakeholder(id:$right){...ComparedRecord}}fragment ComparedRecord on Stakeholder{id kind displayName version createdAt archivedAt tags email phone street postcode city country category{code}relationOwner{id name}opinionLeader{reach}...on Person{initials givenName surnamePrefix surname partnerSurname formOfAddress affiliations{id function endedOn organisation{id displayName}}}...on Organisation{name website kvkNumber memberSince members:affiliations{id}}positions@include(if:$positions){id}commitments@include(if:$commitments){id}consents@include(if:$consents){status purpose{code}channel}interactions(paging:{perPage:1})@include(if:$interactions){totalCount}}" as TypedDocument<ComparedStakeholdersQuery, ComparedStakeholdersQueryVariables>;

export const StakeholderMergesDocument =
  "query StakeholderMerges($paging:Paging){merges(paging:$paging){totalCount items{id at undoneAt by{id name}kept{id kind displayName}merged{id displayName}}}}" as TypedDocument<StakeholderMergesQuery, StakeholderMergesQueryVariables>;

export const MergeStakeholdersDocument =
  "mutation MergeStakeholders($keepId:ID!$mergeId:ID!$takeFields:[String!]){mergeStakeholders(keepId:$keepId mergeId:$mergeId takeFields:$takeFields){id kept{id kind displayName}}}" as TypedDocument<MergeStakeholdersMutation, MergeStakeholdersMutationVariables>;

export const UndoMergeDocument =
  "mutation UndoMerge($id:ID!){undoMerge(id:$id){id undoneAt}}" as TypedDocument<UndoMergeMutation, UndoMergeMutationVariables>;

export const DismissDuplicateDocument =
  "mutation DismissDuplicate($leftId:ID!$rightId:ID!){dismissDuplicate(leftId:$leftId rightId:$rightId)}" as TypedDocument<DismissDuplicateMutation, DismissDuplicateMutationVariables>;

export const RestoreDuplicateDocument =
  "mutation RestoreDuplicate($leftId:ID!$rightId:ID!){restoreDuplicate(leftId:$leftId rightId:$rightId)}" as TypedDocument<RestoreDuplicateMutation, RestoreDuplicateMutationVariables>;
