/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '@regiekamer/shared-console';

import type { TypedDocument } from '@regiekamer/shared-console';
export type ColleagueQuestionsQueryVariables = Exact<{ [key: string]: never; }>;


export type ColleagueQuestionsQuery = { colleagueQuestions: Array<{ id: string, day: string, note: string | null, askedAt: string, mine: boolean, stakeholder:
      | { id: string, kind: Schema.StakeholderKind, displayName: string }
      | { id: string, kind: Schema.StakeholderKind, displayName: string }
    , askedBy: { id: string, name: string }, answers: Array<{ text: string, by: { id: string, name: string } }> }> };

export type AskColleagueAboutMutationVariables = Exact<{
  stakeholderId: string;
  day: string;
  note?: string | null | undefined;
}>;


export type AskColleagueAboutMutation = { askColleagueAbout: { id: string } };

export type AnswerColleagueQuestionMutationVariables = Exact<{
  id: string;
  answer: string;
}>;


export type AnswerColleagueQuestionMutation = { answerColleagueQuestion: boolean };

export type SettleColleagueQuestionMutationVariables = Exact<{
  id: string;
  settled: boolean;
}>;


export type SettleColleagueQuestionMutation = { settleColleagueQuestion: boolean };

export const ColleagueQuestionsDocument =
  "query ColleagueQuestions{colleagueQuestions{id stakeholder{id kind displayName}askedBy{id name}day note askedAt mine answers{by{id name}text}}}" as TypedDocument<ColleagueQuestionsQuery, ColleagueQuestionsQueryVariables>;

export const AskColleagueAboutDocument =
  "mutation AskColleagueAbout($stakeholderId:ID!$day:Date!$note:String){askColleagueAbout(stakeholderId:$stakeholderId day:$day note:$note){id}}" as TypedDocument<AskColleagueAboutMutation, AskColleagueAboutMutationVariables>;

export const AnswerColleagueQuestionDocument =
  "mutation AnswerColleagueQuestion($id:ID!$answer:String!){answerColleagueQuestion(id:$id answer:$answer)}" as TypedDocument<AnswerColleagueQuestionMutation, AnswerColleagueQuestionMutationVariables>;

export const SettleColleagueQuestionDocument =
  "mutation SettleColleagueQuestion($id:ID!$settled:Boolean!){settleColleagueQuestion(id:$id settled:$settled)}" as TypedDocument<SettleColleagueQuestionMutation, SettleColleagueQuestionMutationVariables>;
