import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a regisseur writes in the brief of an issue, section by section, with every version that stood there before. */
export class IssueBrief1764000009000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
-- Append-only, so it is its own history: the last row of a section is what stands there now. Each version names the one
-- that its writer had read, and no two follow the same one: whoever comes second is told, and nothing is written over.
create table issue_brief_section (
  id uuid primary key,
  issue_id uuid not null references issue on delete cascade,
  section text not null check (section in (
    'OCCASION', 'WHAT_IS_GOING_ON', 'CONSEQUENCES_FOR_MEMBERS', 'STANDPOINT', 'KEY_MESSAGE', 'FOR_AND_AGAINST', 'FORCE_FIELD',
    'MOMENTS_OF_DECISION', 'STRATEGY', 'ACTIONS', 'COSTS', 'SOURCES')),
  body text not null,
  based_on uuid references issue_brief_section,
  -- not the transaction's start: a version is younger than the one that it follows
  at timestamptz not null default clock_timestamp(),
  by_id uuid not null references app_user,
  unique nulls not distinct (issue_id, section, based_on)
);
create index issue_brief_section_latest on issue_brief_section (issue_id, section, at desc, id desc);
`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table issue_brief_section`);
  }
}
