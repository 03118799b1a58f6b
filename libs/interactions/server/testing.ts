import type { TestDatabase } from '@regiekamer/shared-server/testing';
import { v7 as uuid } from 'uuid';
import { type Commitment, CommitmentDirection, CommitmentStatus } from './commitment.entity.js';
import { Confidentiality, Direction, type Interaction } from './interaction.entity.js';

type Query = Pick<TestDatabase, 'query'>;

/** Ids of whom and what an interaction is linked to. */
export interface InteractionLinksOf {
  participants?: readonly string[];
  colleagues?: readonly string[];
  issues?: readonly string[];
}

/** Inserts an interaction with its links. Every property but the logger has a default. */
export async function anInteraction(
  database: Query,
  properties: Partial<Interaction> & Pick<Interaction, 'loggedById'> & { typeCode?: string },
  { participants = [], colleagues = [], issues = [] }: InteractionLinksOf = {},
): Promise<Interaction> {
  const id = properties.id ?? uuid();
  const interaction = {
    id,
    direction: Direction.MUTUAL,
    occurredAt: new Date(),
    durationMinutes: null,
    subject: `Interaction ${id.slice(-6)}`,
    notes: null,
    confidentiality: Confidentiality.OFFICE,
    archivedAt: null,
    ...properties,
  };
  await database.query(
    `insert into interaction (id, type_id, direction, occurred_at, duration_minutes, subject, notes, confidentiality, logged_by, archived_at)
     values ($1, (select id from interaction_type where code = $2), $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      id, properties.typeCode ?? 'gesprek', interaction.direction, interaction.occurredAt, interaction.durationMinutes,
      interaction.subject, interaction.notes, interaction.confidentiality, interaction.loggedById, interaction.archivedAt,
    ],
  );
  const link = (table: string, column: string, ids: readonly string[]) =>
    database.query(`insert into ${table} (interaction_id, ${column}, occurred_at) select $1, unnest($2::uuid[]), $3`, [
      id, ids, interaction.occurredAt,
    ]);
  await link('interaction_participant', 'stakeholder_id', participants);
  await link('interaction_colleague', 'user_id', colleagues);
  await link('interaction_issue', 'issue_id', issues);
  return { version: 1, ...interaction } as Interaction;
}

/** Inserts a commitment. Every property but the owner has a default; the owner made it unless another is named. */
export async function aCommitment(database: Query, properties: Partial<Commitment> & Pick<Commitment, 'ownerId'>): Promise<Commitment> {
  const id = properties.id ?? uuid();
  const commitment = {
    id,
    direction: CommitmentDirection.MADE,
    description: `Commitment ${id.slice(-6)}`,
    dueOn: null,
    status: CommitmentStatus.OPEN,
    madeById: properties.ownerId,
    stakeholderId: null,
    issueId: null,
    interactionId: null,
    ...properties,
  };
  await database.query(
    `insert into commitment (id, direction, description, due_on, status, owner_id, made_by, stakeholder_id, issue_id, interaction_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      id, commitment.direction, commitment.description, commitment.dueOn, commitment.status, commitment.ownerId, commitment.madeById,
      commitment.stakeholderId, commitment.issueId, commitment.interactionId,
    ],
  );
  return { version: 1, ...commitment } as Commitment;
}
