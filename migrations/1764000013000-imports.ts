import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Writes the history of one statement, as the foundation has it. Images of before and after find each other by a value that
 * can be hashed: compared row by row, a statement that changes 10,000 rows would compare 100,000,000 pairs.
 */
const writeHistory = (joined: string, identity = '') => `
create or replace function write_history() returns trigger language plpgsql as $$
declare
  type_name text := tg_argv[0];
  id_column text := tg_argv[1];
  field text := tg_argv[2];
  skipped text[] := string_to_array(tg_argv[3], ',');
  own boolean := tg_argv[2] = '';
begin
  if tg_op = 'INSERT' then
    insert into change (actor_id, record_type, record_id, action, fields)
    select acting_user(), coalesce(nullif(type_name, ''), j ->> 'kind'), (j ->> id_column)::uuid,
      case when own then 'CREATED' else 'UPDATED' end,
      case when own then changed_fields(null, j, skipped) else jsonb_build_object(field, jsonb_build_array(null, j - skipped)) end
    from (select to_jsonb(r) as j from new_rows r) rows
    where j ->> id_column is not null;
  elsif tg_op = 'DELETE' then
    insert into change (actor_id, record_type, record_id, action, fields)
    select acting_user(), coalesce(nullif(type_name, ''), j ->> 'kind'), (j ->> id_column)::uuid,
      case when own then 'DELETED' else 'UPDATED' end,
      case when own then changed_fields(j, null, skipped) else jsonb_build_object(field, jsonb_build_array(j - skipped, null)) end
    from (select to_jsonb(r) as j from old_rows r) rows
    where j ->> id_column is not null;
  else
    -- tg_argv[4]: the columns that identify a row, so that before and after find each other
    insert into change (actor_id, record_type, record_id, action, fields)
    select acting_user(), coalesce(nullif(type_name, ''), n.j ->> 'kind'), (n.j ->> id_column)::uuid, 'UPDATED',
      case when own then changed_fields(o.j, n.j, skipped)
        else jsonb_build_object(field, jsonb_build_array(o.j - skipped, n.j - skipped)) end
    from (select to_jsonb(r) as j${identity} from old_rows r) o
    ${joined}
    where changed_fields(o.j, n.j, skipped) <> '{}'::jsonb
      and n.j ->> id_column is not null;
  end if;
  return null;
end $$;
`;

/** Imported files: their rows, what was written of them, and by which key their records are found again. */
export class Imports1764000013000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
create table import (
  id uuid primary key,
  file_name text not null check (length(file_name) <= 255),
  format text not null check (format in ('CSV', 'XLSX', 'VCARD')),
  status text not null default 'UPLOADED' check (status in ('UPLOADED', 'CHECKED', 'APPLIED', 'UNDONE', 'FAILED')),
  columns text[] not null,
  suggested_mapping jsonb not null,
  mapping jsonb not null default '[]',
  key_column text,
  row_count int not null,
  -- what the last check found: rows by status, rows by problem, rows that would write something
  counts jsonb not null default '{}',
  problem_counts jsonb not null default '{}',
  change_count int not null default 0,
  -- what undoing left in place, and why
  leftovers jsonb not null default '[]',
  -- a message key: why the last work ended without its result
  error text,
  -- the work that a server does or will do; work_id changes with each, so that cancelled work finds out
  work text check (work in ('CHECK', 'APPLY', 'UNDO')),
  work_id uuid,
  work_attempts int not null default 0,
  progress int not null default 0 check (progress between 0 and 100),
  uploaded_at timestamptz not null default now(),
  uploaded_by uuid not null references app_user,
  checked_at timestamptz,
  applied_at timestamptz,
  applied_by uuid references app_user,
  undone_at timestamptz,
  undone_by uuid references app_user,
  rows_removed_at timestamptz
);
create index import_uploaded on import (uploaded_at desc, id desc);

-- The file itself, for as long as it is kept. The record that a row matches or made is named without a foreign key: this is
-- what was found then, and merging or erasing a record leaves it as it was.
create table import_row (
  id uuid primary key default uuid_v7(),
  import_id uuid not null references import on delete cascade,
  -- as a spreadsheet numbers it
  number int not null,
  "values" jsonb not null,
  status text check (status in ('NEW', 'MATCH', 'CONFLICT', 'INVALID')),
  problems text[] not null default '{}',
  stakeholder_id uuid,
  -- several that it may be: a few of them
  candidate_ids uuid[] not null default '{}',
  -- [{field, record, file, outcome}]
  differences jsonb not null default '[]',
  unique (import_id, number)
);
create index import_row_status on import_row (import_id, status, number);
create index import_row_stakeholder on import_row (stakeholder_id);

-- By what a row is found again in a later file: the value of a key column, or (scope '') a hash of all that the row said.
create table import_key (
  id uuid primary key,
  scope text not null,
  key text not null,
  stakeholder_id uuid not null references stakeholder,
  -- what the file said last, to tell its changes from those that people made here
  said jsonb not null,
  unique (scope, key)
);
create index import_key_stakeholder on import_key (stakeholder_id);

-- What an import wrote, row by row, with the images of before (null: it made the row) and after.
create table import_change (
  id uuid primary key default uuid_v7(),
  import_id uuid not null references import on delete cascade,
  "table" text not null check ("table" in ('stakeholder', 'affiliation', 'import_key')),
  record_id uuid not null,
  before jsonb,
  after jsonb not null
);
create index import_change_import on import_change (import_id, "table");
create index import_change_record on import_change (record_id);

-- an import finds its records by these
create index stakeholder_folded_surname on stakeholder (fold(surname), left(fold(coalesce(given_name, initials)), 1)) where surname is not null;
create index stakeholder_folded_name on stakeholder (fold(name)) where name is not null;
create index stakeholder_kvk on stakeholder (kvk_number) where kvk_number is not null;

-- What identifies a row among those of one statement.
create function identity_of(image jsonb, columns text) returns jsonb
  language sql immutable parallel safe
  return (select jsonb_agg(image -> k) from unnest(string_to_array(columns, ',')) k);

${writeHistory(`join (select to_jsonb(r) as j, identity_of(to_jsonb(r), tg_argv[4]) as identity from new_rows r) n using (identity)`, `, identity_of(to_jsonb(r), tg_argv[4]) as identity`)}
`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
${writeHistory(`join (select to_jsonb(r) as j from new_rows r) n
      on (select bool_and(o.j -> k = n.j -> k) from unnest(string_to_array(tg_argv[4], ',')) k)`)}
drop function identity_of;
drop index stakeholder_folded_surname, stakeholder_folded_name, stakeholder_kvk;
drop table import_change, import_key, import_row, import;
`);
  }
}
