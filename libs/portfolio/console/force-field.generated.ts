/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '@regiekamer/shared-console';

import type { TypedDocument } from '@regiekamer/shared-console';
export type ForceFieldMarkFragment = { stance: Schema.Stance, confidence: Schema.Confidence, decisionPower: number | null, opinionPower: number | null, interest: number | null, strategy: Schema.EngagementStrategy | null, assessedAt: string, lastInteractionAt: string | null, stakeholder:
    | { id: string, kind: Schema.StakeholderKind, displayName: string, sortName: string, category: { code: string, labelNl: string, labelEn: string } | null }
    | { id: string, kind: Schema.StakeholderKind, displayName: string, sortName: string, category: { code: string, labelNl: string, labelEn: string } | null }
   };

export type ForceFieldQueryVariables = Exact<{
  issueId: string;
  at?: string | null | undefined;
}>;


export type ForceFieldQuery = { forceField: { at: string, issue: { id: string, title: string }, positions: Array<{ stance: Schema.Stance, confidence: Schema.Confidence, decisionPower: number | null, opinionPower: number | null, interest: number | null, strategy: Schema.EngagementStrategy | null, assessedAt: string, lastInteractionAt: string | null, stakeholder:
        | { id: string, kind: Schema.StakeholderKind, displayName: string, sortName: string, category: { code: string, labelNl: string, labelEn: string } | null }
        | { id: string, kind: Schema.StakeholderKind, displayName: string, sortName: string, category: { code: string, labelNl: string, labelEn: string } | null }
       }> } };

export type ForceFieldMomentsQueryVariables = Exact<{
  issueId: string;
}>;


export type ForceFieldMomentsQuery = { forceFieldMoments: Array<string> };

export type ForceFieldChangesQueryVariables = Exact<{
  issueId: string;
  from: string;
  to: string;
}>;


export type ForceFieldChangesQuery = { forceFieldChanges: Array<{ before: Schema.Stance | null, after: Schema.Stance, at: string, stakeholder:
      | { id: string, kind: Schema.StakeholderKind, displayName: string }
      | { id: string, kind: Schema.StakeholderKind, displayName: string }
     }> };

export type MoveInForceFieldMutationVariables = Exact<{
  input: Schema.AssessPositionInput;
}>;


export type MoveInForceFieldMutation = { assessPosition: { id: string } };

export const ForceFieldDocument =
  "query ForceField($issueId:ID!$at:DateTime){forceField(issueId:$issueId at:$at){issue{id title}at positions{...ForceFieldMark}}}fragment ForceFieldMark on ForceFieldPosition{stance confidence decisionPower opinionPower interest strategy assessedAt lastInteractionAt stakeholder{id kind displayName sortName category{code labelNl labelEn}}}" as TypedDocument<ForceFieldQuery, ForceFieldQueryVariables>;

export const ForceFieldMomentsDocument =
  "query ForceFieldMoments($issueId:ID!){forceFieldMoments(issueId:$issueId)}" as TypedDocument<ForceFieldMomentsQuery, ForceFieldMomentsQueryVariables>;

export const ForceFieldChangesDocument =
  "query ForceFieldChanges($issueId:ID!$from:DateTime!$to:DateTime!){forceFieldChanges(issueId:$issueId from:$from to:$to){stakeholder{id kind displayName}before after at}}" as TypedDocument<ForceFieldChangesQuery, ForceFieldChangesQueryVariables>;

export const MoveInForceFieldDocument =
  "mutation MoveInForceField($input:AssessPositionInput!){assessPosition(input:$input){id}}" as TypedDocument<MoveInForceFieldMutation, MoveInForceFieldMutationVariables>;
