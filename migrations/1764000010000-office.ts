import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The association itself, postal addresses, former addresses, and the key that links to outsiders are signed with. */
export class Office1764000010000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
-- one row: whose control room this is
create table association (
  singleton boolean primary key default true check (singleton),
  name text not null check (length(name) between 1 and 200),
  -- where outsiders write about their data; printed on what they get
  privacy_email text check (length(privacy_email) <= 254),
  -- months without contact after which somebody is due for review
  retention_months int not null default 24 check (retention_months between 1 and 240),
  version int not null default 1,
  updated_at timestamptz not null default now()
);
insert into association (name) values ('Regiekamer');

-- signs links that work without signing in
create table signing_key (
  singleton boolean primary key default true check (singleton),
  secret bytea not null
);
insert into signing_key (secret)
values (sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())));

alter table stakeholder
  add column street text check (length(street) <= 200),
  add column postcode text check (length(postcode) <= 20),
  -- ISO 3166-1 alpha-2
  add column country text check (country ~ '^[A-Z]{2}$');

-- addresses that somebody had before: they are still found by them
create table stakeholder_alias (
  id uuid primary key default uuid_v7(),
  stakeholder_id uuid not null references stakeholder,
  email text not null check (length(email) <= 254),
  created_at timestamptz not null default now(),
  unique (stakeholder_id, email)
);
create index stakeholder_alias_email on stakeholder_alias (lower(email));
call track_history('stakeholder_alias', 'PERSON', 'stakeholder_id', 'alias');

-- What is appended stays, but for two acts that say so in their transaction: making two records one (references move), and
-- erasing a person.
create or replace function refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and tg_table_name <> 'change' and current_setting('regiekamer.act', true) in ('merge', 'erase')
    or current_setting('regiekamer.act', true) = 'erase' and tg_op <> 'TRUNCATE' then
    return null; -- a trigger before each statement: the statement goes on
  end if;
  raise exception '% is append-only', tg_table_name;
end $$;
`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
create or replace function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name;
end $$;
drop table stakeholder_alias, signing_key, association;
alter table stakeholder drop column street, drop column postcode, drop column country;
`);
  }
}
