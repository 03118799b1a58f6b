import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Extensions, folding of text, time-ordered ids and the history of changes. */
export class Foundation1764000001000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- Text as search compares it: lower case, no accents, ij and y alike. Immutable by naming the dictionary, so that it can
-- be indexed.
create function fold(value text) returns text
  language sql immutable strict parallel safe
  return replace(lower(unaccent('unaccent'::regdictionary, value)), 'ij', 'y');

-- UUIDv7 for rows that the database itself appends; the server makes all others. The twelve bits after the milliseconds
-- hold the microseconds, so that what one transaction appends sorts in the order in which it was appended.
create function uuid_v7() returns uuid
  language sql volatile parallel safe
  return (
    select (lpad(to_hex(us / 1000), 12, '0') || '7' || lpad(to_hex(us % 1000 * 4096 / 1000), 3, '0')
      || right(replace(gen_random_uuid()::text, '-', ''), 16))::uuid
    from (select (extract(epoch from clock_timestamp()) * 1000000)::bigint as us) clock
  );

-- Who acts in this transaction; null for the system.
create function acting_user() returns uuid
  language sql stable
  return nullif(current_setting('regiekamer.actor', true), '')::uuid;

create table change (
  id uuid primary key default uuid_v7(),
  at timestamptz not null default clock_timestamp(),
  actor_id uuid,
  record_type text not null check (record_type in
    ('PERSON', 'ORGANISATION', 'ISSUE', 'INTERACTION', 'COMMITMENT', 'THEME', 'CONTACT_LIST', 'USER')),
  record_id uuid not null,
  action text not null check (action in ('CREATED', 'UPDATED', 'DELETED')),
  -- field: [before, after]
  fields jsonb not null
);
create index change_record on change (record_type, record_id, id desc);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name;
end $$;
create trigger change_append_only before update or delete or truncate on change
  for each statement execute function refuse_change();

-- What two images of one row differ in, as {field: [before, after]}.
create function changed_fields(before jsonb, after jsonb, skipped text[]) returns jsonb
  language sql immutable parallel safe
  return (
    select coalesce(jsonb_object_agg(key, jsonb_build_array(before -> key, after -> key)), '{}'::jsonb)
    from (select jsonb_object_keys(coalesce(before, after)) as key) keys
    where key <> all (skipped)
      and coalesce(before -> key, 'null'::jsonb) is distinct from coalesce(after -> key, 'null'::jsonb)
  );

-- Writes the history of one statement. Arguments: the record type ('' takes it from the column kind), the column that
-- holds the record's id, the field under which the rows of a child table are shown ('' for the record itself), and the
-- columns to leave out.
create function write_history() returns trigger language plpgsql as $$
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
    from (select to_jsonb(r) as j from old_rows r) o
    join (select to_jsonb(r) as j from new_rows r) n
      on (select bool_and(o.j -> k = n.j -> k) from unnest(string_to_array(tg_argv[4], ',')) k)
    where changed_fields(o.j, n.j, skipped) <> '{}'::jsonb
      and n.j ->> id_column is not null;
  end if;
  return null;
end $$;

-- Puts write_history on a table, for all three kinds of statement.
create procedure track_history(
  tracked regclass, record_type text, id_column text, field text default '', skipped text default '', identity text default 'id'
) language plpgsql as $$
declare
  all_skipped text := concat_ws(',', nullif(skipped, ''), 'version', 'created_at', 'updated_at',
    case when field <> '' then 'id,' || id_column else 'id' end);
  suffix text := record_type || '_' || id_column;
begin
  execute format('create trigger %I after insert on %s referencing new table as new_rows
    for each statement execute function write_history(%L, %L, %L, %L, %L)',
    'history_insert_' || suffix, tracked, record_type, id_column, field, all_skipped, identity);
  execute format('create trigger %I after update on %s referencing old table as old_rows new table as new_rows
    for each statement execute function write_history(%L, %L, %L, %L, %L)',
    'history_update_' || suffix, tracked, record_type, id_column, field, all_skipped, identity);
  execute format('create trigger %I after delete on %s referencing old table as old_rows
    for each statement execute function write_history(%L, %L, %L, %L, %L)',
    'history_delete_' || suffix, tracked, record_type, id_column, field, all_skipped, identity);
end $$;
`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
drop procedure track_history; drop table change; drop function write_history, refuse_change, changed_fields, acting_user, uuid_v7, fold;
`);
  }
}
