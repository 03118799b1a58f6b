/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '@regiekamer/shared-console';

import type { TypedDocument } from '@regiekamer/shared-console';
export type BlindSpotRowFragment = { score: number, lastInteractionAt: string | null, stakeholder:
    | { id: string, kind: Schema.StakeholderKind, displayName: string }
    | { id: string, kind: Schema.StakeholderKind, displayName: string }
  , issue: { id: string, title: string, stage: Schema.IssueStage }, reasons: Array<{ code: string, points: number, detail: string | null }> };

export type BlindSpotsQueryVariables = Exact<{
  issueId?: string | null | undefined;
  limit: number;
}>;


export type BlindSpotsQuery = { blindSpots: Array<{ score: number, lastInteractionAt: string | null, stakeholder:
      | { id: string, kind: Schema.StakeholderKind, displayName: string }
      | { id: string, kind: Schema.StakeholderKind, displayName: string }
    , issue: { id: string, title: string, stage: Schema.IssueStage }, reasons: Array<{ code: string, points: number, detail: string | null }> }> };

export const BlindSpotsDocument =
  "query BlindSpots($issueId:ID$limit:Int!){blindSpots(issueId:$issueId limit:$limit){...BlindSpotRow}}fragment BlindSpotRow on BlindSpot{stakeholder{id kind displayName}issue{id title stage}score reasons{code points detail}lastInteractionAt}" as TypedDocument<BlindSpotsQuery, BlindSpotsQueryVariables>;
