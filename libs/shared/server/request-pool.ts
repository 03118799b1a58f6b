import type { Duplex } from 'node:stream';
import pg from 'pg';
import { atMost } from './at-most.js';
import { RequestContext } from './request-context.js';
import { Unavailable } from './unavailable.js';

type Connected = (error: Error | undefined, client: pg.PoolClient | undefined, release: (error?: Error | boolean) => void) => void;

/** Milliseconds that PostgreSQL may take to hang up when the pool ends. */
const farewell = 2_000;

/** What the driver keeps out of its types. */
interface Inside {
  processID: number | null;
  connection: { stream: Duplex };
}

/**
 * A pool that keeps to the deadline of the request that asks it for a connection. A database that hangs says nothing, not
 * even that it hangs: so at the deadline the connection is cut, whatever waits on it fails at once, and the next request
 * gets another one. PostgreSQL is told to stop as well, or the pool's size would not bound what goes on there.
 */
export class RequestPool extends pg.Pool {
  /** calls off the deadline of a connection that is in use */
  private readonly held = new WeakMap<pg.PoolClient, () => void>();

  constructor(private readonly settings: pg.PoolConfig) {
    super(settings);
    // whoever holds a connection that is lost hears it from the statement; unheard, it would end the process
    this.on('connect', (client) => client.on('error', () => undefined));
    this.on('release', (_error, client) => this.held.get(client)?.());
  }

  override connect(): Promise<pg.PoolClient>;
  override connect(callback: Connected): void;
  override connect(callback?: Connected): Promise<pg.PoolClient> | void {
    if (!callback) {
      return new Promise((resolve, reject) => {
        this.connect((error, client) => (client ? resolve(client) : reject(error ?? new Unavailable())));
      });
    }
    const { deadline } = RequestContext;
    if (deadline === undefined) return super.connect(callback);
    let late = false;
    const stopWaiting = atDeadline(deadline, () => {
      late = true;
      callback(new Unavailable(), undefined, () => undefined);
    });
    super.connect((error, client, release) => {
      stopWaiting();
      if (late) {
        if (client) release();
        return;
      }
      if (client) this.held.set(client, atDeadline(deadline, () => this.cut(client as unknown as Inside)));
      callback(error, client, release);
    });
  }

  override end(): Promise<void>;
  override end(callback: () => void): void;
  override end(callback?: () => void): Promise<void> | void {
    const ended = atMost(farewell, super.end());
    if (!callback) return ended;
    void ended.finally(callback);
  }

  private cut({ processID, connection }: Inside): void {
    connection.stream.destroy(new Unavailable());
    if (processID !== null) void this.terminate(processID);
  }

  private async terminate(processId: number): Promise<void> {
    const client = new pg.Client({ ...this.settings, connectionTimeoutMillis: 2_000, query_timeout: 2_000 });
    client.on('error', () => undefined); // reported by what is awaited
    try {
      await client.connect();
      await client.query('select pg_terminate_backend($1)', [processId]);
    } catch {
      // a database that cannot be reached does nothing that would have to be stopped
    } finally {
      await client.end().catch(() => undefined); // as gone as it can be
    }
  }
}

/**
 * Does this at that time, after a last look at what has arrived: a busy process may read late what was answered in time.
 * @returns what calls it off
 */
function atDeadline(deadline: number, work: () => void): () => void {
  let off = false;
  const timer = setTimeout(() => setImmediate(() => off || work()), Math.max(0, deadline - Date.now())).unref();
  return () => {
    off = true;
    clearTimeout(timer);
  };
}
