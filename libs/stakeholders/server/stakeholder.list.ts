import { Injectable } from '@nestjs/common';
import { Database, type Page, type Paging, readPage, type SortKey, SortOrder } from '@regiekamer/shared-server';
import type { EntityTarget } from 'typeorm';
import { Organisation, Person, Stakeholder, StakeholderKind } from './stakeholder.entity.js';
import { type StakeholderFilter, type StakeholderSort, StakeholderSortField } from './stakeholder-filter.inputs.js';
import { StakeholderFilters } from './stakeholder.filters.js';
import { StakeholderReader } from './stakeholder.reader.js';

type SortExpression = Omit<SortKey, 'order'>;

/** Lists of stakeholders: one statement a page, whatever is filtered on. */
@Injectable()
export class StakeholderList {
  /** What each field sorts by; an upper domain adds its own. */
  private readonly sorts = new Map<StakeholderSortField, SortExpression>([
    [StakeholderSortField.SORT_NAME, { sql: 's.sort_key', type: 'text' }],
    [StakeholderSortField.CITY, { sql: `coalesce(s.city, '')`, type: 'text' }],
    [StakeholderSortField.CATEGORY, { sql: `coalesce((select label_nl from category c where c.id = s.category_id), '')`, type: 'text' }],
    [StakeholderSortField.CREATED_AT, { sql: 's.created_at', type: 'timestamptz' }],
    [StakeholderSortField.UPDATED_AT, { sql: 's.updated_at', type: 'timestamptz' }],
  ]);

  constructor(
    private readonly database: Database,
    private readonly filters: StakeholderFilters,
    private readonly reader: StakeholderReader,
  ) {}

  /** An upper domain says what a field sorts by, on the alias `s`. */
  sortBy(field: StakeholderSortField, expression: SortExpression): void {
    this.sorts.set(field, expression);
  }

  stakeholders(filter?: StakeholderFilter | null, sort?: StakeholderSort[] | null, paging?: Paging | null): Promise<Page<Stakeholder>> {
    return this.read(Stakeholder, null, filter, sort, paging);
  }

  people(filter?: StakeholderFilter | null, sort?: StakeholderSort[] | null, paging?: Paging | null): Promise<Page<Person>> {
    return this.read(Person, StakeholderKind.PERSON, filter, sort, paging);
  }

  organisations(filter?: StakeholderFilter | null, sort?: StakeholderSort[] | null, paging?: Paging | null): Promise<Page<Organisation>> {
    return this.read(Organisation, StakeholderKind.ORGANISATION, filter, sort, paging);
  }

  /**
   * Active records whose name resembles the given one, likeliest first: what a form asks before it creates another.
   * @param limit 1 to 20
   */
  async similar(kind: StakeholderKind, name: string, limit: number): Promise<Stakeholder[]> {
    const rows = await this.database.query<{ id: string }>(
      `select record_id as id from search_document
       where record_type = $1 and not archived and fold($2) <% folded
       order by word_similarity(fold($2), folded) desc, record_id
       limit $3`,
      [kind, name.slice(0, 200), Math.min(Math.max(limit, 1), 20)],
    );
    const found = await this.reader.byIds(rows.map((row) => row.id));
    return rows.map((row) => found.get(row.id)).filter((stakeholder) => stakeholder !== undefined);
  }

  private async read<T extends Stakeholder>(
    entity: EntityTarget<T>,
    kind: StakeholderKind | null,
    filter: StakeholderFilter | null | undefined,
    sort: StakeholderSort[] | null | undefined,
    paging: Paging | null | undefined,
  ): Promise<Page<T>> {
    const stakeholders = this.database.select(entity, 's');
    stakeholders.where(this.filters.compile(filter, stakeholders.bind));
    if (kind) stakeholders.where(`s.kind = ${stakeholders.bind(kind)}`);
    const wanted = sort?.length ? sort : [{ field: StakeholderSortField.SORT_NAME, order: SortOrder.ASC }];
    const keys = wanted.map(({ field, order }) => ({ ...this.sorts.get(field)!, order }));
    const page = await readPage(stakeholders, keys, paging);
    this.reader.forViewer(page.items);
    return page;
  }
}
