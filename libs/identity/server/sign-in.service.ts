import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { BadInput, Database, UserError } from '@regiekamer/shared-server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { DataSource } from 'typeorm';
import { passwordFits } from './passwords.js';
import { SessionService } from './session.service.js';
import { User } from './user.entity.js';

/** Attempts within a quarter of an hour; an office shares one address, so that allows more. */
const window = 15 * 60;
const attemptsPerAccount = 10;
const attemptsPerAddress = 100;

/** Signing in, with guessing slowed down. Counts are rows in the database and outlast the failed attempt's transaction. */
@Injectable()
export class SignInService {
  private readonly perAccount: RateLimiterPostgres;
  private readonly perAddress: RateLimiterPostgres;

  constructor(
    private readonly database: Database,
    private readonly sessions: SessionService,
    @InjectDataSource() dataSource: DataSource,
  ) {
    const common = { storeClient: dataSource, storeType: 'typeorm', tableName: 'sign_in_attempt', tableCreated: true, duration: window };
    this.perAccount = new RateLimiterPostgres({ ...common, keyPrefix: 'account', points: attemptsPerAccount });
    this.perAddress = new RateLimiterPostgres({ ...common, keyPrefix: 'address', points: attemptsPerAddress });
  }

  /**
   * Opens a session.
   * @throws BadInput alike for an unknown account, a wrong password and a user who left; RATE_LIMITED after too many attempts
   */
  async signIn(email: string, password: string, request: FastifyRequest, reply: FastifyReply): Promise<User> {
    const account = email.toLowerCase();
    await consume(this.perAddress, request.ip);
    await consume(this.perAccount, account);
    const user = await this.database
      .repository(User)
      .createQueryBuilder('u')
      .addSelect('u.passwordHash')
      .where('lower(u.email) = :account and u.active', { account })
      .getOne();
    if (!(await passwordFits(user?.passwordHash ?? null, password)) || !user) {
      throw new BadInput({ password: 'signIn.wrong' }, 'The e-mail address or the password is not right.');
    }
    await this.perAccount.delete(account);
    await this.database.transaction(() => this.sessions.open(user, reply));
    return user;
  }
}

async function consume(limiter: RateLimiterPostgres, key: string): Promise<void> {
  try {
    await limiter.consume(key.slice(0, 200));
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    throw new UserError('RATE_LIMITED', 'Too many attempts to sign in. Try again later.', {
      retryAfterSeconds: Math.ceil(refused.msBeforeNext / 1000),
    });
  }
}
