/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '@regiekamer/shared-console';

import type { TypedDocument } from '@regiekamer/shared-console';
export type UserRecordFragment = { id: string, name: string, email: string, roles: Array<Schema.Role>, jobTitle: string | null, locale: string, active: boolean, version: number };

export type UsersQueryVariables = Exact<{
  text?: string | null | undefined;
  role?: Schema.Role | null | undefined;
  active?: boolean | null | undefined;
}>;


export type UsersQuery = { users: Array<{ id: string, name: string, email: string, roles: Array<Schema.Role>, jobTitle: string | null, locale: string, active: boolean, version: number }> };

export type UserQueryVariables = Exact<{
  id: string;
}>;


export type UserQuery = { user: { id: string, name: string, email: string, roles: Array<Schema.Role>, jobTitle: string | null, locale: string, active: boolean, version: number } | null };

export type CreateUserMutationVariables = Exact<{
  input: Schema.CreateUserInput;
}>;


export type CreateUserMutation = { createUser: { id: string, name: string, email: string, roles: Array<Schema.Role>, jobTitle: string | null, locale: string, active: boolean, version: number } };

export type UpdateUserMutationVariables = Exact<{
  id: string;
  version: number;
  input: Schema.UpdateUserInput;
}>;


export type UpdateUserMutation = { updateUser: { id: string, name: string, email: string, roles: Array<Schema.Role>, jobTitle: string | null, locale: string, active: boolean, version: number } };

export type AssociationQueryVariables = Exact<{ [key: string]: never; }>;


export type AssociationQuery = { association: { name: string, privacyEmail: string | null, retentionMonths: number, version: number } };

export type UpdateAssociationMutationVariables = Exact<{
  version: number;
  input: Schema.UpdateAssociationInput;
}>;


export type UpdateAssociationMutation = { updateAssociation: { name: string, version: number } };

export const UsersDocument =
  "query Users($text:String$role:Role$active:Boolean){users(text:$text role:$role active:$active){...UserRecord}}fragment UserRecord on User{id name email roles jobTitle locale active version}" as TypedDocument<UsersQuery, UsersQueryVariables>;

export const UserDocument =
  "query User($id:ID!){user(id:$id){...UserRecord}}fragment UserRecord on User{id name email roles jobTitle locale active version}" as TypedDocument<UserQuery, UserQueryVariables>;

export const CreateUserDocument =
  "mutation CreateUser($input:CreateUserInput!){createUser(input:$input){...UserRecord}}fragment UserRecord on User{id name email roles jobTitle locale active version}" as TypedDocument<CreateUserMutation, CreateUserMutationVariables>;

export const UpdateUserDocument =
  "mutation UpdateUser($id:ID!$version:Int!$input:UpdateUserInput!){updateUser(id:$id version:$version input:$input){...UserRecord}}fragment UserRecord on User{id name email roles jobTitle locale active version}" as TypedDocument<UpdateUserMutation, UpdateUserMutationVariables>;

export const AssociationDocument =
  "query Association{association{name privacyEmail retentionMonths version}}" as TypedDocument<AssociationQuery, AssociationQueryVariables>;

export const UpdateAssociationDocument =
  "mutation UpdateAssociation($version:Int!$input:UpdateAssociationInput!){updateAssociation(version:$version input:$input){name version}}" as TypedDocument<UpdateAssociationMutation, UpdateAssociationMutationVariables>;
