/** The rows as the tables take them; references to shipped lists are by code, and become ids when they are stored. */
export interface UserRow {
  id: string; name: string; email: string; roles: string[]; job_title: string; locale: string; active: boolean; created_at: string; updated_at: string;
}
export interface ThemeRow { id: string; name: string; description: string; regisseur_id: string; created_at: string; updated_at: string }
export interface IssueRow {
  id: string; kind: string; title: string; summary: string; goal: string; stage: string; impact: number; urgency: number; influenceability: number;
  theme_id: string; regisseur_id: string; parent_id: string | null; tags: string[]; version: number; created_at: string; updated_at: string;
}
export interface RelatedThemeRow { issue_id: string; theme_id: string }
export interface TeamMemberRow { issue_id: string; user_id: string; role: string }
export interface StageChangeRow { id: string; issue_id: string; stage: string; reason: string; at: string; by_id: string }
export interface BriefSectionRow { id: string; issue_id: string; section: string; body: string; at: string; by_id: string }
export interface DecisionMomentRow { id: string; issue_id: string; day: string; description: string; created_at: string }
export interface StakeholderRow {
  id: string; kind: 'PERSON' | 'ORGANISATION'; display_name: string; sort_name: string; sort_key: string; category: string; tags: string[];
  email: string | null; phone: string | null; street: string | null; postcode: string | null; city: string | null; relation_owner_id: string | null;
  initials: string | null; given_name: string | null; surname_prefix: string | null; surname: string | null; partner_surname: string | null;
  form_of_address: string | null; sort_on_prefix: boolean;
  name: string | null; website: string | null; kvk_number: string | null; member_since: string | null;
  version: number; created_at: string; updated_at: string;
}
export interface AffiliationRow {
  id: string; person_id: string; organisation_id: string; function: string; started_on: string | null; ended_on: string | null; is_primary: boolean; created_at: string;
}
export interface OpinionLeaderRow { stakeholder_id: string; kind: string; reach: number; channels: string[]; topics: string[]; note: string | null }
export interface InteractionRow {
  id: string; type: string; direction: string; occurred_at: string; duration_minutes: number | null; subject: string; notes: string | null;
  confidentiality: string; logged_by: string; version: number; created_at: string; updated_at: string;
}
export interface ParticipantRow { interaction_id: string; stakeholder_id: string; occurred_at: string }
export interface ColleagueRow { interaction_id: string; user_id: string; occurred_at: string }
export interface DiscussionPointRow { interaction_id: string; issue_id: string; occurred_at: string; note: string | null }
export interface CommitmentRow {
  id: string; direction: string; description: string; due_on: string | null; status: string; status_reason: string | null; owner_id: string; made_by: string;
  stakeholder_id: string | null; issue_id: string | null; interaction_id: string | null; version: number; created_at: string; updated_at: string;
}
export interface AssessmentRow {
  id: string; issue_id: string; stakeholder_id: string; stance: string; confidence: string;
  decision_power: number | null; opinion_power: number | null; interest: number | null; willingness_to_act: number | null;
  note: string | null; assessed_at: string; assessed_by: string; interaction_id: string | null;
}
export interface ConsentEventRow {
  id: string; stakeholder_id: string; purpose: string; channel: string; status: string; at: string; by_id: string; source: string; note: string | null;
}
export interface ContactListRow {
  id: string; name: string; purpose: string; channel: string; basis: string; basis_note: string | null; review_on: string; shared: boolean;
  owner_id: string; criteria: string; created_at: string; updated_at: string;
}
