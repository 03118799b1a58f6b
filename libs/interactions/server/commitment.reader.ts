import { Injectable } from '@nestjs/common';
import { Role, Viewer } from '@regiekamer/identity-server';
import { bindInto, Database, RequestContext } from '@regiekamer/shared-server';
import { Commitment, CommitmentStatus } from './commitment.entity.js';
import { visibleCommitments } from './commitment.policy.js';
import { Confidentiality } from './interaction.entity.js';

const columns = { id: 'id', stakeholderId: 'stakeholder_id', issueId: 'issue_id', interactionId: 'interaction_id' };

/** Commitments that the viewer may read, by batch. */
@Injectable()
export class CommitmentReader {
  constructor(
    private readonly database: Database,
    private readonly context: RequestContext,
    private readonly viewer: Viewer,
  ) {}

  /** One commitment; null where it does not exist for the viewer. */
  byId(id: string): Promise<Commitment | null> {
    const batch = async (ids: readonly string[]) =>
      new Map((await this.read('id', ids)).map((commitment) => [commitment.id, commitment]));
    return this.context.loader<Commitment | null>(CommitmentReader, batch, null).load(id);
  }

  ofStakeholder(id: string): Promise<Commitment[]> {
    return this.of('stakeholderId', id);
  }

  ofIssue(id: string): Promise<Commitment[]> {
    return this.of('issueId', id);
  }

  ofInteraction(id: string): Promise<Commitment[]> {
    return this.of('interactionId', id);
  }

  /** Which of these the viewer may read. */
  async readable(ids: readonly string[]): Promise<Set<string>> {
    return new Set((await this.read('id', ids)).map(({ id }) => id));
  }

  /** Of which of these the viewer may know that they were changed: an administrator, unless of a confidential conversation. */
  async outlined(ids: readonly string[]): Promise<Set<string>> {
    if (!this.viewer.has(Role.ADMIN)) return new Set();
    const parameters: unknown[] = [];
    const bind = bindInto(parameters);
    const rows = await this.database.query<{ id: string }>(
      `select c.id from commitment c left join interaction i on i.id = c.interaction_id
       where c.id = any(${bind(ids)}::uuid[]) and coalesce(i.confidentiality, ${bind(Confidentiality.OFFICE)}) = '${Confidentiality.OFFICE}'`,
      parameters,
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Open ones first, what is due soonest at the top. */
  private of(side: Exclude<keyof typeof columns, 'id'>, id: string): Promise<Commitment[]> {
    const batch = async (ids: readonly string[]) => {
      const lists = new Map<string, Commitment[]>(ids.map((owner) => [owner, []]));
      for (const commitment of await this.read(side, ids)) lists.get(commitment[side]!)!.push(commitment);
      return lists;
    };
    return this.context.loader<Commitment[]>(`commitments by ${side}`, batch, []).load(id);
  }

  private read(side: keyof typeof columns, ids: readonly string[]): Promise<Commitment[]> {
    const commitments = this.database.select(Commitment, 'c');
    return commitments
      .where(`c.${columns[side]} = any(${commitments.bind(ids)}::uuid[])`)
      .where(visibleCommitments(this.viewer, commitments.bind, 'c'))
      .read(`c.status = '${CommitmentStatus.OPEN}' desc, coalesce(c.due_on, 'infinity'::date), c.id`);
  }
}
