/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '@regiekamer/shared-console';

import type { TypedDocument } from '@regiekamer/shared-console';
export type NetworkQueryVariables = Exact<{
  issueId: string;
}>;


export type NetworkQuery = { issue: { id: string, title: string } | null, network: { leftOut: number, nodes: Array<{ stance: Schema.Stance | null, degree: number, betweenness: number, stakeholder:
        | { id: string, kind: Schema.StakeholderKind, displayName: string, sortName: string }
        | { id: string, kind: Schema.StakeholderKind, displayName: string, sortName: string }
       }>, edges: Array<{ from: string, to: string, kind: Schema.TieKind, weight: number }> } };

export type WarmPathsQueryVariables = Exact<{
  stakeholderId: string;
}>;


export type WarmPathsQuery = { warmPaths: Array<{ colleague: { id: string, name: string }, steps: Array<{ kind: Schema.TieKind, lastAt: string | null, stakeholder:
        | { id: string, kind: Schema.StakeholderKind, displayName: string }
        | { id: string, kind: Schema.StakeholderKind, displayName: string }
       }> }> };

export const NetworkDocument =
  "query Network($issueId:ID!){issue(id:$issueId){id title}network(issueId:$issueId){nodes{stakeholder{id kind displayName sortName}stance degree betweenness}edges{from to kind weight}leftOut}}" as TypedDocument<NetworkQuery, NetworkQueryVariables>;

export const WarmPathsDocument =
  "query WarmPaths($stakeholderId:ID!){warmPaths(stakeholderId:$stakeholderId limit:3){colleague{id name}steps{kind lastAt stakeholder{id kind displayName}}}}" as TypedDocument<WarmPathsQuery, WarmPathsQueryVariables>;
