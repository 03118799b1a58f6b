import { randomInt } from 'node:crypto';
import pg from 'pg';

/** Stands for «a server that does jobs» among PostgreSQL's advisory locks. */
const lockSpace = 726_567;

/** Milliseconds until a lost connection is opened once more, where opening it at once was in vain. */
const pause = 2_000;

/** Milliseconds that PostgreSQL may take to answer; a line that is dead says nothing by itself. */
const patience = 10_000;

/**
 * Shows the other servers that this one lives: a lock that its connection holds, and that PostgreSQL lets go with it. Whoever
 * finds the lock of a server free may take back the jobs that it had. So a connection that is lost is opened again at once.
 */
export class LifeSign {
  private readonly id = randomInt(1, 2 ** 31);
  private client?: pg.Client;
  private again?: NodeJS.Timeout;
  private ended = false;

  /** @param lost hears why a connection went */
  constructor(
    private readonly url: string,
    private readonly lost: (error: Error) => void,
  ) {}

  /** What the jobs of this server are held by. */
  get workerId(): string {
    return `server-${this.id}`;
  }

  /** From here on this server lives, and what dead ones held has been given back. */
  async begin(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.url,
      application_name: 'regiekamer-jobs',
      keepAlive: true,
      connectionTimeoutMillis: patience,
      query_timeout: patience,
    });
    this.client = client;
    client.on('error', this.lost);
    await client.connect();
    await client.query('select pg_advisory_lock($1, $2)', [lockSpace, this.id]);
    await this.takeBack();
    client.once('end', () => this.reopen());
  }

  /** Gives back what a dead server held, so that it is done now and not after hours. */
  async takeBack(): Promise<void> {
    const { client } = this;
    try {
      // our own lock would be granted to us once more
      await client?.query(
        `select graphile_worker.force_unlock_workers(array_agg(locked_by))
         from (select distinct locked_by from graphile_worker.jobs where locked_by like 'server-%' and locked_by <> $2) held
         where exists (select from (select pg_try_advisory_xact_lock($1, substr(locked_by, 8)::int) as free) tried where free)
         having count(*) > 0`,
        [lockSpace, this.workerId],
      );
    } catch (error) {
      void client?.end().catch(this.lost); // a line that answers nothing is none; another is opened
      throw error;
    }
  }

  async end(): Promise<void> {
    this.ended = true;
    clearTimeout(this.again);
    await this.client?.end().catch(() => undefined); // as gone as it can be
  }

  private reopen(): void {
    if (this.ended) return;
    this.begin().catch((error: Error) => {
      this.lost(error);
      void this.client?.end().catch(this.lost);
      if (!this.ended) this.again = setTimeout(() => this.reopen(), pause).unref();
    });
  }
}
