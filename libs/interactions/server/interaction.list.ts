import { Injectable } from '@nestjs/common';
import { Viewer } from '@regiekamer/identity-server';
import { BadInput, type Bind, containing, Database, type Page, type Paging, readPage, type SortKey, SortOrder, words } from '@regiekamer/shared-server';
import { Interaction } from './interaction.entity.js';
import { type InteractionFilter, type InteractionSort, InteractionSortField } from './interaction.inputs.js';
import { visibleInteractions } from './interaction.policy.js';

const sortKeys: Record<InteractionSortField, Omit<SortKey, 'order'>> = {
  [InteractionSortField.OCCURRED_AT]: { sql: 'i.occurred_at', type: 'timestamptz' },
  [InteractionSortField.CREATED_AT]: { sql: 'i.created_at', type: 'timestamptz' },
  [InteractionSortField.SUBJECT]: { sql: 'fold(i.subject)', type: 'text' },
};

const usualSort: InteractionSort[] = [{ field: InteractionSortField.OCCURRED_AT, order: SortOrder.DESC }];

/** Interactions by filter, order and page, as far as the viewer may read them. */
@Injectable()
export class InteractionList {
  constructor(
    private readonly database: Database,
    private readonly viewer: Viewer,
  ) {}

  /** @throws BadInput */
  page(filter?: InteractionFilter | null, sort?: InteractionSort[] | null, paging?: Paging | null): Promise<Page<Interaction>> {
    const interactions = this.database.select(Interaction, 'i');
    const { bind } = interactions;
    const archived = `i.archived_at is ${filter?.archived ? 'not null' : 'null'}`;
    const wanted = [archived, visibleInteractions(this.viewer, bind, 'i'), ...conditions(filter ?? {}, bind)];
    const order = sort?.length ? sort : usualSort;
    if (order.length > Object.keys(sortKeys).length) throw new BadInput({ sort: 'validation.tooMany' });
    const keys = order.map(({ field, order: way }) => ({ ...sortKeys[field], order: way }));
    if (!filter?.regisseurIn) return readPage(interactions.where(wanted.join(' and ')), keys, paging);

    const regisseurs = bind(filter.regisseurIn);
    interactions.where(`${wanted.join(' and ')} and (i.logged_by = any(${regisseurs}::uuid[])
      or exists (select from interaction_colleague l where l.interaction_id = i.id and l.user_id = any(${regisseurs}::uuid[])))`);
    const [{ field, order: way }] = order as [InteractionSort];
    const latestFirst = order.length === 1 && field === InteractionSortField.OCCURRED_AT && way === SortOrder.DESC;
    return readPage(interactions, keys, paging, latestFirst ? (most) => latestOf(regisseurs, wanted.join(' and '), most) : undefined);
  }
}

/**
 * What these users logged last or took part in last: of each the first so many, along an index. Asked as one condition, it is looked
 * for among the latest interactions of the whole office, however few of those are theirs.
 */
const latestOf = (users: string, wanted: string, most: number) => `
  (select i.id from interaction i where i.logged_by = any(${users}::uuid[]) and ${wanted}
   order by i.occurred_at desc, i.id desc limit ${most})
  union all
  (select i.id from interaction_colleague l join interaction i on i.id = l.interaction_id where l.user_id = any(${users}::uuid[]) and ${wanted}
   order by l.occurred_at desc, l.interaction_id desc limit ${most})`;

function conditions(filter: InteractionFilter, bind: Bind): string[] {
  const { ids, text, typeIn, since, until, loggedByIn, participantIn, issueIn, themeIn } = filter;
  const asked = [
    ids && `i.id = any(${bind(ids)}::uuid[])`,
    text?.trim() && textCondition(text, bind),
    typeIn && `i.type_id in (select id from interaction_type where code = any(${bind(typeIn)}::text[]))`,
    since && `i.occurred_at >= ${bind(since)}::timestamptz`,
    until && `i.occurred_at <= ${bind(until)}::timestamptz`,
    loggedByIn && `i.logged_by = any(${bind(loggedByIn)}::uuid[])`,
    participantIn &&
      `exists (select from interaction_participant l where l.interaction_id = i.id and l.stakeholder_id = any(${bind(participantIn)}::uuid[]))`,
    issueIn && `exists (select from interaction_issue l where l.interaction_id = i.id and l.issue_id = any(${bind(issueIn)}::uuid[]))`,
    themeIn && themeCondition('i', themeIn, bind),
  ];
  return asked.filter((condition) => typeof condition === 'string' && condition !== '') as string[];
}

/** SQL condition: whether one of the issues of an interaction belongs to one of these themes, or is related to it. */
export function themeCondition(alias: string, themeIds: readonly string[], bind: Bind): string {
  const themes = bind(themeIds);
  return `exists (select from interaction_issue tl join issue ti on ti.id = tl.issue_id where tl.interaction_id = ${alias}.id
    and (ti.theme_id = any(${themes}::uuid[])
      or exists (select from issue_related_theme r where r.issue_id = ti.id and r.theme_id = any(${themes}::uuid[]))))`;
}

/** Every word stands in the subject, inside words too; or the notes match as a whole. */
function textCondition(text: string, bind: Bind): string {
  const everyWord = words(text).map((word) => `d.folded like ${containing(word, bind)}`).join(' and ');
  return `i.id in (select d.record_id from search_document d where d.record_type = 'INTERACTION'
    and ((${everyWord}) or d.body @@ websearch_to_tsquery('dutch', fold(${bind(text)}::text))))`;
}
