import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Users of the office, their sessions, and the counters that slow down guessing. */
export class Identity1764000002000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
create table app_user (
  id uuid primary key,
  name text not null check (length(name) between 1 and 200),
  email text not null check (length(email) <= 254),
  roles text[] not null check (roles <@ array['REGISSEUR', 'DIRECTOR', 'BOARD', 'COMMUNICATIONS', 'EXPERT', 'CONTROLLER', 'ADMIN']),
  job_title text,
  locale text not null default 'nl' check (locale in ('nl', 'en')),
  active boolean not null default true,
  password_hash text not null,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create unique index app_user_email on app_user (lower(email));
call track_history('app_user', 'USER', 'id', '', 'password_hash');

-- The cookie holds the token; the row holds its SHA-256, so that a copy of the database signs nobody in.
create table session (
  token_hash bytea primary key,
  user_id uuid not null references app_user on delete cascade,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index session_of_user on session (user_id);
create index session_expiry on session (expires_at);

-- in the shape that rate-limiter-flexible expects
create table sign_in_attempt (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);
`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table sign_in_attempt, session, app_user`);
  }
}
