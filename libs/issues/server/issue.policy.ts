import { Injectable } from '@nestjs/common';
import { Role, Viewer } from '@regiekamer/identity-server';
import { Database, Forbidden, NotFound } from '@regiekamer/shared-server';

/**
 * SQL condition: whether the user is on the team of an issue, which its regisseur always is.
 * @param issue the alias of the table issue
 * @param user an expression of type uuid
 */
export const onTeamSql = (issue: string, user: string) =>
  `(${issue}.regisseur_id = ${user}
    or exists (select from issue_team_member tm where tm.issue_id = ${issue}.id and tm.user_id = ${user}))`;

/** Who may change which issue. Reading needs no rule on single records: who reads issues reads all of them. */
@Injectable()
export class IssuePolicy {
  constructor(
    private readonly database: Database,
    private readonly viewer: Viewer,
  ) {}

  /**
   * A director creates issues, and a regisseur; an expert works in the team of issues that exist.
   * @throws Forbidden
   */
  requireCreate(): void {
    if (!this.viewer.has(Role.DIRECTOR) && !this.viewer.has(Role.REGISSEUR)) throw new Forbidden();
  }

  /**
   * A director changes every issue; a regisseur and an expert those on whose team they are. One statement for all ids.
   * @throws NotFound where one does not exist, Forbidden where the viewer may not change one of them
   */
  async requireWrite(ids: readonly string[]): Promise<void> {
    const wanted = [...new Set(ids)];
    if (wanted.length === 0) return;
    const found = await this.database.query<{ onTeam: boolean }>(
      `select ${onTeamSql('i', '$2::uuid')} as "onTeam" from issue i where i.id = any($1::uuid[])`,
      [wanted, this.viewer.id],
    );
    if (found.length < wanted.length) throw new NotFound();
    if (this.viewer.has(Role.DIRECTOR)) return;
    const mayOnTeam = this.viewer.has(Role.REGISSEUR) || this.viewer.has(Role.EXPERT);
    if (!mayOnTeam || found.some(({ onTeam }) => !onTeam)) throw new Forbidden();
  }
}
