import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Two records that are one: how they are found, made one, and made two again. */
export class Duplicates1764000014000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
create extension if not exists fuzzystrmatch;

-- The record that this one was made one with; whoever follows a link to this one is led on to it.
alter table stakeholder
  add column merged_into uuid references stakeholder,
  add check (merged_into <> id),
  add check (merged_into is null or archived_at is not null);
create index stakeholder_merged_into on stakeholder (merged_into) where merged_into is not null;

create table stakeholder_merge (
  id uuid primary key,
  -- the stakeholders', for the history
  kind text not null check (kind in ('PERSON', 'ORGANISATION')),
  kept_id uuid not null references stakeholder,
  merged_id uuid not null references stakeholder,
  at timestamptz not null default now(),
  by_id uuid not null references app_user,
  undone_at timestamptz,
  undone_by uuid references app_user,
  check (kept_id <> merged_id)
);
create index stakeholder_merge_at on stakeholder_merge (at desc, id desc);
create index stakeholder_merge_kept on stakeholder_merge (kept_id);
create index stakeholder_merge_merged on stakeholder_merge (merged_id);
call track_history('stakeholder_merge', '', 'kept_id', 'merge', 'kind,at,by_id,undone_by');

-- Every row that a merge touched, as it was and as it became: what an undo puts back. No before: the merge made the row; no
-- after: it took it away.
create table stakeholder_merge_item (
  merge_id uuid not null references stakeholder_merge,
  table_name text not null,
  -- the row's primary key, as an object
  key jsonb not null,
  before jsonb,
  after jsonb,
  primary key (merge_id, table_name, key)
);

-- As it was, and: undoing a merge takes back the event that it appended itself.
create or replace function refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and tg_table_name <> 'change' and current_setting('regiekamer.act', true) in ('merge', 'unmerge', 'erase')
    or tg_op = 'DELETE' and tg_table_name <> 'change' and current_setting('regiekamer.act', true) = 'unmerge'
    or current_setting('regiekamer.act', true) = 'erase' and tg_op <> 'TRUNCATE' then
    return null; -- a trigger before each statement: the statement goes on
  end if;
  raise exception '% is append-only', tg_table_name;
end $$;

-- Pairs that may be one, with what speaks for it as message keys. A dismissed pair stays, so that it stays dismissed.
create table duplicate_pair (
  id uuid primary key default uuid_v7(),
  left_id uuid not null references stakeholder,
  right_id uuid not null references stakeholder,
  score double precision not null check (score between 0 and 1),
  reasons text[] not null,
  found_at timestamptz not null default now(),
  dismissed_at timestamptz,
  dismissed_by uuid references app_user,
  unique (left_id, right_id),
  check (left_id < right_id)
);
create index duplicate_pair_right on duplicate_pair (right_id);
create index duplicate_pair_queue on duplicate_pair (score desc, left_id, right_id) where dismissed_at is null;

-- What records are compared by, of active ones alone. Without a foreign key: it follows the records, a minute behind.
create table duplicate_trait (
  stakeholder_id uuid primary key,
  kind text not null,
  -- a person's surnames without prefix, the partner's among them; folded, as everything here
  surnames text[] not null,
  given_name text not null,
  initials text not null,
  form_of_address text,
  -- an organisation's name without legal form, and what it is called for short
  name text not null,
  abbreviations text[] not null,
  emails text[] not null,
  local_parts text[] not null,
  domains text[] not null,
  phone text,
  organisations uuid[] not null,
  city text,
  kvk_number text
);

-- What a record can be found by, or how common what it has is: 's:jong', 'n:jong|j', 'p:+31612345678'.
create table duplicate_key (
  key text not null,
  stakeholder_id uuid not null,
  primary key (key, stakeholder_id)
);
create index duplicate_key_of on duplicate_key (stakeholder_id);

-- How many records have a key: what few have in common says more.
create table duplicate_frequency (
  key text primary key,
  records int not null
);

-- Records that have changed since they were last compared.
create table duplicate_stale (stakeholder_id uuid primary key);
insert into duplicate_stale select id from stakeholder where archived_at is null;

create function mark_stale() returns trigger language plpgsql as $$
begin
  execute format('insert into duplicate_stale select distinct %I from changed_rows order by 1 on conflict do nothing', tg_argv[0]);
  return null;
end $$;
create trigger duplicates_insert after insert on stakeholder referencing new table as changed_rows
  for each statement execute function mark_stale('id');
create trigger duplicates_update after update on stakeholder referencing new table as changed_rows
  for each statement execute function mark_stale('id');
create trigger duplicates_insert after insert on affiliation referencing new table as changed_rows
  for each statement execute function mark_stale('person_id');
create trigger duplicates_update after update on affiliation referencing new table as changed_rows
  for each statement execute function mark_stale('person_id');
create trigger duplicates_delete after delete on affiliation referencing old table as changed_rows
  for each statement execute function mark_stale('person_id');
create trigger duplicates_insert after insert on stakeholder_alias referencing new table as changed_rows
  for each statement execute function mark_stale('stakeholder_id');
create trigger duplicates_delete after delete on stakeholder_alias referencing old table as changed_rows
  for each statement execute function mark_stale('stakeholder_id');

-- 'van der Berg', 'v.d. Berg' and 'Berg' are all 'berg'; an apostrophe or a hyphen tells nothing.
create function surname_core(value text) returns text
  language sql immutable strict parallel safe
  return regexp_replace(
    regexp_replace(
      replace(fold(value), '’', ''''),
      '^\\s*((van|von|vom|v\\.?\\s?d\\.?|v/d|v\\.|vd|de|der|den|des|dem|del|della|di|da|do|dos|du|la|le|les|el|al|ten|ter|te|tot|toe|op|in|aan|uit|over|onder|bij|het|''?t|''s|d''|l''|zu|zur|zum)[\\s]+|d''|l''|''t\\s*|v\\.\\s?d\\.)+', ''),
    '[^a-z0-9]', '', 'g');

-- 'Stichting Welzijn Utrecht (SWU)' and 'Welzijn Utrecht B.V.' are both 'welzyn utrecht'.
create function organisation_core(value text) returns text
  language sql immutable strict parallel safe
  return btrim(regexp_replace(
    regexp_replace(
      regexp_replace(replace(fold(value), '.', ''), '\\([^)]*\\)', ' ', 'g'),
      '\\m(stichting|st|stg|vereniging|ver|bv|nv|vof|cv|ua|cooperatie|cooperatieve|maatschap|holding|de|het|van|voor|en|the|of)\\M', ' ', 'g'),
    '[^a-z0-9]+', ' ', 'g'));
`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
drop function organisation_core, surname_core;
drop trigger duplicates_insert on stakeholder;
drop trigger duplicates_update on stakeholder;
drop trigger duplicates_insert on affiliation;
drop trigger duplicates_update on affiliation;
drop trigger duplicates_delete on affiliation;
drop trigger duplicates_insert on stakeholder_alias;
drop trigger duplicates_delete on stakeholder_alias;
drop function mark_stale;
drop table duplicate_stale, duplicate_frequency, duplicate_key, duplicate_trait, duplicate_pair, stakeholder_merge_item, stakeholder_merge;
alter table stakeholder drop column merged_into;
create or replace function refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and tg_table_name <> 'change' and current_setting('regiekamer.act', true) in ('merge', 'erase')
    or current_setting('regiekamer.act', true) = 'erase' and tg_op <> 'TRUNCATE' then
    return null;
  end if;
  raise exception '% is append-only', tg_table_name;
end $$;
`);
  }
}
