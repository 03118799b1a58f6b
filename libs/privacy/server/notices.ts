import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Injectable } from '@nestjs/common';
import { Viewer } from '@regiekamer/identity-server';
import { today } from '@regiekamer/interactions-server';
import { BadInput, Database, DateTime, GraphQLDay, PageOf, type Page, type Paging } from '@regiekamer/shared-server';

@ObjectType({ description: 'somebody who was not told yet that we keep their data' })
export class NoticeDue {
  @Field(() => ID)
  id!: string;

  @Field()
  displayName!: string;

  @Field(() => DateTime)
  createdAt!: Date;

  @Field(() => GraphQLDay, { description: 'a month after they were recorded' })
  dueOn!: string;
}

@ObjectType()
export class NoticeDuePage extends PageOf(() => NoticeDue) {}

/** Who has to be told, within a month, that their data were recorded without their knowing (article 14). */
const dueSql = `s.kind = 'PERSON' and s.archived_at is null and s.created_at > now() - interval '6 months'
  and not exists (select from privacy_notice n where n.stakeholder_id = s.id)
  and not exists (select from consent_event e where e.stakeholder_id = s.id)`;

@Injectable()
export class Notices {
  constructor(
    private readonly database: Database,
    private readonly viewer: Viewer,
  ) {}

  /** Of the last half year, the one that is due first on top. Whoever spoke about their consent knows. */
  async due(paging?: Paging | null): Promise<Page<NoticeDue>> {
    const perPage = paging?.perPage ?? 25;
    const rows = await this.database.query<NoticeDue>(
      `select s.id, s.display_name as "displayName", s.created_at as "createdAt", (s.created_at + interval '1 month')::date::text as "dueOn"
       from stakeholder s where ${dueSql} order by s.created_at, s.id limit $1 offset $2`,
      [perPage + 1, ((paging?.page ?? 1) - 1) * perPage],
    );
    const { database } = this;
    return {
      items: rows.slice(0, perPage),
      get totalCount() {
        return database.query<{ count: number }>(`select count(*)::int as count from stakeholder s where ${dueSql}`).then(([row]) => row!.count);
      },
      pageInfo: { hasNextPage: rows.length > perPage, endCursor: null },
    };
  }

  /** They were told. @returns how many @throws BadInput where the day is to come, or somebody is unknown */
  async given(ids: readonly string[], givenOn: string): Promise<number> {
    if (givenOn > today()) throw new BadInput({ givenOn: 'validation.future' });
    const wanted = [...new Set(ids)];
    const rows = await this.database.query(
      `insert into privacy_notice (stakeholder_id, given_on, by_id)
       select s.id, $2, $3 from stakeholder s where s.id = any($1::uuid[]) and s.kind = 'PERSON' and s.erased_at is null
       on conflict (stakeholder_id) do update set given_on = least(privacy_notice.given_on, excluded.given_on)
       returning stakeholder_id`,
      [wanted, givenOn, this.viewer.id],
    );
    if (rows.length !== wanted.length) throw new BadInput({ ids: 'validation.unknown' });
    return rows.length;
  }
}
