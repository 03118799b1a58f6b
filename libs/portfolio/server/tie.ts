import { registerEnumType } from '@nestjs/graphql';
import { todaySql } from '@regiekamer/interactions-server';

/** What ties two stakeholders, or a colleague to a stakeholder. */
export enum TieKind {
  /** a role that a person has at an organisation now */
  AFFILIATION = 'AFFILIATION',
  /** they took part in the same interaction */
  MET_TOGETHER = 'MET_TOGETHER',
}
registerEnumType(TieKind, { name: 'TieKind' });

// What counts as a tie, once, for the network and for the ways to someone. Why it is so: libs/shared/decisions/ties.md

/** Who met longer ago is not tied by it any more. */
export const tieMonths = 24;
/** Who were in a hall together with more than so many did not meet. */
export const largestMeeting = 30;

/** SQL condition: whether a link, whose table's index finds the period, is of an interaction that is recent enough. */
export const inPeriodSql = (link: string) => `${link}.occurred_at between now() - interval '${tieMonths} months' and now()`;

/**
 * SQL condition: whether an interaction is recent enough to tell who is involved.
 * @param interaction the alias of the table interaction
 * @param link the alias of a link table
 */
export const recentSql = (interaction: string, link: string) =>
  `(${inPeriodSql(link)} and ${interaction}.archived_at is null)`;

/** SQL condition: whether, moreover, it ties who took part in it. */
export const tyingSql = (interaction: string, link: string) =>
  `(${recentSql(interaction, link)}
    and (select count(*) from interaction_participant n where n.interaction_id = ${interaction}.id) <= ${largestMeeting})`;

/**
 * How strongly meetings tie, in SQL, as an aggregate: 0 to 1. One today makes a half, each further one halves what is
 * missing, and a meeting counts for half as much with every year.
 * @param at the moment of a meeting
 */
export const meetingStrengthSql = (at: string) =>
  // float8 throughout: powers of numeric take thirty times as long
  `(1 - power(2::float8, -sum(power(2::float8, -extract(epoch from now() - ${at})::float8 / 31557600))))`;

/** SQL condition: whether a role is held now. */
export const currentSql = (affiliation: string) =>
  `((${affiliation}.started_on is null or ${affiliation}.started_on <= ${todaySql})
    and (${affiliation}.ended_on is null or ${affiliation}.ended_on > ${todaySql}))`;
