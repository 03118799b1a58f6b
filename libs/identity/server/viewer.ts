import { Injectable } from '@nestjs/common';
import { Forbidden, RequestContext, Unauthenticated } from '@regiekamer/shared-server';
import { type Access, mayAccess, type Resource } from './rights.js';
import type { Role, User } from './user.entity.js';

const viewerKey = Symbol('viewer');
const sessionKey = Symbol('session');

/** Who is asking: the signed-in user of this request. */
@Injectable()
export class Viewer {
  constructor(private readonly context: RequestContext) {}

  /** The user; null for nobody. */
  get user(): User | null {
    return this.context.get<User>(viewerKey) ?? null;
  }

  /** Which of their sessions this request belongs to, by a name that opens nothing; null where it belongs to none. */
  get session(): string | null {
    return this.context.get<string>(sessionKey) ?? null;
  }

  /** Lets the rest of the request act as this user. */
  become(user: User | null, session?: string): void {
    this.context.set(viewerKey, user ?? undefined);
    this.context.set(sessionKey, session);
    this.context.actorId = user?.id;
  }

  /** @throws Unauthenticated where nobody is signed in */
  get id(): string {
    return this.required().id;
  }

  has(role: Role): boolean {
    return this.user?.roles.includes(role) ?? false;
  }

  may(resource: Resource, access: Access): boolean {
    return this.user !== null && mayAccess(this.user.roles, resource, access);
  }

  /** @throws Unauthenticated, Forbidden */
  require(resource: Resource, access: Access): void {
    this.required();
    if (!this.may(resource, access)) throw new Forbidden();
  }

  private required(): User {
    if (!this.user) throw new Unauthenticated();
    return this.user;
  }
}
