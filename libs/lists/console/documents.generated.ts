/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '@regiekamer/shared-console';

import type { TypedDocument } from '@regiekamer/shared-console';
export type ContactListRowFragment = { id: string, name: string, channel: Schema.Channel, basis: Schema.LegalBasis, memberCount: number, exclusionCount: number, reviewOn: string, shared: boolean, archivedAt: string | null, purpose: { code: string, labelNl: string, labelEn: string }, owner: { id: string, name: string } };

export type ContactListRecordFragment = { basisNote: string | null, criteria: string, mayChange: boolean, version: number, id: string, name: string, channel: Schema.Channel, basis: Schema.LegalBasis, memberCount: number, exclusionCount: number, reviewOn: string, shared: boolean, archivedAt: string | null, included: Array<
    | { id: string, kind: Schema.StakeholderKind, displayName: string }
    | { id: string, kind: Schema.StakeholderKind, displayName: string }
  >, excluded: Array<
    | { id: string, kind: Schema.StakeholderKind, displayName: string }
    | { id: string, kind: Schema.StakeholderKind, displayName: string }
  >, purpose: { code: string, labelNl: string, labelEn: string }, owner: { id: string, name: string } };

export type ContactListsQueryVariables = Exact<{
  text?: string | null | undefined;
  archived?: boolean | null | undefined;
  paging?: Schema.Paging | null | undefined;
}>;


export type ContactListsQuery = { contactLists: { totalCount: number, items: Array<{ id: string, name: string, channel: Schema.Channel, basis: Schema.LegalBasis, memberCount: number, exclusionCount: number, reviewOn: string, shared: boolean, archivedAt: string | null, purpose: { code: string, labelNl: string, labelEn: string }, owner: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean } } };

export type ContactListQueryVariables = Exact<{
  id: string;
}>;


export type ContactListQuery = { contactList: { basisNote: string | null, criteria: string, mayChange: boolean, version: number, id: string, name: string, channel: Schema.Channel, basis: Schema.LegalBasis, memberCount: number, exclusionCount: number, reviewOn: string, shared: boolean, archivedAt: string | null, included: Array<
      | { id: string, kind: Schema.StakeholderKind, displayName: string }
      | { id: string, kind: Schema.StakeholderKind, displayName: string }
    >, excluded: Array<
      | { id: string, kind: Schema.StakeholderKind, displayName: string }
      | { id: string, kind: Schema.StakeholderKind, displayName: string }
    >, purpose: { code: string, labelNl: string, labelEn: string }, owner: { id: string, name: string } } | null };

export type PreviewContactListQueryVariables = Exact<{
  input: Schema.PreviewContactListInput;
}>;


export type PreviewContactListQuery = { previewContactList: { memberCount: number, exclusions: Array<{ reason: Schema.ExclusionReason, count: number }> } };

export type ContactListMembersQueryVariables = Exact<{
  id: string;
  paging?: Schema.Paging | null | undefined;
}>;


export type ContactListMembersQuery = { contactList: { id: string, members: { totalCount: number, items: Array<{ address: string, salutation: string, stakeholder:
          | { id: string, kind: Schema.StakeholderKind, displayName: string }
          | { id: string, kind: Schema.StakeholderKind, displayName: string }
         }> } } | null };

export type ContactListExclusionsQueryVariables = Exact<{
  id: string;
  reason?: Schema.ExclusionReason | null | undefined;
  paging?: Schema.Paging | null | undefined;
}>;


export type ContactListExclusionsQuery = { contactList: { id: string, exclusions: { totalCount: number, items: Array<{ reason: Schema.ExclusionReason, stakeholder:
          | { id: string, kind: Schema.StakeholderKind, displayName: string }
          | { id: string, kind: Schema.StakeholderKind, displayName: string }
         }> } } | null };

export type CreateContactListMutationVariables = Exact<{
  input: Schema.CreateContactListInput;
}>;


export type CreateContactListMutation = { createContactList: { basisNote: string | null, criteria: string, mayChange: boolean, version: number, id: string, name: string, channel: Schema.Channel, basis: Schema.LegalBasis, memberCount: number, exclusionCount: number, reviewOn: string, shared: boolean, archivedAt: string | null, included: Array<
      | { id: string, kind: Schema.StakeholderKind, displayName: string }
      | { id: string, kind: Schema.StakeholderKind, displayName: string }
    >, excluded: Array<
      | { id: string, kind: Schema.StakeholderKind, displayName: string }
      | { id: string, kind: Schema.StakeholderKind, displayName: string }
    >, purpose: { code: string, labelNl: string, labelEn: string }, owner: { id: string, name: string } } };

export type UpdateContactListMutationVariables = Exact<{
  id: string;
  version: number;
  input: Schema.UpdateContactListInput;
}>;


export type UpdateContactListMutation = { updateContactList: { basisNote: string | null, criteria: string, mayChange: boolean, version: number, id: string, name: string, channel: Schema.Channel, basis: Schema.LegalBasis, memberCount: number, exclusionCount: number, reviewOn: string, shared: boolean, archivedAt: string | null, included: Array<
      | { id: string, kind: Schema.StakeholderKind, displayName: string }
      | { id: string, kind: Schema.StakeholderKind, displayName: string }
    >, excluded: Array<
      | { id: string, kind: Schema.StakeholderKind, displayName: string }
      | { id: string, kind: Schema.StakeholderKind, displayName: string }
    >, purpose: { code: string, labelNl: string, labelEn: string }, owner: { id: string, name: string } } };

export type ArchiveContactListMutationVariables = Exact<{
  id: string;
}>;


export type ArchiveContactListMutation = { archiveContactList: { id: string } };

export type RestoreContactListMutationVariables = Exact<{
  id: string;
}>;


export type RestoreContactListMutation = { restoreContactList: { id: string } };

export type ListsOfStakeholderQueryVariables = Exact<{
  id: string;
}>;


export type ListsOfStakeholderQuery = { stakeholder:
    | { id: string, contactLists: Array<{ id: string, name: string, channel: Schema.Channel, purpose: { code: string, labelNl: string, labelEn: string } }> }
    | { id: string, contactLists: Array<{ id: string, name: string, channel: Schema.Channel, purpose: { code: string, labelNl: string, labelEn: string } }> }
   | null };

export type ListExportItemFragment = { id: string, at: string, format: Schema.ExportFormat, rowCount: number, staleCount: number, downloadUrl: string, expiresAt: string, by: { id: string, name: string } };

export type ContactListExportsQueryVariables = Exact<{
  id: string;
}>;


export type ContactListExportsQuery = { contactList: { id: string, exports: Array<{ id: string, at: string, format: Schema.ExportFormat, rowCount: number, staleCount: number, downloadUrl: string, expiresAt: string, by: { id: string, name: string } }> } | null };

export type ExportContactListMutationVariables = Exact<{
  id: string;
  format: Schema.ExportFormat;
  columns?: Array<Schema.ExportColumn> | Schema.ExportColumn | null | undefined;
}>;


export type ExportContactListMutation = { exportContactList: { id: string, at: string, format: Schema.ExportFormat, rowCount: number, staleCount: number, downloadUrl: string, expiresAt: string, by: { id: string, name: string } } };

export type ExportsHoldingQueryVariables = Exact<{
  id: string;
}>;


export type ExportsHoldingQuery = { exportsHolding: Array<{ reason: Schema.ExclusionReason | null, export: { id: string, at: string, format: Schema.ExportFormat, by: { id: string, name: string }, list: { id: string, name: string, purpose: { code: string, labelNl: string, labelEn: string } } } }> };

export const ContactListsDocument =
  "query ContactLists($text:String$archived:Boolean$paging:Paging){contactLists(text:$text archived:$archived paging:$paging){items{...ContactListRow}totalCount pageInfo{hasNextPage}}}fragment ContactListRow on ContactList{id name purpose{code labelNl labelEn}channel basis memberCount exclusionCount reviewOn shared owner{id name}archivedAt}" as TypedDocument<ContactListsQuery, ContactListsQueryVariables>;

export const ContactListDocument =
  "query ContactList($id:ID!){contactList(id:$id){...ContactListRecord}}fragment ContactListRecord on ContactList{...ContactListRow basisNote criteria included{id kind displayName}excluded{id kind displayName}mayChange version}fragment ContactListRow on ContactList{id name purpose{code labelNl labelEn}channel basis memberCount exclusionCount reviewOn shared owner{id name}archivedAt}" as TypedDocument<ContactListQuery, ContactListQueryVariables>;

export const PreviewContactListDocument =
  "query PreviewContactList($input:PreviewContactListInput!){previewContactList(input:$input){memberCount exclusions{reason count}}}" as TypedDocument<PreviewContactListQuery, PreviewContactListQueryVariables>;

export const ContactListMembersDocument =
  "query ContactListMembers($id:ID!$paging:Paging){contactList(id:$id){id members(paging:$paging){items{stakeholder{id kind displayName}address salutation}totalCount}}}" as TypedDocument<ContactListMembersQuery, ContactListMembersQueryVariables>;

export const ContactListExclusionsDocument =
  "query ContactListExclusions($id:ID!$reason:ExclusionReason$paging:Paging){contactList(id:$id){id exclusions(reason:$reason paging:$paging){items{stakeholder{id kind displayName}reason}totalCount}}}" as TypedDocument<ContactListExclusionsQuery, ContactListExclusionsQueryVariables>;

export const CreateContactListDocument =
  "mutation CreateContactList($input:CreateContactListInput!){createContactList(input:$input){...ContactListRecord}}fragment ContactListRecord on ContactList{...ContactListRow basisNote criteria included{id kind displayName}excluded{id kind displayName}mayChange version}fragment ContactListRow on ContactList{id name purpose{code labelNl labelEn}channel basis memberCount exclusionCount reviewOn shared owner{id name}archivedAt}" as TypedDocument<CreateContactListMutation, CreateContactListMutationVariables>;

export const UpdateContactListDocument =
  "mutation UpdateContactList($id:ID!$version:Int!$input:UpdateContactListInput!){updateContactList(id:$id version:$version input:$input){...ContactListRecord}}fragment ContactListRecord on ContactList{...ContactListRow basisNote criteria included{id kind displayName}excluded{id kind displayName}mayChange version}fragment ContactListRow on ContactList{id name purpose{code labelNl labelEn}channel basis memberCount exclusionCount reviewOn shared owner{id name}archivedAt}" as TypedDocument<UpdateContactListMutation, UpdateContactListMutationVariables>;

export const ArchiveContactListDocument =
  "mutation ArchiveContactList($id:ID!){archiveContactList(id:$id){id}}" as TypedDocument<ArchiveContactListMutation, ArchiveContactListMutationVariables>;

export const RestoreContactListDocument =
  "mutation RestoreContactList($id:ID!){restoreContactList(id:$id){id}}" as TypedDocument<RestoreContactListMutation, RestoreContactListMutationVariables>;

export const ListsOfStakeholderDocument =
  "query ListsOfStakeholder($id:ID!){stakeholder(id:$id){id contactLists{id name purpose{code labelNl labelEn}channel}}}" as TypedDocument<ListsOfStakeholderQuery, ListsOfStakeholderQueryVariables>;

export const ContactListExportsDocument =
  "query ContactListExports($id:ID!){contactList(id:$id){id exports{...ListExportItem}}}fragment ListExportItem on ListExport{id at by{id name}format rowCount staleCount downloadUrl expiresAt}" as TypedDocument<ContactListExportsQuery, ContactListExportsQueryVariables>;

export const ExportContactListDocument =
  "mutation ExportContactList($id:ID!$format:ExportFormat!$columns:[ExportColumn!]){exportContactList(id:$id format:$format columns:$columns){...ListExportItem}}fragment ListExportItem on ListExport{id at by{id name}format rowCount staleCount downloadUrl expiresAt}" as TypedDocument<ExportContactListMutation, ExportContactListMutationVariables>;

export const ExportsHoldingDocument =
  "query ExportsHolding($id:ID!){exportsHolding(stakeholderId:$id){export{id at by{id name}format list{id name purpose{code labelNl labelEn}}}reason}}" as TypedDocument<ExportsHoldingQuery, ExportsHoldingQueryVariables>;
