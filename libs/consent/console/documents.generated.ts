/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '@regiekamer/shared-console';

import type { TypedDocument } from '@regiekamer/shared-console';
export type StakeholderConsentsQueryVariables = Exact<{
  id: string;
}>;


export type StakeholderConsentsQuery = { stakeholder:
    | { id: string, consents: Array<{ channel: Schema.Channel, status: Schema.ConsentStatus, since: string | null, purpose: { code: string, labelNl: string, labelEn: string }, events: Array<{ status: Schema.ConsentStatus, at: string, source: string, note: string | null, by: { id: string, name: string } }> }> }
    | { id: string, consents: Array<{ channel: Schema.Channel, status: Schema.ConsentStatus, since: string | null, purpose: { code: string, labelNl: string, labelEn: string }, events: Array<{ status: Schema.ConsentStatus, at: string, source: string, note: string | null, by: { id: string, name: string } }> }> }
   | null };

export type RecordConsentMutationVariables = Exact<{
  input: Schema.RecordConsentInput;
}>;


export type RecordConsentMutation = { recordConsent: { status: Schema.ConsentStatus } };

export const StakeholderConsentsDocument =
  "query StakeholderConsents($id:ID!){stakeholder(id:$id){id consents{purpose{code labelNl labelEn}channel status since events{status at source note by{id name}}}}}" as TypedDocument<StakeholderConsentsQuery, StakeholderConsentsQueryVariables>;

export const RecordConsentDocument =
  "mutation RecordConsent($input:RecordConsentInput!){recordConsent(input:$input){status}}" as TypedDocument<RecordConsentMutation, RecordConsentMutationVariables>;
