import type { Type } from '@nestjs/common';
import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import type { ObjectLiteral } from 'typeorm';
import { BadInput } from './errors.js';
import type { Selection } from './selection.js';
import type { Bind } from './sql.js';

export enum SortOrder {
  ASC = 'ASC',
  DESC = 'DESC',
}
registerEnumType(SortOrder, { name: 'SortOrder' });

/** Which part of a list is asked for. */
@InputType()
export class Paging {
  @Field(() => Int, { nullable: true, defaultValue: 1, description: '1-based' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100_000)
  page?: number;

  @Field(() => Int, { nullable: true, defaultValue: 25 })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(200)
  perPage?: number;

  @Field(() => String, {
    nullable: true,
    description: 'pageInfo.endCursor of the page before; replaces page (keyset paging, constant cost at any depth)',
  })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  after?: string | null;
}

@ObjectType()
export class PageInfo {
  @Field()
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

/** A page of a list; its total is counted only when a client selects it. */
export interface Page<T> {
  items: T[];
  /** a getter: reading it counts */
  readonly totalCount: Promise<number>;
  pageInfo: PageInfo;
}

/** The GraphQL type of a page: `@ObjectType() class PersonPage extends PageOf(Person) {}`. */
export function PageOf<T>(item: () => Type<T> | (abstract new () => T)) {
  @ObjectType({ isAbstract: true })
  abstract class PageType {
    @Field(() => [item() as Type<T>])
    items!: T[];

    // a getter that answers a promise needs a resolver: see withoutPlainResolvers
    @Field(() => Int, { description: 'counted only when selected', middleware: [(_, next) => next()] })
    totalCount!: number;

    @Field(() => PageInfo)
    pageInfo!: PageInfo;
  }
  return PageType;
}

/** One key of an order: a SQL expression that is never null, with values by `bind`, and its type for the cursor. */
export interface SortKey {
  sql: string | ((bind: Bind) => string);
  type: 'text' | 'int' | 'float8' | 'timestamptz' | 'date' | 'uuid';
  order: SortOrder;
}

export const emptyPage = <T>(): Page<T> => ({
  items: [],
  totalCount: Promise.resolve(0),
  pageInfo: { hasNextPage: false, endCursor: null },
});

/**
 * Reads one page of a selection.
 * @param keys the order; the id is added as the last key, so that pages never overlap
 * @param candidates SQL of ids among which the first so many of the whole list are, where that is found sooner than by the conditions
 */
export async function readPage<T extends ObjectLiteral & { id: string }>(
  selection: Selection<T>,
  keys: SortKey[],
  paging: Paging | null | undefined,
  candidates?: (most: number) => string,
): Promise<Page<T>> {
  const { alias } = selection;
  const perPage = paging?.perPage ?? 25;
  const lastOrder = keys.at(-1)?.order ?? SortOrder.ASC;
  const allKeys: SortKey[] = [...keys, { sql: `${alias}.id`, type: 'uuid', order: lastOrder }];
  // what the page alone needs is no parameter of the count
  const page = selection.copy();
  const places = allKeys.map(({ sql, ...key }) => ({ ...key, sql: typeof sql === 'string' ? sql : sql(page.bind) }));
  const offset = paging?.after ? 0 : ((paging?.page ?? 1) - 1) * perPage;
  if (paging?.after) page.where(afterCursor(places, decodeCursor(paging.after, places), page.bind));

  const rows = await page.read<T & Record<`cursor_${number}`, string>>(
    // an expression is ordered by as it stands, so that its index serves
    `${places.map(({ sql, order }) => `${sql} ${order}`).join(', ')} limit ${perPage + 1} offset ${offset}`,
    places.map(({ sql }, index) => `(${sql})::text as cursor_${index}`),
    !paging?.after && candidates ? `${alias}.id in (${candidates(offset + perPage + 1)})` : undefined,
  );
  const items = rows.slice(0, perPage);
  const last = items.at(-1);
  return {
    items,
    get totalCount() {
      return selection.count();
    },
    pageInfo: {
      hasNextPage: rows.length > perPage,
      endCursor: last ? encodeCursor(allKeys.map((_, index) => last[`cursor_${index}`]!)) : null,
    },
  };
}

function encodeCursor(values: string[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** The rows after the cursor: (a > x) or (a = x and b > y) or …, since the keys may run in different directions. */
function afterCursor(keys: (SortKey & { sql: string })[], values: string[], bind: Bind): string {
  const placeholders = keys.map(({ type }, index) => `${bind(values[index])}::${type}`);
  const sign = ({ order }: SortKey) => (order === SortOrder.ASC ? '>' : '<');
  if (keys.every((key) => key.order === keys[0]!.order)) {
    return `(${keys.map((key) => key.sql).join(', ')}) ${sign(keys[0]!)} (${placeholders.join(', ')})`;
  }
  return keys
    .map((key, index) => {
      const equal = keys.slice(0, index).map((before, at) => `${before.sql} = ${placeholders[at]!}`);
      return `(${[...equal, `${key.sql} ${sign(key)} ${placeholders[index]!}`].join(' and ')})`;
    })
    .join(' or ');
}

const shapes: Record<SortKey['type'], RegExp> = {
  text: /^[^\0]*$/s,
  int: /^-?\d{1,9}$/,
  float8: /^-?(\d+(\.\d+)?(e[+-]?\d+)?|Infinity)$/,
  timestamptz: /^(-?infinity|\d{4,6}-\d\d-\d\d[ T][\d:.]+([+-][\d:]+|Z)?)$/,
  date: /^(-?infinity|\d{4,6}-\d\d-\d\d)$/,
  uuid: /^[0-9a-f-]{36}$/,
};

/** @throws BadInput */
function decodeCursor(cursor: string, keys: SortKey[]): string[] {
  let values: unknown;
  try {
    values = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    throw new BadInput({ 'paging.after': 'validation.invalid' });
  }
  const fits =
    Array.isArray(values) &&
    values.length === keys.length &&
    values.every((value, index) => typeof value === 'string' && shapes[keys[index]!.type].test(value));
  if (!fits) throw new BadInput({ 'paging.after': 'validation.invalid' });
  return values as string[];
}
