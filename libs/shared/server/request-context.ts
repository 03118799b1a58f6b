import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import type { EntityManager, QueryRunner } from 'typeorm';

/** A statement that waits to be sent. */
export interface Asked {
  sql: string;
  parameters: unknown[];
  /** the transaction that it belongs to */
  within: QueryRunner | undefined;
  resolve: (rows: unknown[]) => void;
  reject: (error: unknown) => void;
}

/** What belongs to one request and to nothing longer-lived; a domain adds its own by a symbol. */
interface Store {
  actorId?: string;
  deadline?: number;
  statements: number;
  asked: Asked[];
  loaders: Map<unknown, DataLoader<string, unknown>>;
  transaction?: EntityManager;
  values: Map<symbol, unknown>;
}

const storage = new AsyncLocalStorage<Store>();

/** The request that is being served, wherever in the code that happens. */
@Injectable()
export class RequestContext {
  /**
   * Everything that `work` does and awaits belongs to one new request.
   * @param deadline when the database must have answered, as `Date.now()` counts; work behind the requests has none
   */
  static run<T>(work: () => T, deadline?: number): T {
    return storage.run({ deadline, statements: 0, asked: [], loaders: new Map(), values: new Map() }, work);
  }

  /** When the database must have answered; undefined where it may take its time. */
  static get deadline(): number | undefined {
    return storage.getStore()?.deadline;
  }

  set deadline(time: number | undefined) {
    this.store.deadline = time;
  }

  /** The user in whose name this request writes; undefined for the system. */
  get actorId(): string | undefined {
    return this.store.actorId;
  }

  set actorId(id: string | undefined) {
    this.store.actorId = id;
  }

  /** The open transaction; undefined where there is none. */
  get transaction(): EntityManager | undefined {
    return storage.getStore()?.transaction;
  }

  set transaction(manager: EntityManager | undefined) {
    this.store.transaction = manager;
  }

  /** How many SQL statements this request has sent. */
  get statements(): number {
    return storage.getStore()?.statements ?? 0;
  }

  countStatement(): void {
    const store = storage.getStore();
    if (store) store.statements++;
  }

  /** The statements that this request sends together; a list of its own outside a request. */
  get asked(): Asked[] {
    return storage.getStore()?.asked ?? [];
  }

  /** What a domain remembers for the rest of the request. */
  get<T>(key: symbol): T | undefined {
    return this.store.values.get(key) as T | undefined;
  }

  set(key: symbol, value: unknown): void {
    this.store.values.set(key, value);
  }

  /**
   * The request's batch loader of that name, made at first use: every `load` of one tick becomes one call of `batch`.
   * @param key stands for the loader: the class or the function that owns it, or a name for one of several
   * @param batch answers the values by id; what it leaves out loads as `missing`
   */
  loader<V>(key: unknown, batch: (ids: readonly string[]) => Promise<ReadonlyMap<string, V>>, missing: V): DataLoader<string, V> {
    const { loaders } = this.store;
    let loader = loaders.get(key) as DataLoader<string, V> | undefined;
    if (!loader) {
      loader = new DataLoader<string, V>(async (ids) => {
        const values = await batch(ids);
        return ids.map((id) => (values.has(id) ? values.get(id)! : missing));
      });
      loaders.set(key, loader);
    }
    return loader;
  }

  /** Forgets what the loaders hold: a write has made it stale. */
  clearLoaders(): void {
    this.store.loaders.clear();
  }

  private get store(): Store {
    const store = storage.getStore();
    if (!store) throw new Error('This code runs outside a request; wrap it in RequestContext.run.');
    return store;
  }
}
