import { Injectable } from '@nestjs/common';
import { Viewer } from '@regiekamer/identity-server';
import { BadInput, Conflict, Database, definedOnly, NotFound } from '@regiekamer/shared-server';
import { v7 as uuid } from 'uuid';
import { Commitment, CommitmentStatus } from './commitment.entity.js';
import type { InteractionCommitmentInput, MakeCommitmentInput, UpdateCommitmentInput } from './commitment.inputs.js';
import { CommitmentPolicy } from './commitment.policy.js';
import { longest } from './inputs.js';
import { InteractionReader } from './interaction.reader.js';
import { References } from './references.js';

/** Keeps promises, both ways. Every method answers the commitment as it is afterwards. */
@Injectable()
export class CommitmentsService {
  constructor(
    private readonly database: Database,
    private readonly viewer: Viewer,
    private readonly policy: CommitmentPolicy,
    private readonly references: References,
    private readonly interactions: InteractionReader,
  ) {}

  /** @throws BadInput */
  async make({ interactionId, ...input }: MakeCommitmentInput): Promise<Commitment> {
    await this.references.check(namedBy(input));
    if (interactionId) await this.interactions.requireReadable({ interactionId });
    const [id] = await this.append([input], interactionId ?? null);
    return this.reload(id!);
  }

  /**
   * Writes commitments in one statement. The caller has checked what they name.
   * @param interactionId the conversation in which they were made
   * @returns their ids
   */
  async append(inputs: readonly InteractionCommitmentInput[], interactionId: string | null): Promise<string[]> {
    if (inputs.length === 0) return [];
    const commitments = inputs.map(({ direction, description, dueOn, ownerId, stakeholderId, issueId }) => ({
      id: uuid(),
      direction,
      description,
      dueOn: dueOn ?? null,
      ownerId: ownerId ?? this.viewer.id,
      madeById: this.viewer.id,
      stakeholderId: stakeholderId ?? null,
      issueId: issueId ?? null,
      interactionId,
    }));
    await this.database.manager.createQueryBuilder().insert().into(Commitment).values(commitments).updateEntity(false).execute();
    return commitments.map(({ id }) => id);
  }

  /**
   * What it names already may stay, also when that went out of use in the meantime.
   * @throws NotFound, Conflict, BadInput
   */
  async update(id: string, version: number, input: UpdateCommitmentInput): Promise<Commitment> {
    const commitment = await this.policy.requireChange(id);
    if (commitment.version !== version) throw new Conflict();
    await this.references.check(namedBy(input), namedBy(commitment));
    await this.database.updateVersion(Commitment, id, version, definedOnly(input));
    return this.reload(id);
  }

  /** Kept; fulfilling twice changes nothing. @throws NotFound; BadInput where it was cancelled */
  fulfil(id: string): Promise<Commitment> {
    return this.close(id, CommitmentStatus.FULFILLED, null);
  }

  /** No longer to be kept, for a reason; cancelling twice changes nothing. @throws NotFound; BadInput without a reason, or where it was fulfilled */
  async cancel(id: string, reason: string): Promise<Commitment> {
    const text = reason.trim();
    if (!text) throw new BadInput({ reason: 'validation.required' });
    if (text.length > longest.reason) throw new BadInput({ reason: 'validation.tooLong' });
    return this.close(id, CommitmentStatus.CANCELLED, text);
  }

  /** To be kept after all; what is open stays so. @throws NotFound */
  async reopen(id: string): Promise<Commitment> {
    const { status } = await this.policy.requireChange(id);
    return status === CommitmentStatus.OPEN ? this.reload(id) : this.setStatus(id, CommitmentStatus.OPEN, null);
  }

  private async close(id: string, status: CommitmentStatus, reason: string | null): Promise<Commitment> {
    const commitment = await this.policy.requireChange(id);
    if (commitment.status === status) return commitment;
    if (commitment.status !== CommitmentStatus.OPEN) throw new BadInput({ id: 'commitments.notOpen' });
    return this.setStatus(id, status, reason);
  }

  private async setStatus(id: string, status: CommitmentStatus, reason: string | null): Promise<Commitment> {
    await this.database.query(
      `update commitment set status = $2, status_reason = $3, version = version + 1, updated_at = now() where id = $1`,
      [id, status, reason],
    );
    return this.reload(id);
  }

  /** Without asking who may read: it is what the viewer has just written. */
  private async reload(id: string): Promise<Commitment> {
    const found = await this.database.repository(Commitment).findOneBy({ id });
    if (!found) throw new NotFound();
    return found;
  }
}

type Named = Pick<UpdateCommitmentInput, 'stakeholderId' | 'issueId'> & { ownerId?: string | null | undefined };

const namedBy = ({ ownerId, stakeholderId, issueId }: Named) => ({
  users: { ownerId },
  stakeholders: { stakeholderId },
  issues: { issueId },
});
