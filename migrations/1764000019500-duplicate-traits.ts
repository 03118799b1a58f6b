import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Records are also compared by where they live and by what people are called for short: every record is compared anew. What has
 * changed is appended to a queue instead of noted once a record: a note was a row that whoever changed the record had to share
 * with the finder, and so they waited until it was done comparing.
 */
export class DuplicateTraits1764000019500 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
alter table duplicate_trait
  -- names of which the given name is a short form: those of Hans are johannes
  add column roots text[] not null default '{}',
  -- postcode and house number
  add column address text;
drop table duplicate_stale;
-- records that have changed since they were last compared, a row for each statement that did it
create table duplicate_stale (
  id uuid primary key default uuid_v7(),
  stakeholder_id uuid not null
);
insert into duplicate_stale (stakeholder_id) select id from stakeholder where archived_at is null;
create or replace function mark_stale() returns trigger language plpgsql as $$
begin
  execute format('insert into duplicate_stale (stakeholder_id) select distinct %I from changed_rows', tg_argv[0]);
  return null;
end $$;
`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
drop table duplicate_stale;
create table duplicate_stale (stakeholder_id uuid primary key);
insert into duplicate_stale select id from stakeholder where archived_at is null;
create or replace function mark_stale() returns trigger language plpgsql as $$
begin
  execute format('insert into duplicate_stale select distinct %I from changed_rows order by 1 on conflict do nothing', tg_argv[0]);
  return null;
end $$;
alter table duplicate_trait drop column roots, drop column address;
`);
  }
}
