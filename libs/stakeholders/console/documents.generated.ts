/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '@regiekamer/shared-console';

import type { TypedDocument } from '@regiekamer/shared-console';
export type PersonRowFragment = { id: string, displayName: string, sortName: string, email: string | null, phone: string | null, city: string | null, tags: Array<string>, lastInteractionAt: string | null, archivedAt: string | null, category: { code: string } | null, relationOwner: { id: string, name: string } | null, opinionLeader: { reach: number } | null, affiliations: Array<{ id: string, function: string | null, endedOn: string | null, primary: boolean, organisation: { id: string, displayName: string } }> };

export type OrganisationRowFragment = { id: string, displayName: string, sortName: string, email: string | null, phone: string | null, city: string | null, tags: Array<string>, memberSince: string | null, lastInteractionAt: string | null, archivedAt: string | null, category: { code: string } | null, relationOwner: { id: string, name: string } | null, opinionLeader: { reach: number } | null };

export type PeopleQueryVariables = Exact<{
  filter?: Schema.StakeholderFilter | null | undefined;
  sort?: Array<Schema.StakeholderSort> | Schema.StakeholderSort | null | undefined;
  paging?: Schema.Paging | null | undefined;
}>;


export type PeopleQuery = { people: { totalCount: number, items: Array<{ id: string, displayName: string, sortName: string, email: string | null, phone: string | null, city: string | null, tags: Array<string>, lastInteractionAt: string | null, archivedAt: string | null, category: { code: string } | null, relationOwner: { id: string, name: string } | null, opinionLeader: { reach: number } | null, affiliations: Array<{ id: string, function: string | null, endedOn: string | null, primary: boolean, organisation: { id: string, displayName: string } }> }>, pageInfo: { hasNextPage: boolean } } };

export type OrganisationsQueryVariables = Exact<{
  filter?: Schema.StakeholderFilter | null | undefined;
  sort?: Array<Schema.StakeholderSort> | Schema.StakeholderSort | null | undefined;
  paging?: Schema.Paging | null | undefined;
}>;


export type OrganisationsQuery = { organisations: { totalCount: number, items: Array<{ id: string, displayName: string, sortName: string, email: string | null, phone: string | null, city: string | null, tags: Array<string>, memberSince: string | null, lastInteractionAt: string | null, archivedAt: string | null, category: { code: string } | null, relationOwner: { id: string, name: string } | null, opinionLeader: { reach: number } | null }>, pageInfo: { hasNextPage: boolean } } };

export type OpinionLeadersQueryVariables = Exact<{
  filter?: Schema.StakeholderFilter | null | undefined;
  sort?: Array<Schema.StakeholderSort> | Schema.StakeholderSort | null | undefined;
  paging?: Schema.Paging | null | undefined;
}>;


export type OpinionLeadersQuery = { stakeholders: { totalCount: number, items: Array<
      | { id: string, kind: Schema.StakeholderKind, displayName: string, sortName: string, city: string | null, lastInteractionAt: string | null, category: { code: string } | null, relationOwner: { id: string, name: string } | null, opinionLeader: { reach: number, channels: Array<string>, topics: Array<string>, note: string | null } | null }
      | { id: string, kind: Schema.StakeholderKind, displayName: string, sortName: string, city: string | null, lastInteractionAt: string | null, category: { code: string } | null, relationOwner: { id: string, name: string } | null, opinionLeader: { reach: number, channels: Array<string>, topics: Array<string>, note: string | null } | null }
    >, pageInfo: { hasNextPage: boolean } } };

export type AffiliationItemFragment = { id: string, function: string | null, startedOn: string | null, endedOn: string | null, primary: boolean, person: { id: string, displayName: string }, organisation: { id: string, displayName: string } };

export type PersonRecordFragment = { id: string, kind: Schema.StakeholderKind, version: number, displayName: string, sortName: string, salutation: string, initials: string | null, givenName: string | null, surnamePrefix: string | null, surname: string, partnerSurname: string | null, sortOnPrefix: boolean, formOfAddress: Schema.FormOfAddress, tags: Array<string>, email: string | null, phone: string | null, street: string | null, postcode: string | null, city: string | null, country: string | null, lastInteractionAt: string | null, archivedAt: string | null, mergedInto:
    | { id: string, kind: Schema.StakeholderKind }
    | { id: string, kind: Schema.StakeholderKind }
   | null, category: { code: string } | null, aliases: Array<{ id: string, email: string }>, relationOwner: { id: string, name: string } | null, opinionLeader: { reach: number, channels: Array<string>, topics: Array<string>, note: string | null } | null, affiliations: Array<{ id: string, function: string | null, startedOn: string | null, endedOn: string | null, primary: boolean, person: { id: string, displayName: string }, organisation: { id: string, displayName: string } }> };

export type OrganisationRecordFragment = { id: string, kind: Schema.StakeholderKind, version: number, displayName: string, sortName: string, name: string, website: string | null, kvkNumber: string | null, memberSince: string | null, tags: Array<string>, email: string | null, phone: string | null, street: string | null, postcode: string | null, city: string | null, country: string | null, lastInteractionAt: string | null, archivedAt: string | null, mergedInto:
    | { id: string, kind: Schema.StakeholderKind }
    | { id: string, kind: Schema.StakeholderKind }
   | null, category: { code: string } | null, aliases: Array<{ id: string, email: string }>, relationOwner: { id: string, name: string } | null, opinionLeader: { reach: number, channels: Array<string>, topics: Array<string>, note: string | null } | null, affiliations: Array<{ id: string, function: string | null, startedOn: string | null, endedOn: string | null, primary: boolean, person: { id: string, displayName: string }, organisation: { id: string, displayName: string } }> };

export type PersonQueryVariables = Exact<{
  id: string;
}>;


export type PersonQuery = { person: { id: string, kind: Schema.StakeholderKind, version: number, displayName: string, sortName: string, salutation: string, initials: string | null, givenName: string | null, surnamePrefix: string | null, surname: string, partnerSurname: string | null, sortOnPrefix: boolean, formOfAddress: Schema.FormOfAddress, tags: Array<string>, email: string | null, phone: string | null, street: string | null, postcode: string | null, city: string | null, country: string | null, lastInteractionAt: string | null, archivedAt: string | null, mergedInto:
      | { id: string, kind: Schema.StakeholderKind }
      | { id: string, kind: Schema.StakeholderKind }
     | null, category: { code: string } | null, aliases: Array<{ id: string, email: string }>, relationOwner: { id: string, name: string } | null, opinionLeader: { reach: number, channels: Array<string>, topics: Array<string>, note: string | null } | null, affiliations: Array<{ id: string, function: string | null, startedOn: string | null, endedOn: string | null, primary: boolean, person: { id: string, displayName: string }, organisation: { id: string, displayName: string } }> } | null };

export type OrganisationQueryVariables = Exact<{
  id: string;
}>;


export type OrganisationQuery = { organisation: { id: string, kind: Schema.StakeholderKind, version: number, displayName: string, sortName: string, name: string, website: string | null, kvkNumber: string | null, memberSince: string | null, tags: Array<string>, email: string | null, phone: string | null, street: string | null, postcode: string | null, city: string | null, country: string | null, lastInteractionAt: string | null, archivedAt: string | null, mergedInto:
      | { id: string, kind: Schema.StakeholderKind }
      | { id: string, kind: Schema.StakeholderKind }
     | null, category: { code: string } | null, aliases: Array<{ id: string, email: string }>, relationOwner: { id: string, name: string } | null, opinionLeader: { reach: number, channels: Array<string>, topics: Array<string>, note: string | null } | null, affiliations: Array<{ id: string, function: string | null, startedOn: string | null, endedOn: string | null, primary: boolean, person: { id: string, displayName: string }, organisation: { id: string, displayName: string } }> } | null };

export type CreatePersonMutationVariables = Exact<{
  input: Schema.CreatePersonInput;
}>;


export type CreatePersonMutation = { createPerson: { id: string, kind: Schema.StakeholderKind, version: number, displayName: string, sortName: string, salutation: string, initials: string | null, givenName: string | null, surnamePrefix: string | null, surname: string, partnerSurname: string | null, sortOnPrefix: boolean, formOfAddress: Schema.FormOfAddress, tags: Array<string>, email: string | null, phone: string | null, street: string | null, postcode: string | null, city: string | null, country: string | null, lastInteractionAt: string | null, archivedAt: string | null, mergedInto:
      | { id: string, kind: Schema.StakeholderKind }
      | { id: string, kind: Schema.StakeholderKind }
     | null, category: { code: string } | null, aliases: Array<{ id: string, email: string }>, relationOwner: { id: string, name: string } | null, opinionLeader: { reach: number, channels: Array<string>, topics: Array<string>, note: string | null } | null, affiliations: Array<{ id: string, function: string | null, startedOn: string | null, endedOn: string | null, primary: boolean, person: { id: string, displayName: string }, organisation: { id: string, displayName: string } }> } };

export type UpdatePersonMutationVariables = Exact<{
  id: string;
  version: number;
  input: Schema.UpdatePersonInput;
}>;


export type UpdatePersonMutation = { updatePerson: { id: string, kind: Schema.StakeholderKind, version: number, displayName: string, sortName: string, salutation: string, initials: string | null, givenName: string | null, surnamePrefix: string | null, surname: string, partnerSurname: string | null, sortOnPrefix: boolean, formOfAddress: Schema.FormOfAddress, tags: Array<string>, email: string | null, phone: string | null, street: string | null, postcode: string | null, city: string | null, country: string | null, lastInteractionAt: string | null, archivedAt: string | null, mergedInto:
      | { id: string, kind: Schema.StakeholderKind }
      | { id: string, kind: Schema.StakeholderKind }
     | null, category: { code: string } | null, aliases: Array<{ id: string, email: string }>, relationOwner: { id: string, name: string } | null, opinionLeader: { reach: number, channels: Array<string>, topics: Array<string>, note: string | null } | null, affiliations: Array<{ id: string, function: string | null, startedOn: string | null, endedOn: string | null, primary: boolean, person: { id: string, displayName: string }, organisation: { id: string, displayName: string } }> } };

export type CreateOrganisationMutationVariables = Exact<{
  input: Schema.CreateOrganisationInput;
}>;


export type CreateOrganisationMutation = { createOrganisation: { id: string, kind: Schema.StakeholderKind, version: number, displayName: string, sortName: string, name: string, website: string | null, kvkNumber: string | null, memberSince: string | null, tags: Array<string>, email: string | null, phone: string | null, street: string | null, postcode: string | null, city: string | null, country: string | null, lastInteractionAt: string | null, archivedAt: string | null, mergedInto:
      | { id: string, kind: Schema.StakeholderKind }
      | { id: string, kind: Schema.StakeholderKind }
     | null, category: { code: string } | null, aliases: Array<{ id: string, email: string }>, relationOwner: { id: string, name: string } | null, opinionLeader: { reach: number, channels: Array<string>, topics: Array<string>, note: string | null } | null, affiliations: Array<{ id: string, function: string | null, startedOn: string | null, endedOn: string | null, primary: boolean, person: { id: string, displayName: string }, organisation: { id: string, displayName: string } }> } };

export type UpdateOrganisationMutationVariables = Exact<{
  id: string;
  version: number;
  input: Schema.UpdateOrganisationInput;
}>;


export type UpdateOrganisationMutation = { updateOrganisation: { id: string, kind: Schema.StakeholderKind, version: number, displayName: string, sortName: string, name: string, website: string | null, kvkNumber: string | null, memberSince: string | null, tags: Array<string>, email: string | null, phone: string | null, street: string | null, postcode: string | null, city: string | null, country: string | null, lastInteractionAt: string | null, archivedAt: string | null, mergedInto:
      | { id: string, kind: Schema.StakeholderKind }
      | { id: string, kind: Schema.StakeholderKind }
     | null, category: { code: string } | null, aliases: Array<{ id: string, email: string }>, relationOwner: { id: string, name: string } | null, opinionLeader: { reach: number, channels: Array<string>, topics: Array<string>, note: string | null } | null, affiliations: Array<{ id: string, function: string | null, startedOn: string | null, endedOn: string | null, primary: boolean, person: { id: string, displayName: string }, organisation: { id: string, displayName: string } }> } };

export type ArchiveStakeholderMutationVariables = Exact<{
  id: string;
}>;


export type ArchiveStakeholderMutation = { archiveStakeholder:
    | { id: string }
    | { id: string }
   };

export type RestoreStakeholderMutationVariables = Exact<{
  id: string;
}>;


export type RestoreStakeholderMutation = { restoreStakeholder:
    | { id: string }
    | { id: string }
   };

export const PeopleDocument =
  "query People($filter:StakeholderFilter$sort:[StakeholderSort!]$paging:Paging){people(filter:$filter sort:$sort paging:$paging){items{...PersonRow}totalCount pageInfo{hasNextPage}}}fragment PersonRow on Person{id displayName sortName email phone city tags category{code}relationOwner{id name}opinionLeader{reach}lastInteractionAt archivedAt affiliations{id function endedOn primary organisation{id displayName}}}" as TypedDocument<PeopleQuery, PeopleQueryVariables>;

export const OrganisationsDocument =
  "query Organisations($filter:StakeholderFilter$sort:[StakeholderSort!]$paging:Paging){organisations(filter:$filter sort:$sort paging:$paging){items{...OrganisationRow}totalCount pageInfo{hasNextPage}}}fragment OrganisationRow on Organisation{id displayName sortName email phone city tags memberSince category{code}relationOwner{id name}opinionLeader{reach}lastInteractionAt archivedAt}" as TypedDocument<OrganisationsQuery, OrganisationsQueryVariables>;

export const OpinionLeadersDocument =
  "query OpinionLeaders($filter:StakeholderFilter$sort:[StakeholderSort!]$paging:Paging){stakeholders(filter:$filter sort:$sort paging:$paging){items{id kind displayName sortName city category{code}relationOwner{id name}lastInteractionAt opinionLeader{reach channels topics note}}totalCount pageInfo{hasNextPage}}}" as TypedDocument<OpinionLeadersQuery, OpinionLeadersQueryVariables>;

export const PersonDocument =
  "query Person($id:ID!){person(id:$id){...PersonRecord}}fragment PersonRecord on Person{id mergedInto{id kind}kind version displayName sortName salutation initials givenName surnamePrefix surname partnerSurname sortOnPrefix formOfAddress category{code}tags email phone street postcode city country aliases{id email}relationOwner{id name}opinionLeader{reach channels topics note}lastInteractionAt affiliations{...AffiliationItem}archivedAt}fragment AffiliationItem on Affiliation{id function startedOn endedOn primary person{id displayName}organisation{id displayName}}" as TypedDocument<PersonQuery, PersonQueryVariables>;

export const OrganisationDocument =
  "query Organisation($id:ID!){organisation(id:$id){...OrganisationRecord}}fragment OrganisationRecord on Organisation{id mergedInto{id kind}kind version displayName sortName name website kvkNumber memberSince category{code}tags email phone street postcode city country aliases{id email}relationOwner{id name}opinionLeader{reach channels topics note}lastInteractionAt affiliations{...AffiliationItem}archivedAt}fragment AffiliationItem on Affiliation{id function startedOn endedOn primary person{id displayName}organisation{id displayName}}" as TypedDocument<OrganisationQuery, OrganisationQueryVariables>;

export const CreatePersonDocument =
  "mutation CreatePerson($input:CreatePersonInput!){createPerson(input:$input){...PersonRecord}}fragment PersonRecord on Person{id mergedInto{id kind}kind version displayName sortName salutation initials givenName surnamePrefix surname partnerSurname sortOnPrefix formOfAddress category{code}tags email phone street postcode city country aliases{id email}relationOwner{id name}opinionLeader{reach channels topics note}lastInteractionAt affiliations{...AffiliationItem}archivedAt}fragment AffiliationItem on Affiliation{id function startedOn endedOn primary person{id displayName}organisation{id displayName}}" as TypedDocument<CreatePersonMutation, CreatePersonMutationVariables>;

export const UpdatePersonDocument =
  "mutation UpdatePerson($id:ID!$version:Int!$input:UpdatePersonInput!){updatePerson(id:$id version:$version input:$input){...PersonRecord}}fragment PersonRecord on Person{id mergedInto{id kind}kind version displayName sortName salutation initials givenName surnamePrefix surname partnerSurname sortOnPrefix formOfAddress category{code}tags email phone street postcode city country aliases{id email}relationOwner{id name}opinionLeader{reach channels topics note}lastInteractionAt affiliations{...AffiliationItem}archivedAt}fragment AffiliationItem on Affiliation{id function startedOn endedOn primary person{id displayName}organisation{id displayName}}" as TypedDocument<UpdatePersonMutation, UpdatePersonMutationVariables>;

export const CreateOrganisationDocument =
  "mutation CreateOrganisation($input:CreateOrganisationInput!){createOrganisation(input:$input){...OrganisationRecord}}fragment OrganisationRecord on Organisation{id mergedInto{id kind}kind version displayName sortName name website kvkNumber memberSince category{code}tags email phone street postcode city country aliases{id email}relationOwner{id name}opinionLeader{reach channels topics note}lastInteractionAt affiliations{...AffiliationItem}archivedAt}fragment AffiliationItem on Affiliation{id function startedOn endedOn primary person{id displayName}organisation{id displayName}}" as TypedDocument<CreateOrganisationMutation, CreateOrganisationMutationVariables>;

export const UpdateOrganisationDocument =
  "mutation UpdateOrganisation($id:ID!$version:Int!$input:UpdateOrganisationInput!){updateOrganisation(id:$id version:$version input:$input){...OrganisationRecord}}fragment OrganisationRecord on Organisation{id mergedInto{id kind}kind version displayName sortName name website kvkNumber memberSince category{code}tags email phone street postcode city country aliases{id email}relationOwner{id name}opinionLeader{reach channels topics note}lastInteractionAt affiliations{...AffiliationItem}archivedAt}fragment AffiliationItem on Affiliation{id function startedOn endedOn primary person{id displayName}organisation{id displayName}}" as TypedDocument<UpdateOrganisationMutation, UpdateOrganisationMutationVariables>;

export const ArchiveStakeholderDocument =
  "mutation ArchiveStakeholder($id:ID!){archiveStakeholder(id:$id){id}}" as TypedDocument<ArchiveStakeholderMutation, ArchiveStakeholderMutationVariables>;

export const RestoreStakeholderDocument =
  "mutation RestoreStakeholder($id:ID!){restoreStakeholder(id:$id){id}}" as TypedDocument<RestoreStakeholderMutation, RestoreStakeholderMutationVariables>;
