import { Injectable } from '@nestjs/common';
import { Role, type User, UsersService, Viewer } from '@regiekamer/identity-server';
import { IssueLoaders } from '@regiekamer/issues-server';
import { BadInput, bindInto, Database, RequestContext } from '@regiekamer/shared-server';
import { type Stakeholder, StakeholderReader } from '@regiekamer/stakeholders-server';
import { Confidentiality, type DiscussionPoint, Interaction } from './interaction.entity.js';
import { visibleInteractions } from './interaction.policy.js';

/** Interactions that the viewer may read, and what belongs to them, by batch. */
@Injectable()
export class InteractionReader {
  constructor(
    private readonly database: Database,
    private readonly context: RequestContext,
    private readonly viewer: Viewer,
    private readonly users: UsersService,
    private readonly stakeholders: StakeholderReader,
    private readonly issues: IssueLoaders,
  ) {}

  /** One interaction, archived or not, by batch; null where it does not exist for the viewer. */
  byId(id: string): Promise<Interaction | null> {
    return this.context.loader<Interaction | null>(InteractionReader, (ids) => this.byIds(ids), null).load(id);
  }

  /** Which of these the viewer may read. */
  async readable(ids: readonly string[]): Promise<Set<string>> {
    const parameters: unknown[] = [ids];
    const rows = await this.database.query<{ id: string }>(
      `select i.id from interaction i where i.id = any($1::uuid[]) and ${visibleInteractions(this.viewer, bindInto(parameters), 'i')}`,
      parameters,
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Of which of these the viewer may know that they were changed: an administrator, of what is confidential to nobody. */
  async outlined(ids: readonly string[]): Promise<Set<string>> {
    if (!this.viewer.has(Role.ADMIN)) return new Set();
    const rows = await this.database.query<{ id: string }>(
      `select id from interaction where id = any($1::uuid[]) and confidentiality = '${Confidentiality.OFFICE}'`,
      [ids],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /**
   * The interactions of these ids must exist for the viewer and not be archived.
   * @param ids by the input path that names them
   * @throws BadInput
   */
  async requireReadable(ids: Record<string, string>): Promise<void> {
    const wanted = Object.entries(ids);
    if (wanted.length === 0) return;
    const found = await this.byIds(wanted.map(([, id]) => id));
    const unknown = wanted.filter(([, id]) => found.get(id.toLowerCase())?.archivedAt !== null);
    if (unknown.length > 0) throw new BadInput(Object.fromEntries(unknown.map(([path]) => [path, 'validation.unknown'])));
  }

  /** The stakeholders who took part, by name. */
  participants(interactionId: string): Promise<Stakeholder[]> {
    return this.stakeholders.linkedTo(interactionId, 'participants of interaction',
      'select l.interaction_id, l.stakeholder_id from interaction_participant l where l.interaction_id = any($1::uuid[])');
  }

  /** The colleagues who took part, by name. */
  async colleagues(interactionId: string): Promise<User[]> {
    const ids = await this.links('colleagues of interaction', interactionId, `
      select l.interaction_id as owner, l.user_id as id from interaction_colleague l
      join app_user u on u.id = l.user_id
      where l.interaction_id = any($1::uuid[]) order by fold(u.name), u.id`);
    return present(await Promise.all(ids.map(({ id }) => this.users.byId(id))));
  }

  /** What was said on which issue, by the issues' titles. */
  discussionPoints(interactionId: string): Promise<DiscussionPoint[]> {
    const batch = async (ids: readonly string[]) => {
      const points = await this.issues.beside<{ owner: string; note: string | null }>(
        `, l.interaction_id as owner, l.note from interaction_issue l join issue i on i.id = l.issue_id
         where l.interaction_id = any($1::uuid[]) order by fold(i.title), i.id`,
        [ids],
      );
      const lists = new Map<string, DiscussionPoint[]>(ids.map((id) => [id, []]));
      for (const { id: issueId, owner, note } of points) lists.get(owner)!.push({ issueId, note });
      return lists;
    };
    return this.context.loader<DiscussionPoint[]>('discussion points of interaction', batch, []).load(interactionId);
  }

  private async byIds(ids: readonly string[]): Promise<Map<string, Interaction>> {
    const parameters: unknown[] = [ids];
    const visible = visibleInteractions(this.viewer, bindInto(parameters), 'i');
    const found = await this.database.records(Interaction, 'i', `from interaction i where i.id = any($1::uuid[]) and ${visible}`, parameters);
    return new Map(found.map((interaction) => [interaction.id, interaction]));
  }

  /** Rows of a link table. They are asked of interactions that were read, so that who may read has been decided. */
  private links<T extends object = { id: string }>(key: string, interactionId: string, sql: string): Promise<T[]> {
    const batch = async (ids: readonly string[]) => {
      const lists = new Map<string, T[]>(ids.map((id) => [id, []]));
      for (const row of await this.database.query<T & { owner: string }>(sql, [ids])) lists.get(row.owner)!.push(row);
      return lists;
    };
    return this.context.loader<T[]>(key, batch, []).load(interactionId);
  }
}

const present = <T>(values: readonly (T | null)[]): T[] => values.filter((value) => value !== null);
