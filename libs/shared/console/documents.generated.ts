/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '@regiekamer/shared-console';

import type { TypedDocument } from '@regiekamer/shared-console';
export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, name: string, email: string, roles: Array<Schema.Role>, jobTitle: string | null, locale: string, version: number } | null, viewerRights: Array<{ resource: Schema.Resource, read: boolean, write: boolean }> };

export type SignInMutationVariables = Exact<{
  email: string;
  password: string;
}>;


export type SignInMutation = { signIn: { id: string, locale: string } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type SetLocaleMutationVariables = Exact<{
  locale: string;
}>;


export type SetLocaleMutation = { setLocale: { id: string, locale: string } };

export type ChangePasswordMutationVariables = Exact<{
  currentPassword: string;
  newPassword: string;
}>;


export type ChangePasswordMutation = { changePassword: boolean };

export type StakeholderOption_Organisation_Fragment = { id: string, kind: Schema.StakeholderKind, displayName: string, city: string | null, category: { code: string, labelNl: string, labelEn: string } | null };

export type StakeholderOption_Person_Fragment = { id: string, kind: Schema.StakeholderKind, displayName: string, city: string | null, category: { code: string, labelNl: string, labelEn: string } | null };

export type StakeholderOptionFragment =
  | StakeholderOption_Organisation_Fragment
  | StakeholderOption_Person_Fragment
;

export type StakeholderOptionsQueryVariables = Exact<{
  filter?: Schema.StakeholderFilter | null | undefined;
  paging?: Schema.Paging | null | undefined;
}>;


export type StakeholderOptionsQuery = { stakeholders: { items: Array<
      | { id: string, kind: Schema.StakeholderKind, displayName: string, city: string | null, category: { code: string, labelNl: string, labelEn: string } | null }
      | { id: string, kind: Schema.StakeholderKind, displayName: string, city: string | null, category: { code: string, labelNl: string, labelEn: string } | null }
    >, pageInfo: { hasNextPage: boolean } } };

export type RecentStakeholdersQueryVariables = Exact<{
  limit?: number | null | undefined;
}>;


export type RecentStakeholdersQuery = { recentStakeholders: Array<
    | { id: string, kind: Schema.StakeholderKind, displayName: string, city: string | null, category: { code: string, labelNl: string, labelEn: string } | null }
    | { id: string, kind: Schema.StakeholderKind, displayName: string, city: string | null, category: { code: string, labelNl: string, labelEn: string } | null }
  > };

export type IssueOptionFragment = { id: string, title: string, stage: Schema.IssueStage, theme: { id: string, name: string } };

export type IssueOptionsQueryVariables = Exact<{
  filter?: Schema.IssueFilter | null | undefined;
  sort?: Array<Schema.IssueSort> | Schema.IssueSort | null | undefined;
  paging?: Schema.Paging | null | undefined;
}>;


export type IssueOptionsQuery = { issues: { items: Array<{ id: string, title: string, stage: Schema.IssueStage, theme: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean } } };

export type UserOptionsQueryVariables = Exact<{
  text?: string | null | undefined;
  active?: boolean | null | undefined;
}>;


export type UserOptionsQuery = { users: Array<{ id: string, name: string, jobTitle: string | null, roles: Array<Schema.Role>, active: boolean }> };

export type ThemeOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type ThemeOptionsQuery = { themes: Array<{ id: string, name: string, archivedAt: string | null }> };

export type ReferenceDataQueryVariables = Exact<{ [key: string]: never; }>;


export type ReferenceDataQuery = { categories: Array<{ id: string, code: string, labelNl: string, labelEn: string, active: boolean }>, interactionTypes: Array<{ id: string, code: string, labelNl: string, labelEn: string, active: boolean }>, purposes: Array<{ id: string, code: string, labelNl: string, labelEn: string, active: boolean }> };

export type RecordHistoryQueryVariables = Exact<{
  recordType: Schema.RecordType;
  recordId: string;
  paging?: Schema.Paging | null | undefined;
}>;


export type RecordHistoryQuery = { history: { items: Array<{ id: string, at: string, action: Schema.ChangeAction, by: { id: string, name: string } | null, fields: Array<{ field: string, before: string | null, after: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export const ViewerDocument =
  "query Viewer{viewer{id name email roles jobTitle locale version}viewerRights{resource read write}}" as TypedDocument<ViewerQuery, ViewerQueryVariables>;

export const SignInDocument =
  "mutation SignIn($email:EmailAddress!$password:String!){signIn(email:$email password:$password){id locale}}" as TypedDocument<SignInMutation, SignInMutationVariables>;

export const SignOutDocument =
  "mutation SignOut{signOut}" as TypedDocument<SignOutMutation, SignOutMutationVariables>;

export const SetLocaleDocument =
  "mutation SetLocale($locale:String!){setLocale(locale:$locale){id locale}}" as TypedDocument<SetLocaleMutation, SetLocaleMutationVariables>;

export const ChangePasswordDocument =
  "mutation ChangePassword($currentPassword:String!$newPassword:String!){changePassword(currentPassword:$currentPassword newPassword:$newPassword)}" as TypedDocument<ChangePasswordMutation, ChangePasswordMutationVariables>;

export const StakeholderOptionsDocument =
  "query StakeholderOptions($filter:StakeholderFilter$paging:Paging){stakeholders(filter:$filter paging:$paging){items{...StakeholderOption}pageInfo{hasNextPage}}}fragment StakeholderOption on Stakeholder{id kind displayName city category{code labelNl labelEn}}" as TypedDocument<StakeholderOptionsQuery, StakeholderOptionsQueryVariables>;

export const RecentStakeholdersDocument =
  "query RecentStakeholders($limit:Int){recentStakeholders(limit:$limit){...StakeholderOption}}fragment StakeholderOption on Stakeholder{id kind displayName city category{code labelNl labelEn}}" as TypedDocument<RecentStakeholdersQuery, RecentStakeholdersQueryVariables>;

export const IssueOptionsDocument =
  "query IssueOptions($filter:IssueFilter$sort:[IssueSort!]$paging:Paging){issues(filter:$filter sort:$sort paging:$paging){items{...IssueOption}pageInfo{hasNextPage}}}fragment IssueOption on Issue{id title stage theme{id name}}" as TypedDocument<IssueOptionsQuery, IssueOptionsQueryVariables>;

export const UserOptionsDocument =
  "query UserOptions($text:String$active:Boolean){users(text:$text active:$active){id name jobTitle roles active}}" as TypedDocument<UserOptionsQuery, UserOptionsQueryVariables>;

export const ThemeOptionsDocument =
  "query ThemeOptions{themes{id name archivedAt}}" as TypedDocument<ThemeOptionsQuery, ThemeOptionsQueryVariables>;

export const ReferenceDataDocument =
  "query ReferenceData{categories{id code labelNl labelEn active}interactionTypes{id code labelNl labelEn active}purposes{id code labelNl labelEn active}}" as TypedDocument<ReferenceDataQuery, ReferenceDataQueryVariables>;

export const RecordHistoryDocument =
  "query RecordHistory($recordType:RecordType!$recordId:ID!$paging:Paging){history(recordType:$recordType recordId:$recordId paging:$paging){items{id at action by{id name}fields{field before after}}pageInfo{hasNextPage endCursor}}}" as TypedDocument<RecordHistoryQuery, RecordHistoryQueryVariables>;
