import type { Duplex } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type pg from 'pg';
import type { DataSource, EntityManager, EntityMetadata, EntityTarget, ObjectLiteral, QueryRunner, Repository } from 'typeorm';
import { Conflict, NotFound } from './errors.js';
import { type Asked, RequestContext } from './request-context.js';
import { asRecords, entityColumns } from './rows.js';
import { Selection } from './selection.js';

/** Serialisation failure and deadlock: the same work in a fresh transaction may well succeed. */
const retried = new Set(['40001', '40P01']);
const attempts = 4;

/** The one way to the database: inside a transaction where one is open, otherwise a connection of the pool. */
@Injectable()
export class Database {
  private readonly metadata = new Map<EntityTarget<ObjectLiteral>, EntityMetadata>();

  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly context: RequestContext,
  ) {}

  get manager(): EntityManager {
    return this.context.transaction ?? this.source.manager;
  }

  repository<T extends ObjectLiteral>(entity: EntityTarget<T>): Repository<T> {
    return this.manager.getRepository(entity);
  }

  /**
   * Runs one statement and answers its rows. What a request asks in one tick goes together, in one go over one connection and in
   * this order: sending a small statement and waiting for it costs more than its answer.
   */
  query<Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    this.context.countStatement();
    return new Promise((resolve, reject) => {
      const { asked, transaction } = this.context;
      asked.push({ sql, parameters, within: transaction?.queryRunner, resolve: resolve as Asked['resolve'], reject });
      // after every loader of this tick
      if (asked.length === 1) process.nextTick(() => this.sendAll(asked.splice(0)));
    });
  }

  private sendAll(asked: Asked[]): void {
    for (const within of new Set(asked.map((statement) => statement.within))) {
      void this.send(asked.filter((statement) => statement.within === within), within);
    }
  }

  private async send(statements: Asked[], within?: QueryRunner): Promise<void> {
    let client: pg.PoolClient;
    try {
      client = within ? ((await within.connect()) as pg.PoolClient) : await (this.source.driver as unknown as { master: pg.Pool }).master.connect();
    } catch (error) {
      for (const { reject } of statements) reject(error);
      return;
    }
    const stream = streamOf(client);
    stream.cork();
    let open = statements.length;
    for (const { sql, parameters, resolve, reject } of statements) {
      client.query(sql, parameters, (error: unknown, result?: pg.QueryResult) => {
        if (error) reject(error);
        else resolve(result!.rows);
        if (--open === 0 && !within) client.release(); // the pool keeps no connection that is lost
      });
    }
    stream.uncork();
  }

  /**
   * Reads the records of an entity by a statement written by hand.
   * @param alias of the entity's table in it
   * @param rest what follows the select list: `from … where …`
   */
  async records<T extends ObjectLiteral>(entity: EntityTarget<T>, alias: string, rest: string, parameters?: unknown[]): Promise<T[]> {
    const metadata = this.metadataOf(entity);
    return asRecords<T>(metadata, await this.query(`select ${entityColumns(metadata, alias)} ${rest}`, parameters));
  }

  /** TypeORM looks among all of them each time. */
  private metadataOf<T extends ObjectLiteral>(entity: EntityTarget<T>): EntityMetadata {
    let found = this.metadata.get(entity);
    if (!found) this.metadata.set(entity, (found = this.source.getMetadata(entity)));
    return found;
  }

  /** The records of an entity, of which conditions then say which. @param alias of its table in them */
  select<T extends ObjectLiteral>(entity: EntityTarget<T>, alias: string): Selection<T> {
    return new Selection<T>((sql, parameters) => this.query(sql, parameters), this.metadataOf(entity), alias);
  }

  /**
   * Runs `work` in one transaction in the name of the request's actor, which the history records; inside an open
   * transaction it joins that. Work that lost to another transaction (deadlock, serialisation) is tried again in a fresh
   * one; so it must not do anything outside the database.
   */
  async transaction<T>(work: () => Promise<T>): Promise<T> {
    if (this.context.transaction) return work();
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.attempt(work);
      } catch (error) {
        if (attempt >= attempts || !retried.has(sqlState(error))) throw error;
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * 2 ** attempt));
      } finally {
        this.context.transaction = undefined;
        // what was loaded before or during the work may be stale now
        this.context.clearLoaders();
      }
    }
  }

  private async attempt<T>(work: () => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    try {
      const client = (await runner.connect()) as pg.PoolClient;
      const send = (sql: string, parameters?: unknown[]) => {
        this.context.countStatement();
        return client.query(sql, parameters);
      };
      this.context.transaction = runner.manager;
      try {
        // goes ahead of the first statements of the work, and with them: nothing waits for its answer
        const stream = streamOf(client);
        stream.cork();
        setImmediate(() => stream.uncork());
        const begun = [send('begin'), send(`select set_config('regiekamer.actor', $1, true)`, [this.context.actorId ?? ''])];
        const [result] = await Promise.all([work(), ...begun]);
        const { command } = await send('commit');
        if (command !== 'COMMIT') throw new Error('A statement of this transaction failed, and nobody heard it.');
        return result;
      } catch (error) {
        await send('rollback').catch(() => undefined); // a connection that is lost has rolled back; what is told is why
        throw error;
      }
    } finally {
      await runner.release();
    }
  }

  /**
   * Changes one record, provided that it still has the version that the caller read.
   * @throws NotFound where there is no such record, Conflict where it has another version
   */
  async updateVersion<T extends ObjectLiteral & { id: string; version: number }>(
    entity: EntityTarget<T>,
    id: string,
    version: number,
    changes: Partial<T>,
  ): Promise<void> {
    const result = await this.manager
      .createQueryBuilder()
      .update(entity)
      .set({ ...changes, version: () => 'version + 1', updatedAt: () => 'now()' })
      .where('id = :id and version = :version', { id, version })
      .execute();
    if (result.affected) return;
    const exists = await this.manager.getRepository(entity).existsBy({ id } as never);
    throw exists ? new Conflict() : new NotFound();
  }
}

/** Where the driver writes to. */
const streamOf = (client: pg.PoolClient): Duplex => (client as unknown as { connection: { stream: Duplex } }).connection.stream;

/** PostgreSQL's code of an error, '' where it is no database error. */
export function sqlState(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}
