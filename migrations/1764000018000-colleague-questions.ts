import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Asking colleagues who are in touch with somebody around a day, where one may not be told who they are. */
export class ColleagueQuestions1764000018000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
create table colleague_question (
  id uuid primary key,
  asked_by uuid not null references app_user,
  stakeholder_id uuid not null references stakeholder,
  -- the day of the contact that was hinted at
  day date not null,
  note text check (length(note) between 1 and 1000),
  asked_at timestamptz not null default now(),
  -- the one who asked has seen what came of it
  closed_at timestamptz
);
-- asked once: whoever asks again asks the same
create unique index colleague_question_open on colleague_question (asked_by, stakeholder_id, day) where closed_at is null;
create index colleague_question_of on colleague_question (stakeholder_id);

-- Whom it went to. The one who asked learns of them by an answer only.
create table colleague_question_recipient (
  question_id uuid not null references colleague_question on delete cascade,
  user_id uuid not null references app_user,
  answer text check (length(answer) between 1 and 1000),
  -- answered, or put aside without one
  settled_at timestamptz,
  primary key (question_id, user_id),
  check (answer is null or settled_at is not null)
);
create index colleague_question_waiting on colleague_question_recipient (user_id) where settled_at is null;
`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table colleague_question_recipient, colleague_question`);
  }
}
