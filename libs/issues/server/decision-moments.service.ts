import { Injectable } from '@nestjs/common';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { BadInput, Database, GraphQLDay, NotFound, RequestContext } from '@regiekamer/shared-server';
import { isUUID } from 'class-validator';
import { v7 as uuid } from 'uuid';
import { IssuePolicy } from './issue.policy.js';

/** characters */
const longest = 300;
/** of one issue: what a page can show */
const most = 100;

@ObjectType({ description: 'when something is decided on an issue: a debate, a vote, an online consultation' })
export class DecisionMoment {
  issueId!: string;

  @Field(() => ID)
  id!: string;

  @Field(() => GraphQLDay)
  day!: string;

  @Field({ description: 'who decides what' })
  description!: string;
}

const none: readonly DecisionMoment[] = [];

/** The moments at which is decided on issues. */
@Injectable()
export class DecisionMomentService {
  constructor(
    private readonly database: Database,
    private readonly context: RequestContext,
    private readonly policy: IssuePolicy,
  ) {}

  /** Of an issue, the earliest first; one statement for all issues of a request. */
  of(issueId: string): Promise<readonly DecisionMoment[]> {
    return this.context.loader('issue.decisionMoments', (ids) => this.byIssue(ids), none).load(issueId);
  }

  /**
   * @param day YYYY-MM-DD
   * @throws NotFound, Forbidden, BadInput
   */
  async add(issueId: string, day: string, description: string): Promise<DecisionMoment> {
    const text = description.trim();
    if (text === '') throw new BadInput({ description: 'validation.required' });
    if (text.length > longest) throw new BadInput({ description: 'validation.tooLong' });
    await this.policy.requireWrite([issueId]);
    const [moment] = await this.database.query<DecisionMoment>(
      `insert into decision_moment (id, issue_id, day, description)
       select $1, $2::uuid, $3::date, $4 where (select count(*) from decision_moment where issue_id = $2::uuid) < ${most}
       returning id, issue_id as "issueId", to_char(day, 'YYYY-MM-DD') as day, description`,
      [uuid(), issueId, day, text],
    );
    if (!moment) throw new BadInput({ description: 'validation.tooMany' });
    return moment;
  }

  /** @throws NotFound, Forbidden */
  async remove(id: string): Promise<boolean> {
    const [found] = isUUID(id, 'all') ? await this.database.query<{ issueId: string }>(`select issue_id as "issueId" from decision_moment where id = $1`, [id]) : [];
    if (!found) throw new NotFound();
    await this.policy.requireWrite([found.issueId]);
    await this.database.query(`delete from decision_moment where id = $1`, [id]);
    return true;
  }

  private async byIssue(ids: readonly string[]): Promise<Map<string, DecisionMoment[]>> {
    const rows = await this.database.query<DecisionMoment>(
      `select id, issue_id as "issueId", to_char(day, 'YYYY-MM-DD') as day, description from decision_moment
       where issue_id = any($1::uuid[]) order by decision_moment.day, id`,
      [ids],
    );
    const moments = new Map<string, DecisionMoment[]>();
    for (const row of rows) moments.set(row.issueId, [...(moments.get(row.issueId) ?? []), row]);
    return moments;
  }
}
