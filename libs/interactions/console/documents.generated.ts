/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '@regiekamer/shared-console';

import type { TypedDocument } from '@regiekamer/shared-console';
export type InteractionRowFragment = { id: string, occurredAt: string, subject: string, confidentiality: Schema.Confidentiality, type: { code: string, labelNl: string, labelEn: string }, loggedBy: { id: string, name: string }, participants: Array<
    | { id: string, kind: Schema.StakeholderKind, displayName: string }
    | { id: string, kind: Schema.StakeholderKind, displayName: string }
  >, discussionPoints: Array<{ issue: { id: string, title: string } }> };

export type CommitmentRowFragment = { id: string, direction: Schema.CommitmentDirection, description: string, dueOn: string | null, status: Schema.CommitmentStatus, overdue: boolean, version: number, createdAt: string, owner: { id: string, name: string }, stakeholder:
    | { id: string, kind: Schema.StakeholderKind, displayName: string }
    | { id: string, kind: Schema.StakeholderKind, displayName: string }
   | null, issue: { id: string, title: string } | null, interaction: { id: string, subject: string } | null };

export type InteractionRecordFragment = { direction: Schema.Direction, durationMinutes: number | null, notes: string | null, version: number, createdAt: string, updatedAt: string, archivedAt: string | null, id: string, occurredAt: string, subject: string, confidentiality: Schema.Confidentiality, colleagues: Array<{ id: string, name: string }>, discussionPoints: Array<{ note: string | null, issue: { id: string, title: string, stage: Schema.IssueStage } }>, commitments: Array<{ id: string, direction: Schema.CommitmentDirection, description: string, dueOn: string | null, status: Schema.CommitmentStatus, overdue: boolean, version: number, createdAt: string, owner: { id: string, name: string }, stakeholder:
      | { id: string, kind: Schema.StakeholderKind, displayName: string }
      | { id: string, kind: Schema.StakeholderKind, displayName: string }
     | null, issue: { id: string, title: string } | null, interaction: { id: string, subject: string } | null }>, type: { code: string, labelNl: string, labelEn: string }, loggedBy: { id: string, name: string }, participants: Array<
    | { id: string, kind: Schema.StakeholderKind, displayName: string }
    | { id: string, kind: Schema.StakeholderKind, displayName: string }
  > };

export type InteractionsQueryVariables = Exact<{
  filter?: Schema.InteractionFilter | null | undefined;
  sort?: Array<Schema.InteractionSort> | Schema.InteractionSort | null | undefined;
  paging?: Schema.Paging | null | undefined;
}>;


export type InteractionsQuery = { interactions: { totalCount: number, items: Array<{ id: string, occurredAt: string, subject: string, confidentiality: Schema.Confidentiality, type: { code: string, labelNl: string, labelEn: string }, loggedBy: { id: string, name: string }, participants: Array<
        | { id: string, kind: Schema.StakeholderKind, displayName: string }
        | { id: string, kind: Schema.StakeholderKind, displayName: string }
      >, discussionPoints: Array<{ issue: { id: string, title: string } }> }>, pageInfo: { hasNextPage: boolean } } };

export type InteractionQueryVariables = Exact<{
  id: string;
}>;


export type InteractionQuery = { interaction: { direction: Schema.Direction, durationMinutes: number | null, notes: string | null, version: number, createdAt: string, updatedAt: string, archivedAt: string | null, id: string, occurredAt: string, subject: string, confidentiality: Schema.Confidentiality, colleagues: Array<{ id: string, name: string }>, discussionPoints: Array<{ note: string | null, issue: { id: string, title: string, stage: Schema.IssueStage } }>, commitments: Array<{ id: string, direction: Schema.CommitmentDirection, description: string, dueOn: string | null, status: Schema.CommitmentStatus, overdue: boolean, version: number, createdAt: string, owner: { id: string, name: string }, stakeholder:
        | { id: string, kind: Schema.StakeholderKind, displayName: string }
        | { id: string, kind: Schema.StakeholderKind, displayName: string }
       | null, issue: { id: string, title: string } | null, interaction: { id: string, subject: string } | null }>, type: { code: string, labelNl: string, labelEn: string }, loggedBy: { id: string, name: string }, participants: Array<
      | { id: string, kind: Schema.StakeholderKind, displayName: string }
      | { id: string, kind: Schema.StakeholderKind, displayName: string }
    > } | null };

export type LogInteractionMutationVariables = Exact<{
  input: Schema.LogInteractionInput;
}>;


export type LogInteractionMutation = { logInteraction: { id: string, subject: string } };

export type UpdateInteractionMutationVariables = Exact<{
  id: string;
  version: number;
  input: Schema.UpdateInteractionInput;
}>;


export type UpdateInteractionMutation = { updateInteraction: { direction: Schema.Direction, durationMinutes: number | null, notes: string | null, version: number, createdAt: string, updatedAt: string, archivedAt: string | null, id: string, occurredAt: string, subject: string, confidentiality: Schema.Confidentiality, colleagues: Array<{ id: string, name: string }>, discussionPoints: Array<{ note: string | null, issue: { id: string, title: string, stage: Schema.IssueStage } }>, commitments: Array<{ id: string, direction: Schema.CommitmentDirection, description: string, dueOn: string | null, status: Schema.CommitmentStatus, overdue: boolean, version: number, createdAt: string, owner: { id: string, name: string }, stakeholder:
        | { id: string, kind: Schema.StakeholderKind, displayName: string }
        | { id: string, kind: Schema.StakeholderKind, displayName: string }
       | null, issue: { id: string, title: string } | null, interaction: { id: string, subject: string } | null }>, type: { code: string, labelNl: string, labelEn: string }, loggedBy: { id: string, name: string }, participants: Array<
      | { id: string, kind: Schema.StakeholderKind, displayName: string }
      | { id: string, kind: Schema.StakeholderKind, displayName: string }
    > } };

export type ArchiveInteractionMutationVariables = Exact<{
  id: string;
}>;


export type ArchiveInteractionMutation = { archiveInteraction: { id: string } };

export type RestoreInteractionMutationVariables = Exact<{
  id: string;
}>;


export type RestoreInteractionMutation = { restoreInteraction: { id: string } };

export type ParticipantNamesQueryVariables = Exact<{
  ids: Array<string> | string;
  perPage: number;
}>;


export type ParticipantNamesQuery = { stakeholders: { items: Array<
      | { id: string, displayName: string }
      | { id: string, displayName: string }
    > } };

export type RecordTimelineQueryVariables = Exact<{
  interactionFilter: Schema.InteractionFilter;
  after?: string | null | undefined;
  commitmentFilter: Schema.CommitmentFilter;
  withCommitments: boolean;
}>;


export type RecordTimelineQuery = { interactions: { items: Array<{ notes: string | null, id: string, occurredAt: string, subject: string, confidentiality: Schema.Confidentiality, discussionPoints: Array<{ note: string | null, issue: { id: string, title: string } }>, commitments: Array<{ id: string, direction: Schema.CommitmentDirection, description: string, dueOn: string | null, status: Schema.CommitmentStatus, overdue: boolean, version: number, createdAt: string, owner: { id: string, name: string }, stakeholder:
          | { id: string, kind: Schema.StakeholderKind, displayName: string }
          | { id: string, kind: Schema.StakeholderKind, displayName: string }
         | null, issue: { id: string, title: string } | null, interaction: { id: string, subject: string } | null }>, type: { code: string, labelNl: string, labelEn: string }, loggedBy: { id: string, name: string }, participants: Array<
        | { id: string, kind: Schema.StakeholderKind, displayName: string }
        | { id: string, kind: Schema.StakeholderKind, displayName: string }
      > }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, commitments?: { items: Array<{ id: string, direction: Schema.CommitmentDirection, description: string, dueOn: string | null, status: Schema.CommitmentStatus, overdue: boolean, version: number, createdAt: string, owner: { id: string, name: string }, stakeholder:
        | { id: string, kind: Schema.StakeholderKind, displayName: string }
        | { id: string, kind: Schema.StakeholderKind, displayName: string }
       | null, issue: { id: string, title: string } | null, interaction: { id: string, subject: string } | null }> } };

export type CommitmentsQueryVariables = Exact<{
  filter?: Schema.CommitmentFilter | null | undefined;
  sort?: Array<Schema.CommitmentSort> | Schema.CommitmentSort | null | undefined;
  paging?: Schema.Paging | null | undefined;
}>;


export type CommitmentsQuery = { commitments: { totalCount: number, items: Array<{ id: string, direction: Schema.CommitmentDirection, description: string, dueOn: string | null, status: Schema.CommitmentStatus, overdue: boolean, version: number, createdAt: string, owner: { id: string, name: string }, stakeholder:
        | { id: string, kind: Schema.StakeholderKind, displayName: string }
        | { id: string, kind: Schema.StakeholderKind, displayName: string }
       | null, issue: { id: string, title: string } | null, interaction: { id: string, subject: string } | null }>, pageInfo: { hasNextPage: boolean } } };

export type CommitmentQueryVariables = Exact<{
  id: string;
}>;


export type CommitmentQuery = { commitment: { id: string, direction: Schema.CommitmentDirection, description: string, dueOn: string | null, status: Schema.CommitmentStatus, overdue: boolean, version: number, createdAt: string, owner: { id: string, name: string }, stakeholder:
      | { id: string, kind: Schema.StakeholderKind, displayName: string }
      | { id: string, kind: Schema.StakeholderKind, displayName: string }
     | null, issue: { id: string, title: string } | null, interaction: { id: string, subject: string } | null } | null };

export type MakeCommitmentMutationVariables = Exact<{
  input: Schema.MakeCommitmentInput;
}>;


export type MakeCommitmentMutation = { makeCommitment: { id: string, direction: Schema.CommitmentDirection, description: string, dueOn: string | null, status: Schema.CommitmentStatus, overdue: boolean, version: number, createdAt: string, owner: { id: string, name: string }, stakeholder:
      | { id: string, kind: Schema.StakeholderKind, displayName: string }
      | { id: string, kind: Schema.StakeholderKind, displayName: string }
     | null, issue: { id: string, title: string } | null, interaction: { id: string, subject: string } | null } };

export type UpdateCommitmentMutationVariables = Exact<{
  id: string;
  version: number;
  input: Schema.UpdateCommitmentInput;
}>;


export type UpdateCommitmentMutation = { updateCommitment: { id: string, direction: Schema.CommitmentDirection, description: string, dueOn: string | null, status: Schema.CommitmentStatus, overdue: boolean, version: number, createdAt: string, owner: { id: string, name: string }, stakeholder:
      | { id: string, kind: Schema.StakeholderKind, displayName: string }
      | { id: string, kind: Schema.StakeholderKind, displayName: string }
     | null, issue: { id: string, title: string } | null, interaction: { id: string, subject: string } | null } };

export type FulfilCommitmentMutationVariables = Exact<{
  id: string;
}>;


export type FulfilCommitmentMutation = { fulfilCommitment: { id: string, status: Schema.CommitmentStatus } };

export type ReopenCommitmentMutationVariables = Exact<{
  id: string;
}>;


export type ReopenCommitmentMutation = { reopenCommitment: { id: string, status: Schema.CommitmentStatus } };

export type CancelCommitmentMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type CancelCommitmentMutation = { cancelCommitment: { id: string, status: Schema.CommitmentStatus } };

export const InteractionsDocument =
  "query Interactions($filter:InteractionFilter$sort:[InteractionSort!]$paging:Paging){interactions(filter:$filter sort:$sort paging:$paging){items{...InteractionRow}totalCount pageInfo{hasNextPage}}}fragment InteractionRow on Interaction{id occurredAt subject confidentiality type{code labelNl labelEn}loggedBy{id name}participants{id kind displayName}discussionPoints{issue{id title}}}" as TypedDocument<InteractionsQuery, InteractionsQueryVariables>;

export const InteractionDocument =
  "query Interaction($id:ID!){interaction(id:$id){...InteractionRecord}}fragment InteractionRecord on Interaction{...InteractionRow direction durationMinutes notes version createdAt updatedAt archivedAt colleagues{id name}discussionPoints{note issue{id title stage}}commitments{...CommitmentRow}}fragment InteractionRow on Interaction{id occurredAt subject confidentiality type{code labelNl labelEn}loggedBy{id name}participants{id kind displayName}discussionPoints{issue{id title}}}fragment CommitmentRow on Commitment{id direction description dueOn status overdue version createdAt owner{id name}stakeholder{id kind displayName}issue{id title}interaction{id subject}}" as TypedDocument<InteractionQuery, InteractionQueryVariables>;

export const LogInteractionDocument =
  "mutation LogInteraction($input:LogInteractionInput!){logInteraction(input:$input){id subject}}" as TypedDocument<LogInteractionMutation, LogInteractionMutationVariables>;

export const UpdateInteractionDocument =
  "mutation UpdateInteraction($id:ID!$version:Int!$input:UpdateInteractionInput!){updateInteraction(id:$id version:$version input:$input){...InteractionRecord}}fragment InteractionRecord on Interaction{...InteractionRow direction durationMinutes notes version createdAt updatedAt archivedAt colleagues{id name}discussionPoints{note issue{id title stage}}commitments{...CommitmentRow}}fragment InteractionRow on Interaction{id occurredAt subject confidentiality type{code labelNl labelEn}loggedBy{id name}participants{id kind displayName}discussionPoints{issue{id title}}}fragment CommitmentRow on Commitment{id direction description dueOn status overdue version createdAt owner{id name}stakeholder{id kind displayName}issue{id title}interaction{id subject}}" as TypedDocument<UpdateInteractionMutation, UpdateInteractionMutationVariables>;

export const ArchiveInteractionDocument =
  "mutation ArchiveInteraction($id:ID!){archiveInteraction(id:$id){id}}" as TypedDocument<ArchiveInteractionMutation, ArchiveInteractionMutationVariables>;

export const RestoreInteractionDocument =
  "mutation RestoreInteraction($id:ID!){restoreInteraction(id:$id){id}}" as TypedDocument<RestoreInteractionMutation, RestoreInteractionMutationVariables>;

export const ParticipantNamesDocument =
  "query ParticipantNames($ids:[ID!]!$perPage:Int!){stakeholders(filter:{ids:$ids}paging:{perPage:$perPage}){items{id displayName}}}" as TypedDocument<ParticipantNamesQuery, ParticipantNamesQueryVariables>;

export const RecordTimelineDocument =
  "query RecordTimeline($interactionFilter:InteractionFilter!$after:String$commitmentFilter:CommitmentFilter!$withCommitments:Boolean!){interactions(filter:$interactionFilter sort:[{field:OCCURRED_AT order:DESC}]paging:{perPage:15 after:$after}){items{...InteractionRow notes discussionPoints{note issue{id title}}commitments{...CommitmentRow}}pageInfo{hasNextPage endCursor}}commitments(filter:$commitmentFilter sort:[{field:CREATED_AT order:DESC}]paging:{perPage:100})@include(if:$withCommitments){items{...CommitmentRow}}}fragment InteractionRow on Interaction{id occurredAt subject confidentiality type{code labelNl labelEn}loggedBy{id name}participants{id kind displayName}discussionPoints{issue{id title}}}fragment CommitmentRow on Commitment{id direction description dueOn status overdue version createdAt owner{id name}stakeholder{id kind displayName}issue{id title}interaction{id subject}}" as TypedDocument<RecordTimelineQuery, RecordTimelineQueryVariables>;

export const CommitmentsDocument =
  "query Commitments($filter:CommitmentFilter$sort:[CommitmentSort!]$paging:Paging){commitments(filter:$filter sort:$sort paging:$paging){items{...CommitmentRow}totalCount pageInfo{hasNextPage}}}fragment CommitmentRow on Commitment{id direction description dueOn status overdue version createdAt owner{id name}stakeholder{id kind displayName}issue{id title}interaction{id subject}}" as TypedDocument<CommitmentsQuery, CommitmentsQueryVariables>;

export const CommitmentDocument =
  "query Commitment($id:ID!){commitment(id:$id){...CommitmentRow}}fragment CommitmentRow on Commitment{id direction description dueOn status overdue version createdAt owner{id name}stakeholder{id kind displayName}issue{id title}interaction{id subject}}" as TypedDocument<CommitmentQuery, CommitmentQueryVariables>;

export const MakeCommitmentDocument =
  "mutation MakeCommitment($input:MakeCommitmentInput!){makeCommitment(input:$input){...CommitmentRow}}fragment CommitmentRow on Commitment{id direction description dueOn status overdue version createdAt owner{id name}stakeholder{id kind displayName}issue{id title}interaction{id subject}}" as TypedDocument<MakeCommitmentMutation, MakeCommitmentMutationVariables>;

export const UpdateCommitmentDocument =
  "mutation UpdateCommitment($id:ID!$version:Int!$input:UpdateCommitmentInput!){updateCommitment(id:$id version:$version input:$input){...CommitmentRow}}fragment CommitmentRow on Commitment{id direction description dueOn status overdue version createdAt owner{id name}stakeholder{id kind displayName}issue{id title}interaction{id subject}}" as TypedDocument<UpdateCommitmentMutation, UpdateCommitmentMutationVariables>;

export const FulfilCommitmentDocument =
  "mutation FulfilCommitment($id:ID!){fulfilCommitment(id:$id){id status}}" as TypedDocument<FulfilCommitmentMutation, FulfilCommitmentMutationVariables>;

export const ReopenCommitmentDocument =
  "mutation ReopenCommitment($id:ID!){reopenCommitment(id:$id){id status}}" as TypedDocument<ReopenCommitmentMutation, ReopenCommitmentMutationVariables>;

export const CancelCommitmentDocument =
  "mutation CancelCommitment($id:ID!$reason:String!){cancelCommitment(id:$id reason:$reason){id status}}" as TypedDocument<CancelCommitmentMutation, CancelCommitmentMutationVariables>;
