import type { ComponentType, LazyExoticComponent } from 'react';
import type { RaRecord } from 'ra-core';
import { run, type TypedDocument } from './client.js';
import type { Resource, SortOrder } from './schema.generated.js';

/** What a screen asks of a list; pages count from 1. */
export interface ListArguments {
  filter: Readonly<Record<string, unknown>>;
  sort: { field: string; order: SortOrder };
  page: number;
  perPage: number;
  signal?: AbortSignal | undefined;
}

export interface ListAnswer {
  items: RaRecord<string>[];
  totalCount?: number | undefined;
  hasNextPage?: boolean | undefined;
}

interface OneArguments {
  id: string;
  signal?: AbortSignal | undefined;
}

type Values = Readonly<Record<string, unknown>>;

export type Page = LazyExoticComponent<ComponentType> | ComponentType;

/** One kind of record: how its react-admin verbs reach the server, which right guards it, and its pages. */
export interface ResourceDescription {
  /** as in the addresses and the message keys: 'people' */
  name: string;
  /** the record of rights that guards it: list and show need read, everything else write */
  access: Resource;
  list: { run(args: ListArguments): Promise<ListAnswer> };
  one?: { run(args: OneArguments): Promise<RaRecord<string> | null> };
  create?: { fields: readonly string[]; run(values: Values): Promise<RaRecord<string>> };
  update?: {
    /** the fields that an update can carry; a conflict is shown field by field */
    fields: readonly string[];
    run(id: string, version: number | undefined, values: Values): Promise<RaRecord<string>>;
  };
  archive?: { run(id: string): Promise<{ id: string }> };
  restore?: { run(id: string): Promise<{ id: string }> };
  /** what stands for the record in titles and references; the name of a field or a function */
  recordRepresentation?: string | ((record: RaRecord) => string);
  icon?: ComponentType;
  /** lazy pages: nobody pays for a page they do not open */
  pages?: { list?: Page; show?: Page; edit?: Page; create?: Page };
}

/** Gives a description its type; the pages and verbs are checked where they are written. */
export const defineResource = (description: ResourceDescription): ResourceDescription => description;

type Input<Variables> = Variables extends { input: infer I extends object } ? I : never;
type Filter<Variables> = Variables extends { filter?: infer F } ? NonNullable<F> : never;
type SortField<Variables> = Variables extends { sort?: infer S }
  ? NonNullable<S> extends infer L
    ? L extends readonly { field: infer F }[]
      ? F
      : never
    : never
  : never;

interface PageOf<Item> {
  items: Item[];
  totalCount?: number;
  pageInfo?: { hasNextPage: boolean };
}

/**
 * A list that the server pages, sorts and filters.
 * @param options.page where the answer holds the page
 * @param options.sort the columns that can be sorted on, with the schema's name for them; others are ignored
 * @param options.filter turns the filter form's values into the schema's filter; by default the fields of the form
 *   are named as the schema's, `q` (react-admin's search field) goes to `text`, and empty values are left out
 * @param options.toRecord what the screens see of an item
 */
export function listOf<Result, Variables extends object, Item extends { id: string }>(
  document: TypedDocument<Result, Variables>,
  options: {
    page: (result: Result) => PageOf<Item>;
    sort?: Readonly<Record<string, SortField<Variables>>>;
    filter?: (filter: Values) => Filter<Variables>;
    toRecord?: (item: Item) => RaRecord<string>;
  },
): ResourceDescription['list'] {
  return {
    async run({ filter, sort, page, perPage, signal }) {
      const field = options.sort?.[sort.field];
      const variables = {
        filter: (options.filter ?? plainFilter)(filter),
        ...(field ? { sort: [{ field, order: sort.order }] } : {}),
        paging: { page, perPage },
      };
      // The shape is that of every list in the schema; its parts are typed above.
      const result = options.page(await run(document, variables as unknown as Variables, signal ? { signal } : {}));
      return {
        items: options.toRecord ? result.items.map(options.toRecord) : result.items,
        totalCount: result.totalCount,
        hasNextPage: result.pageInfo?.hasNextPage,
      };
    },
  };
}

/** Leaves out what a form left empty and renames react-admin's `q`. */
export function plainFilter<F>(filter: Values): F {
  const entries = Object.entries(filter)
    .filter(([, value]) => !(value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)))
    .map(([name, value]) => [name === 'q' ? 'text' : name, value] as const);
  return Object.fromEntries(entries) as F;
}

/**
 * A list that the server gives whole (users, themes: tens of rows); it is sorted and paged here.
 * @param options.variables the server's own filter, from the filter form's values
 */
export function wholeListOf<Result, Variables, Item extends { id: string }>(
  document: TypedDocument<Result, Variables>,
  options: {
    items: (result: Result) => Item[];
    variables: (filter: Values) => Variables;
    /** what the server cannot filter on */
    keep?: (item: Item, filter: Values) => boolean;
  },
): ResourceDescription['list'] {
  return {
    async run({ filter, sort, page, perPage, signal }) {
      const result = await run(document, options.variables(filter), signal ? { signal } : {});
      const ids = Array.isArray(filter['ids']) ? (filter['ids'] as unknown[]) : undefined;
      const items = options
        .items(result)
        .filter((item) => (ids ? ids.includes(item.id) : true) && (options.keep?.(item, filter) ?? true));
      const value = (item: Item) => {
        const field = (item as Values)[sort.field];
        return typeof field === 'string' || typeof field === 'number' || typeof field === 'boolean' ? String(field) : '';
      };
      const direction = sort.order === 'DESC' ? -1 : 1;
      const sorted = items.toSorted(
        (one, other) => direction * value(one).localeCompare(value(other), 'nl', { numeric: true }),
      );
      return { items: sorted.slice((page - 1) * perPage, page * perPage), totalCount: sorted.length };
    },
  };
}

/** One record by its id; `read` answers null where there is none that the viewer may see. */
export function oneOf<Result, Variables extends { id: string }>(
  document: TypedDocument<Result, Variables>,
  read: (result: Result) => RaRecord<string> | null,
): NonNullable<ResourceDescription['one']> {
  return {
    run: async ({ id, signal }) => read(await run(document, { id } as Variables, signal ? { signal } : {})),
  };
}

/**
 * @param fields the fields of the input that the form fills; the form's other values stay behind
 * @param read where the answer holds the new record
 */
export function createOf<Result, Variables extends { input: object }>(
  document: TypedDocument<Result, Variables>,
  fields: readonly (keyof Input<Variables> & string)[],
  read: (result: Result) => RaRecord<string>,
): NonNullable<ResourceDescription['create']> {
  return {
    fields,
    run: async (values) => read(await run(document, { input: pick(values, fields, 'filled') } as unknown as Variables)),
  };
}

/**
 * An update under the guard of `version`, where the mutation takes one.
 * @param fields the fields of the input that the form fills; an emptied field is sent as null
 */
export function updateOf<Result, Variables extends { id: string; input: object }>(
  document: TypedDocument<Result, Variables>,
  fields: readonly (keyof Input<Variables> & string)[],
  read: (result: Result) => RaRecord<string>,
): NonNullable<ResourceDescription['update']> {
  return {
    fields,
    run: async (id, version, values) =>
      read(
        await run(document, {
          id,
          ...(version === undefined ? {} : { version }),
          input: pick(values, fields, 'present'),
        } as unknown as Variables),
      ),
  };
}

/** Archiving or restoring: an operation that takes an id alone. */
export function byId<Result, Variables extends { id: string }>(
  document: TypedDocument<Result, Variables>,
  read: (result: Result) => { id: string },
): { run(id: string): Promise<{ id: string }> } {
  return { run: async (id) => read(await run(document, { id } as Variables)) };
}

function pick(values: Values, fields: readonly string[], which: 'filled' | 'present'): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const field of fields) {
    const value = values[field] === '' ? null : values[field];
    if (value === undefined || (which === 'filled' && value === null)) continue;
    picked[field] = value;
  }
  return picked;
}
