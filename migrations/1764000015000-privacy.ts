import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The privacy desk: requests of data subjects, who was erased and may not come back unseen, and what was decided about keeping. */
export class Privacy1764000015000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
create extension if not exists pgcrypto;

alter table change drop constraint change_record_type_check;
alter table change add constraint change_record_type_check check (record_type in
  ('PERSON', 'ORGANISATION', 'ISSUE', 'INTERACTION', 'COMMITMENT', 'THEME', 'CONTACT_LIST', 'USER', 'DATA_SUBJECT_REQUEST'));

create table data_subject_request (
  id uuid primary key,
  kind text not null check (kind in ('ACCESS', 'ERASURE', 'OBJECTION', 'RECTIFICATION', 'RESTRICTION')),
  received_on date not null,
  way text not null check (way in ('EMAIL', 'POST', 'PHONE', 'IN_PERSON', 'FORM', 'OWN_INITIATIVE')),
  stakeholder_id uuid references stakeholder,
  -- for whom, where nobody is found in the records
  subject_name text check (length(subject_name) between 1 and 200),
  asked text check (length(asked) <= 5000),
  identity_check text check (length(identity_check) between 1 and 500),
  extended_on date,
  extension_reason text check (length(extension_reason) between 1 and 2000),
  -- a month after receipt, three when it was extended; 31 January becomes the last day of February
  due_on date not null generated always as
    ((received_on + case when extended_on is null then interval '1 month' else interval '3 months' end)::date) stored,
  status text not null default 'OPEN' check (status in ('OPEN', 'ANSWERED', 'REFUSED', 'WITHDRAWN')),
  outcome text check (length(outcome) between 1 and 5000),
  closed_on date,
  handler_id uuid not null references app_user,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check ((extended_on is null) = (extension_reason is null)),
  check ((status = 'OPEN') = (closed_on is null)),
  check (stakeholder_id is not null or subject_name is not null)
);
-- open ones first, and of those the one that is due first
create index data_subject_request_due on data_subject_request ((status <> 'OPEN'), due_on, id);
create index data_subject_request_of on data_subject_request (stakeholder_id);
call track_history('data_subject_request', 'DATA_SUBJECT_REQUEST', 'id');

-- whether the text of a record that holds the name is about them, or about a namesake
create table data_subject_verdict (
  request_id uuid not null references data_subject_request,
  record_type text not null,
  record_id uuid not null,
  theirs boolean not null,
  by_id uuid not null references app_user,
  at timestamptz not null default now(),
  primary key (request_id, record_type, record_id)
);

-- what somebody may read whom the handler may not: whether that colleague gives it for the answer
create table data_subject_part (
  request_id uuid not null references data_subject_request,
  record_type text not null,
  record_id uuid not null,
  released boolean not null,
  by_id uuid not null references app_user,
  at timestamptz not null default now(),
  primary key (request_id, record_type, record_id)
);

-- append-only: what was decided about somebody whom nobody spoke to for long
create table retention_decision (
  id uuid primary key,
  stakeholder_id uuid not null references stakeholder,
  decision text not null check (decision in ('KEEP', 'ARCHIVE', 'ERASE')),
  reason text not null check (length(reason) between 1 and 2000),
  review_on date,
  at timestamptz not null default clock_timestamp(),
  by_id uuid not null references app_user,
  check ((decision = 'KEEP') = (review_on is not null))
);
create index retention_decision_latest on retention_decision (stakeholder_id, at desc, id desc);
create trigger retention_decision_append_only before update or delete on retention_decision
  for each statement execute function refuse_change();

-- who was told that we keep their data (article 14)
create table privacy_notice (
  stakeholder_id uuid primary key references stakeholder,
  given_on date not null,
  by_id uuid not null references app_user,
  at timestamptz not null default now()
);

alter table stakeholder
  -- their data were erased: what is left stands for nobody
  add column erased_at timestamptz,
  -- entered anew after they asked to be left alone: recognised by the trigger below
  add column suppressed boolean,
  add constraint stakeholder_erased check (erased_at is null or
    (archived_at is not null and num_nonnulls(email, phone, street, postcode, city, initials, given_name, partner_surname) = 0));
-- in steps, since a function takes the row's type: a default at once would be refused; and it is no change that anybody made
alter table stakeholder disable trigger user;
update stakeholder set suppressed = false;
alter table stakeholder enable trigger user;
alter table stakeholder alter column suppressed set default false, alter column suppressed set not null;
create index stakeholder_suppressed on stakeholder (id) where suppressed;

-- Whom we were asked to forget, so that they do not come back unseen. Hashes under the key of this database: they recognise,
-- and tell nobody who it was.
create table suppression (
  hash bytea primary key,
  at timestamptz not null default now()
);

create function suppression_hash(kind text, value text) returns bytea
  language sql stable strict parallel safe
  return hmac(convert_to(kind || ' ' || value, 'UTF8'), (select secret from signing_key), 'sha256');

-- What somebody is recognised by: their e-mail address; their telephone number or postcode together with their surname, since
-- colleagues share those.
create function suppression_hashes(email text, phone text, surname text, postcode text) returns bytea[]
  language sql stable parallel safe
  return array_remove(array[
    suppression_hash('EMAIL', lower(nullif(btrim(email), ''))),
    suppression_hash('PHONE', phone || ' ' || fold(surname)),
    suppression_hash('POSTCODE', upper(replace(postcode, ' ', '')) || ' ' || fold(surname))
  ], null);

create function is_suppressed(email text, phone text, surname text, postcode text) returns boolean
  language plpgsql stable parallel safe as $$
begin
  -- most associations have none: then nothing has to be hashed
  if not exists (select from suppression) then return false; end if;
  return exists (select from suppression s where s.hash = any (suppression_hashes(email, phone, surname, postcode)));
end $$;

create function recognise_suppressed() returns trigger language plpgsql as $$
begin
  new.suppressed := is_suppressed(new.email, new.phone, new.surname, new.postcode);
  return new;
end $$;
create trigger stakeholder_recognised before insert or update of email, phone, surname, postcode on stakeholder
  for each row when (new.kind = 'PERSON') execute function recognise_suppressed();

-- an address that they had before is recognised too
create function recognise_suppressed_alias() returns trigger language plpgsql as $$
begin
  update stakeholder s set suppressed = true
  from new_rows n
  where s.id = n.stakeholder_id and s.kind = 'PERSON' and not s.suppressed and is_suppressed(n.email, null, null, null);
  return null;
end $$;
create trigger alias_recognised after insert on stakeholder_alias referencing new table as new_rows
  for each statement execute function recognise_suppressed_alias();

-- Remembers this person. An address that others use as well (info@…) would recognise them all, so it is not remembered.
create function suppress(person uuid) returns void language sql as $$
  insert into suppression (hash)
  select unnest(suppression_hashes(
    case when exists (select from stakeholder o where lower(o.email) = lower(s.email) and o.id <> s.id) then null else s.email end,
    s.phone, s.surname, s.postcode))
  from stakeholder s where s.id = person
  union
  select unnest(suppression_hashes(a.email, null, null, null))
  from stakeholder_alias a
  where a.stakeholder_id = person
    and not exists (select from stakeholder o where lower(o.email) = lower(a.email) and o.id <> person)
  on conflict (hash) do nothing
$$;
`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
drop trigger alias_recognised on stakeholder_alias;
drop trigger stakeholder_recognised on stakeholder;
drop function suppress, recognise_suppressed_alias, recognise_suppressed, is_suppressed, suppression_hashes, suppression_hash;
alter table stakeholder drop column erased_at, drop column suppressed;
drop table suppression, privacy_notice, retention_decision, data_subject_part, data_subject_verdict, data_subject_request;
select set_config('regiekamer.act', 'erase', true);
delete from change where record_type = 'DATA_SUBJECT_REQUEST';
alter table change drop constraint change_record_type_check;
alter table change add constraint change_record_type_check check (record_type in
  ('PERSON', 'ORGANISATION', 'ISSUE', 'INTERACTION', 'COMMITMENT', 'THEME', 'CONTACT_LIST', 'USER'));
drop extension pgcrypto;
`);
  }
}
