/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '@regiekamer/shared-console';

import type { TypedDocument } from '@regiekamer/shared-console';
export type IssueRowFragment = { id: string, title: string, kind: Schema.IssueKind, stage: Schema.IssueStage, impact: number, urgency: number, tags: Array<string>, updatedAt: string, archivedAt: string | null, priority: { score: number }, health: { status: Schema.HealthStatus }, theme: { id: string, name: string }, regisseur: { id: string, name: string }, team: Array<{ user: { id: string } }> };

export type IssueRecordFragment = { id: string, version: number, title: string, kind: Schema.IssueKind, stage: Schema.IssueStage, summary: string | null, goal: string | null, impact: number, urgency: number, influenceability: number, tags: Array<string>, createdAt: string, updatedAt: string, archivedAt: string | null, priority: { score: number, reasons: Array<{ code: string, points: number, detail: string | null }> }, health: { status: Schema.HealthStatus, score: number, reasons: Array<{ code: string, points: number, detail: string | null }> }, theme: { id: string, name: string }, relatedThemes: Array<{ id: string, name: string }>, regisseur: { id: string, name: string }, team: Array<{ role: Schema.TeamRole, user: { id: string, name: string, jobTitle: string | null } }>, parent: { id: string, title: string, stage: Schema.IssueStage } | null, children: Array<{ id: string, title: string, stage: Schema.IssueStage }>, stageChanges: Array<{ stage: Schema.IssueStage, reason: string, at: string, by: { id: string, name: string } }> };

export type IssuesQueryVariables = Exact<{
  filter?: Schema.IssueFilter | null | undefined;
  sort?: Array<Schema.IssueSort> | Schema.IssueSort | null | undefined;
  paging?: Schema.Paging | null | undefined;
}>;


export type IssuesQuery = { issues: { totalCount: number, items: Array<{ id: string, title: string, kind: Schema.IssueKind, stage: Schema.IssueStage, impact: number, urgency: number, tags: Array<string>, updatedAt: string, archivedAt: string | null, priority: { score: number }, health: { status: Schema.HealthStatus }, theme: { id: string, name: string }, regisseur: { id: string, name: string }, team: Array<{ user: { id: string } }> }> } };

export type IssueQueryVariables = Exact<{
  id: string;
}>;


export type IssueQuery = { issue: { id: string, version: number, title: string, kind: Schema.IssueKind, stage: Schema.IssueStage, summary: string | null, goal: string | null, impact: number, urgency: number, influenceability: number, tags: Array<string>, createdAt: string, updatedAt: string, archivedAt: string | null, priority: { score: number, reasons: Array<{ code: string, points: number, detail: string | null }> }, health: { status: Schema.HealthStatus, score: number, reasons: Array<{ code: string, points: number, detail: string | null }> }, theme: { id: string, name: string }, relatedThemes: Array<{ id: string, name: string }>, regisseur: { id: string, name: string }, team: Array<{ role: Schema.TeamRole, user: { id: string, name: string, jobTitle: string | null } }>, parent: { id: string, title: string, stage: Schema.IssueStage } | null, children: Array<{ id: string, title: string, stage: Schema.IssueStage }>, stageChanges: Array<{ stage: Schema.IssueStage, reason: string, at: string, by: { id: string, name: string } }> } | null };

export type CreateIssueMutationVariables = Exact<{
  input: Schema.CreateIssueInput;
}>;


export type CreateIssueMutation = { createIssue: { id: string, version: number, title: string, kind: Schema.IssueKind, stage: Schema.IssueStage, summary: string | null, goal: string | null, impact: number, urgency: number, influenceability: number, tags: Array<string>, createdAt: string, updatedAt: string, archivedAt: string | null, priority: { score: number, reasons: Array<{ code: string, points: number, detail: string | null }> }, health: { status: Schema.HealthStatus, score: number, reasons: Array<{ code: string, points: number, detail: string | null }> }, theme: { id: string, name: string }, relatedThemes: Array<{ id: string, name: string }>, regisseur: { id: string, name: string }, team: Array<{ role: Schema.TeamRole, user: { id: string, name: string, jobTitle: string | null } }>, parent: { id: string, title: string, stage: Schema.IssueStage } | null, children: Array<{ id: string, title: string, stage: Schema.IssueStage }>, stageChanges: Array<{ stage: Schema.IssueStage, reason: string, at: string, by: { id: string, name: string } }> } };

export type UpdateIssueMutationVariables = Exact<{
  id: string;
  version: number;
  input: Schema.UpdateIssueInput;
}>;


export type UpdateIssueMutation = { updateIssue: { id: string, version: number, title: string, kind: Schema.IssueKind, stage: Schema.IssueStage, summary: string | null, goal: string | null, impact: number, urgency: number, influenceability: number, tags: Array<string>, createdAt: string, updatedAt: string, archivedAt: string | null, priority: { score: number, reasons: Array<{ code: string, points: number, detail: string | null }> }, health: { status: Schema.HealthStatus, score: number, reasons: Array<{ code: string, points: number, detail: string | null }> }, theme: { id: string, name: string }, relatedThemes: Array<{ id: string, name: string }>, regisseur: { id: string, name: string }, team: Array<{ role: Schema.TeamRole, user: { id: string, name: string, jobTitle: string | null } }>, parent: { id: string, title: string, stage: Schema.IssueStage } | null, children: Array<{ id: string, title: string, stage: Schema.IssueStage }>, stageChanges: Array<{ stage: Schema.IssueStage, reason: string, at: string, by: { id: string, name: string } }> } };

export type ChangeIssueStageMutationVariables = Exact<{
  id: string;
  stage: Schema.IssueStage;
  reason: string;
}>;


export type ChangeIssueStageMutation = { changeIssueStage: { id: string, stage: Schema.IssueStage, version: number } };

export type SetIssueTeamMutationVariables = Exact<{
  id: string;
  team: Array<Schema.TeamMemberInput> | Schema.TeamMemberInput;
}>;


export type SetIssueTeamMutation = { setIssueTeam: { id: string, version: number } };

export type ArchiveIssueMutationVariables = Exact<{
  id: string;
}>;


export type ArchiveIssueMutation = { archiveIssue: { id: string, archivedAt: string | null, version: number } };

export type RestoreIssueMutationVariables = Exact<{
  id: string;
}>;


export type RestoreIssueMutation = { restoreIssue: { id: string, archivedAt: string | null, version: number } };

export type ThemeRecordFragment = { id: string, version: number, name: string, description: string | null, issueCount: number, archivedAt: string | null, regisseur: { id: string, name: string } | null };

export type ThemesQueryVariables = Exact<{ [key: string]: never; }>;


export type ThemesQuery = { themes: Array<{ id: string, version: number, name: string, description: string | null, issueCount: number, archivedAt: string | null, regisseur: { id: string, name: string } | null }> };

export type ThemeQueryVariables = Exact<{
  id: string;
}>;


export type ThemeQuery = { theme: { id: string, version: number, name: string, description: string | null, issueCount: number, archivedAt: string | null, regisseur: { id: string, name: string } | null } | null };

export type CreateThemeMutationVariables = Exact<{
  input: Schema.CreateThemeInput;
}>;


export type CreateThemeMutation = { createTheme: { id: string, version: number, name: string, description: string | null, issueCount: number, archivedAt: string | null, regisseur: { id: string, name: string } | null } };

export type UpdateThemeMutationVariables = Exact<{
  id: string;
  version: number;
  input: Schema.UpdateThemeInput;
}>;


export type UpdateThemeMutation = { updateTheme: { id: string, version: number, name: string, description: string | null, issueCount: number, archivedAt: string | null, regisseur: { id: string, name: string } | null } };

export type ArchiveThemeMutationVariables = Exact<{
  id: string;
}>;


export type ArchiveThemeMutation = { archiveTheme: { id: string, archivedAt: string | null } };

export type RestoreThemeMutationVariables = Exact<{
  id: string;
}>;


export type RestoreThemeMutation = { restoreTheme: { id: string, archivedAt: string | null } };

export type IssueBriefFragment = { id: string, title: string, kind: Schema.IssueKind, stage: Schema.IssueStage, summary: string | null, goal: string | null, impact: number, urgency: number, influenceability: number, archivedAt: string | null, theme: { id: string, name: string }, regisseur: { id: string, name: string }, team: Array<{ role: Schema.TeamRole, user: { id: string, name: string } }>, stageChanges: Array<{ stage: Schema.IssueStage, reason: string, at: string }>, stanceBalance: Array<{ stance: Schema.Stance, count: number }>, commitments: Array<{ id: string, direction: Schema.CommitmentDirection, description: string, dueOn: string | null, status: Schema.CommitmentStatus, overdue: boolean, owner: { name: string }, stakeholder:
      | { id: string, displayName: string }
      | { id: string, displayName: string }
     | null }>, decisionMoments: Array<{ id: string, day: string, description: string }>, brief: Array<{ section: Schema.BriefSectionName, body: string | null, versionId: string | null, updatedAt: string | null, updatedBy: { id: string, name: string } | null }> };

export type IssueBriefQueryVariables = Exact<{
  id: string;
}>;


export type IssueBriefQuery = { issue: { id: string, title: string, kind: Schema.IssueKind, stage: Schema.IssueStage, summary: string | null, goal: string | null, impact: number, urgency: number, influenceability: number, archivedAt: string | null, theme: { id: string, name: string }, regisseur: { id: string, name: string }, team: Array<{ role: Schema.TeamRole, user: { id: string, name: string } }>, stageChanges: Array<{ stage: Schema.IssueStage, reason: string, at: string }>, stanceBalance: Array<{ stance: Schema.Stance, count: number }>, commitments: Array<{ id: string, direction: Schema.CommitmentDirection, description: string, dueOn: string | null, status: Schema.CommitmentStatus, overdue: boolean, owner: { name: string }, stakeholder:
        | { id: string, displayName: string }
        | { id: string, displayName: string }
       | null }>, decisionMoments: Array<{ id: string, day: string, description: string }>, brief: Array<{ section: Schema.BriefSectionName, body: string | null, versionId: string | null, updatedAt: string | null, updatedBy: { id: string, name: string } | null }> } | null };

export type BriefSectionVersionsQueryVariables = Exact<{
  id: string;
  section: Schema.BriefSectionName;
}>;


export type BriefSectionVersionsQuery = { issue: { id: string, brief: Array<{ section: Schema.BriefSectionName, versionId: string | null, versions: Array<{ id: string, body: string, at: string, by: { id: string, name: string } }> }> } | null };

export type WriteBriefSectionMutationVariables = Exact<{
  issueId: string;
  section: Schema.BriefSectionName;
  body: string;
  basedOn?: string | null | undefined;
}>;


export type WriteBriefSectionMutation = { writeBriefSection: { id: string } };

export type AddDecisionMomentMutationVariables = Exact<{
  issueId: string;
  day: string;
  description: string;
}>;


export type AddDecisionMomentMutation = { addDecisionMoment: { id: string } };

export type RemoveDecisionMomentMutationVariables = Exact<{
  id: string;
}>;


export type RemoveDecisionMomentMutation = { removeDecisionMoment: boolean };

export const IssuesDocument =
  "query Issues($filter:IssueFilter$sort:[IssueSort!]$paging:Paging){issues(filter:$filter sort:$sort paging:$paging){items{...IssueRow}totalCount}}fragment IssueRow on Issue{id title kind stage impact urgency priority{score}health{status}theme{id name}regisseur{id name}team{user{id}}tags updatedAt archivedAt}" as TypedDocument<IssuesQuery, IssuesQueryVariables>;

export const IssueDocument =
  "query Issue($id:ID!){issue(id:$id){...IssueRecord}}fragment IssueRecord on Issue{id version title kind stage summary goal impact urgency influenceability priority{score reasons{code points detail}}health{status score reasons{code points detail}}theme{id name}relatedThemes{id name}regisseur{id name}team{role user{id name jobTitle}}parent{id title stage}children{id title stage}tags stageChanges{stage reason at by{id name}}createdAt updatedAt archivedAt}" as TypedDocument<IssueQuery, IssueQueryVariables>;

export const CreateIssueDocument =
  "mutation CreateIssue($input:CreateIssueInput!){createIssue(input:$input){...IssueRecord}}fragment IssueRecord on Issue{id version title kind stage summary goal impact urgency influenceability priority{score reasons{code points detail}}health{status score reasons{code points detail}}theme{id name}relatedThemes{id name}regisseur{id name}team{role user{id name jobTitle}}parent{id title stage}children{id title stage}tags stageChanges{stage reason at by{id name}}createdAt updatedAt archivedAt}" as TypedDocument<CreateIssueMutation, CreateIssueMutationVariables>;

export const UpdateIssueDocument =
  "mutation UpdateIssue($id:ID!$version:Int!$input:UpdateIssueInput!){updateIssue(id:$id version:$version input:$input){...IssueRecord}}fragment IssueRecord on Issue{id version title kind stage summary goal impact urgency influenceability priority{score reasons{code points detail}}health{status score reasons{code points detail}}theme{id name}relatedThemes{id name}regisseur{id name}team{role user{id name jobTitle}}parent{id title stage}children{id title stage}tags stageChanges{stage reason at by{id name}}createdAt updatedAt archivedAt}" as TypedDocument<UpdateIssueMutation, UpdateIssueMutationVariables>;

export const ChangeIssueStageDocument =
  "mutation ChangeIssueStage($id:ID!$stage:IssueStage!$reason:String!){changeIssueStage(id:$id stage:$stage reason:$reason){id stage version}}" as TypedDocument<ChangeIssueStageMutation, ChangeIssueStageMutationVariables>;

export const SetIssueTeamDocument =
  "mutation SetIssueTeam($id:ID!$team:[TeamMemberInput!]!){setIssueTeam(id:$id team:$team){id version}}" as TypedDocument<SetIssueTeamMutation, SetIssueTeamMutationVariables>;

export const ArchiveIssueDocument =
  "mutation ArchiveIssue($id:ID!){archiveIssue(id:$id){id archivedAt version}}" as TypedDocument<ArchiveIssueMutation, ArchiveIssueMutationVariables>;

export const RestoreIssueDocument =
  "mutation RestoreIssue($id:ID!){restoreIssue(id:$id){id archivedAt version}}" as TypedDocument<RestoreIssueMutation, RestoreIssueMutationVariables>;

export const ThemesDocument =
  "query Themes{themes{...ThemeRecord}}fragment ThemeRecord on Theme{id version name description regisseur{id name}issueCount archivedAt}" as TypedDocument<ThemesQuery, ThemesQueryVariables>;

export const ThemeDocument =
  "query Theme($id:ID!){theme(id:$id){...ThemeRecord}}fragment ThemeRecord on Theme{id version name description regisseur{id name}issueCount archivedAt}" as TypedDocument<ThemeQuery, ThemeQueryVariables>;

export const CreateThemeDocument =
  "mutation CreateTheme($input:CreateThemeInput!){createTheme(input:$input){...ThemeRecord}}fragment ThemeRecord on Theme{id version name description regisseur{id name}issueCount archivedAt}" as TypedDocument<CreateThemeMutation, CreateThemeMutationVariables>;

export const UpdateThemeDocument =
  "mutation UpdateTheme($id:ID!$version:Int!$input:UpdateThemeInput!){updateTheme(id:$id version:$version input:$input){...ThemeRecord}}fragment ThemeRecord on Theme{id version name description regisseur{id name}issueCount archivedAt}" as TypedDocument<UpdateThemeMutation, UpdateThemeMutationVariables>;

export const ArchiveThemeDocument =
  "mutation ArchiveTheme($id:ID!){archiveTheme(id:$id){id archivedAt}}" as TypedDocument<ArchiveThemeMutation, ArchiveThemeMutationVariables>;

export const RestoreThemeDocument =
  "mutation RestoreTheme($id:ID!){restoreTheme(id:$id){id archivedAt}}" as TypedDocument<RestoreThemeMutation, RestoreThemeMutationVariables>;

export const IssueBriefDocument =
  "query IssueBrief($id:ID!){issue(id:$id){...IssueBrief}}fragment IssueBrief on Issue{id title kind stage summary goal impact urgency influenceability theme{id name}regisseur{id name}team{role user{id name}}stageChanges{stage reason at}stanceBalance{stance count}commitments{id direction description dueOn status overdue owner{name}stakeholder{id displayName}}decisionMoments{id day description}brief{section body versionId updatedAt updatedBy{id name}}archivedAt}" as TypedDocument<IssueBriefQuery, IssueBriefQueryVariables>;

export const BriefSectionVersionsDocument =
  "query BriefSectionVersions($id:ID!$section:BriefSectionName!){issue(id:$id){id brief(sections:[$section]){section versionId versions{id body at by{id name}}}}}" as TypedDocument<BriefSectionVersionsQuery, BriefSectionVersionsQueryVariables>;

export const WriteBriefSectionDocument =
  "mutation WriteBriefSection($issueId:ID!$section:BriefSectionName!$body:String!$basedOn:ID){writeBriefSection(issueId:$issueId section:$section body:$body basedOn:$basedOn){id}}" as TypedDocument<WriteBriefSectionMutation, WriteBriefSectionMutationVariables>;

export const AddDecisionMomentDocument =
  "mutation AddDecisionMoment($issueId:ID!$day:Date!$description:String!){addDecisionMoment(issueId:$issueId day:$day description:$description){id}}" as TypedDocument<AddDecisionMomentMutation, AddDecisionMomentMutationVariables>;

export const RemoveDecisionMomentDocument =
  "mutation RemoveDecisionMoment($id:ID!){removeDecisionMoment(id:$id)}" as TypedDocument<RemoveDecisionMomentMutation, RemoveDecisionMomentMutationVariables>;
