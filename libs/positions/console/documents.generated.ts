/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '@regiekamer/shared-console';

import type { TypedDocument } from '@regiekamer/shared-console';
export type PositionRowFragment = { id: string, stance: Schema.Stance, confidence: Schema.Confidence, decisionPower: number | null, opinionPower: number | null, interest: number | null, willingnessToAct: number | null, strategy: Schema.EngagementStrategy | null, note: string | null, assessedAt: string, assessedBy: { id: string, name: string } };

export type IssuePositionRowFragment = { id: string, stance: Schema.Stance, confidence: Schema.Confidence, decisionPower: number | null, opinionPower: number | null, interest: number | null, willingnessToAct: number | null, strategy: Schema.EngagementStrategy | null, note: string | null, assessedAt: string, stakeholder:
    | { id: string, kind: Schema.StakeholderKind, displayName: string, sortName: string }
    | { id: string, kind: Schema.StakeholderKind, displayName: string, sortName: string }
  , assessedBy: { id: string, name: string } };

export type StakeholderPositionRowFragment = { id: string, stance: Schema.Stance, confidence: Schema.Confidence, decisionPower: number | null, opinionPower: number | null, interest: number | null, willingnessToAct: number | null, strategy: Schema.EngagementStrategy | null, note: string | null, assessedAt: string, issue: { id: string, title: string, stage: Schema.IssueStage }, assessedBy: { id: string, name: string } };

export type IssuePositionsQueryVariables = Exact<{
  id: string;
}>;


export type IssuePositionsQuery = { issue: { id: string, title: string, stanceBalance: Array<{ stance: Schema.Stance, count: number }>, positions: Array<{ id: string, stance: Schema.Stance, confidence: Schema.Confidence, decisionPower: number | null, opinionPower: number | null, interest: number | null, willingnessToAct: number | null, strategy: Schema.EngagementStrategy | null, note: string | null, assessedAt: string, stakeholder:
        | { id: string, kind: Schema.StakeholderKind, displayName: string, sortName: string }
        | { id: string, kind: Schema.StakeholderKind, displayName: string, sortName: string }
      , assessedBy: { id: string, name: string } }> } | null };

export type IssueStanceBalanceQueryVariables = Exact<{
  id: string;
}>;


export type IssueStanceBalanceQuery = { issue: { id: string, stanceBalance: Array<{ stance: Schema.Stance, count: number }> } | null };

export type StakeholderPositionsQueryVariables = Exact<{
  id: string;
}>;


export type StakeholderPositionsQuery = { stakeholder:
    | { id: string, displayName: string, positions: Array<{ id: string, stance: Schema.Stance, confidence: Schema.Confidence, decisionPower: number | null, opinionPower: number | null, interest: number | null, willingnessToAct: number | null, strategy: Schema.EngagementStrategy | null, note: string | null, assessedAt: string, issue: { id: string, title: string, stage: Schema.IssueStage }, assessedBy: { id: string, name: string } }> }
    | { id: string, displayName: string, positions: Array<{ id: string, stance: Schema.Stance, confidence: Schema.Confidence, decisionPower: number | null, opinionPower: number | null, interest: number | null, willingnessToAct: number | null, strategy: Schema.EngagementStrategy | null, note: string | null, assessedAt: string, issue: { id: string, title: string, stage: Schema.IssueStage }, assessedBy: { id: string, name: string } }> }
   | null };

export type PositionAssessmentFragment = { id: string, stance: Schema.Stance, confidence: Schema.Confidence, decisionPower: number | null, opinionPower: number | null, interest: number | null, willingnessToAct: number | null, note: string | null, assessedAt: string, assessedBy: { id: string, name: string }, interaction: { id: string, subject: string, occurredAt: string } | null };

export type PositionHistoriesQueryVariables = Exact<{
  issueId: string;
}>;


export type PositionHistoriesQuery = { issue: { id: string, positions: Array<{ id: string, history: Array<{ id: string, stance: Schema.Stance, confidence: Schema.Confidence, decisionPower: number | null, opinionPower: number | null, interest: number | null, willingnessToAct: number | null, note: string | null, assessedAt: string, assessedBy: { id: string, name: string }, interaction: { id: string, subject: string, occurredAt: string } | null }> }> } | null };

export type StakeholderPositionHistoriesQueryVariables = Exact<{
  stakeholderId: string;
}>;


export type StakeholderPositionHistoriesQuery = { stakeholder:
    | { id: string, positions: Array<{ id: string, history: Array<{ id: string, stance: Schema.Stance, confidence: Schema.Confidence, decisionPower: number | null, opinionPower: number | null, interest: number | null, willingnessToAct: number | null, note: string | null, assessedAt: string, assessedBy: { id: string, name: string }, interaction: { id: string, subject: string, occurredAt: string } | null }> }> }
    | { id: string, positions: Array<{ id: string, history: Array<{ id: string, stance: Schema.Stance, confidence: Schema.Confidence, decisionPower: number | null, opinionPower: number | null, interest: number | null, willingnessToAct: number | null, note: string | null, assessedAt: string, assessedBy: { id: string, name: string }, interaction: { id: string, subject: string, occurredAt: string } | null }> }> }
   | null };

export type AssessPositionMutationVariables = Exact<{
  input: Schema.AssessPositionInput;
}>;


export type AssessPositionMutation = { assessPosition: { id: string, stance: Schema.Stance } };

export const IssuePositionsDocument =
  "query IssuePositions($id:ID!){issue(id:$id){id title stanceBalance{stance count}positions{...IssuePositionRow}}}fragment IssuePositionRow on Position{...PositionRow stakeholder{id kind displayName sortName}}fragment PositionRow on Position{id stance confidence decisionPower opinionPower interest willingnessToAct strategy note assessedAt assessedBy{id name}}" as TypedDocument<IssuePositionsQuery, IssuePositionsQueryVariables>;

export const IssueStanceBalanceDocument =
  "query IssueStanceBalance($id:ID!){issue(id:$id){id stanceBalance{stance count}}}" as TypedDocument<IssueStanceBalanceQuery, IssueStanceBalanceQueryVariables>;

export const StakeholderPositionsDocument =
  "query StakeholderPositions($id:ID!){stakeholder(id:$id){id displayName positions{...StakeholderPositionRow}}}fragment StakeholderPositionRow on Position{...PositionRow issue{id title stage}}fragment PositionRow on Position{id stance confidence decisionPower opinionPower interest willingnessToAct strategy note assessedAt assessedBy{id name}}" as TypedDocument<StakeholderPositionsQuery, StakeholderPositionsQueryVariables>;

export const PositionHistoriesDocument =
  "query PositionHistories($issueId:ID!){issue(id:$issueId){id positions{id history{...PositionAssessment}}}}fragment PositionAssessment on Assessment{id stance confidence decisionPower opinionPower interest willingnessToAct note assessedAt assessedBy{id name}interaction{id subject occurredAt}}" as TypedDocument<PositionHistoriesQuery, PositionHistoriesQueryVariables>;

export const StakeholderPositionHistoriesDocument =
  "query StakeholderPositionHistories($stakeholderId:ID!){stakeholder(id:$stakeholderId){id positions{id history{...PositionAssessment}}}}fragment PositionAssessment on Assessment{id stance confidence decisionPower opinionPower interest willingnessToAct note assessedAt assessedBy{id name}interaction{id subject occurredAt}}" as TypedDocument<StakeholderPositionHistoriesQuery, StakeholderPositionHistoriesQueryVariables>;

export const AssessPositionDocument =
  "mutation AssessPosition($input:AssessPositionInput!){assessPosition(input:$input){id stance}}" as TypedDocument<AssessPositionMutation, AssessPositionMutationVariables>;
