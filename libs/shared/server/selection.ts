import type { EntityMetadata, ObjectLiteral } from 'typeorm';
import { asRecords, entityColumns } from './rows.js';
import { type Bind, bindInto } from './sql.js';

/** Sends a statement and answers its rows: `Database.query`. */
type Send = <Row>(sql: string, parameters: unknown[]) => Promise<Row[]>;

/**
 * Those records of one table that fit conditions. Relations are asked by EXISTS and loaded by batch afterwards, never joined, so that
 * each row is a record. Its statements are put together as text: TypeORM's query builder takes longer over one than PostgreSQL.
 */
export class Selection<T extends ObjectLiteral> {
  /** Makes a value a parameter of the conditions. */
  readonly bind: Bind;

  constructor(
    private readonly send: Send,
    private readonly entity: EntityMetadata,
    readonly alias: string,
    private readonly conditions: string[] = [],
    private readonly parameters: unknown[] = [],
  ) {
    this.bind = bindInto(parameters);
  }

  /** @param condition SQL on the alias, with values by `bind`; all conditions must hold */
  where(condition: string): this {
    this.conditions.push(condition);
    return this;
  }

  /** One with the same conditions, whose further ones do not come to this one. */
  copy(): Selection<T> {
    return new Selection(this.send, this.entity, this.alias, [...this.conditions], [...this.parameters]);
  }

  async count(): Promise<number> {
    const [row] = await this.send<{ count: number }>(`select count(*)::int as count ${this.from(this.conditions)}`, this.parameters);
    return row!.count;
  }

  /**
   * @param order what follows `order by`
   * @param more columns beside those of the entity
   * @param instead a condition that holds all others in its own way
   */
  async read<Row extends T>(order: string, more: string[] = [], instead?: string): Promise<Row[]> {
    const columns = [entityColumns(this.entity, this.alias), ...more].join(', ');
    const from = this.from(instead ? [instead] : this.conditions);
    return asRecords<Row>(this.entity, await this.send<object>(`select ${columns} ${from} order by ${order}`, this.parameters));
  }

  private from(conditions: string[]): string {
    const where = conditions.length > 0 ? ` where ${conditions.map((condition) => `(${condition})`).join(' and ')}` : '';
    return `from ${this.entity.tableName} ${this.alias}${where}`;
  }
}
