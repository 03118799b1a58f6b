import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When is decided on an issue, and what: they fill the brief. */
export class DecisionMoments1764000019000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
create table decision_moment (
  id uuid primary key,
  issue_id uuid not null references issue on delete cascade,
  day date not null,
  description text not null check (length(description) between 1 and 300),
  created_at timestamptz not null default now()
);
create index decision_moment_of on decision_moment (issue_id, day, id);
call track_history('decision_moment', 'ISSUE', 'issue_id', 'decisionMoment');
`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table decision_moment`);
  }
}
