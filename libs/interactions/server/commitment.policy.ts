import { Injectable } from '@nestjs/common';
import { Resource, Role, Viewer } from '@regiekamer/identity-server';
import { type Bind, bindInto, Database, NotFound } from '@regiekamer/shared-server';
import { Commitment } from './commitment.entity.js';
import { visibleInteractions } from './interaction.policy.js';

/**
 * SQL condition: whether the viewer may read a commitment. Its owner and who made it may; a director may read all but those
 * of conversations that do not exist for them. It belongs inside every statement that touches commitments.
 * @param alias of the table commitment
 */
export function visibleCommitments(viewer: Viewer, bind: Bind, alias: string): string {
  if (!viewer.may(Resource.COMMITMENTS, 'read')) return 'false';
  const me = `${bind(viewer.id)}::uuid`;
  const own = `${alias}.owner_id = ${me} or ${alias}.made_by = ${me}`;
  if (!viewer.has(Role.DIRECTOR)) return `(${own})`;
  return `(${own} or ${alias}.interaction_id is null
    or exists (select from interaction ci where ci.id = ${alias}.interaction_id and ${visibleInteractions(viewer, bind, 'ci')}))`;
}

/** Who may change which commitment. */
@Injectable()
export class CommitmentPolicy {
  constructor(
    private readonly database: Database,
    private readonly viewer: Viewer,
  ) {}

  /**
   * The commitment. Who may read one, its owner, its maker or a director, may change it too.
   * @throws NotFound where it does not exist for the viewer
   */
  async requireChange(id: string): Promise<Commitment> {
    const parameters: unknown[] = [id];
    const visible = visibleCommitments(this.viewer, bindInto(parameters), 'c');
    const [found] = await this.database.query<{ id: string }>(
      `select c.id from commitment c where c.id = $1 and ${visible} for update of c`,
      parameters,
    );
    const commitment = found && (await this.database.repository(Commitment).findOneBy({ id }));
    if (!commitment) throw new NotFound();
    return commitment;
  }
}
