import type { EntityMetadata } from 'typeorm';

const lists = new WeakMap<EntityMetadata, Map<string, string>>();

/**
 * The columns of an entity, each under the name of its field, for the select list of a statement: the rows of the driver are then
 * the records, and nothing is built of them. Days come as text, as everywhere.
 * @param alias of the entity's table
 */
export function entityColumns(entity: EntityMetadata, alias: string): string {
  let byAlias = lists.get(entity);
  if (!byAlias) lists.set(entity, (byAlias = new Map<string, string>()));
  let list = byAlias.get(alias);
  if (list === undefined) {
    list = entity.columns
      .filter(({ isSelect }) => isSelect)
      .map(({ databaseName, propertyName, type, isVirtualProperty, query }) => {
        const sql = isVirtualProperty ? `(${query!(alias)})` : `${alias}.${databaseName}`;
        return `${sql}${type === 'date' ? '::text' : ''} as "${propertyName}"`;
      })
      .join(', ');
    byAlias.set(alias, list);
  }
  return list;
}

/** Rows selected by these columns, with the getters of their entity. */
export function asRecords<T>(entity: EntityMetadata, rows: object[]): T[] {
  const { prototype } = entity.target as { prototype: object };
  for (const row of rows) Object.setPrototypeOf(row, prototype);
  return rows as T[];
}
