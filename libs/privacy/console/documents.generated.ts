/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '@regiekamer/shared-console';

import type { TypedDocument } from '@regiekamer/shared-console';
export type PrivacyRequestRowFragment = { id: string, kind: Schema.RequestKind, receivedOn: string, dueOn: string, way: Schema.RequestWay, status: Schema.RequestStatus, subjectName: string | null, stakeholder:
    | { id: string, kind: Schema.StakeholderKind, displayName: string }
    | { id: string, kind: Schema.StakeholderKind, displayName: string }
   | null, handler: { id: string, name: string } };

export type PrivacyRequestRecordFragment = { asked: string | null, identityCheck: string | null, extendedOn: string | null, extensionReason: string | null, outcome: string | null, closedOn: string | null, version: number, id: string, kind: Schema.RequestKind, receivedOn: string, dueOn: string, way: Schema.RequestWay, status: Schema.RequestStatus, subjectName: string | null, stakeholder:
    | { id: string, kind: Schema.StakeholderKind, displayName: string }
    | { id: string, kind: Schema.StakeholderKind, displayName: string }
   | null, handler: { id: string, name: string } };

export type PrivacyRequestsQueryVariables = Exact<{
  filter?: Schema.DataSubjectRequestFilter | null | undefined;
  paging?: Schema.Paging | null | undefined;
}>;


export type PrivacyRequestsQuery = { dataSubjectRequests: { totalCount: number, items: Array<{ id: string, kind: Schema.RequestKind, receivedOn: string, dueOn: string, way: Schema.RequestWay, status: Schema.RequestStatus, subjectName: string | null, stakeholder:
        | { id: string, kind: Schema.StakeholderKind, displayName: string }
        | { id: string, kind: Schema.StakeholderKind, displayName: string }
       | null, handler: { id: string, name: string } }> } };

export type PrivacyRequestQueryVariables = Exact<{
  id: string;
}>;


export type PrivacyRequestQuery = { dataSubjectRequest: { asked: string | null, identityCheck: string | null, extendedOn: string | null, extensionReason: string | null, outcome: string | null, closedOn: string | null, version: number, id: string, kind: Schema.RequestKind, receivedOn: string, dueOn: string, way: Schema.RequestWay, status: Schema.RequestStatus, subjectName: string | null, stakeholder:
      | { id: string, kind: Schema.StakeholderKind, displayName: string }
      | { id: string, kind: Schema.StakeholderKind, displayName: string }
     | null, handler: { id: string, name: string } } | null };

export type RegisterPrivacyRequestMutationVariables = Exact<{
  input: Schema.RegisterRequestInput;
}>;


export type RegisterPrivacyRequestMutation = { registerDataSubjectRequest: { asked: string | null, identityCheck: string | null, extendedOn: string | null, extensionReason: string | null, outcome: string | null, closedOn: string | null, version: number, id: string, kind: Schema.RequestKind, receivedOn: string, dueOn: string, way: Schema.RequestWay, status: Schema.RequestStatus, subjectName: string | null, stakeholder:
      | { id: string, kind: Schema.StakeholderKind, displayName: string }
      | { id: string, kind: Schema.StakeholderKind, displayName: string }
     | null, handler: { id: string, name: string } } };

export type UpdatePrivacyRequestMutationVariables = Exact<{
  id: string;
  version: number;
  input: Schema.UpdateRequestInput;
}>;


export type UpdatePrivacyRequestMutation = { updateDataSubjectRequest: { asked: string | null, identityCheck: string | null, extendedOn: string | null, extensionReason: string | null, outcome: string | null, closedOn: string | null, version: number, id: string, kind: Schema.RequestKind, receivedOn: string, dueOn: string, way: Schema.RequestWay, status: Schema.RequestStatus, subjectName: string | null, stakeholder:
      | { id: string, kind: Schema.StakeholderKind, displayName: string }
      | { id: string, kind: Schema.StakeholderKind, displayName: string }
     | null, handler: { id: string, name: string } } };

export const PrivacyRequestsDocument =
  "query PrivacyRequests($filter:DataSubjectRequestFilter$paging:Paging){dataSubjectRequests(filter:$filter paging:$paging){items{...PrivacyRequestRow}totalCount}}fragment PrivacyRequestRow on DataSubjectRequest{id kind receivedOn dueOn way status subjectName stakeholder{id kind displayName}handler{id name}}" as TypedDocument<PrivacyRequestsQuery, PrivacyRequestsQueryVariables>;

export const PrivacyRequestDocument =
  "query PrivacyRequest($id:ID!){dataSubjectRequest(id:$id){...PrivacyRequestRecord}}fragment PrivacyRequestRecord on DataSubjectRequest{...PrivacyRequestRow asked identityCheck extendedOn extensionReason outcome closedOn version}fragment PrivacyRequestRow on DataSubjectRequest{id kind receivedOn dueOn way status subjectName stakeholder{id kind displayName}handler{id name}}" as TypedDocument<PrivacyRequestQuery, PrivacyRequestQueryVariables>;

export const RegisterPrivacyRequestDocument =
  "mutation RegisterPrivacyRequest($input:RegisterRequestInput!){registerDataSubjectRequest(input:$input){...PrivacyRequestRecord}}fragment PrivacyRequestRecord on DataSubjectRequest{...PrivacyRequestRow asked identityCheck extendedOn extensionReason outcome closedOn version}fragment PrivacyRequestRow on DataSubjectRequest{id kind receivedOn dueOn way status subjectName stakeholder{id kind displayName}handler{id name}}" as TypedDocument<RegisterPrivacyRequestMutation, RegisterPrivacyRequestMutationVariables>;

export const UpdatePrivacyRequestDocument =
  "mutation UpdatePrivacyRequest($id:ID!$version:Int!$input:UpdateRequestInput!){updateDataSubjectRequest(id:$id version:$version input:$input){...PrivacyRequestRecord}}fragment PrivacyRequestRecord on DataSubjectRequest{...PrivacyRequestRow asked identityCheck extendedOn extensionReason outcome closedOn version}fragment PrivacyRequestRow on DataSubjectRequest{id kind receivedOn dueOn way status subjectName stakeholder{id kind displayName}handler{id name}}" as TypedDocument<UpdatePrivacyRequestMutation, UpdatePrivacyRequestMutationVariables>;
