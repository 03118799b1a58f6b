import { Injectable } from '@nestjs/common';
import { UsersService } from '@regiekamer/identity-server';
import { BadInput, Database, type FieldErrors, NotFound } from '@regiekamer/shared-server';
import { isUUID } from 'class-validator';
import { Issue } from './issue.entity.js';
import type { TeamMemberInput } from './issue.inputs.js';
import { IssuePolicy } from './issue.policy.js';
import { TeamMember } from './team-member.entity.js';

const largestTeam = 100;

@Injectable()
export class IssueTeamService {
  constructor(
    private readonly database: Database,
    private readonly users: UsersService,
    private readonly policy: IssuePolicy,
  ) {}

  /**
   * Makes this the team of the issue, instead of the team that it had. Members who left the office since may stay in it.
   * @throws NotFound, Forbidden, BadInput
   */
  async set(issueId: string, input: readonly TeamMemberInput[]): Promise<Issue> {
    const team = checked(input);
    await this.policy.requireWrite([issueId]);
    // first, since it also makes two who set the team at once wait for each other
    await this.database.query(`update issue set version = version + 1, updated_at = now() where id = $1`, [issueId]);
    const stored = await this.database.repository(TeamMember).findBy({ issueId });
    const roles = new Map(stored.map(({ userId, role }) => [userId, role]));
    await this.users.requireActive(
      Object.fromEntries(team.flatMap(({ userId }, index) => (roles.has(userId) ? [] : [[`team.${index}.userId`, userId]]))),
    );

    // what stays as it is, is not written, so that the history tells what was changed
    const wanted = new Set(team.map(({ userId }) => userId));
    const left = stored.filter(({ userId }) => !wanted.has(userId)).map(({ userId }) => userId);
    if (left.length > 0) {
      await this.database.query(`delete from issue_team_member where issue_id = $1 and user_id = any($2::uuid[])`, [issueId, left]);
    }
    const changed = team.filter(({ userId, role }) => roles.get(userId) !== role);
    if (changed.length > 0) {
      await this.database.query(
        `insert into issue_team_member (issue_id, user_id, role)
         select $1, member.* from unnest($2::uuid[], $3::text[]) member
         on conflict (issue_id, user_id) do update set role = excluded.role`,
        [issueId, changed.map(({ userId }) => userId), changed.map(({ role }) => role)],
      );
    }
    const issue = await this.database.repository(Issue).findOneBy({ id: issueId });
    if (!issue) throw new NotFound();
    return issue;
  }
}

/** A list as an argument is not checked by its class, so it is here. */
function checked(team: readonly TeamMemberInput[]): TeamMemberInput[] {
  if (team.length > largestTeam) throw new BadInput({ team: 'validation.tooMany' });
  const errors: FieldErrors = {};
  const seen = new Set<string>();
  const members = team.map(({ userId, role }, index) => {
    const id = userId.toLowerCase();
    if (!isUUID(id, 'all')) errors[`team.${index}.userId`] = 'validation.unknown';
    else if (seen.has(id)) errors[`team.${index}.userId`] = 'validation.notUnique';
    seen.add(id);
    return { userId: id, role };
  });
  if (Object.keys(errors).length > 0) throw new BadInput(errors);
  return members;
}
