import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Themes, the issues within them, their teams and the life cycle they went through. */
export class Issues1764000004000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
create table theme (
  id uuid primary key,
  name text not null,
  description text,
  regisseur_id uuid references app_user,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  archived_at timestamptz
);
create unique index theme_name on theme (lower(name)) where archived_at is null;
call track_history('theme', 'THEME', 'id');

create table issue (
  id uuid primary key,
  kind text not null check (kind in ('POLITICAL', 'SECTOR')),
  title text not null,
  summary text,
  goal text,
  stage text not null check (stage in ('SIGNAL', 'POTENTIAL', 'EMERGING', 'CURRENT', 'CRISIS', 'DORMANT', 'CLOSED')),
  impact int not null check (impact between 1 and 5),
  urgency int not null check (urgency between 1 and 5),
  influenceability int not null check (influenceability between 1 and 5),
  theme_id uuid not null references theme,
  regisseur_id uuid not null references app_user,
  parent_id uuid references issue,
  tags text[] not null default '{}',
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  archived_at timestamptz,
  check (parent_id <> id)
);
create index issue_theme on issue (theme_id);
create index issue_regisseur on issue (regisseur_id);
create index issue_parent on issue (parent_id);
create index issue_updated on issue (updated_at, id);
call track_history('issue', 'ISSUE', 'id');

create table issue_related_theme (
  issue_id uuid not null references issue on delete cascade,
  theme_id uuid not null references theme,
  primary key (issue_id, theme_id)
);
create index issue_related_theme_theme on issue_related_theme (theme_id);
call track_history('issue_related_theme', 'ISSUE', 'issue_id', 'relatedTheme', '', 'issue_id,theme_id');

create table issue_team_member (
  issue_id uuid not null references issue on delete cascade,
  user_id uuid not null references app_user,
  role text not null check (role in ('RESPONSIBLE', 'ACCOUNTABLE', 'CONSULTED', 'INFORMED')),
  primary key (issue_id, user_id)
);
create index issue_team_member_user on issue_team_member (user_id, issue_id);
call track_history('issue_team_member', 'ISSUE', 'issue_id', 'teamMember', '', 'issue_id,user_id');

-- append-only; the first row is the stage at the start
create table stage_change (
  id uuid primary key,
  issue_id uuid not null references issue on delete cascade,
  stage text not null check (stage in ('SIGNAL', 'POTENTIAL', 'EMERGING', 'CURRENT', 'CRISIS', 'DORMANT', 'CLOSED')),
  reason text not null,
  at timestamptz not null default now(),
  by_id uuid not null references app_user
);
create index stage_change_issue on stage_change (issue_id, at desc, id desc);
`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table stage_change, issue_team_member, issue_related_theme, issue, theme`);
  }
}
