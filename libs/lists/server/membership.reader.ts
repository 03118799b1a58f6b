import { Injectable } from '@nestjs/common';
import { BadInput, type Bind, bindInto, Database, type Page, type Paging, RequestContext } from '@regiekamer/shared-server';
import type { Channel } from '@regiekamer/stakeholders-server';
import { isUUID } from 'class-validator';
import type { ContactList, ContactListExclusion, ContactListMember, ContactListPreview } from './contact-list.entity.js';
import { ExclusionReason } from './contact-list.entity.js';
import { ContactListReader } from './contact-list.reader.js';
import { type Aim, Reach } from './reach.js';

/** How many are on a list, and how many are left out, by reason. */
interface Counts {
  members: number;
  exclusions: Map<ExclusionReason, number>;
}

interface CountRow {
  list: number;
  reason: ExclusionReason | null;
  count: number;
}

/** Who of a page is asked for: those on the list, or those left out, for one reason or any. */
type Side = 'members' | 'exclusions' | ExclusionReason;

/** Of patience for each of several lists. */
const secondsEach = 1;

const nobody: Counts = { members: 0, exclusions: new Map() };
const reasons = Object.values(ExclusionReason);

/** Who is on the lists that the viewer may read and who is left out, in one statement for however many lists. */
@Injectable()
export class MembershipReader {
  constructor(
    private readonly database: Database,
    private readonly context: RequestContext,
    private readonly lists: ContactListReader,
    private readonly reach: Reach,
  ) {}

  /** What a list would hold that is not saved yet. */
  async preview(aim: Aim): Promise<ContactListPreview> {
    const [counts] = await this.count([aim]);
    return {
      memberCount: counts!.members,
      exclusions: reasons.flatMap((reason) => {
        const count = counts!.exclusions.get(reason);
        return count ? [{ reason, count }] : [];
      }),
    };
  }

  async memberCount(listId: string): Promise<number> {
    return (await this.counts(listId)).members;
  }

  /** @param reason only who is left out for this reason */
  async exclusionCount(listId: string, reason?: ExclusionReason | null): Promise<number> {
    const { exclusions } = await this.counts(listId);
    return reason ? (exclusions.get(reason) ?? 0) : [...exclusions.values()].reduce((sum, count) => sum + count, 0);
  }

  /** Those on the list, in Dutch order. */
  members(listId: string, paging?: Paging | null): Promise<Page<ContactListMember>> {
    return this.page<ContactListMember>('members', listId, paging, () => this.memberCount(listId));
  }

  /** Those who match and are left out, in Dutch order. */
  exclusions(listId: string, reason?: ExclusionReason | null, paging?: Paging | null): Promise<Page<ContactListExclusion>> {
    return this.page<ContactListExclusion>(reason ?? 'exclusions', listId, paging, () => this.exclusionCount(listId, reason));
  }

  /** The lists that a stakeholder is on now, of those that the viewer may read; by batch. */
  listsOf(stakeholderId: string): Promise<ContactList[]> {
    const batch = async (ids: readonly string[]) => {
      const lists = await this.lists.all();
      const rows = await this.each<{ list: number; id: string }>(
        await this.aims(lists),
        (index, reach, bind) => `select ${index} as list, id from (${reach}) r where reason is null and id = any(${bind(ids)}::uuid[])`,
        ids,
      );
      const found = new Map<string, ContactList[]>();
      for (const { list, id } of rows) found.set(id, [...(found.get(id) ?? []), lists[list]!]);
      return found;
    };
    return this.context.loader<ContactList[]>('lists of stakeholders', batch, []).load(stakeholderId);
  }

  private counts(listId: string): Promise<Counts> {
    const batch = async (ids: readonly string[]) => {
      const lists = await this.byIds(ids);
      const counts = await this.count(await this.aims(lists));
      return new Map(lists.map(({ id }, index) => [id, counts[index]!]));
    };
    return this.context.loader<Counts>('counts of contact lists', batch, nobody).load(listId);
  }

  private async count(aims: readonly Aim[]): Promise<Counts[]> {
    const rows = await this.each<CountRow>(aims, (index, reach) => `select ${index} as list, reason, count(*)::int as count from (${reach}) r group by reason`);
    return aims.map((_aim, index) => {
      const own = rows.filter(({ list }) => list === index);
      return {
        members: own.find(({ reason }) => reason === null)?.count ?? 0,
        exclusions: new Map(own.flatMap(({ reason, count }) => (reason ? [[reason, count]] : []))),
      };
    });
  }

  private async page<Row>(side: Side, listId: string, paging: Paging | null | undefined, count: () => Promise<number>): Promise<Page<Row>> {
    const perPage = paging?.perPage ?? 25;
    const after = paging?.after ? decodeCursor(paging.after) : null;
    const offset = after ? 0 : ((paging?.page ?? 1) - 1) * perPage;
    const which = side === 'members' ? 'r.reason is null' : side === 'exclusions' ? 'r.reason is not null' : `r.reason = '${side}'`;
    const batch = async (ids: readonly string[]) => {
      const lists = await this.byIds(ids);
      const rows = await this.each<Row & { list: number; stakeholderId: string }>(
        await this.aims(lists),
        (index, reach, bind) => `(
          select ${index} as list, r.id as "stakeholderId", r.reason, r.address, salutation(s) as salutation
          from (${reach}) r join stakeholder s on s.id = r.id
          where ${which} ${after ? `and (r.sort_key, r.id) > (select sort_key, id from stakeholder where id = ${bind(after)}::uuid)` : ''}
          order by r.sort_key, r.id offset ${offset} limit ${perPage + 1})`,
      );
      return new Map(lists.map(({ id }, index) => [id, rows.filter(({ list }) => list === index)]));
    };
    const found = await this.context
      .loader<(Row & { stakeholderId: string })[]>(`page of contact lists: ${[side, perPage, offset, after].join()}`, batch, [])
      .load(listId);
    const items = found.slice(0, perPage);
    return {
      items,
      get totalCount() {
        return count();
      },
      pageInfo: { hasNextPage: found.length > perPage, endCursor: items.length ? encodeCursor(items.at(-1)!.stakeholderId) : null },
    };
  }

  /**
   * One statement that answers the rows of all the lists.
   * @param among the stakeholders that matter, where not all do: who shares an address with them is looked up once for each
   * channel, however many lists there are
   */
  private each<Row>(
    aims: readonly Aim[],
    rows: (index: number, reach: string, bind: Bind) => string,
    among?: readonly string[],
  ): Promise<Row[]> {
    if (aims.length === 0) return Promise.resolve([]);
    // of very many people, a page of lists takes longer than a request usually may
    if (aims.length > 1 && RequestContext.deadline !== undefined) this.context.deadline = RequestContext.deadline + aims.length * secondsEach * 1000;
    const parameters: unknown[] = [];
    const bind = bindInto(parameters);
    const nearby = (channel: Channel) => (among ? `near_${channel.toLowerCase()}` : undefined);
    const parts = aims.map((aim, index) => rows(index, this.reach.sql(aim, bind, nearby(aim.channel)), bind));
    const channels = among ? [...new Set(aims.map(({ channel }) => channel))] : [];
    const near = channels.map((channel) => `${nearby(channel)} as materialized (${this.reach.near(channel, `${bind(among)}::uuid[]`)})`);
    return this.database.query<Row>(`${near.length ? `with ${near.join(', ')} ` : ''}${parts.join('\nunion all\n')}`, parameters);
  }

  private async byIds(ids: readonly string[]): Promise<ContactList[]> {
    const lists = await Promise.all(ids.map((id) => this.lists.byId(id)));
    return lists.filter((list) => list !== null);
  }

  private aims(lists: readonly ContactList[]): Promise<Aim[]> {
    return Promise.all(lists.map((list) => this.lists.aim(list)));
  }
}

/** A page goes on after the last person that was seen, wherever their name has taken them since. */
const encodeCursor = (stakeholderId: string): string => Buffer.from(stakeholderId).toString('base64url');

function decodeCursor(cursor: string): string {
  const id = Buffer.from(cursor, 'base64url').toString();
  if (!isUUID(id, 'all')) throw new BadInput({ 'paging.after': 'validation.invalid' });
  return id;
}
