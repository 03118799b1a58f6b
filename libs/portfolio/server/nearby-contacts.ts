import { Injectable } from '@nestjs/common';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Resource, Viewer } from '@regiekamer/identity-server';
import { Confidentiality, officeTimeZone, today, todaySql, visibleInteractions } from '@regiekamer/interactions-server';
import { BadInput, bindInto, Database, GraphQLDay } from '@regiekamer/shared-server';
import { isUUID } from 'class-validator';
import { currentSql } from './tie.js';

@ObjectType({ description: 'a colleague was, or will be, in touch with someone or their organisation around the same day' })
export class NearbyContact {
  stakeholderId!: string;
  contactId!: string | null;
  colleagueId!: string | null;

  @Field(() => GraphQLDay)
  at!: string;

  @Field(() => ID, { nullable: true, description: 'null where the viewer may not read the interaction' })
  interactionId!: string | null;
}

const mostStakeholders = 100;
/** Days on either side that can be asked for, and from today on either side of which a confidential contact is hinted at. */
const widest = 31;
const mostContacts = 100;
/** Of which conversations `n` that the viewer may not read it is told that there is one. */
const hinted = `not n.visible and n.confidentiality = '${Confidentiality.TEAM}' and n.day between ${todaySql} - ${widest} and ${todaySql} + ${widest}`;

/**
 * Who else speaks to them around the same day. The one place where something that the viewer may not read is told of: that a
 * colleague has a contact on that day, where it is kept to a team. What is told and why: libs/shared/decisions/nearby-contacts.md
 */
@Injectable()
export class NearbyContactReader {
  constructor(
    private readonly database: Database,
    private readonly viewer: Viewer,
  ) {}

  /**
   * In one statement: by day, the latest first.
   * @param at null: now
   * @param days on either side of the day of `at`, 1 to 31
   * @throws BadInput
   */
  async around(stakeholderIds: readonly string[], at: Date | null, days: number): Promise<NearbyContact[]> {
    // a hint is for who could have read the conversation had it been of the whole office
    this.viewer.require(Resource.INTERACTIONS, 'read');
    if (days < 1) throw new BadInput({ days: 'validation.tooLow' });
    if (days > widest) throw new BadInput({ days: 'validation.tooHigh' });
    if (stakeholderIds.length > mostStakeholders) throw new BadInput({ stakeholderIds: 'validation.tooMany' });
    const ids = stakeholderIds.filter((id) => isUUID(id, 'all'));

    const { near, parameters } = this.near(ids, today(at ?? new Date()), days);
    return this.database.query(
      `with ${near}, told as (
         select distinct on (asked, id) asked as "stakeholderId", member as "contactId", logged_by as "colleagueId", id as "interactionId", day
         from near where visible order by asked, id, member <> asked, member
       ), hinted as (
         select distinct asked, null::uuid, null::uuid, null::uuid, day
         from near n where ${hinted}
       )
       select "stakeholderId", "contactId", "colleagueId", "interactionId", to_char(day, 'YYYY-MM-DD') as at
       from (select * from told union all select * from hinted) found
       order by day desc, "interactionId" nulls last, "stakeholderId" limit ${mostContacts}`,
      parameters,
    );
  }

  /**
   * Those of whom the viewer is told only «a colleague», for one of the days that `around` hints at: who logged the
   * conversations that are kept to a team. For the server alone: to hand a question on to them.
   * @param day YYYY-MM-DD
   */
  async unnamedColleagues(stakeholderId: string, day: string): Promise<string[]> {
    this.viewer.require(Resource.INTERACTIONS, 'read');
    const { near, parameters } = this.near([stakeholderId], day, 0);
    const rows = await this.database.query<{ id: string }>(
      `with ${near}
       select distinct n.logged_by as id from near n join app_user u on u.id = n.logged_by and u.active where ${hinted}`,
      parameters,
    );
    return rows.map(({ id }) => id);
  }

  /** The conversations of others with those asked for and their circle, around a day, and whether the viewer may read each. */
  private near(stakeholderIds: readonly string[], day: string, days: number): { near: string; parameters: unknown[] } {
    const parameters: unknown[] = [stakeholderIds, day, days, this.viewer.id];
    const visible = visibleInteractions(this.viewer, bindInto(parameters), 'x');
    const dayOf = (moment: string) => `(${moment} at time zone '${officeTimeZone}')::date`;
    const near = `circle as (
         select s.id as asked, s.id as member from stakeholder s where s.id = any($1::uuid[])
         union
         -- a person's organisations, an organisation's people
         select a.person_id, a.organisation_id from affiliation a where a.person_id = any($1::uuid[]) and ${currentSql('a')}
         union
         select a.organisation_id, a.person_id from affiliation a where a.organisation_id = any($1::uuid[]) and ${currentSql('a')}
       ), near as (
         select c.asked, c.member, x.id, x.logged_by, x.confidentiality, ${dayOf('l.occurred_at')} as day, ${visible} as visible
         from circle c
         join interaction_participant l on l.stakeholder_id = c.member
           -- whole days of the office, so that asking with shifted moments tells no hour
           and ${dayOf('l.occurred_at')} between $2::date - $3::int and $2::date + $3::int
           and l.occurred_at between $2::date - $3::int - 1 and $2::date + $3::int + 2
         join interaction x on x.id = l.interaction_id and x.archived_at is null
         where x.logged_by <> $4 and not exists (select from interaction_colleague own where own.interaction_id = x.id and own.user_id = $4)
       )`;
    return { near, parameters };
  }
}
