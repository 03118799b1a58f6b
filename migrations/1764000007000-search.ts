import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * One table for search, fed by triggers: a row per record. `folded` is what everyone who reads the record may find it by,
 * `contact` what only those may who see contact details, `body` the long text for full-text search.
 */
export class Search1764000007000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
create table search_document (
  record_id uuid primary key,
  record_type text not null,
  title text not null,
  subtitle text,
  folded text not null,
  contact text not null default '',
  body tsvector not null default '',
  archived boolean not null default false
);
create index search_document_folded on search_document using gin (folded gin_trgm_ops);
create index search_document_contact on search_document using gin (contact gin_trgm_ops);
create index search_document_body on search_document using gin (body);

-- The telephone number as its bare digits, with and without the country: 31612345678 0612345678.
create function phone_digits(e164 text) returns text
  language sql immutable strict parallel safe
  return substr(e164, 2) || case when e164 like '+31%' then ' 0' || substr(e164, 4) else '' end;

create function refresh_stakeholder_search(ids uuid[]) returns void language sql as $$
  insert into search_document (record_id, record_type, title, subtitle, folded, contact, body, archived)
  select s.id, s.kind, s.display_name,
    case s.kind when 'PERSON' then role_now.line else concat_ws(' · ', c.label_nl, s.city) end,
    fold(concat_ws(' ', s.display_name, s.sort_name, s.initials, s.partner_surname, role_now.names, s.city)),
    fold(concat_ws(' ', s.email, phone_digits(s.phone))),
    to_tsvector('dutch', fold(concat_ws(' ', o.note, array_to_string(o.topics, ' '), array_to_string(s.tags, ' ')))),
    s.archived_at is not null
  from stakeholder s
  left join category c on c.id = s.category_id
  left join opinion_leader o on o.stakeholder_id = s.id
  left join lateral (
    select string_agg(organisation.display_name, ' ') as names,
      (array_agg(concat_ws(', ', a.function, organisation.display_name) order by a.is_primary desc, a.started_on desc nulls last, a.id))[1] as line
    from affiliation a
    join stakeholder organisation on organisation.id = a.organisation_id
    where a.person_id = s.id and (a.ended_on is null or a.ended_on > current_date)
  ) role_now on s.kind = 'PERSON'
  where s.id = any (ids)
  on conflict (record_id) do update set title = excluded.title, subtitle = excluded.subtitle, folded = excluded.folded,
    contact = excluded.contact, body = excluded.body, archived = excluded.archived
$$;

create function search_stakeholders() returns trigger language plpgsql as $$
begin
  perform refresh_stakeholder_search(array(
    select id from new_rows
    union
    select a.person_id from affiliation a join new_rows n on n.id = a.organisation_id
  ));
  return null;
end $$;
create trigger search_insert after insert on stakeholder referencing new table as new_rows
  for each statement execute function search_stakeholders();
create trigger search_update after update on stakeholder referencing new table as new_rows
  for each statement execute function search_stakeholders();

create function search_affiliations() returns trigger language plpgsql as $$
begin
  perform refresh_stakeholder_search(array(select person_id from changed_rows));
  return null;
end $$;
create trigger search_insert after insert on affiliation referencing new table as changed_rows
  for each statement execute function search_affiliations();
create trigger search_update after update on affiliation referencing new table as changed_rows
  for each statement execute function search_affiliations();
create trigger search_delete after delete on affiliation referencing old table as changed_rows
  for each statement execute function search_affiliations();

create function search_opinion_leaders() returns trigger language plpgsql as $$
begin
  perform refresh_stakeholder_search(array(select stakeholder_id from changed_rows));
  return null;
end $$;
create trigger search_insert after insert on opinion_leader referencing new table as changed_rows
  for each statement execute function search_opinion_leaders();
create trigger search_update after update on opinion_leader referencing new table as changed_rows
  for each statement execute function search_opinion_leaders();
create trigger search_delete after delete on opinion_leader referencing old table as changed_rows
  for each statement execute function search_opinion_leaders();

create function search_issues() returns trigger language plpgsql as $$
begin
  insert into search_document (record_id, record_type, title, subtitle, folded, body, archived)
  select i.id, 'ISSUE', i.title, t.name, fold(concat_ws(' ', i.title, t.name)),
    to_tsvector('dutch', fold(concat_ws(' ', i.summary, i.goal, array_to_string(i.tags, ' ')))), i.archived_at is not null
  from new_rows i join theme t on t.id = i.theme_id
  on conflict (record_id) do update set title = excluded.title, subtitle = excluded.subtitle, folded = excluded.folded,
    body = excluded.body, archived = excluded.archived;
  return null;
end $$;
create trigger search_insert after insert on issue referencing new table as new_rows
  for each statement execute function search_issues();
create trigger search_update after update on issue referencing new table as new_rows
  for each statement execute function search_issues();

create function search_themes() returns trigger language plpgsql as $$
begin
  insert into search_document (record_id, record_type, title, folded, body, archived)
  select id, 'THEME', name, fold(name), to_tsvector('dutch', fold(coalesce(description, ''))), archived_at is not null
  from new_rows
  on conflict (record_id) do update set title = excluded.title, folded = excluded.folded, body = excluded.body,
    archived = excluded.archived;
  return null;
end $$;

-- an issue is found by the name of its theme
create function search_issues_of_themes() returns trigger language plpgsql as $$
begin
  update search_document d set subtitle = t.name, folded = fold(concat_ws(' ', i.title, t.name))
  from new_rows t join issue i on i.theme_id = t.id
  where d.record_id = i.id and d.subtitle <> t.name;
  return null;
end $$;
create trigger search_issues after update on theme referencing new table as new_rows
  for each statement execute function search_issues_of_themes();
create trigger search_insert after insert on theme referencing new table as new_rows
  for each statement execute function search_themes();
create trigger search_update after update on theme referencing new table as new_rows
  for each statement execute function search_themes();

create function search_interactions() returns trigger language plpgsql as $$
begin
  insert into search_document (record_id, record_type, title, subtitle, folded, body, archived)
  select id, 'INTERACTION', subject, to_char(occurred_at at time zone 'Europe/Amsterdam', 'FMDD-FMMM-YYYY'), fold(subject),
    to_tsvector('dutch', fold(coalesce(notes, ''))), archived_at is not null
  from new_rows
  on conflict (record_id) do update set title = excluded.title, subtitle = excluded.subtitle, folded = excluded.folded,
    body = excluded.body, archived = excluded.archived;
  return null;
end $$;
create trigger search_insert after insert on interaction referencing new table as new_rows
  for each statement execute function search_interactions();
create trigger search_update after update on interaction referencing new table as new_rows
  for each statement execute function search_interactions();

create function search_commitments() returns trigger language plpgsql as $$
begin
  insert into search_document (record_id, record_type, title, subtitle, folded)
  select id, 'COMMITMENT', left(description, 300), to_char(due_on, 'FMDD-FMMM-YYYY'), fold(left(description, 2000))
  from new_rows
  on conflict (record_id) do update set title = excluded.title, subtitle = excluded.subtitle, folded = excluded.folded;
  return null;
end $$;
create trigger search_insert after insert on commitment referencing new table as new_rows
  for each statement execute function search_commitments();
create trigger search_update after update on commitment referencing new table as new_rows
  for each statement execute function search_commitments();

create function search_users() returns trigger language plpgsql as $$
begin
  insert into search_document (record_id, record_type, title, subtitle, folded, archived)
  select id, 'USER', name, job_title, fold(concat_ws(' ', name, job_title, email)), not active
  from new_rows
  on conflict (record_id) do update set title = excluded.title, subtitle = excluded.subtitle, folded = excluded.folded,
    archived = excluded.archived;
  return null;
end $$;
create trigger search_insert after insert on app_user referencing new table as new_rows
  for each statement execute function search_users();
create trigger search_update after update on app_user referencing new table as new_rows
  for each statement execute function search_users();

-- What a reader of the history knows an id by; null for ids that name nothing readable.
create function record_label(id uuid) returns text
  language sql stable
  return coalesce(
    (select display_name from stakeholder s where s.id = record_label.id),
    (select name from app_user u where u.id = record_label.id),
    (select title from issue i where i.id = record_label.id),
    (select name from theme t where t.id = record_label.id),
    (select label_nl from category c where c.id = record_label.id),
    (select label_nl from interaction_type y where y.id = record_label.id)
  );
`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const [table, ...events] of [
      ['stakeholder', 'insert', 'update'],
      ['affiliation', 'insert', 'update', 'delete'],
      ['opinion_leader', 'insert', 'update', 'delete'],
      ['issue', 'insert', 'update'],
      ['theme', 'insert', 'update'],
      ['interaction', 'insert', 'update'],
      ['commitment', 'insert', 'update'],
      ['app_user', 'insert', 'update'],
    ] as const) {
      for (const event of events) await queryRunner.query(`drop trigger search_${event} on ${table}`);
    }
    await queryRunner.query(`
drop trigger search_issues on theme;
drop function record_label, search_issues_of_themes, search_users, search_commitments, search_interactions, search_themes, search_issues,
  search_opinion_leaders, search_affiliations, search_stakeholders, refresh_stakeholder_search, phone_digits;
drop table search_document;
`);
  }
}
