import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People and organisations, the roles of the ones at the others, and what makes an opinion leader. */
export class Stakeholders1764000003000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
create table category (
  id uuid primary key default uuid_v7(),
  code text not null unique check (code ~ '^[a-z][a-z0-9_]{1,60}$'),
  label_nl text not null,
  label_en text not null,
  active boolean not null default true
);

create table stakeholder (
  id uuid primary key,
  kind text not null check (kind in ('PERSON', 'ORGANISATION')),
  display_name text not null,
  sort_name text not null,
  -- ordered as a Dutch reader expects: core surname, initials, prefix
  sort_key text collate "nl-x-icu" not null,
  category_id uuid references category,
  tags text[] not null default '{}',
  email text,
  phone text check (phone ~ '^\\+[1-9][0-9]{5,14}$'),
  city text,
  relation_owner_id uuid references app_user,
  initials text,
  given_name text,
  surname_prefix text,
  surname text,
  partner_surname text,
  form_of_address text check (form_of_address in ('MR', 'MRS', 'NEUTRAL')),
  sort_on_prefix boolean not null default false,
  name text,
  website text,
  kvk_number text check (kvk_number ~ '^[0-9]{8}$'),
  member_since date,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  archived_at timestamptz,
  check (case kind when 'PERSON' then surname is not null and form_of_address is not null and name is null
                   else name is not null and surname is null end)
);
create index stakeholder_sort on stakeholder (kind, sort_key, id) where archived_at is null;
create index stakeholder_category on stakeholder (category_id, sort_key, id) where archived_at is null;
create index stakeholder_city on stakeholder (city) where archived_at is null;
create index stakeholder_tags on stakeholder using gin (tags);
create index stakeholder_owner on stakeholder (relation_owner_id);
create index stakeholder_email on stakeholder (lower(email));
create index stakeholder_phone on stakeholder (phone);
create index stakeholder_updated on stakeholder (updated_at, id);
create index stakeholder_created on stakeholder (created_at, id);
call track_history('stakeholder', '', 'id', '', 'sort_name,sort_key,display_name,kind');

create table affiliation (
  id uuid primary key,
  person_id uuid not null references stakeholder,
  organisation_id uuid not null references stakeholder,
  function text,
  started_on date,
  ended_on date,
  is_primary boolean not null default false,
  created_at timestamptz not null default now(),
  check (ended_on >= started_on),
  check (person_id <> organisation_id)
);
create index affiliation_person on affiliation (person_id);
create index affiliation_organisation on affiliation (organisation_id);
-- one main role at a time
create unique index affiliation_primary on affiliation (person_id) where is_primary and ended_on is null;
call track_history('affiliation', 'PERSON', 'person_id', 'affiliation');
call track_history('affiliation', 'ORGANISATION', 'organisation_id', 'affiliation');

create table opinion_leader (
  stakeholder_id uuid primary key references stakeholder,
  -- repeats the stakeholder's, for the history
  kind text not null check (kind in ('PERSON', 'ORGANISATION')),
  reach int not null check (reach between 1 and 5),
  channels text[] not null,
  topics text[] not null,
  note text
);
call track_history('opinion_leader', '', 'stakeholder_id', 'opinionLeader', 'kind', 'stakeholder_id');
`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table opinion_leader, affiliation, stakeholder, category`);
  }
}
