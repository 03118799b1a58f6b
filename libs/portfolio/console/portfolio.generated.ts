/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '@regiekamer/shared-console';

import type { TypedDocument } from '@regiekamer/shared-console';
export type PortfolioRowFragment = { openCommitments: number, overdueCommitments: number, issue: { id: string, version: number, title: string, kind: Schema.IssueKind, stage: Schema.IssueStage, impact: number, urgency: number, influenceability: number, theme: { id: string, name: string }, regisseur: { id: string, name: string } }, priority: { score: number, reasons: Array<{ code: string, points: number, detail: string | null }> }, health: { status: Schema.HealthStatus, score: number, reasons: Array<{ code: string, points: number, detail: string | null }> }, activity: { interactions: number, stakeholders: number }, stanceBalance: Array<{ stance: Schema.Stance, count: number }> };

export type PortfolioQueryVariables = Exact<{
  filter: Schema.IssueFilter;
  days: number;
}>;


export type PortfolioQuery = { portfolio: { issueCount: number, byStage: Array<{ stage: Schema.IssueStage, count: number }>, byTheme: Array<{ issueCount: number, criticalCount: number, interactions: number, theme: { id: string, name: string } }>, byRegisseur: Array<{ issueCount: number, criticalCount: number, interactions: number, overdueCommitments: number, regisseur: { id: string, name: string } }>, issues: Array<{ openCommitments: number, overdueCommitments: number, issue: { id: string, version: number, title: string, kind: Schema.IssueKind, stage: Schema.IssueStage, impact: number, urgency: number, influenceability: number, theme: { id: string, name: string }, regisseur: { id: string, name: string } }, priority: { score: number, reasons: Array<{ code: string, points: number, detail: string | null }> }, health: { status: Schema.HealthStatus, score: number, reasons: Array<{ code: string, points: number, detail: string | null }> }, activity: { interactions: number, stakeholders: number }, stanceBalance: Array<{ stance: Schema.Stance, count: number }> }>, trend: Array<{ weekStart: string, interactions: number, newIssues: number, closedIssues: number }> } };

export type PortfolioMineQueryVariables = Exact<{
  me: string;
}>;


export type PortfolioMineQuery = { issues: { items: Array<{ id: string }> } };

export type PortfolioChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type PortfolioChoicesQuery = { themes: Array<{ id: string, name: string, archivedAt: string | null }>, users: Array<{ id: string, name: string }> };

export type MoveIssueMutationVariables = Exact<{
  id: string;
  version: number;
  input: Schema.UpdateIssueInput;
}>;


export type MoveIssueMutation = { updateIssue: { id: string, version: number, impact: number, urgency: number } };

export const PortfolioDocument =
  "query Portfolio($filter:IssueFilter!$days:Int!){portfolio(filter:$filter days:$days){issueCount byStage{stage count}byTheme{theme{id name}issueCount criticalCount interactions}byRegisseur{regisseur{id name}issueCount criticalCount interactions overdueCommitments}issues{...PortfolioRow}trend{weekStart interactions newIssues closedIssues}}}fragment PortfolioRow on PortfolioIssue{issue{id version title kind stage impact urgency influenceability theme{id name}regisseur{id name}}priority{score reasons{code points detail}}health{status score reasons{code points detail}}activity{interactions stakeholders}stanceBalance{stance count}openCommitments overdueCommitments}" as TypedDocument<PortfolioQuery, PortfolioQueryVariables>;

export const PortfolioMineDocument =
  "query PortfolioMine($me:ID!){issues(filter:{teamMemberIn:[$me]}paging:{perPage:200}){items{id}}}" as TypedDocument<PortfolioMineQuery, PortfolioMineQueryVariables>;

export const PortfolioChoicesDocument =
  "query PortfolioChoices{themes{id name archivedAt}users(role:REGISSEUR){id name}}" as TypedDocument<PortfolioChoicesQuery, PortfolioChoicesQueryVariables>;

export const MoveIssueDocument =
  "mutation MoveIssue($id:ID!$version:Int!$input:UpdateIssueInput!){updateIssue(id:$id version:$version input:$input){id version impact urgency}}" as TypedDocument<MoveIssueMutation, MoveIssueMutationVariables>;
