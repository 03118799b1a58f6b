import { Injectable } from '@nestjs/common';
import { UsersService } from '@regiekamer/identity-server';
import { Database, RequestContext } from '@regiekamer/shared-server';
import { Issue, IssueStage } from './issue.entity.js';
import { StageChange } from './stage-change.entity.js';
import { type TeamMember, TeamRole } from './team-member.entity.js';
import { Theme } from './theme.entity.js';

const teamRoles = Object.values(TeamRole).map((role) => `'${role}'`);

/** Issues and what belongs to them, by batch: one statement for each relation, whatever the number of records. */
@Injectable()
export class IssueLoaders {
  constructor(
    private readonly database: Database,
    private readonly context: RequestContext,
    private readonly users: UsersService,
  ) {}

  /** An issue, archived or not; null where there is none. */
  issue(id: string): Promise<Issue | null> {
    return this.issues().load(id);
  }

  /**
   * Issues (alias i) with what another record says of each, in one statement; who asks for one of them later, asks no more.
   * @param rest what follows the columns of the issue: `, l.note from … where …`
   */
  async beside<More>(rest: string, parameters: unknown[]): Promise<(Issue & More)[]> {
    const found = await this.database.records<Issue & More>(Issue, 'i', rest, parameters);
    for (const issue of found) this.issues().prime(issue.id, issue);
    return found;
  }

  /** A theme, archived or not; null where there is none. */
  theme(id: string): Promise<Theme | null> {
    return this.context
      .loader<Theme | null>('theme', async (ids) => byId(await this.database.records(Theme, 't', 'from theme t where t.id = any($1::uuid[])', [ids])), null)
      .load(id);
  }

  /** The other themes that an issue touches, by name. */
  relatedThemes(issueId: string): Promise<Theme[]> {
    return this.lists('issue.relatedThemes', issueId, async (ids) => {
      const themes = await this.database.records<Theme & { owner: string }>(
        Theme, 't',
        `, r.issue_id as owner from issue_related_theme r join theme t on t.id = r.theme_id
         where r.issue_id = any($1::uuid[]) order by fold(t.name), t.id`,
        [ids],
      );
      return themes.map((theme) => [theme.owner, theme] as const);
    });
  }

  /** The team of an issue: who carries it first, then by name. */
  team(issueId: string): Promise<TeamMember[]> {
    return this.lists('issue.team', issueId, async (ids) => {
      const users = await this.users.beside<{ issueId: string; role: TeamRole }>(
        `, m.issue_id as "issueId", m.role from issue_team_member m join app_user u on u.id = m.user_id
         where m.issue_id = any($1::uuid[]) order by array_position(array[${teamRoles.join(', ')}], m.role), fold(u.name), u.id`,
        [ids],
      );
      return users.map(({ id: userId, issueId: of, role }) => [of, { issueId: of, userId, role }] as const);
    });
  }

  /** The issues that an issue is divided into, without archived ones, by title. */
  children(issueId: string): Promise<Issue[]> {
    return this.lists('issue.children', issueId, async (ids) => {
      const children = await this.database.records(
        Issue, 'i', 'from issue i where i.parent_id = any($1::uuid[]) and i.archived_at is null order by fold(i.title), i.id', [ids],
      );
      return children.map((child) => [child.parentId!, child] as const);
    });
  }

  /** The life of an issue, latest step first. */
  stageChanges(issueId: string): Promise<StageChange[]> {
    return this.lists('issue.stageChanges', issueId, async (ids) => {
      const [changes] = await Promise.all([
        this.database.records(StageChange, 'c', 'from stage_change c where c.issue_id = any($1::uuid[]) order by c.at desc, c.id desc', [ids]),
        this.users.beside('from app_user u where u.id in (select c.by_id from stage_change c where c.issue_id = any($1::uuid[]))', [ids]),
      ]);
      return changes.map((change) => [change.issueId, change] as const);
    });
  }

  private issues() {
    return this.context.loader<Issue | null>(
      'issue', async (ids) => byId(await this.database.records(Issue, 'i', 'from issue i where i.id = any($1::uuid[])', [ids])), null,
    );
  }

  /** How many issues live under a theme: not archived, not closed. */
  issueCount(themeId: string): Promise<number> {
    return this.context
      .loader(
        'theme.issueCount',
        async (ids) => {
          const counts = await this.database.query<{ id: string; count: number }>(
            `select theme_id as id, count(*)::int as count from issue
             where theme_id = any($1::uuid[]) and archived_at is null and stage <> $2 group by theme_id`,
            [ids, IssueStage.CLOSED],
          );
          return new Map(counts.map(({ id, count }) => [id, count]));
        },
        0,
      )
      .load(themeId);
  }

  private lists<T>(key: string, id: string, read: (ids: readonly string[]) => Promise<(readonly [string, T])[]>): Promise<T[]> {
    return this.context
      .loader<T[]>(
        key,
        async (ids) => {
          const lists = new Map<string, T[]>();
          for (const [owner, value] of await read(ids)) {
            const list = lists.get(owner);
            if (list) list.push(value);
            else lists.set(owner, [value]);
          }
          return lists;
        },
        [],
      )
      .load(id);
  }
}

const byId = <T extends { id: string }>(records: T[]) => new Map(records.map((record) => [record.id, record]));
