import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people say themselves about their preferences, by a link in a letter; and with which words they were asked. */
export class ConsentLinks1764000012000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
alter table purpose
  -- an objection to being sent something is about these; what nobody judged is among them
  add column direct_marketing boolean not null default true,
  -- what it means for who is asked, in one or two sentences
  add column meaning_nl text check (length(meaning_nl) <= 500),
  add column meaning_en text check (length(meaning_en) <= 500);
update purpose set direct_marketing = code in ('newsletter', 'invitation', 'member_consultation', 'press')
where code in ('stakeholder_map', 'relationship_management', 'newsletter', 'invitation', 'member_administration', 'member_consultation', 'press');
update purpose p set meaning_nl = m.nl, meaning_en = m.en
from (values
  ('newsletter', 'Nieuws over ons werk en over wat er in het veld speelt.', 'News about our work and about what goes on in the field.'),
  ('invitation', 'Uitnodigingen voor bijeenkomsten, werkbezoeken en congressen.', 'Invitations to meetings, visits and conferences.'),
  ('member_consultation', 'Vragen om mee te denken over onze standpunten.', 'Questions to think along about our standpoints.'),
  ('press', 'Persberichten en achtergronden voor de media.', 'Press releases and background for the media.')
) m (code, nl, en) where m.code = p.code;

-- texts that people were asked with, so that it can be shown what somebody said yes to
create table consent_wording (
  version text primary key,
  body text not null,
  since timestamptz not null default now()
);

alter table consent_event
  -- said by the person themselves, by the link in a letter of by_id
  add column by_subject boolean not null default false,
  add column wording_version text check (length(wording_version) <= 100);
-- in the order of speaking: who says no while a long transaction says yes, said it later
alter table consent_event alter column at set default clock_timestamp();

-- letters to people about their preferences: what waits to be sent, and what was
create table preference_letter (
  id uuid primary key,
  stakeholder_id uuid not null references stakeholder,
  -- the colleague who sent it, or whose letter the preferences were changed from
  by_id uuid not null references app_user,
  kind text not null check (kind in ('LINK', 'CONFIRMATION')),
  language text not null check (language in ('nl', 'en')),
  created_at timestamptz not null default now(),
  sent_at timestamptz,
  failed_at timestamptz,
  check (sent_at is null or failed_at is null)
);
create index preference_letter_of on preference_letter (stakeholder_id, created_at desc);
create index preference_letter_waiting on preference_letter (created_at, id) where sent_at is null and failed_at is null;

-- in the shape that rate-limiter-flexible expects
create table link_attempt (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);
`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
drop table link_attempt, preference_letter, consent_wording;
alter table consent_event alter column at set default now();
alter table consent_event drop column by_subject, drop column wording_version;
alter table purpose drop column direct_marketing, drop column meaning_nl, drop column meaning_en;
`);
  }
}
