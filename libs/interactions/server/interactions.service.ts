import { Injectable } from '@nestjs/common';
import { Viewer } from '@regiekamer/identity-server';
import { PositionsService } from '@regiekamer/positions-server';
import { Conflict, Database, definedOnly, type FieldErrors, NotFound } from '@regiekamer/shared-server';
import { v7 as uuid } from 'uuid';
import { CommitmentsService } from './commitments.service.js';
import { readDiscussion } from './discussion.js';
import { Confidentiality, Direction, Interaction } from './interaction.entity.js';
import type { DiscussionPointInput, LogInteractionInput, UpdateInteractionInput } from './interaction.inputs.js';
import { InteractionLinks, type Links } from './interaction.links.js';
import { InteractionPolicy } from './interaction.policy.js';
import { byPath, type Named, References } from './references.js';

const oneDay = 24 * 60 * 60 * 1000;
const earliest = new Date('1950-01-01T00:00:00Z');

/** Logs interactions and changes them. Every method answers the interaction as it is afterwards. */
@Injectable()
export class InteractionsService {
  constructor(
    private readonly database: Database,
    private readonly viewer: Viewer,
    private readonly policy: InteractionPolicy,
    private readonly references: References,
    private readonly links: InteractionLinks,
    private readonly commitments: CommitmentsService,
    private readonly positions: PositionsService,
  ) {}

  /**
   * Logs a contact with everything that came of it: what was said on which issue, the stances heard, the promises made.
   * A handful of statements, whatever the number of people, issues and promises.
   * @throws BadInput; Forbidden where stances are given and the viewer may not write positions
   */
  async log(input: LogInteractionInput): Promise<Interaction> {
    const occurredAt = input.occurredAt ?? new Date();
    const participantIds = [...new Set(input.participantIds)];
    const discussion = readDiscussion(input.discussionPoints ?? [], participantIds);
    const promises = (input.commitments ?? []).map((promise) => ({
      ...promise,
      // with several participants nobody can tell whose promise it is
      stakeholderId: promise.stakeholderId === undefined && participantIds.length === 1 ? participantIds[0]! : promise.stakeholderId,
    }));
    const promised = (of: 'ownerId' | 'stakeholderId' | 'issueId') =>
      Object.fromEntries((input.commitments ?? []).map((promise, index) => [`commitments.${index}.${of}`, promise[of]]));
    const named: Named = {
      type: input.type,
      users: { ...byPath('colleagueIds', input.colleagueIds ?? []), ...promised('ownerId') },
      stakeholders: { ...byPath('participantIds', input.participantIds), ...promised('stakeholderId') },
      issues: { ...issuesByPath(input.discussionPoints ?? []), ...promised('issueId') },
    };
    const { typeId } = await this.references.check(named, undefined, { ...discussion.errors, ...checkMoment(occurredAt) });

    const interaction = {
      id: uuid(),
      typeId: typeId!,
      direction: input.direction ?? Direction.MUTUAL,
      occurredAt,
      durationMinutes: input.durationMinutes ?? null,
      subject: input.subject,
      notes: input.notes || null,
      confidentiality: input.confidentiality ?? Confidentiality.OFFICE,
      loggedById: this.viewer.id,
      version: 1,
      archivedAt: null,
    };
    const inserted = this.database.query<Pick<Interaction, 'createdAt' | 'updatedAt'>>(
      `insert into interaction (id, type_id, direction, occurred_at, duration_minutes, subject, notes, confidentiality, logged_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning created_at as "createdAt", updated_at as "updatedAt"`,
      [
        interaction.id, interaction.typeId, interaction.direction, interaction.occurredAt, interaction.durationMinutes, interaction.subject,
        interaction.notes, interaction.confidentiality, interaction.loggedById,
      ],
    );
    const links = this.links.write(interaction, { participantIds, colleagueIds: input.colleagueIds ?? [], points: discussion.points });
    const [rows] = await Promise.all([inserted, links]);
    await this.commitments.append(promises, interaction.id);
    await this.positions.appendHeard(discussion.heard, occurredAt, interaction.id);
    return { ...interaction, ...rows[0]! };
  }

  /**
   * Changes an interaction. A list that is given replaces the one that was; what it named already may stay, also when that
   * went out of use in the meantime. Stances are appended.
   * @throws NotFound, Forbidden, Conflict, BadInput
   */
  async update(id: string, version: number, input: UpdateInteractionInput): Promise<Interaction> {
    const interaction = await this.policy.requireChange(id);
    if (interaction.version !== version) throw new Conflict();
    const { type, participantIds, colleagueIds, discussionPoints, ...fields } = input;
    const stored = await this.links.of(id);
    const wanted: Links = {
      participantIds: participantIds ?? stored.participantIds,
      colleagueIds: colleagueIds === undefined ? stored.colleagueIds : (colleagueIds ?? []),
      points: stored.points,
    };
    const discussion = readDiscussion(discussionPoints ?? [], wanted.participantIds);
    if (discussionPoints !== undefined) wanted.points = discussion.points;

    const { typeId } = await this.references.check(
      {
        type,
        users: byPath('colleagueIds', wanted.colleagueIds),
        stakeholders: byPath('participantIds', wanted.participantIds),
        issues: issuesByPath(discussionPoints ?? []),
      },
      {
        users: byPath('colleagueIds', stored.colleagueIds),
        stakeholders: byPath('participantIds', stored.participantIds),
        issues: byPath('issues', [...stored.points.keys()]),
      },
      { ...discussion.errors, ...(fields.occurredAt ? checkMoment(fields.occurredAt) : {}) },
    );
    const notes = fields.notes === '' ? null : fields.notes;
    await this.database.updateVersion(Interaction, id, version, definedOnly({ ...fields, notes, typeId }));
    const occurredAt = fields.occurredAt ?? interaction.occurredAt;
    await this.links.write({ id, occurredAt }, wanted, stored);
    await this.positions.appendHeard(discussion.heard, occurredAt, id);
    return this.reload(id);
  }

  /** Takes an interaction out of lists, timelines and figures; archiving twice changes nothing. @throws NotFound, Forbidden */
  archive(id: string): Promise<Interaction> {
    return this.setArchived(id, true);
  }

  /** @throws NotFound, Forbidden */
  restore(id: string): Promise<Interaction> {
    return this.setArchived(id, false);
  }

  private async setArchived(id: string, archived: boolean): Promise<Interaction> {
    const { archivedAt } = await this.policy.requireChange(id);
    if ((archivedAt !== null) !== archived) {
      await this.database.query(
        `update interaction set archived_at = ${archived ? 'now()' : 'null'}, version = version + 1, updated_at = now() where id = $1`,
        [id],
      );
    }
    return this.reload(id);
  }

  /** Without asking who may read: it is what the viewer has just written. */
  private async reload(id: string): Promise<Interaction> {
    const found = await this.database.repository(Interaction).findOneBy({ id });
    if (!found) throw new NotFound();
    return found;
  }
}

const issuesByPath = (points: readonly DiscussionPointInput[]) =>
  Object.fromEntries(points.map(({ issueId }, index) => [`discussionPoints.${index}.issueId`, issueId]));

/** Interactions are logged afterwards; a day's grace is for clocks and time zones. */
function checkMoment(occurredAt: Date): FieldErrors {
  if (occurredAt.getTime() > Date.now() + oneDay) return { occurredAt: 'interactions.inFuture' };
  return occurredAt < earliest ? { occurredAt: 'interactions.tooLongAgo' } : {};
}
