/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '@regiekamer/shared-console';

import type { TypedDocument } from '@regiekamer/shared-console';
export type ReferenceListsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReferenceListsQuery = { categories: Array<{ id: string, code: string, labelNl: string, labelEn: string, active: boolean }>, interactionTypes: Array<{ id: string, code: string, labelNl: string, labelEn: string, active: boolean }>, purposes: Array<{ id: string, code: string, labelNl: string, labelEn: string, active: boolean, directMarketing: boolean, meaningNl: string | null, meaningEn: string | null }> };

export type CreateCategoryMutationVariables = Exact<{
  input: Schema.ReferenceItemInput;
}>;


export type CreateCategoryMutation = { createCategory: { id: string } };

export type UpdateCategoryMutationVariables = Exact<{
  id: string;
  input: Schema.UpdateReferenceItemInput;
}>;


export type UpdateCategoryMutation = { updateCategory: { id: string } };

export type CreateInteractionTypeMutationVariables = Exact<{
  input: Schema.ReferenceItemInput;
}>;


export type CreateInteractionTypeMutation = { createInteractionType: { id: string } };

export type UpdateInteractionTypeMutationVariables = Exact<{
  id: string;
  input: Schema.UpdateReferenceItemInput;
}>;


export type UpdateInteractionTypeMutation = { updateInteractionType: { id: string } };

export type CreatePurposeMutationVariables = Exact<{
  input: Schema.CreatePurposeInput;
}>;


export type CreatePurposeMutation = { createPurpose: { id: string } };

export type UpdatePurposeMutationVariables = Exact<{
  id: string;
  input: Schema.UpdatePurposeInput;
}>;


export type UpdatePurposeMutation = { updatePurpose: { id: string } };

export const ReferenceListsDocument =
  "query ReferenceLists{categories{id code labelNl labelEn active}interactionTypes{id code labelNl labelEn active}purposes{id code labelNl labelEn active directMarketing meaningNl meaningEn}}" as TypedDocument<ReferenceListsQuery, ReferenceListsQueryVariables>;

export const CreateCategoryDocument =
  "mutation CreateCategory($input:ReferenceItemInput!){createCategory(input:$input){id}}" as TypedDocument<CreateCategoryMutation, CreateCategoryMutationVariables>;

export const UpdateCategoryDocument =
  "mutation UpdateCategory($id:ID!$input:UpdateReferenceItemInput!){updateCategory(id:$id input:$input){id}}" as TypedDocument<UpdateCategoryMutation, UpdateCategoryMutationVariables>;

export const CreateInteractionTypeDocument =
  "mutation CreateInteractionType($input:ReferenceItemInput!){createInteractionType(input:$input){id}}" as TypedDocument<CreateInteractionTypeMutation, CreateInteractionTypeMutationVariables>;

export const UpdateInteractionTypeDocument =
  "mutation UpdateInteractionType($id:ID!$input:UpdateReferenceItemInput!){updateInteractionType(id:$id input:$input){id}}" as TypedDocument<UpdateInteractionTypeMutation, UpdateInteractionTypeMutationVariables>;

export const CreatePurposeDocument =
  "mutation CreatePurpose($input:CreatePurposeInput!){createPurpose(input:$input){id}}" as TypedDocument<CreatePurposeMutation, CreatePurposeMutationVariables>;

export const UpdatePurposeDocument =
  "mutation UpdatePurpose($id:ID!$input:UpdatePurposeInput!){updatePurpose(id:$id input:$input){id}}" as TypedDocument<UpdatePurposeMutation, UpdatePurposeMutationVariables>;
