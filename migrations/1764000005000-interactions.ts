import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Interactions with what was said on which issue, commitments both ways, and who stands where on what. */
export class Interactions1764000005000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
create table interaction_type (
  id uuid primary key default uuid_v7(),
  code text not null unique check (code ~ '^[a-z][a-z0-9_]{1,60}$'),
  label_nl text not null,
  label_en text not null,
  active boolean not null default true
);

create table interaction (
  id uuid primary key,
  type_id uuid not null references interaction_type,
  direction text not null check (direction in ('OUTBOUND', 'INBOUND', 'MUTUAL')),
  occurred_at timestamptz not null,
  duration_minutes int check (duration_minutes between 1 and 10080),
  subject text not null,
  notes text,
  confidentiality text not null check (confidentiality in ('OFFICE', 'TEAM', 'PRIVATE')),
  logged_by uuid not null references app_user,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  archived_at timestamptz
);
create index interaction_occurred on interaction (occurred_at desc, id desc);
create index interaction_logged on interaction (logged_by, occurred_at desc, id desc);
create index interaction_type_of on interaction (type_id);
call track_history('interaction', 'INTERACTION', 'id');

-- The link tables carry the day they are sorted by, so that a timeline is one walk along an index.
create table interaction_participant (
  interaction_id uuid not null references interaction on delete cascade,
  stakeholder_id uuid not null references stakeholder,
  occurred_at timestamptz not null,
  primary key (interaction_id, stakeholder_id)
);
create index interaction_participant_timeline on interaction_participant (stakeholder_id, occurred_at desc, interaction_id desc);
call track_history('interaction_participant', 'INTERACTION', 'interaction_id', 'participant', 'occurred_at', 'interaction_id,stakeholder_id');

create table interaction_colleague (
  interaction_id uuid not null references interaction on delete cascade,
  user_id uuid not null references app_user,
  occurred_at timestamptz not null,
  primary key (interaction_id, user_id)
);
create index interaction_colleague_timeline on interaction_colleague (user_id, occurred_at desc, interaction_id desc);
call track_history('interaction_colleague', 'INTERACTION', 'interaction_id', 'colleague', 'occurred_at', 'interaction_id,user_id');

-- discussion points: one conversation, several issues
create table interaction_issue (
  interaction_id uuid not null references interaction on delete cascade,
  issue_id uuid not null references issue,
  occurred_at timestamptz not null,
  note text,
  primary key (interaction_id, issue_id)
);
create index interaction_issue_timeline on interaction_issue (issue_id, occurred_at desc, interaction_id desc);
call track_history('interaction_issue', 'INTERACTION', 'interaction_id', 'discussionPoint', 'occurred_at', 'interaction_id,issue_id');

create function date_interaction_links() returns trigger language plpgsql as $$
begin
  update interaction_participant l set occurred_at = n.occurred_at from new_rows n
    where l.interaction_id = n.id and l.occurred_at <> n.occurred_at;
  update interaction_colleague l set occurred_at = n.occurred_at from new_rows n
    where l.interaction_id = n.id and l.occurred_at <> n.occurred_at;
  update interaction_issue l set occurred_at = n.occurred_at from new_rows n
    where l.interaction_id = n.id and l.occurred_at <> n.occurred_at;
  return null;
end $$;
create trigger interaction_links_dated after update on interaction referencing new table as new_rows
  for each statement execute function date_interaction_links();

create table commitment (
  id uuid primary key,
  direction text not null check (direction in ('MADE', 'RECEIVED')),
  description text not null,
  due_on date,
  status text not null default 'OPEN' check (status in ('OPEN', 'FULFILLED', 'CANCELLED')),
  status_reason text,
  owner_id uuid not null references app_user,
  made_by uuid not null references app_user,
  stakeholder_id uuid references stakeholder,
  issue_id uuid references issue,
  interaction_id uuid references interaction,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index commitment_owner on commitment (owner_id, status, due_on);
create index commitment_maker on commitment (made_by);
create index commitment_stakeholder on commitment (stakeholder_id);
create index commitment_issue on commitment (issue_id, status);
create index commitment_interaction on commitment (interaction_id);
call track_history('commitment', 'COMMITMENT', 'id');

-- append-only: what someone thought, when
create table assessment (
  id uuid primary key,
  issue_id uuid not null references issue,
  stakeholder_id uuid not null references stakeholder,
  stance text not null check (stance in
    ('STRONGLY_OPPOSED', 'OPPOSED', 'NEUTRAL', 'SUPPORTIVE', 'STRONGLY_SUPPORTIVE', 'UNKNOWN', 'DIVIDED')),
  confidence text not null check (confidence in ('SUSPECTED', 'INFERRED', 'STATED', 'RECORDED')),
  decision_power int check (decision_power between 1 and 5),
  opinion_power int check (opinion_power between 1 and 5),
  interest int check (interest between 1 and 5),
  willingness_to_act int check (willingness_to_act between 1 and 5),
  note text,
  assessed_at timestamptz not null default now(),
  assessed_by uuid not null references app_user,
  interaction_id uuid references interaction
);
create index assessment_latest on assessment (issue_id, stakeholder_id, assessed_at desc, id desc);
create index assessment_stakeholder on assessment (stakeholder_id);
create index assessment_interaction on assessment (interaction_id);

-- the latest assessment per issue and stakeholder, kept by a trigger
create table position (
  id uuid primary key default uuid_v7(),
  issue_id uuid not null references issue,
  stakeholder_id uuid not null references stakeholder,
  assessment_id uuid not null references assessment,
  stance text not null,
  confidence text not null,
  decision_power int,
  opinion_power int,
  interest int,
  willingness_to_act int,
  note text,
  assessed_at timestamptz not null,
  assessed_by uuid not null references app_user,
  unique (issue_id, stakeholder_id)
);
create index position_stakeholder on position (stakeholder_id, issue_id);
create index position_assessment on position (assessment_id);

create function keep_position() returns trigger language plpgsql as $$
begin
  insert into position (issue_id, stakeholder_id, assessment_id, stance, confidence, decision_power, opinion_power,
    interest, willingness_to_act, note, assessed_at, assessed_by)
  select distinct on (issue_id, stakeholder_id) issue_id, stakeholder_id, id, stance, confidence, decision_power,
    opinion_power, interest, willingness_to_act, note, assessed_at, assessed_by
  from new_rows
  order by issue_id, stakeholder_id, assessed_at desc, id desc
  on conflict (issue_id, stakeholder_id) do update set
    assessment_id = excluded.assessment_id, stance = excluded.stance, confidence = excluded.confidence,
    decision_power = excluded.decision_power, opinion_power = excluded.opinion_power, interest = excluded.interest,
    willingness_to_act = excluded.willingness_to_act, note = excluded.note,
    assessed_at = excluded.assessed_at, assessed_by = excluded.assessed_by
  where (position.assessed_at, position.assessment_id) <= (excluded.assessed_at, excluded.assessment_id);
  return null;
end $$;
create trigger assessment_keeps_position after insert on assessment referencing new table as new_rows
  for each statement execute function keep_position();
create trigger assessment_append_only before update or delete on assessment
  for each statement execute function refuse_change();
`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
drop table position, assessment, commitment, interaction_issue, interaction_colleague, interaction_participant, interaction, interaction_type;
drop function keep_position, date_interaction_links;
`);
  }
}
