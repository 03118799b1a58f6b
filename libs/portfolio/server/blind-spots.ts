import { Injectable } from '@nestjs/common';
import { Field, ObjectType } from '@nestjs/graphql';
import { Resource, Viewer } from '@regiekamer/identity-server';
import { visibleInteractions } from '@regiekamer/interactions-server';
import { Explained, IssueStage, onTeamSql } from '@regiekamer/issues-server';
import { BadInput, bindInto, Database, DateTime } from '@regiekamer/shared-server';
import { isUUID } from 'class-validator';

@ObjectType({ description: 'an influential stakeholder on an active issue with whom nobody was in touch for long' })
export class BlindSpot extends Explained {
  stakeholderId!: string;
  issueId!: string;

  @Field(() => DateTime, { nullable: true, description: 'as far as the viewer may know' })
  lastInteractionAt!: Date | null;
}

// The formula; why it is so: libs/shared/decisions/priority-and-health.md

/** Power from which on a stakeholder is influential. */
const influential = 4;
const perPower = 20;
/** The share of a stakeholder's influence that an issue's stage asks for; an issue at rest asks for nobody. */
const stageShare: Partial<Record<IssueStage, number>> = {
  [IssueStage.SIGNAL]: 0.2,
  [IssueStage.POTENTIAL]: 0.4,
  [IssueStage.EMERGING]: 0.6,
  [IssueStage.CURRENT]: 0.8,
  [IssueStage.CRISIS]: 1,
};
/** After so many days silence counts for a half, after twice as many for two thirds, and so on. */
const halfSilence = 60;

const longestSilence = 3_650;
const mostSpots = 100;

/** What the score of a blind spot looks at. */
export interface BlindSpotFacts {
  /** 4 or 5 */
  power: number;
  stage: IssueStage;
  /** whole days since the last contact; null where there was none */
  silentDays: number | null;
}

/** Influence × stage × silence, 0 to 100: what the influence is worth, less what the stage and the silence take of it. */
export function blindSpotScore({ power, stage, silentDays }: BlindSpotFacts): Explained {
  const influence = perPower * power;
  const wanted = Math.round(influence * (stageShare[stage] ?? 0));
  const score = Math.round(wanted * (silentDays === null ? 1 : silentDays / (silentDays + halfSilence)));
  return {
    score,
    reasons: [
      { code: 'blindSpot.influence', points: influence, detail: String(power) },
      { code: 'blindSpot.stage', points: wanted - influence, detail: stage },
      { code: 'blindSpot.silence', points: score - wanted, detail: silentDays === null ? null : String(silentDays) },
    ],
  };
}

/** Whom the issues need and nobody speaks to, as far as the viewer may know. */
@Injectable()
export class BlindSpotReader {
  constructor(
    private readonly database: Database,
    private readonly viewer: Viewer,
  ) {}

  /**
   * The highest scores first, in one statement.
   * @param issueId null: the issues on whose team the viewer is
   * @param days how long nobody was in touch, 1 to 3650
   * @param limit 1 to 100
   * @throws BadInput
   */
  async find(issueId: string | null, days: number, limit: number): Promise<BlindSpot[]> {
    this.viewer.require(Resource.POSITIONS, 'read');
    check('days', days, longestSilence);
    check('limit', limit, mostSpots);
    if (issueId !== null && !isUUID(issueId, 'all')) return [];

    const parameters: unknown[] = [days, Object.keys(stageShare)];
    const bind = bindInto(parameters);
    const issues = issueId === null ? onTeamSql('i', `${bind(this.viewer.id)}::uuid`) : `i.id = ${bind(issueId)}`;
    const silent = await this.database.query<BlindSpotFacts & Pick<BlindSpot, 'issueId' | 'stakeholderId' | 'lastInteractionAt'>>(
      `with candidate as (
         select p.issue_id, p.stakeholder_id, i.stage, greatest(p.decision_power, p.opinion_power) as power
         from position p
         join issue i on i.id = p.issue_id and i.archived_at is null and i.stage = any($2) and ${issues}
         join stakeholder s on s.id = p.stakeholder_id and s.archived_at is null
         where greatest(p.decision_power, p.opinion_power) >= ${influential}
       ), contact as (
         select c.stakeholder_id, last.at from (select distinct stakeholder_id from candidate) c
         left join lateral (
           select l.occurred_at as at from interaction_participant l join interaction x on x.id = l.interaction_id
           where l.stakeholder_id = c.stakeholder_id and x.archived_at is null
             and ${visibleInteractions(this.viewer, bind, 'x')}
           order by l.occurred_at desc limit 1) last on true
       )
       select c.issue_id as "issueId", c.stakeholder_id as "stakeholderId", c.stage, c.power, contact.at as "lastInteractionAt",
         floor(extract(epoch from now() - contact.at) / 86400)::int as "silentDays"
       from candidate c join contact using (stakeholder_id)
       where contact.at is null or contact.at < now() - make_interval(days => $1)`,
      parameters,
    );
    return silent
      .map(({ power, stage, silentDays, ...spot }) => ({ ...spot, ...blindSpotScore({ power, stage, silentDays }) }))
      .sort((one, other) => other.score - one.score || since(one) - since(other) || (key(one) < key(other) ? -1 : 1))
      .slice(0, limit);
  }
}

const since = ({ lastInteractionAt }: BlindSpot) => lastInteractionAt?.getTime() ?? 0;
const key = ({ issueId, stakeholderId }: BlindSpot) => issueId + stakeholderId;

function check(argument: string, value: number, most: number): void {
  if (value < 1) throw new BadInput({ [argument]: 'validation.tooLow' });
  if (value > most) throw new BadInput({ [argument]: 'validation.tooHigh' });
}
