import { createHash } from 'node:crypto';
import { types } from 'node:util';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from './database.js';
import { BadInput, UserError } from './errors.js';
import { Jobs } from './jobs.js';
import { RequestContext } from './request-context.js';

/** What a client calls one attempt of its user: letters, digits and signs, as a UUID has them. */
const wellFormed = /^[\x21-\x7e]{1,200}$/;

/** One change that a client asks, as it may ask it again. */
export interface Attempt {
  /** as the client sent it; without one the work is simply done */
  key: string | undefined;
  /** what the operation calls this change: one request may hold several */
  field: string;
  /** what is asked, the same for the same */
  request: unknown;
}

const asked = Symbol('attempt');

/** Characters of an answer that are kept at most; a record's are a hundredth of it. */
const answerLimit = 512 * 1024;

/**
 * Makes a change safe to repeat: what a user asked under an `Idempotency-Key` is done once, and answered alike each time, for
 * 24 hours. The key is a row of the change's own transaction, so that both are there or neither; whoever sends the same
 * meanwhile waits on that row. Kept is what the mutation gave, not the text that was sent: its fields are read again, with
 * the rights of that moment.
 */
@Injectable()
export class Idempotency implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly context: RequestContext,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.register('forget-idempotency-keys', () => this.forget(), '7 * * * *');
  }

  /** Leaves the attempt to work that opens its transaction itself, which says by `onceAsked` what of it is to be done once. */
  ask(attempt: Attempt): void {
    this.context.set(asked, attempt);
  }

  /** Does the work unless the mutation's key did it before; inside the transaction of the work. @throws BadInput as `once` does */
  onceAsked<T>(work: () => Promise<T>): Promise<T> {
    const attempt = this.context.get<Attempt>(asked);
    return attempt ? this.once(attempt, work) : work();
  }

  /**
   * Does the work unless this key did it before; inside the transaction of the work. Where nobody is signed in, it is simply done.
   * @throws BadInput where the key is malformed, or was used to ask something else
   */
  async once<T>({ key, field, request }: Attempt, work: () => Promise<T>): Promise<T> {
    const userId = this.context.actorId;
    if (key === undefined || userId === undefined) return work();
    if (!wellFormed.test(key)) throw new BadInput({ idempotencyKey: 'validation.invalid' });
    const fingerprint = createHash('sha256').update(JSON.stringify(request)).digest();
    const id = [userId, key, field];
    // waits while another transaction holds the same key: until that has committed, or it was rolled back and this goes on
    const inserted = await this.database.query(
      `insert into idempotency_key (user_id, key, field, fingerprint) values ($1, $2, $3, $4) on conflict do nothing returning field`,
      [...id, fingerprint],
    );
    if (inserted.length === 0) return this.answered(id, fingerprint);
    const answer = await work();
    const kept = JSON.stringify(plain(answer) ?? null);
    await this.database.query(`update idempotency_key set answer = $4 where user_id = $1 and key = $2 and field = $3`, [
      ...id,
      kept.length <= answerLimit ? kept : null,
    ]);
    return answer;
  }

  private async answered<T>(id: string[], fingerprint: Buffer): Promise<T> {
    const [row] = await this.database.query<{ same: boolean; answer: string | null }>(
      `select fingerprint = $4 as same, answer from idempotency_key where user_id = $1 and key = $2 and field = $3`,
      [...id, fingerprint],
    );
    if (!row?.same) throw new BadInput({ idempotencyKey: 'validation.otherRequest' }, 'This Idempotency-Key was used for another request.');
    if (!row.answer) throw new UserError('CONFLICT', 'This was done before; its answer was too long to be kept.');
    return JSON.parse(row.answer, revived) as T;
  }

  private async forget(): Promise<void> {
    await this.database.query(`delete from idempotency_key where created_at < now() - interval '24 hours'`);
  }
}

/** The values of an answer without their classes: what a class computes is computed now, and a moment says that it is one. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (types.isDate(value)) return { [moment]: value.toISOString() };
  if (typeof value !== 'object' || value === null) return value;
  const prototype = (Object.getPrototypeOf(value) ?? {}) as object;
  const getters = Object.entries(Object.getOwnPropertyDescriptors(prototype)).filter(([name, { get }]) => get && name !== '__proto__');
  const names = [...Object.keys(value), ...getters.map(([name]) => name)];
  return Object.fromEntries(names.map((name) => [name, plain((value as Record<string, unknown>)[name])]));
}

const moment = '$moment';

function revived(_name: string, value: unknown): unknown {
  const at = (value as Record<string, unknown> | null)?.[moment];
  return typeof at === 'string' ? new Date(at) : value;
}
