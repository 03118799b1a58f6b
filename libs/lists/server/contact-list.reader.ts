import { Injectable } from '@nestjs/common';
import { Viewer } from '@regiekamer/identity-server';
import {
  containing, Database, type Page, type Paging, readPage, RequestContext, SortOrder, words,
} from '@regiekamer/shared-server';
import { type Stakeholder, type StakeholderFilter, StakeholderReader } from '@regiekamer/stakeholders-server';
import { ContactList } from './contact-list.entity.js';
import type { Aim } from './reach.js';
import { visibleLists } from './visible-lists.js';

/** Whom somebody put on a list by hand, and whom off it. */
export interface Choices {
  includedIds: string[];
  excludedIds: string[];
}

/** Reads the contact lists that the viewer may see: the one way for them to leave the server. */
@Injectable()
export class ContactListReader {
  constructor(
    private readonly database: Database,
    private readonly context: RequestContext,
    private readonly viewer: Viewer,
    private readonly stakeholders: StakeholderReader,
  ) {}

  /** By name. @param text words that the name or the owner's name must hold */
  page(text?: string | null, archived?: boolean | null, paging?: Paging | null): Promise<Page<ContactList>> {
    const lists = this.visible();
    lists.where(`l.archived_at is ${archived ? 'not null' : 'null'}`);
    for (const word of words(text ?? '')) {
      const pattern = containing(word, lists.bind);
      lists.where(`fold(l.name) like ${pattern}
        or exists (select from app_user u where u.id = l.owner_id and fold(u.name) like ${pattern})`);
    }
    return readPage(lists, [{ sql: 'lower(l.name)', type: 'text', order: SortOrder.ASC }], paging);
  }

  /** One list, by batch; null where it does not exist for the viewer. */
  byId(id: string): Promise<ContactList | null> {
    const batch = async (ids: readonly string[]) => {
      const lists = this.visible();
      const found = await lists.where(`l.id = any(${lists.bind(ids)}::uuid[])`).read('l.id');
      return new Map(found.map((list) => [list.id, list]));
    };
    return this.context.loader<ContactList | null>(ContactListReader, batch, null).load(id);
  }

  /** Which of these the viewer may read. */
  async readable(ids: readonly string[]): Promise<Set<string>> {
    const found = await Promise.all(ids.map((id) => this.byId(id)));
    return new Set(found.flatMap((list) => (list ? [list.id] : [])));
  }

  /** Every list in use that the viewer may read, by name. */
  all(): Promise<ContactList[]> {
    return this.visible().where('l.archived_at is null').read('lower(l.name), l.id');
  }

  /** Whom somebody put on this list or off it by hand, by batch. */
  choices(listId: string): Promise<Choices> {
    const batch = async (ids: readonly string[]) => {
      const rows = await this.database.query<{ id: string } & Choices>(
        `select list_id as id,
           coalesce(array_agg(stakeholder_id order by stakeholder_id) filter (where included), '{}') as "includedIds",
           coalesce(array_agg(stakeholder_id order by stakeholder_id) filter (where not included), '{}') as "excludedIds"
         from contact_list_choice where list_id = any($1::uuid[]) group by list_id`,
        [ids],
      );
      return new Map(rows.map(({ id, ...choices }) => [id, choices]));
    };
    return this.context.loader<Choices>('choices of contact lists', batch, { includedIds: [], excludedIds: [] }).load(listId);
  }

  /** The same as records. */
  async chosen(listId: string, how: keyof Choices): Promise<Stakeholder[]> {
    const { [how]: ids } = await this.choices(listId);
    const found = await Promise.all(ids.map((id) => this.stakeholders.byId(id)));
    return found.filter((stakeholder) => stakeholder !== null);
  }

  /** Whom a list is to reach. */
  async aim(list: ContactList): Promise<Aim> {
    return { ...list, criteria: JSON.parse(list.criteria) as StakeholderFilter, ...(await this.choices(list.id)) };
  }

  private visible() {
    const lists = this.database.select(ContactList, 'l');
    return lists.where(visibleLists(this.viewer, lists.bind, 'l'));
  }
}
