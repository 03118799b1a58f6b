/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '@regiekamer/shared-console';

import type { TypedDocument } from '@regiekamer/shared-console';
export type ContactListNameFragment = { id: string, name: string };

export type PersonContactListsQueryVariables = Exact<{
  id: string;
}>;


export type PersonContactListsQuery = { person: { contactLists: Array<{ id: string, name: string }> } | null };

export type ChangeJobMutationVariables = Exact<{
  input: Schema.ChangeJobInput;
}>;


export type ChangeJobMutation = { changeJob: { keptAlias: string | null, person: { id: string, version: number, email: string | null, contactLists: Array<{ id: string, name: string }> }, ended: { id: string } | null, started: { id: string } | null } };

export type UndoJobChangeMutationVariables = Exact<{
  input: Schema.UndoJobChangeInput;
}>;


export type UndoJobChangeMutation = { undoJobChange: { id: string, version: number } };

export type ForgetAliasMutationVariables = Exact<{
  stakeholderId: string;
  email: string;
}>;


export type ForgetAliasMutation = { forgetAlias:
    | { id: string }
    | { id: string }
   };

export type KeepAliasMutationVariables = Exact<{
  stakeholderId: string;
  email: string;
}>;


export type KeepAliasMutation = { keepAlias:
    | { id: string }
    | { id: string }
   };

export const PersonContactListsDocument =
  "query PersonContactLists($id:ID!){person(id:$id){contactLists{...ContactListName}}}fragment ContactListName on ContactList{id name}" as TypedDocument<PersonContactListsQuery, PersonContactListsQueryVariables>;

export const ChangeJobDocument =
  "mutation ChangeJob($input:ChangeJobInput!){changeJob(input:$input){person{id version email contactLists{...ContactListName}}ended{id}started{id}keptAlias}}fragment ContactListName on ContactList{id name}" as TypedDocument<ChangeJobMutation, ChangeJobMutationVariables>;

export const UndoJobChangeDocument =
  "mutation UndoJobChange($input:UndoJobChangeInput!){undoJobChange(input:$input){id version}}" as TypedDocument<UndoJobChangeMutation, UndoJobChangeMutationVariables>;

export const ForgetAliasDocument =
  "mutation ForgetAlias($stakeholderId:ID!$email:EmailAddress!){forgetAlias(stakeholderId:$stakeholderId email:$email){id}}" as TypedDocument<ForgetAliasMutation, ForgetAliasMutationVariables>;

export const KeepAliasDocument =
  "mutation KeepAlias($stakeholderId:ID!$email:EmailAddress!){keepAlias(stakeholderId:$stakeholderId email:$email){id}}" as TypedDocument<KeepAliasMutation, KeepAliasMutationVariables>;
