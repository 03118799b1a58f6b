import { Injectable } from '@nestjs/common';
import { Database } from '@regiekamer/shared-server';
import type { Interaction } from './interaction.entity.js';

/** Whom and what an interaction is linked to. */
export interface Links {
  participantIds: string[];
  colleagueIds: string[];
  /** the note by issue */
  points: Map<string, string | null>;
}

export const noLinks: Links = { participantIds: [], colleagueIds: [], points: new Map() };

/** The link tables of interactions. What stays as it is, is not written, so that the history tells what was changed. */
@Injectable()
export class InteractionLinks {
  constructor(private readonly database: Database) {}

  /** What is stored, in one statement. */
  async of(interactionId: string): Promise<Links> {
    const rows = await this.database.query<{ kind: string; id: string; note: string | null }>(
      `select 'participant' as kind, stakeholder_id as id, null as note from interaction_participant where interaction_id = $1
       union all select 'colleague', user_id, null from interaction_colleague where interaction_id = $1
       union all select 'point', issue_id, note from interaction_issue where interaction_id = $1`,
      [interactionId],
    );
    const ids = (kind: string) => rows.filter((row) => row.kind === kind).map(({ id }) => id);
    return {
      participantIds: ids('participant'),
      colleagueIds: ids('colleague'),
      points: new Map(rows.filter(({ kind }) => kind === 'point').map(({ id, note }) => [id, note])),
    };
  }

  /** Makes these the links of the interaction, instead of those that are stored: a statement at most for each kind and way. */
  async write({ id, occurredAt }: Pick<Interaction, 'id' | 'occurredAt'>, wanted: Links, stored: Links = noLinks): Promise<void> {
    const points = [...wanted.points].filter(([issue, note]) => !stored.points.has(issue) || stored.points.get(issue) !== note);
    // in this order, without waiting for each
    await Promise.all([
      this.remove('interaction_participant', 'stakeholder_id', id, difference(stored.participantIds, wanted.participantIds)),
      this.remove('interaction_colleague', 'user_id', id, difference(stored.colleagueIds, wanted.colleagueIds)),
      this.remove('interaction_issue', 'issue_id', id, difference(stored.points.keys(), wanted.points.keys())),
      this.add('interaction_participant', 'stakeholder_id', id, occurredAt, difference(wanted.participantIds, stored.participantIds)),
      this.add('interaction_colleague', 'user_id', id, occurredAt, difference(wanted.colleagueIds, stored.colleagueIds)),
      points.length > 0 &&
        this.database.query(
          `insert into interaction_issue (interaction_id, issue_id, occurred_at, note)
           select $1, p.issue_id, $2, p.note from unnest($3::uuid[], $4::text[]) p(issue_id, note)
           on conflict (interaction_id, issue_id) do update set note = excluded.note`,
          [id, occurredAt, points.map(([issue]) => issue), points.map(([, note]) => note)],
        ),
    ]);
  }

  /** Makes the day of these stakeholders' links that of the interaction, after they were moved back. */
  async settle(stakeholderIds: readonly string[]): Promise<void> {
    await this.database.query(
      `update interaction_participant l set occurred_at = i.occurred_at from interaction i
       where l.stakeholder_id = any($1::uuid[]) and i.id = l.interaction_id and l.occurred_at <> i.occurred_at`,
      [stakeholderIds],
    );
  }

  private async remove(table: string, column: string, id: string, linked: string[]): Promise<void> {
    if (linked.length === 0) return;
    await this.database.query(`delete from ${table} where interaction_id = $1 and ${column} = any($2::uuid[])`, [id, linked]);
  }

  private async add(table: string, column: string, id: string, occurredAt: Date, linked: string[]): Promise<void> {
    if (linked.length === 0) return;
    await this.database.query(
      `insert into ${table} (interaction_id, ${column}, occurred_at) select $1, linked, $2 from unnest($3::uuid[]) linked`,
      [id, occurredAt, linked],
    );
  }
}

function difference(ids: Iterable<string>, others: Iterable<string>): string[] {
  const known = new Set(others);
  return [...new Set(ids)].filter((id) => !known.has(id));
}
