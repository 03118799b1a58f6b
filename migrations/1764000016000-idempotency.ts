import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was done under which key, so that a repetition is answered and not done again. */
export class Idempotency1764000016000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
create table idempotency_key (
  user_id uuid not null references app_user on delete cascade,
  key text not null check (length(key) <= 200),
  -- what the operation calls the change: a request may hold several
  field text not null,
  -- of what was asked
  fingerprint bytea not null,
  -- what the change gave; null where it was too long to keep
  answer text,
  created_at timestamptz not null default now(),
  primary key (user_id, key, field)
);
create index idempotency_key_created on idempotency_key (created_at);
`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table idempotency_key;`);
  }
}
