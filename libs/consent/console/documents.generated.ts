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
    | { id: string, consents: Array<{ channel: Schema.Channel, status: Schema.ConsentStatus, since: string | null, purpose: { code: string, labelNl: string, labelEn: string }, events: Array<{ status: Schema.ConsentStatus, at: string, source: string, note: string | null, bySubject: boolean, wordingVersion: string | null, wording: string | null, by: { id: string, name: string } }> }>, preferenceLetters: Array<{ id: string, kind: Schema.PreferenceLetterKind, createdAt: string, sentAt: string | null, failedAt: string | null, by: { id: string, name: string } }> }
    | { suppressed: boolean, id: string, consents: Array<{ channel: Schema.Channel, status: Schema.ConsentStatus, since: string | null, purpose: { code: string, labelNl: string, labelEn: string }, events: Array<{ status: Schema.ConsentStatus, at: string, source: string, note: string | null, bySubject: boolean, wordingVersion: string | null, wording: string | null, by: { id: string, name: string } }> }>, preferenceLetters: Array<{ id: string, kind: Schema.PreferenceLetterKind, createdAt: string, sentAt: string | null, failedAt: string | null, by: { id: string, name: string } }> }
   | null };

export type RecordConsentMutationVariables = Exact<{
  input: Schema.RecordConsentInput;
}>;


export type RecordConsentMutation = { recordConsent: { status: Schema.ConsentStatus } };

export type BulkOutcomeFragment = { recorded: number, unchanged: number, refusedCount: number, refused: Array<
    | { id: string, kind: Schema.StakeholderKind, displayName: string }
    | { id: string, kind: Schema.StakeholderKind, displayName: string }
  > };

export type PreviewConsentsQueryVariables = Exact<{
  input: Schema.RecordConsentsInput;
}>;


export type PreviewConsentsQuery = { previewConsents: { recorded: number, unchanged: number, refusedCount: number, refused: Array<
      | { id: string, kind: Schema.StakeholderKind, displayName: string }
      | { id: string, kind: Schema.StakeholderKind, displayName: string }
    > } };

export type RecordConsentsMutationVariables = Exact<{
  input: Schema.RecordConsentsInput;
}>;


export type RecordConsentsMutation = { recordConsents: { recorded: number, unchanged: number, refusedCount: number, refused: Array<
      | { id: string, kind: Schema.StakeholderKind, displayName: string }
      | { id: string, kind: Schema.StakeholderKind, displayName: string }
    > } };

export type PreferenceLinkQueryVariables = Exact<{
  stakeholderId: string;
  language: Schema.Language;
}>;


export type PreferenceLinkQuery = { preferenceLink: { url: string, canSend: boolean, email: string | null } };

export type SendPreferenceLinkMutationVariables = Exact<{
  stakeholderId: string;
  language: Schema.Language;
}>;


export type SendPreferenceLinkMutation = { sendPreferenceLink: { id: string } };

export type MailingFragment = { canSend: boolean, sent: number, withoutAddress: number, refused: number, recent: number };

export type PreviewPreferenceMailingQueryVariables = Exact<{
  selection: Schema.StakeholderSelection;
}>;


export type PreviewPreferenceMailingQuery = { previewPreferenceMailing: { canSend: boolean, sent: number, withoutAddress: number, refused: number, recent: number } };

export type SendPreferenceLinksMutationVariables = Exact<{
  selection: Schema.StakeholderSelection;
}>;


export type SendPreferenceLinksMutation = { sendPreferenceLinks: { canSend: boolean, sent: number, withoutAddress: number, refused: number, recent: number } };

export type OwnPreferencesFragment = { association: string, privacyEmail: string | null, address: string | null, confirms: boolean, purposes: Array<{ code: string, label: string, meaning: string | null, active: boolean, channels: Array<{ channel: Schema.Channel, status: Schema.ConsentStatus, since: string | null }> }> };

export type PreferenceDeskQueryVariables = Exact<{ [key: string]: never; }>;


export type PreferenceDeskQuery = { preferenceDesk: { association: string, privacyEmail: string | null } };

export type PreferencesQueryVariables = Exact<{
  token: string;
  language: Schema.Language;
}>;


export type PreferencesQuery = { preferences: { association: string, privacyEmail: string | null, address: string | null, confirms: boolean, purposes: Array<{ code: string, label: string, meaning: string | null, active: boolean, channels: Array<{ channel: Schema.Channel, status: Schema.ConsentStatus, since: string | null }> }> } };

export type ChangePreferencesMutationVariables = Exact<{
  token: string;
  language: Schema.Language;
  choices: Array<Schema.PreferenceInput> | Schema.PreferenceInput;
}>;


export type ChangePreferencesMutation = { changePreferences: { association: string, privacyEmail: string | null, address: string | null, confirms: boolean, purposes: Array<{ code: string, label: string, meaning: string | null, active: boolean, channels: Array<{ channel: Schema.Channel, status: Schema.ConsentStatus, since: string | null }> }> } };

export type ObjectToDirectMarketingMutationVariables = Exact<{
  token: string;
  language: Schema.Language;
}>;


export type ObjectToDirectMarketingMutation = { objectToDirectMarketing: { association: string, privacyEmail: string | null, address: string | null, confirms: boolean, purposes: Array<{ code: string, label: string, meaning: string | null, active: boolean, channels: Array<{ channel: Schema.Channel, status: Schema.ConsentStatus, since: string | null }> }> } };

export type LiftSuppressionMutationVariables = Exact<{
  id: string;
}>;


export type LiftSuppressionMutation = { liftSuppression: string };

export const StakeholderConsentsDocument =
  "query StakeholderConsents($id:ID!){stakeholder(id:$id){id ...on Person{suppressed}consents{purpose{code labelNl labelEn}channel status since events{status at source note bySubject wordingVersion wording by{id name}}}preferenceLetters{id kind createdAt sentAt failedAt by{id name}}}}" as TypedDocument<StakeholderConsentsQuery, StakeholderConsentsQueryVariables>;

export const RecordConsentDocument =
  "mutation RecordConsent($input:RecordConsentInput!){recordConsent(input:$input){status}}" as TypedDocument<RecordConsentMutation, RecordConsentMutationVariables>;

export const PreviewConsentsDocument =
  "query PreviewConsents($input:RecordConsentsInput!){previewConsents(input:$input){...BulkOutcome}}fragment BulkOutcome on BulkConsent{recorded unchanged refusedCount refused{id kind displayName}}" as TypedDocument<PreviewConsentsQuery, PreviewConsentsQueryVariables>;

export const RecordConsentsDocument =
  "mutation RecordConsents($input:RecordConsentsInput!){recordConsents(input:$input){...BulkOutcome}}fragment BulkOutcome on BulkConsent{recorded unchanged refusedCount refused{id kind displayName}}" as TypedDocument<RecordConsentsMutation, RecordConsentsMutationVariables>;

export const PreferenceLinkDocument =
  "query PreferenceLink($stakeholderId:ID!$language:Language!){preferenceLink(stakeholderId:$stakeholderId language:$language){url canSend email}}" as TypedDocument<PreferenceLinkQuery, PreferenceLinkQueryVariables>;

export const SendPreferenceLinkDocument =
  "mutation SendPreferenceLink($stakeholderId:ID!$language:Language!){sendPreferenceLink(stakeholderId:$stakeholderId language:$language){id}}" as TypedDocument<SendPreferenceLinkMutation, SendPreferenceLinkMutationVariables>;

export const PreviewPreferenceMailingDocument =
  "query PreviewPreferenceMailing($selection:StakeholderSelection!){previewPreferenceMailing(selection:$selection){...Mailing}}fragment Mailing on PreferenceMailing{canSend sent withoutAddress refused recent}" as TypedDocument<PreviewPreferenceMailingQuery, PreviewPreferenceMailingQueryVariables>;

export const SendPreferenceLinksDocument =
  "mutation SendPreferenceLinks($selection:StakeholderSelection!){sendPreferenceLinks(selection:$selection){...Mailing}}fragment Mailing on PreferenceMailing{canSend sent withoutAddress refused recent}" as TypedDocument<SendPreferenceLinksMutation, SendPreferenceLinksMutationVariables>;

export const PreferenceDeskDocument =
  "query PreferenceDesk{preferenceDesk{association privacyEmail}}" as TypedDocument<PreferenceDeskQuery, PreferenceDeskQueryVariables>;

export const PreferencesDocument =
  "query Preferences($token:String!$language:Language!){preferences(token:$token language:$language){...OwnPreferences}}fragment OwnPreferences on Preferences{association privacyEmail address confirms purposes{code label meaning active channels{channel status since}}}" as TypedDocument<PreferencesQuery, PreferencesQueryVariables>;

export const ChangePreferencesDocument =
  "mutation ChangePreferences($token:String!$language:Language!$choices:[PreferenceInput!]!){changePreferences(token:$token language:$language choices:$choices){...OwnPreferences}}fragment OwnPreferences on Preferences{association privacyEmail address confirms purposes{code label meaning active channels{channel status since}}}" as TypedDocument<ChangePreferencesMutation, ChangePreferencesMutationVariables>;

export const ObjectToDirectMarketingDocument =
  "mutation ObjectToDirectMarketing($token:String!$language:Language!){objectToDirectMarketing(token:$token language:$language){...OwnPreferences}}fragment OwnPreferences on Preferences{association privacyEmail address confirms purposes{code label meaning active channels{channel status since}}}" as TypedDocument<ObjectToDirectMarketingMutation, ObjectToDirectMarketingMutationVariables>;

export const LiftSuppressionDocument =
  "mutation LiftSuppression($id:ID!){liftSuppression(stakeholderId:$id)}" as TypedDocument<LiftSuppressionMutation, LiftSuppressionMutationVariables>;
