/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '@regiekamer/shared-console';

import type { TypedDocument } from '@regiekamer/shared-console';
export type ExtendPrivacyRequestMutationVariables = Exact<{
  id: string;
  input: Schema.ExtendRequestInput;
}>;


export type ExtendPrivacyRequestMutation = { extendDataSubjectRequest: { id: string, dueOn: string, version: number } };

export type ClosePrivacyRequestMutationVariables = Exact<{
  id: string;
  input: Schema.CloseRequestInput;
}>;


export type ClosePrivacyRequestMutation = { closeDataSubjectRequest: { id: string, status: Schema.RequestStatus, version: number } };

export type RecordPrivacyObjectionMutationVariables = Exact<{
  input: Schema.RecordObjectionInput;
}>;


export type RecordPrivacyObjectionMutation = { recordObjection: { id: string, version: number } };

export type AccessReportQueryVariables = Exact<{
  requestId: string;
}>;


export type AccessReportQuery = { accessReport: { requestId: string, subject: string, compiledAt: string, association: string, privacyEmail: string | null, retentionMonths: number, sections: Array<{ code: string, rows: Array<{ fields: Array<{ name: string, value: string }> }> }> } };

export type MentionOfSubjectFragment = { recordType: string, recordId: string, title: string | null, likely: boolean, theirs: boolean | null, excerpts: Array<{ field: string, before: string, found: string, after: string }> };

export type SubjectMentionsQueryVariables = Exact<{
  requestId: string;
}>;


export type SubjectMentionsQuery = { subjectMentions: Array<{ recordType: string, recordId: string, title: string | null, likely: boolean, theirs: boolean | null, excerpts: Array<{ field: string, before: string, found: string, after: string }> }> };

export type DecideMentionsMutationVariables = Exact<{
  input: Schema.DecideMentionsInput;
}>;


export type DecideMentionsMutation = { decideMentions: Array<{ recordType: string, recordId: string, title: string | null, likely: boolean, theirs: boolean | null, excerpts: Array<{ field: string, before: string, found: string, after: string }> }> };

export type ErasurePreviewQueryVariables = Exact<{
  requestId: string;
}>;


export type ErasurePreviewQuery = { erasurePreview: { requestId: string, confirmation: string, undecided: number, removed: Array<{ code: string, count: number }>, kept: Array<{ code: string, count: number }>, obstacles: Array<{ code: string, recordId: string | null, title: string | null }>, doubles: Array<{ id: string, displayName: string }> } };

export type EraseSubjectMutationVariables = Exact<{
  input: Schema.EraseSubjectInput;
}>;


export type EraseSubjectMutation = { eraseSubject: { id: string, status: Schema.RequestStatus, version: number } };

export type AccessPartsQueryVariables = Exact<{ [key: string]: never; }>;


export type AccessPartsQuery = { accessParts: Array<{ requestId: string, subject: string, dueOn: string, recordType: Schema.PartType, recordId: string, title: string, at: string, released: boolean | null }> };

export type DecideAccessPartMutationVariables = Exact<{
  input: Schema.DecideAccessPartInput;
}>;


export type DecideAccessPartMutation = { decideAccessPart: { requestId: string, recordId: string, released: boolean | null } };

export type RetentionDueQueryVariables = Exact<{
  paging?: Schema.Paging | null | undefined;
}>;


export type RetentionDueQuery = { retentionDue: { totalCount: number, items: Array<{ id: string, displayName: string, role: string | null, lastContactAt: string | null, createdAt: string, archived: boolean, keptBecause: string | null }> } };

export type DecideRetentionMutationVariables = Exact<{
  input: Schema.DecideRetentionInput;
}>;


export type DecideRetentionMutation = { decideRetention: number };

export type NoticesDueQueryVariables = Exact<{
  paging?: Schema.Paging | null | undefined;
}>;


export type NoticesDueQuery = { noticesDue: { totalCount: number, items: Array<{ id: string, displayName: string, createdAt: string, dueOn: string }> } };

export type RecordNoticeMutationVariables = Exact<{
  input: Schema.RecordNoticeInput;
}>;


export type RecordNoticeMutation = { recordNotice: number };

export type ProcessingRecordQueryVariables = Exact<{ [key: string]: never; }>;


export type ProcessingRecordQuery = { processingRecord: { compiledAt: string, association: string, privacyEmail: string | null, retentionMonths: number, data: Array<string>, mailServer: string | null, exports: number, users: number, activities: Array<{ purpose: string, labelNl: string, labelEn: string, bases: Array<string>, channels: Array<Schema.Channel>, people: number, granted: number, objected: number }>, subjects: Array<{ labelNl: string, labelEn: string, people: number }> } };

export const ExtendPrivacyRequestDocument =
  "mutation ExtendPrivacyRequest($id:ID!$input:ExtendRequestInput!){extendDataSubjectRequest(id:$id input:$input){id dueOn version}}" as TypedDocument<ExtendPrivacyRequestMutation, ExtendPrivacyRequestMutationVariables>;

export const ClosePrivacyRequestDocument =
  "mutation ClosePrivacyRequest($id:ID!$input:CloseRequestInput!){closeDataSubjectRequest(id:$id input:$input){id status version}}" as TypedDocument<ClosePrivacyRequestMutation, ClosePrivacyRequestMutationVariables>;

export const RecordPrivacyObjectionDocument =
  "mutation RecordPrivacyObjection($input:RecordObjectionInput!){recordObjection(input:$input){id version}}" as TypedDocument<RecordPrivacyObjectionMutation, RecordPrivacyObjectionMutationVariables>;

export const AccessReportDocument =
  "query AccessReport($requestId:ID!){accessReport(requestId:$requestId){requestId subject compiledAt association privacyEmail retentionMonths sections{code rows{fields{name value}}}}}" as TypedDocument<AccessReportQuery, AccessReportQueryVariables>;

export const SubjectMentionsDocument =
  "query SubjectMentions($requestId:ID!){subjectMentions(requestId:$requestId){...MentionOfSubject}}fragment MentionOfSubject on SubjectMention{recordType recordId title likely theirs excerpts{field before found after}}" as TypedDocument<SubjectMentionsQuery, SubjectMentionsQueryVariables>;

export const DecideMentionsDocument =
  "mutation DecideMentions($input:DecideMentionsInput!){decideMentions(input:$input){...MentionOfSubject}}fragment MentionOfSubject on SubjectMention{recordType recordId title likely theirs excerpts{field before found after}}" as TypedDocument<DecideMentionsMutation, DecideMentionsMutationVariables>;

export const ErasurePreviewDocument =
  "query ErasurePreview($requestId:ID!){erasurePreview(requestId:$requestId){requestId confirmation undecided removed{code count}kept{code count}obstacles{code recordId title}doubles{id displayName}}}" as TypedDocument<ErasurePreviewQuery, ErasurePreviewQueryVariables>;

export const EraseSubjectDocument =
  "mutation EraseSubject($input:EraseSubjectInput!){eraseSubject(input:$input){id status version}}" as TypedDocument<EraseSubjectMutation, EraseSubjectMutationVariables>;

export const AccessPartsDocument =
  "query AccessParts{accessParts{requestId subject dueOn recordType recordId title at released}}" as TypedDocument<AccessPartsQuery, AccessPartsQueryVariables>;

export const DecideAccessPartDocument =
  "mutation DecideAccessPart($input:DecideAccessPartInput!){decideAccessPart(input:$input){requestId recordId released}}" as TypedDocument<DecideAccessPartMutation, DecideAccessPartMutationVariables>;

export const RetentionDueDocument =
  "query RetentionDue($paging:Paging){retentionDue(paging:$paging){items{id displayName role lastContactAt createdAt archived keptBecause}totalCount}}" as TypedDocument<RetentionDueQuery, RetentionDueQueryVariables>;

export const DecideRetentionDocument =
  "mutation DecideRetention($input:DecideRetentionInput!){decideRetention(input:$input)}" as TypedDocument<DecideRetentionMutation, DecideRetentionMutationVariables>;

export const NoticesDueDocument =
  "query NoticesDue($paging:Paging){noticesDue(paging:$paging){items{id displayName createdAt dueOn}totalCount}}" as TypedDocument<NoticesDueQuery, NoticesDueQueryVariables>;

export const RecordNoticeDocument =
  "mutation RecordNotice($input:RecordNoticeInput!){recordNotice(input:$input)}" as TypedDocument<RecordNoticeMutation, RecordNoticeMutationVariables>;

export const ProcessingRecordDocument =
  "query ProcessingRecord{processingRecord{compiledAt association privacyEmail retentionMonths activities{purpose labelNl labelEn bases channels people granted objected}subjects{labelNl labelEn people}data mailServer exports users}}" as TypedDocument<ProcessingRecordQuery, ProcessingRecordQueryVariables>;
