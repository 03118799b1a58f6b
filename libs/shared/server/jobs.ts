import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Logger as WorkerLogger, parseCronItems, run, type Runner } from 'graphile-worker';
import pg from 'pg';
import { atMost } from './at-most.js';
import { Database } from './database.js';
import { LifeSign } from './life-sign.js';
import { RequestContext } from './request-context.js';

type Work = (payload: never, signal: AbortSignal) => Promise<void>;

/** Milliseconds until the worker is started again after it lost the database. */
const pause = 2_000;

/** Milliseconds that a shutdown waits for the job under way, and for the database; what is not done by then another server does. */
const farewell = 5_000;

/** Milliseconds between two looks for jobs whose server has died. */
const sweep = 30_000;

/**
 * Work behind the requests: rows in PostgreSQL, done by any copy of the server, one at a time in each, and tried again with
 * growing pauses when it fails. What is enqueued inside a transaction exists when that commits, and only then: this is the
 * outbox too.
 */
@Injectable()
export class Jobs implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(Jobs.name);
  private readonly works = new Map<string, Work>();
  private readonly clock: { task: string; match: string }[] = [];
  private readonly ending = new AbortController();
  private stop: () => Promise<void> = () => Promise.resolve();

  constructor(
    private readonly url: string,
    private readonly database: Database,
  ) {}

  /**
   * A domain says, in onModuleInit, how jobs of this name are done. The work runs in a request context of its own, in the
   * name of the system. It may run twice (a server that died before it could say it was done), so it must bear that.
   * @param work takes what was enqueued, and a signal that the server shuts down; what it throws makes it tried again
   * @param at 'minute hour day month weekday' in UTC, where it is to be done by the clock as well
   */
  register<Payload extends object>(name: string, work: (payload: Payload, signal: AbortSignal) => Promise<void>, at?: string): void {
    this.works.set(name, work);
    if (at) this.clock.push({ task: name, match: at });
  }

  /**
   * Asks for a job, once the open transaction commits.
   * @param options.key of several that wait under one key, one is done, the last
   * @param options.attempts at most, the first included; 25 over three days unless said otherwise
   */
  async enqueue(name: string, payload: object, { key, attempts }: { key?: string; attempts?: number } = {}): Promise<void> {
    if (!this.works.has(name)) throw new Error(`No domain does the job ${name}.`);
    await this.database.query(`select from graphile_worker.add_job($1, $2::json, job_key => $3, max_attempts => $4)`, [
      name,
      JSON.stringify(payload),
      key ?? null,
      attempts ?? null,
    ]);
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.start();
  }

  async onApplicationShutdown(): Promise<void> {
    this.ending.abort();
    await atMost(farewell, this.stop());
  }

  private async start(): Promise<void> {
    const lost = (error: Error) => this.logger.warn(`A connection of the jobs was lost: ${error.message}`);
    const pool = new pg.Pool({ connectionString: this.url, max: 3, application_name: 'regiekamer-jobs' });
    pool.on('error', lost);
    pool.on('connect', (client) => client.on('error', lost)); // also while a job has it
    const life = new LifeSign(this.url, lost);
    let runner: Runner | undefined;
    let sweeping: NodeJS.Timeout | undefined;
    this.stop = async () => {
      this.stop = () => Promise.resolve();
      clearInterval(sweeping);
      await runner?.stop().catch(lost); // it may have stopped by itself
      await Promise.allSettled([pool.end(), life.end()]);
    };
    try {
      await life.begin();
      sweeping = setInterval(() => void life.takeBack().catch(lost), sweep).unref();
      runner = await run({
        pgPool: pool,
        concurrency: 1,
        workerId: life.workerId,
        noHandleSignals: true,
        taskList: Object.fromEntries([...this.works].map(([name, work]) => [name, (payload) => this.perform(work, payload)])),
        parsedCronItems: parseCronItems(this.clock),
        logger: new WorkerLogger(() => (level, message) => {
          if (String(level) !== 'error') return;
          // a shutdown cuts short what takes longer than it waits: another server does it
          if (this.ending.signal.aborted) this.logger.warn(message);
          else this.logger.error(message);
        }),
      } as Parameters<typeof run>[0]);
      if (this.ending.signal.aborted) await runner.stop(); // it was asked to end while it began
      void runner.promise.catch(lost).finally(() => this.again());
    } catch (error) {
      lost(error as Error);
      this.again();
    }
  }

  private perform(work: Work, payload: unknown): Promise<void> {
    return RequestContext.run(() => work(payload as never, this.ending.signal));
  }

  private again(): void {
    if (this.ending.signal.aborted) return;
    void this.stop().finally(() => {
      setTimeout(() => {
        if (!this.ending.signal.aborted) void this.start();
      }, pause).unref();
    });
  }
}
