import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Contact lists, what was exported from them and whom that held, and how a line of an export is written. */
export class Lists1764000011000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
create table contact_list (
  id uuid primary key,
  name text not null check (length(name) between 1 and 200),
  purpose_id uuid not null references purpose,
  channel text not null check (channel in ('EMAIL', 'POST', 'PHONE')),
  basis text not null check (basis in
    ('CONSENT', 'CONTRACT', 'LEGAL_OBLIGATION', 'VITAL_INTEREST', 'PUBLIC_TASK', 'LEGITIMATE_INTEREST')),
  -- the balancing test
  basis_note text check (length(basis_note) between 1 and 10000),
  review_on date not null,
  shared boolean not null default false,
  owner_id uuid not null references app_user,
  -- the filter as it was saved; text, so that it stays as it was written and its history can be read
  criteria text not null check (jsonb_typeof(criteria::jsonb) = 'object'),
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  archived_at timestamptz,
  check (basis <> 'LEGITIMATE_INTEREST' or basis_note is not null)
);
create index contact_list_name on contact_list (lower(name), id) where archived_at is null;
create index contact_list_owner on contact_list (owner_id);
call track_history('contact_list', 'CONTACT_LIST', 'id');

-- who was put on a list, or taken off it, by hand
create table contact_list_choice (
  list_id uuid not null references contact_list,
  stakeholder_id uuid not null references stakeholder,
  included boolean not null,
  primary key (list_id, stakeholder_id)
);
create index contact_list_choice_of on contact_list_choice (stakeholder_id);
call track_history('contact_list_choice', 'CONTACT_LIST', 'list_id', 'choice', '', 'list_id,stakeholder_id');

create table list_export (
  id uuid primary key,
  list_id uuid not null references contact_list,
  at timestamptz not null default now(),
  by_id uuid not null references app_user,
  format text not null check (format in ('CSV', 'XLSX', 'VCARD')),
  columns text[] not null,
  row_count int not null,
  -- as the list was: what was made of a private list stays its maker's
  basis text not null,
  shared boolean not null,
  -- whose download it is; names a session, and opens none
  session text,
  expires_at timestamptz not null
);
create index list_export_of_list on list_export (list_id, id desc);
create index list_export_expiry on list_export (expires_at);

create table list_export_member (
  export_id uuid not null references list_export,
  stakeholder_id uuid not null references stakeholder,
  primary key (export_id, stakeholder_id)
);
create index list_export_member_of on list_export_member (stakeholder_id);

-- the file, until it expires: CSV as it is sent, the other formats as rows of JSON
create table list_export_part (
  export_id uuid not null references list_export,
  part int not null,
  content text not null,
  primary key (export_id, part)
);
-- it lives for an hour: squeezing it costs more than it saves
alter table list_export_part alter content set storage external;

-- "06 12345678", "030 1234567", as phone.ts writes them; what is not Dutch stays E.164.
create function national_phone(e164 text) returns text
  language sql immutable strict parallel safe
  return case
    when e164 ~ '^\\+3114[0-9]{3,4}$' then '14 ' || substr(e164, 6)
    when e164 ~ '^\\+31(80|90)[0-9]+$' or e164 ~ '^\\+31(11|16|17|18|22|25|29|31|32|34|41|47|48|49|51|52|54|56|57|59)[0-9]{7}$'
      then '0' || substr(e164, 4, 3) || ' ' || substr(e164, 7)
    when e164 ~ '^\\+316[0-57-9][0-9]{7}$' then '06 ' || substr(e164, 5)
    when e164 ~ '^\\+31[1-8][0-9]{8}$' then '0' || substr(e164, 4, 2) || ' ' || substr(e164, 6)
    else e164
  end;

-- A text that no spreadsheet takes for a formula; a telephone number is none, and keeps its plus.
create function spreadsheet_safe(value text) returns text
  language sql immutable parallel safe
  return case
    when value ~ '^\\s*[=+\\-@＝＋－＠]|^[\\t\\r\\n]' and value !~ '^\\+[0-9][0-9 ]*$' then '''' || value
    else value
  end;

-- One cell of a file whose cells are parted by semicolons.
create function csv_cell(value text) returns text
  language sql immutable parallel safe
  return case when value ~ '[";\\r\\n]|^\\s|\\s$' then '"' || replace(value, '"', '""') || '"' else coalesce(value, '') end;

-- What is left of a displayed name without the given names or initials that it begins with, as written on its own:
-- "Den Boer", "d'Ancona".
create function surname_alone(display_name text, first_names text, capital boolean) returns text
  language sql immutable parallel safe
  return (
    select case when capital and not family ~ '^(['']|[[:alpha:]][''])' then upper(left(family, 1)) || substr(family, 2) else family end
    from (select regexp_replace(display_name,
      '^(\\S+\\s){' || array_length(regexp_split_to_array(btrim(first_names), '\\s+'), 1) || '}', '') as family) rest
  );

-- The salutation of names.ts, for statements that hold thousands: a test holds the two to each other.
create function salutation(s stakeholder) returns text
  language sql immutable parallel safe
  return case
    when s.kind = 'ORGANISATION' then case
      when lower(s.name) ~ '(^|\\s)college (van|voor|sociaal)(\\s|$)|^(het )?college$|^gedeputeerde staten(\\s|$)' then 'Geacht college,'
      when lower(s.name) ~ 'commissie(?![[:alnum:]])' then 'Geachte commissie,'
      else 'Geachte heer, mevrouw,' end
    when coalesce(btrim(s.given_name), '') = '' and coalesce(btrim(s.initials), '') = '' then
      case s.form_of_address when 'MR' then 'Geachte heer ' when 'MRS' then 'Geachte mevrouw ' else 'Geachte heer/mevrouw ' end
      || s.display_name || ','
    when s.form_of_address = 'NEUTRAL' then 'Geachte ' || s.display_name || ','
    else case s.form_of_address when 'MR' then 'Geachte heer ' else 'Geachte mevrouw ' end
      || surname_alone(
        s.display_name,
        coalesce(nullif(btrim(s.given_name), ''), s.initials),
        not s.sort_on_prefix or coalesce(s.surname_prefix, '') <> '' or coalesce(s.partner_surname, '') <> ''
      ) || ','
  end;
`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
drop function salutation;
drop function surname_alone, csv_cell, spreadsheet_safe, national_phone;
drop table list_export_part, list_export_member, list_export, contact_list_choice, contact_list;
`);
  }
}
