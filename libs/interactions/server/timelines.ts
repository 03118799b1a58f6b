import { Injectable } from '@nestjs/common';
import { Resource, Viewer } from '@regiekamer/identity-server';
import { BadInput, type Bind, bindInto, Database, emptyPage, type Page, type Paging, RequestContext } from '@regiekamer/shared-server';
import { type Stakeholder, StakeholderReader } from '@regiekamer/stakeholders-server';
import type { Interaction, IssueActivity } from './interaction.entity.js';
import { countedInteractions, visibleInteractions } from './interaction.policy.js';
import { InteractionReader } from './interaction.reader.js';

/** A link table along which a timeline walks: it carries the moment that it is sorted by. */
const walks = {
  stakeholder: { table: 'interaction_participant', column: 'stakeholder_id' },
  issue: { table: 'interaction_issue', column: 'issue_id' },
};
type Walk = keyof typeof walks;

const usualPage = 25;
const longestPeriod = 3_650;
const mostRecent = 50;
/** how many of the viewer's interactions recent stakeholders are taken from */
const recentInteractions = 100;

/** Interactions as seen from a stakeholder or an issue, by batch: one statement whatever the number of them. */
@Injectable()
export class Timelines {
  constructor(
    private readonly database: Database,
    private readonly context: RequestContext,
    private readonly viewer: Viewer,
    private readonly interactions: InteractionReader,
    private readonly stakeholders: StakeholderReader,
  ) {}

  /** A page of the interactions of one stakeholder or issue, latest first. @throws BadInput where the cursor is none */
  page(walk: Walk, id: string, paging?: Paging | null): Promise<Page<Interaction>> {
    if (!this.readsInteractions) return Promise.resolve(emptyPage());
    const { page = 1, perPage = usualPage, after = null } = paging ?? {};
    const cursor = after === null ? null : decodeCursor(after);
    const batch = (ids: readonly string[]) => this.pages(walk, ids, perPage, cursor ?? (page - 1) * perPage);
    return this.context
      .loader<Page<Interaction>>(`timeline of ${walk} ${JSON.stringify([page, perPage, after])}`, batch, emptyPage())
      .load(id);
  }

  /** When the viewer's office last had contact with a stakeholder, as far as the viewer may know. */
  lastInteractionAt(stakeholderId: string): Promise<Date | null> {
    if (!this.readsInteractions) return Promise.resolve(null);
    const batch = async (ids: readonly string[]) => {
      const parameters: unknown[] = [ids];
      const rows = await this.database.query<{ id: string; at: Date }>(
        `select o.id, t.at from unnest($1::uuid[]) o(id) cross join lateral (
           select l.occurred_at as at from ${this.visibleWalk('stakeholder', bindInto(parameters))}
           order by l.occurred_at desc limit 1) t`,
        parameters,
      );
      return new Map(rows.map(({ id, at }) => [id, at]));
    };
    return this.context.loader<Date | null>('last interaction of stakeholder', batch, null).load(stakeholderId);
  }

  /**
   * How much happened around an issue. Who reads the portfolio but no interactions is given the numbers of those that the
   * whole office reads, without a moment.
   * @param days up to now, 1 to 3650
   * @throws BadInput
   */
  activity(issueId: string, days: number): Promise<IssueActivity> {
    if (days < 1) throw new BadInput({ days: 'validation.tooLow' });
    if (days > longestPeriod) throw new BadInput({ days: 'validation.tooHigh' });
    const none = { interactions: 0, stakeholders: 0, lastInteractionAt: null };
    const batch = async (ids: readonly string[]) => {
      const parameters: unknown[] = [ids, days];
      const counted = countedInteractions(this.viewer, bindInto(parameters), 'i');
      if (!counted) return new Map<string, IssueActivity>();
      const rows = await this.database.query<IssueActivity & { id: string }>(
        `select l.issue_id as id, count(distinct i.id)::int as interactions, count(distinct p.stakeholder_id)::int as stakeholders,
           max(i.occurred_at) as "lastInteractionAt"
         from interaction_issue l
         join interaction i on i.id = l.interaction_id
         left join interaction_participant p on p.interaction_id = i.id
         where l.issue_id = any($1::uuid[]) and l.occurred_at between now() - make_interval(days => $2) and now()
           and i.archived_at is null and ${counted}
         group by l.issue_id`,
        parameters,
      );
      return new Map(
        rows.map(({ id, interactions, stakeholders, lastInteractionAt }) => [
          id,
          { interactions, stakeholders, lastInteractionAt: this.readsInteractions ? lastInteractionAt : null },
        ]),
      );
    };
    return this.context.loader<IssueActivity>(`activity of issue ${days}`, batch, none).load(issueId);
  }

  /** Whom the viewer last had contact with: the active stakeholders of their latest interactions, latest first. */
  async recentStakeholders(limit: number): Promise<Stakeholder[]> {
    if (!this.readsInteractions) return [];
    const parameters: unknown[] = [this.viewer.id, recentInteractions, Math.min(Math.max(limit, 1), mostRecent)];
    const visible = `i.archived_at is null and ${visibleInteractions(this.viewer, bindInto(parameters), 'i')}`;
    const rows = await this.database.query<{ id: string }>(
      `with own as (
         (select i.id, i.occurred_at from interaction i where i.logged_by = $1 and ${visible}
          order by i.occurred_at desc, i.id desc limit $2)
         union
         (select i.id, i.occurred_at from interaction_colleague l join interaction i on i.id = l.interaction_id
          where l.user_id = $1 and ${visible} order by l.occurred_at desc, l.interaction_id desc limit $2)
       ), latest as (select * from own order by occurred_at desc, id desc limit $2)
       select p.stakeholder_id as id from latest
       join interaction_participant p on p.interaction_id = latest.id
       join stakeholder s on s.id = p.stakeholder_id and s.archived_at is null
       group by p.stakeholder_id order by max(latest.occurred_at) desc, p.stakeholder_id limit $3`,
      parameters,
    );
    const found = await Promise.all(rows.map(({ id }) => this.stakeholders.byId(id)));
    return found.filter((stakeholder) => stakeholder !== null);
  }

  private get readsInteractions(): boolean {
    return this.viewer.may(Resource.INTERACTIONS, 'read');
  }

  /** @param from the offset, or the place after which to go on */
  private async pages(walk: Walk, ids: readonly string[], perPage: number, from: number | Place): Promise<Map<string, Page<Interaction>>> {
    const parameters: unknown[] = [ids, perPage + 1];
    const bind = bindInto(parameters);
    const source = this.visibleWalk(walk, bind);
    const part =
      typeof from === 'number'
        ? `order by l.occurred_at desc, l.interaction_id desc limit $2 offset ${bind(from)}`
        : `and (l.occurred_at, l.interaction_id) < (${bind(from.at)}::timestamptz, ${bind(from.id)}::uuid)
           order by l.occurred_at desc, l.interaction_id desc limit $2`;
    const rows = await this.database.query<Place & { owner: string }>(
      `select o.id as owner, t.id, t.occurred_at::text as at from unnest($1::uuid[]) o(id)
       cross join lateral (select l.interaction_id as id, l.occurred_at from ${source} ${part}) t
       order by o.id, t.occurred_at desc, t.id desc`,
      parameters,
    );
    const found = await Promise.all(rows.map(({ id }) => this.interactions.byId(id)));
    const places = new Map<string, { place: Place; interaction: Interaction }[]>(ids.map((id) => [id, []]));
    rows.forEach(({ owner, at, id }, index) => {
      const interaction = found[index];
      if (interaction) places.get(owner)!.push({ place: { at, id }, interaction });
    });
    return new Map(ids.map((id) => [id, this.pageOf(walk, id, places.get(id)!, perPage)]));
  }

  private pageOf(walk: Walk, id: string, found: { place: Place; interaction: Interaction }[], perPage: number): Page<Interaction> {
    const shown = found.slice(0, perPage);
    const last = shown.at(-1);
    const count = () => this.count(walk, id);
    return {
      items: shown.map(({ interaction }) => interaction),
      get totalCount() {
        return count();
      },
      pageInfo: { hasNextPage: found.length > perPage, endCursor: last ? encodeCursor(last.place) : null },
    };
  }

  private count(walk: Walk, id: string): Promise<number> {
    const batch = async (ids: readonly string[]) => {
      const parameters: unknown[] = [ids];
      const rows = await this.database.query<{ id: string; count: number }>(
        `select o.id, (select count(*)::int from ${this.visibleWalk(walk, bindInto(parameters))}) as count from unnest($1::uuid[]) o(id)`,
        parameters,
      );
      return new Map(rows.map((row) => [row.id, row.count]));
    };
    return this.context.loader(`length of timeline of ${walk}`, batch, 0).load(id);
  }

  /** The links (alias l) of the owner o.id to interactions (alias i) that the viewer may read, up to and with the condition. */
  private visibleWalk(walk: Walk, bind: Bind): string {
    const { table, column } = walks[walk];
    return `${table} l join interaction i on i.id = l.interaction_id
      where l.${column} = o.id and i.archived_at is null and ${visibleInteractions(this.viewer, bind, 'i')}`;
  }
}

/** Where in a timeline an interaction stands; `at` to the microsecond, as a Date could not tell it. */
interface Place {
  at: string;
  id: string;
}

const placeShape = [/^\d{4,6}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?[+-]\d\d(:\d\d)?$/, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/];

function encodeCursor({ at, id }: Place): string {
  return Buffer.from(JSON.stringify([at, id])).toString('base64url');
}

function decodeCursor(cursor: string): Place {
  let values: unknown;
  try {
    values = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    throw new BadInput({ 'paging.after': 'validation.invalid' });
  }
  const fits =
    Array.isArray(values) &&
    values.length === placeShape.length &&
    placeShape.every((shape, index) => typeof values[index] === 'string' && shape.test(values[index]));
  if (!fits) throw new BadInput({ 'paging.after': 'validation.invalid' });
  const [at, id] = values as [string, string];
  return { at, id };
}
