/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '@regiekamer/shared-console';

import type { TypedDocument } from '@regiekamer/shared-console';
export type CriteriaNamesQueryVariables = Exact<{
  stakeholders: Schema.StakeholderFilter;
  stakeholderCount: number;
  issues: Schema.IssueFilter;
  issueCount: number;
}>;


export type CriteriaNamesQuery = { stakeholders: { items: Array<
      | { id: string, displayName: string }
      | { id: string, displayName: string }
    > }, issues: { items: Array<{ id: string, title: string }> }, themes: Array<{ id: string, name: string }>, users: Array<{ id: string, name: string }> };

export const CriteriaNamesDocument =
  "query CriteriaNames($stakeholders:StakeholderFilter!$stakeholderCount:Int!$issues:IssueFilter!$issueCount:Int!){stakeholders(filter:$stakeholders paging:{perPage:$stakeholderCount}){items{id displayName}}issues(filter:$issues paging:{perPage:$issueCount}){items{id title}}themes{id name}users{id name}}" as TypedDocument<CriteriaNamesQuery, CriteriaNamesQueryVariables>;
