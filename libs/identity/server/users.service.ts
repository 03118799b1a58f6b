import { Injectable } from '@nestjs/common';
import { BadInput, Database, definedOnly, NotFound, RequestContext, sqlState } from '@regiekamer/shared-server';
import type { FastifyRequest } from 'fastify';
import { v7 as uuid } from 'uuid';
import { hashPassword, passwordFits } from './passwords.js';
import { SessionService } from './session.service.js';
import { Role, User } from './user.entity.js';
import type { CreateUserInput, UpdateUserInput } from './users.inputs.js';
import { Viewer } from './viewer.js';

@Injectable()
export class UsersService {
  constructor(
    private readonly database: Database,
    private readonly context: RequestContext,
    private readonly sessions: SessionService,
    private readonly viewer: Viewer,
  ) {}

  /** Users by name; all of them, since an office is small. */
  list({ text, role, active }: { text?: string | null; role?: Role | null; active?: boolean | null }): Promise<User[]> {
    const query = this.database.repository(User).createQueryBuilder('u').orderBy('lower(u.name)').addOrderBy('u.id');
    if (text) query.andWhere(`fold(concat_ws(' ', u.name, u.email)) like '%' || fold(:text) || '%'`, { text });
    if (role) query.andWhere(':role = any(u.roles)', { role });
    if (active != null) query.andWhere('u.active = :active', { active });
    return query.getMany();
  }

  /** One user, by batch; null where there is none. */
  byId(id: string): Promise<User | null> {
    return this.loader().load(id);
  }

  /**
   * Users (alias u) with what another record says of each, in one statement; who asks for one of them later, asks no more.
   * @param rest what follows the columns of the user: `, m.role from … where …`
   */
  async beside<More>(rest: string, parameters: unknown[]): Promise<(User & More)[]> {
    const found = await this.database.records<User & More>(User, 'u', rest, parameters);
    for (const user of found) this.loader().prime(user.id, user);
    return found;
  }

  /**
   * The users of these ids must exist and be at work.
   * @param ids by the input path that names them
   * @throws BadInput
   */
  async requireActive(ids: Record<string, string>): Promise<void> {
    const wanted = Object.entries(ids);
    if (wanted.length === 0) return;
    const found = await this.database.query<{ id: string }>(
      `select id from app_user where id = any($1::uuid[]) and active`,
      [wanted.map(([, id]) => id)],
    );
    const known = new Set(found.map((row) => row.id));
    const unknown = wanted.filter(([, id]) => !known.has(id.toLowerCase()));
    if (unknown.length > 0) throw new BadInput(Object.fromEntries(unknown.map(([path]) => [path, 'validation.unknown'])));
  }

  /** @throws BadInput where the e-mail address is taken */
  async create({ password, ...input }: CreateUserInput): Promise<User> {
    const user = { ...input, id: uuid(), active: true, passwordHash: await hashPassword(password) };
    await taken(() => this.database.repository(User).insert(user));
    return this.reload(user.id);
  }

  /**
   * Changes a user; who is made inactive, loses a role or gets another password is signed out at once.
   * @throws NotFound, Conflict, BadInput where the address is taken or the last administrator would be lost
   */
  async update(id: string, version: number, { password, ...input }: UpdateUserInput): Promise<User> {
    const changes = definedOnly({ ...input, passwordHash: password ? await hashPassword(password) : undefined });
    await taken(() => this.database.updateVersion(User, id, version, changes));
    const [left] = await this.database.query<{ admins: number }>(
      `select count(*)::int as admins from app_user where active and 'ADMIN' = any(roles)`,
    );
    if (left!.admins === 0) throw new BadInput({ roles: 'users.lastAdmin' });
    if (input.active === false || input.roles || password) await this.sessions.closeAllOf(id);
    return this.reload(id);
  }

  /**
   * Changes the viewer's own password and signs them out elsewhere.
   * @throws BadInput where the current password does not fit
   */
  async changePassword(current: string, next: string, request: FastifyRequest): Promise<void> {
    const id = this.viewer.id;
    const user = await this.database.repository(User).findOne({ where: { id }, select: { id: true, passwordHash: true } });
    if (!(await passwordFits(user?.passwordHash ?? null, current))) throw new BadInput({ currentPassword: 'signIn.wrongPassword' });
    if (next.length < 12) throw new BadInput({ newPassword: 'validation.tooShort' });
    if (next.length > 200) throw new BadInput({ newPassword: 'validation.tooLong' });
    await this.database.repository(User).update(id, { passwordHash: await hashPassword(next) });
    await this.sessions.closeAllOf(id, request);
  }

  async setLocale(locale: string): Promise<User> {
    if (locale !== 'nl' && locale !== 'en') throw new BadInput({ locale: 'validation.invalid' });
    await this.database.repository(User).update(this.viewer.id, { locale });
    return this.reload(this.viewer.id);
  }

  private loader() {
    return this.context.loader<User | null>(
      UsersService,
      async (ids) => {
        const users = await this.database.records(User, 'u', 'from app_user u where u.id = any($1::uuid[])', [ids]);
        return new Map(users.map((user) => [user.id, user]));
      },
      null,
    );
  }

  private async reload(id: string): Promise<User> {
    const user = await this.database.repository(User).findOneBy({ id });
    if (!user) throw new NotFound();
    return user;
  }
}

async function taken(write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (sqlState(error) === '23505') throw new BadInput({ email: 'users.emailTaken' });
    throw error;
  }
}
