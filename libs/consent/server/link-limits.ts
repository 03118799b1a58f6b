import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { BadInput, UserError } from '@regiekamer/shared-server';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { DataSource } from 'typeorm';

const hour = 60 * 60;
/** Links that do not work, from one address. Whoever has one that works is not counted: an office shares an address. */
const failuresPerAddress = 50;
/** Changes of one person's preferences: each is confirmed by an e-mail to them. */
const changesPerPerson = 20;

/** Holds back who tries links, and who changes the same preferences again and again. Counts outlast a failed transaction. */
@Injectable()
export class LinkLimits {
  private readonly failures: RateLimiterPostgres;
  private readonly changes: RateLimiterPostgres;

  constructor(@InjectDataSource() dataSource: DataSource) {
    const common = { storeClient: dataSource, storeType: 'typeorm', tableName: 'link_attempt', tableCreated: true, duration: hour };
    this.failures = new RateLimiterPostgres({ ...common, keyPrefix: 'address', points: failuresPerAddress });
    this.changes = new RateLimiterPostgres({ ...common, keyPrefix: 'person', points: changesPerPerson });
  }

  /** Lets `work` open a link. @throws RATE_LIMITED after too many that did not work, from this address */
  async guard<T>(address: string, work: () => Promise<T>): Promise<T> {
    const key = address.slice(0, 200);
    const known = await this.failures.get(key);
    if (known && known.consumedPoints >= failuresPerAddress) throw limited(known);
    try {
      return await work();
    } catch (error) {
      if (error instanceof BadInput && error.fields['token']) await this.failures.consume(key);
      throw error;
    }
  }

  /** @throws RATE_LIMITED after too many changes of this person's preferences */
  async countChange(stakeholderId: string): Promise<void> {
    try {
      await this.changes.consume(stakeholderId);
    } catch (refused) {
      throw refused instanceof RateLimiterRes ? limited(refused) : refused;
    }
  }
}

const limited = ({ msBeforeNext }: RateLimiterRes): UserError =>
  new UserError('RATE_LIMITED', 'Too many attempts. Try again later.', { retryAfterSeconds: Math.ceil(msBeforeNext / 1000) });
