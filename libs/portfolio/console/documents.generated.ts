/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '@regiekamer/shared-console';

import type { TypedDocument } from '@regiekamer/shared-console';
export type TodayCommitmentFragment = { id: string, direction: Schema.CommitmentDirection, description: string, dueOn: string | null, status: Schema.CommitmentStatus, overdue: boolean, version: number, createdAt: string, owner: { id: string, name: string }, stakeholder:
    | { id: string, kind: Schema.StakeholderKind, displayName: string }
    | { id: string, kind: Schema.StakeholderKind, displayName: string }
   | null, issue: { id: string, title: string } | null, interaction: { id: string, subject: string } | null };

export type TodayIssueFragment = { id: string, title: string, stage: Schema.IssueStage, theme: { id: string, name: string }, priority: { score: number }, health: { status: Schema.HealthStatus, score: number, reasons: Array<{ code: string, points: number, detail: string | null }> } };

export type TodayQueryVariables = Exact<{
  me: string;
  withCommitments: boolean;
  withInteractions: boolean;
  withOwnIssues: boolean;
  withTopIssues: boolean;
}>;


export type TodayQuery = { commitments?: { totalCount: number, items: Array<{ id: string, direction: Schema.CommitmentDirection, description: string, dueOn: string | null, status: Schema.CommitmentStatus, overdue: boolean, version: number, createdAt: string, owner: { id: string, name: string }, stakeholder:
        | { id: string, kind: Schema.StakeholderKind, displayName: string }
        | { id: string, kind: Schema.StakeholderKind, displayName: string }
       | null, issue: { id: string, title: string } | null, interaction: { id: string, subject: string } | null }> }, ownIssues?: { items: Array<{ id: string, title: string, stage: Schema.IssueStage, theme: { id: string, name: string }, priority: { score: number }, health: { status: Schema.HealthStatus, score: number, reasons: Array<{ code: string, points: number, detail: string | null }> } }> }, topIssues?: { totalCount: number, items: Array<{ id: string, title: string, stage: Schema.IssueStage, theme: { id: string, name: string }, priority: { score: number }, health: { status: Schema.HealthStatus, score: number, reasons: Array<{ code: string, points: number, detail: string | null }> } }> }, interactions?: { items: Array<{ id: string, occurredAt: string, subject: string, confidentiality: Schema.Confidentiality, type: { code: string, labelNl: string, labelEn: string }, participants: Array<
        | { id: string, kind: Schema.StakeholderKind, displayName: string }
        | { id: string, kind: Schema.StakeholderKind, displayName: string }
      > }> } };

export const TodayDocument =
  "query Today($me:ID!$withCommitments:Boolean!$withInteractions:Boolean!$withOwnIssues:Boolean!$withTopIssues:Boolean!){commitments(filter:{ownerIn:[$me]statusIn:[OPEN]}sort:[{field:DUE_ON order:ASC}]paging:{perPage:30})@include(if:$withCommitments){items{...TodayCommitment}totalCount}ownIssues:issues(filter:{regisseurIn:[$me]}sort:[{field:PRIORITY order:DESC}]paging:{perPage:50})@include(if:$withOwnIssues){items{...TodayIssue}}topIssues:issues(sort:[{field:PRIORITY order:DESC}]paging:{perPage:8})@include(if:$withTopIssues){items{...TodayIssue}totalCount}interactions(filter:{regisseurIn:[$me]}sort:[{field:OCCURRED_AT order:DESC}]paging:{perPage:8})@include(if:$withInteractions){items{id occurredAt subject confidentiality type{code labelNl labelEn}participants{id kind displayName}}}}fragment TodayCommitment on Commitment{id direction description dueOn status overdue version createdAt owner{id name}stakeholder{id kind displayName}issue{id title}interaction{id subject}}fragment TodayIssue on Issue{id title stage theme{id name}priority{score}health{status score reasons{code points detail}}}" as TypedDocument<TodayQuery, TodayQueryVariables>;
