import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database, RequestContext } from '@regiekamer/shared-server';
import type {} from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Role, User } from './user.entity.js';
import { Viewer } from './viewer.js';

const cookie = 'regiekamer_session';
const lifetimeSeconds = 12 * 60 * 60;

const identifiedKey = Symbol('identified');

interface SessionRow {
  id: string;
  name: string;
  email: string;
  roles: Role[];
  job_title: string | null;
  locale: string;
  active: boolean;
  version: number;
}

/** Sessions are rows in the database, so that any copy of the server knows them and ending one is ending it everywhere. */
@Injectable()
export class SessionService {
  constructor(
    private readonly database: Database,
    private readonly viewer: Viewer,
    private readonly context: RequestContext,
  ) {}

  /** Finds who sends this request, once however many operations it holds. */
  identify(request: FastifyRequest): Promise<void> {
    let identified = this.context.get<Promise<void>>(identifiedKey);
    if (!identified) {
      const token = request.cookies[cookie];
      identified = this.findUser(token).then((user) => this.viewer.become(user, user && token ? digest(token).toString('hex') : undefined));
      this.context.set(identifiedKey, identified);
    }
    return identified;
  }

  /** Opens a session and sets its cookie; it ends after 12 hours. */
  async open(user: User, reply: FastifyReply): Promise<void> {
    const token = randomBytes(32).toString('base64url');
    await this.database.query(`delete from session where expires_at < now()`);
    await this.database.query(
      `insert into session (token_hash, user_id, expires_at) values ($1, $2, now() + make_interval(secs => $3))`,
      [digest(token), user.id, lifetimeSeconds],
    );
    const secure = reply.request.protocol === 'https';
    reply.setCookie(cookie, token, { path: '/', httpOnly: true, sameSite: 'strict', secure, maxAge: lifetimeSeconds });
    this.viewer.become(user);
  }

  /** Ends the session of this request, on the server and in the browser. */
  async close(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const token = request.cookies[cookie];
    if (token) await this.database.query(`delete from session where token_hash = $1`, [digest(token)]);
    reply.clearCookie(cookie, { path: '/' });
    this.viewer.become(null);
  }

  /** Signs a user out everywhere, except where the request says. */
  async closeAllOf(userId: string, except?: FastifyRequest): Promise<void> {
    const kept = except?.cookies[cookie];
    await this.database.query(`delete from session where user_id = $1 and token_hash <> $2`, [
      userId,
      kept ? digest(kept) : Buffer.alloc(0),
    ]);
  }

  private async findUser(token: string | undefined): Promise<User | null> {
    if (!token) return null;
    const [row] = await this.database.query<SessionRow>(
      `select u.id, u.name, u.email, u.roles, u.job_title, u.locale, u.active, u.version
       from session s join app_user u on u.id = s.user_id
       where s.token_hash = $1 and s.expires_at > now() and u.active`,
      [digest(token)],
    );
    if (!row) return null;
    const { job_title: jobTitle, ...user } = row;
    return { ...user, jobTitle } as User;
  }
}

const digest = (token: string): Buffer => createHash('sha256').update(token).digest();
