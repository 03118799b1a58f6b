import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The consent ledger, and where each person stands now. */
export class Consent1764000006000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
create table purpose (
  id uuid primary key default uuid_v7(),
  code text not null unique check (code ~ '^[a-z][a-z0-9_]{1,60}$'),
  label_nl text not null,
  label_en text not null,
  active boolean not null default true
);

-- the ledger: append-only
create table consent_event (
  id uuid primary key,
  stakeholder_id uuid not null references stakeholder,
  purpose_id uuid not null references purpose,
  channel text not null check (channel in ('EMAIL', 'POST', 'PHONE')),
  status text not null check (status in ('NOT_ASKED', 'GRANTED', 'WITHDRAWN', 'OBJECTED')),
  at timestamptz not null default now(),
  by_id uuid not null references app_user,
  source text not null,
  note text
);
create index consent_event_of on consent_event (stakeholder_id, purpose_id, channel, at desc, id desc);
create trigger consent_event_append_only before update or delete on consent_event
  for each statement execute function refuse_change();

-- the last word of the ledger, kept by a trigger
create table consent (
  stakeholder_id uuid not null references stakeholder,
  purpose_id uuid not null references purpose,
  channel text not null,
  status text not null,
  since timestamptz not null,
  primary key (stakeholder_id, purpose_id, channel)
);
create index consent_status on consent (purpose_id, channel, status, stakeholder_id);

create function keep_consent() returns trigger language plpgsql as $$
begin
  insert into consent (stakeholder_id, purpose_id, channel, status, since)
  select distinct on (stakeholder_id, purpose_id, channel) stakeholder_id, purpose_id, channel, status, at
  from new_rows
  order by stakeholder_id, purpose_id, channel, at desc, id desc
  on conflict (stakeholder_id, purpose_id, channel) do update set status = excluded.status, since = excluded.since
  where consent.since <= excluded.since;
  return null;
end $$;
create trigger consent_event_keeps_consent after insert on consent_event referencing new table as new_rows
  for each statement execute function keep_consent();
`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table consent, consent_event, purpose; drop function keep_consent`);
  }
}
