import { Injectable } from '@nestjs/common';
import { Resource, Role, Viewer } from '@regiekamer/identity-server';
import { onTeamSql } from '@regiekamer/issues-server';
import { type Bind, bindInto, Database, Forbidden, NotFound } from '@regiekamer/shared-server';
import { Confidentiality, Interaction } from './interaction.entity.js';

/**
 * SQL condition: whether the viewer may read an interaction. It belongs inside every statement that touches interactions,
 * counts and maxima included: what a viewer may not read does not exist for them.
 *
 * OFFICE is read by every role that reads interactions; the logger and the colleagues who took part read what they were in;
 * TEAM is read by the teams of its issues and the directors as well; PRIVATE by no role.
 * @param alias of the table interaction
 */
export function visibleInteractions(viewer: Viewer, bind: Bind, alias: string): string {
  if (!viewer.may(Resource.INTERACTIONS, 'read')) return 'false';
  const me = `${bind(viewer.id)}::uuid`;
  // A scalar subquery is asked for one interaction after another, and only for what is not OFFICE; of an EXISTS PostgreSQL would
  // rather find everything that the viewer ever took part in, which grows with the years.
  const onTeam = viewer.has(Role.DIRECTOR)
    ? 'true'
    : `(select true from interaction_issue vl join issue vi on vi.id = vl.issue_id
        where vl.interaction_id = ${alias}.id and ${onTeamSql('vi', me)} limit 1)`;
  return `(${openToOffice(alias)}
    or ${alias}.logged_by = ${me}
    or coalesce((select true from interaction_colleague vc where vc.interaction_id = ${alias}.id and vc.user_id = ${me}), false)
    or coalesce(${alias}.confidentiality = '${Confidentiality.TEAM}' and ${onTeam}, false))`;
}

/**
 * SQL condition: whether everyone who reads interactions may read this one; for what must be the same for each of them.
 * @param alias of the table interaction
 */
export const openToOffice = (alias: string): string => `${alias}.confidentiality = '${Confidentiality.OFFICE}'`;

/**
 * SQL condition: which interactions count towards the figures of an issue that the viewer sees: those that they may read.
 * Who reads the portfolio but no interactions (the board, the controller) is given figures of what the whole office reads.
 * @param alias of the table interaction
 * @returns null where the viewer gets no figures
 */
export function countedInteractions(viewer: Viewer, bind: Bind, alias: string): string | null {
  if (viewer.may(Resource.INTERACTIONS, 'read')) return visibleInteractions(viewer, bind, alias);
  return viewer.may(Resource.PORTFOLIO, 'read') ? openToOffice(alias) : null;
}

/** Who may change which interaction. */
@Injectable()
export class InteractionPolicy {
  constructor(
    private readonly database: Database,
    private readonly viewer: Viewer,
  ) {}

  /**
   * The interaction, which its logger may change, and a director where it is not PRIVATE.
   * @throws NotFound where it does not exist for the viewer, Forbidden where the viewer may only read it
   */
  async requireChange(id: string): Promise<Interaction> {
    const parameters: unknown[] = [id];
    const visible = visibleInteractions(this.viewer, bindInto(parameters), 'i');
    const [found] = await this.database.query<{ id: string }>(
      // the lock lets two who change it at once wait for each other before either looks at its links
      `select i.id from interaction i where i.id = $1 and ${visible} for update of i`,
      parameters,
    );
    const interaction = found && (await this.database.repository(Interaction).findOneBy({ id }));
    if (!interaction) throw new NotFound();
    const isLogger = interaction.loggedById === this.viewer.id;
    const asDirector = this.viewer.has(Role.DIRECTOR) && interaction.confidentiality !== Confidentiality.PRIVATE;
    if (!isLogger && !asDirector) throw new Forbidden();
    return interaction;
  }
}
