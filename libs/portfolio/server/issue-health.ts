import { Injectable } from '@nestjs/common';
import { Field, Float, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Resource, Viewer } from '@regiekamer/identity-server';
import { countedInteractions, todaySql, visibleCommitments } from '@regiekamer/interactions-server';
import { Reason } from '@regiekamer/issues-server';
import { type Bind, bindInto, Database, RequestContext } from '@regiekamer/shared-server';
import { type HealthFacts, healthOf, HealthStatus } from './health.js';

registerEnumType(HealthStatus, { name: 'HealthStatus' });

@ObjectType()
export class IssueHealth {
  @Field(() => HealthStatus)
  status!: HealthStatus;

  @Field(() => Float)
  score!: number;

  @Field(() => [Reason])
  reasons!: Reason[];
}

const unknownHealth: IssueHealth = { status: HealthStatus.GOOD, score: 0, reasons: [] };

/** Power from which on a stakeholder is a key one. */
const keyPower = 4;
/** A key stakeholder counts as contacted for so many days. */
const contactedWithinDays = 90;

/** What health looks at, and when the contact was that silence is counted from. */
export interface IssueFacts extends HealthFacts {
  id: string;
  /** among what counts for the viewer, who may not know the moment itself; null where there was none */
  lastCountedAt: Date | null;
}

/** SQL that a caller reads of each issue (alias i) in the same statement. */
export interface Beside {
  /** `expression as "name"` */
  columns: string[];
  joins: string[];
}

/** The health of issues as far as the viewer may know what it rests on. */
@Injectable()
export class IssueHealthReader {
  constructor(
    private readonly database: Database,
    private readonly context: RequestContext,
    private readonly viewer: Viewer,
  ) {}

  /** The health of one issue, by batch: one statement whatever their number. */
  of(issueId: string): Promise<IssueHealth> {
    const batch = async (ids: readonly string[]) => {
      const facts = await this.facts(ids);
      return new Map(facts.map((issue) => [issue.id, healthOf(issue)]));
    };
    return this.context.loader<IssueHealth>(IssueHealthReader, batch, unknownHealth).load(issueId);
  }

  /**
   * The facts of these issues, in one statement with whatever else a caller needs of each.
   * @param beside is given what binds a value to the statement
   */
  facts<More = unknown>(ids: readonly string[], beside?: (bind: Bind) => Beside): Promise<(IssueFacts & More)[]> {
    const parameters: unknown[] = [ids];
    const bind = bindInto(parameters);
    const counted = countedInteractions(this.viewer, bind, 'x');
    const wholeDays = (moment: string) => `floor(extract(epoch from now() - ${moment}) / 86400)::int`;

    const lastCounted = counted
      ? `select l.occurred_at from interaction_issue l join interaction x on x.id = l.interaction_id
         where l.issue_id = i.id and x.archived_at is null and l.occurred_at <= now() and ${counted}
         order by l.occurred_at desc limit 1`
      : 'select null::timestamptz as occurred_at';
    const silentDays = counted ? wholeDays('coalesce(last_counted.occurred_at, i.created_at)') : 'null';
    // which stakeholders have power is a position, whose sum at least the viewer must be allowed to see
    const keys = counted && this.viewer.may(Resource.STANCE_BALANCE, 'read');
    const keyPositions = `from position p where p.issue_id = i.id and greatest(p.decision_power, p.opinion_power) >= ${keyPower}`;
    const keyStakeholders = keys ? `(select count(*)::int ${keyPositions})` : 'null';
    const keyStakeholdersMet = keys
      ? `(select count(*)::int ${keyPositions} and exists (
          select from interaction_participant l join interaction x on x.id = l.interaction_id
          where l.stakeholder_id = p.stakeholder_id and x.archived_at is null
            and l.occurred_at between now() - interval '${contactedWithinDays} days' and now() and ${counted}))`
      : 'null';
    const overdueCommitments = this.viewer.may(Resource.COMMITMENTS, 'read')
      ? `(select count(*)::int from commitment c
          where c.issue_id = i.id and c.status = 'OPEN' and c.due_on < ${todaySql} and ${visibleCommitments(this.viewer, bind, 'c')})`
      : 'null';

    const { columns, joins } = beside?.(bind) ?? { columns: [], joins: [] };
    return this.database.query<IssueFacts & More>(
      `select ${[
        'i.id',
        'i.stage',
        'last_counted.occurred_at as "lastCountedAt"',
        `${silentDays} as "silentDays"`,
        `${keyStakeholders} as "keyStakeholders"`,
        `${keyStakeholdersMet} as "keyStakeholdersMet"`,
        `${overdueCommitments} as "overdueCommitments"`,
        `${wholeDays('i.updated_at')} as "unchangedDays"`,
        ...columns,
      ].join(', ')}
       from issue i left join lateral (${lastCounted}) last_counted on true ${joins.join(' ')}
       where i.id = any($1::uuid[])`,
      parameters,
    );
  }
}
