import type { TestDatabase } from '@regiekamer/shared-server/testing';
import { v7 as uuid } from 'uuid';
import { type Issue, IssueKind, IssueStage } from './issue.entity.js';
import type { TeamRole } from './team-member.entity.js';
import type { Theme } from './theme.entity.js';

/** Inserts a theme; every property has a default. */
export async function aTheme(database: Pick<TestDatabase, 'query'>, properties: Partial<Theme> = {}): Promise<Theme> {
  const id = properties.id ?? uuid();
  const theme = { id, name: `Theme ${id.slice(-6)}`, description: null, regisseurId: null, archivedAt: null, ...properties };
  await database.query(`insert into theme (id, name, description, regisseur_id, archived_at) values ($1, $2, $3, $4, $5)`, [
    theme.id,
    theme.name,
    theme.description,
    theme.regisseurId,
    theme.archivedAt,
  ]);
  return { version: 1, ...theme } as Theme;
}

/**
 * Inserts an issue with the first row of its life cycle. Every property but the regisseur has a default; without a theme
 * it gets one of its own.
 * @param team the members' roles by their ids
 */
export async function anIssue(
  database: Pick<TestDatabase, 'query'>,
  properties: Partial<Issue> & Pick<Issue, 'regisseurId'>,
  team: Record<string, TeamRole> = {},
): Promise<Issue> {
  const id = properties.id ?? uuid();
  const issue = {
    id,
    kind: IssueKind.SECTOR,
    title: `Issue ${id.slice(-6)}`,
    summary: null,
    goal: null,
    stage: IssueStage.SIGNAL,
    impact: 3,
    urgency: 3,
    influenceability: 3,
    parentId: null,
    tags: [],
    archivedAt: null,
    createdAt: new Date(),
    ...properties,
    themeId: properties.themeId ?? (await aTheme(database)).id,
  };
  await database.query(
    `insert into issue (id, kind, title, summary, goal, stage, impact, urgency, influenceability, theme_id, regisseur_id, parent_id,
       tags, archived_at, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      ...[issue.id, issue.kind, issue.title, issue.summary, issue.goal, issue.stage, issue.impact, issue.urgency],
      ...[issue.influenceability, issue.themeId, issue.regisseurId, issue.parentId, issue.tags, issue.archivedAt, issue.createdAt],
    ],
  );
  await database.query(`insert into stage_change (id, issue_id, stage, reason, at, by_id) values ($1, $2, $3, 'Aangemaakt', $4, $5)`, [
    uuid(),
    issue.id,
    issue.stage,
    issue.createdAt,
    issue.regisseurId,
  ]);
  await database.query(
    `insert into issue_team_member (issue_id, user_id, role) select $1, member.* from unnest($2::uuid[], $3::text[]) member`,
    [issue.id, Object.keys(team), Object.values(team)],
  );
  return { version: 1, ...issue } as Issue;
}
