import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Somebody who changed jobs is still found by the address of the old one. */
export class ChangedJobs1764000012500 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(refreshBy(`s.email, phone_digits(s.phone), (select string_agg(e.email, ' ' order by e.email) from stakeholder_alias e where e.stakeholder_id = s.id)`));
    await queryRunner.query(`
create function search_aliases() returns trigger language plpgsql as $$
begin
  perform refresh_stakeholder_search(array(select stakeholder_id from changed_rows));
  return null;
end $$;
create trigger search_insert after insert on stakeholder_alias referencing new table as changed_rows
  for each statement execute function search_aliases();
create trigger search_update after update on stakeholder_alias referencing new table as changed_rows
  for each statement execute function search_aliases();
create trigger search_delete after delete on stakeholder_alias referencing old table as changed_rows
  for each statement execute function search_aliases();
-- an alias that moves to another record leaves the one it was at
create trigger search_leave after update on stakeholder_alias referencing old table as changed_rows
  for each statement execute function search_aliases();
select refresh_stakeholder_search(array(select distinct stakeholder_id from stakeholder_alias));
`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
drop trigger search_insert on stakeholder_alias;
drop trigger search_update on stakeholder_alias;
drop trigger search_delete on stakeholder_alias;
drop trigger search_leave on stakeholder_alias;
drop function search_aliases;
`);
    await queryRunner.query(refreshBy('s.email, phone_digits(s.phone)'));
    await queryRunner.query(`select refresh_stakeholder_search(array(select distinct stakeholder_id from stakeholder_alias))`);
  }
}

/** @param contact what whoever sees contact details finds somebody by */
const refreshBy = (contact: string): string => `
create or replace function refresh_stakeholder_search(ids uuid[]) returns void language sql as $$
  insert into search_document (record_id, record_type, title, subtitle, folded, contact, body, archived)
  select s.id, s.kind, s.display_name,
    case s.kind when 'PERSON' then role_now.line else concat_ws(' · ', c.label_nl, s.city) end,
    fold(concat_ws(' ', s.display_name, s.sort_name, s.initials, s.partner_surname, role_now.names, s.city)),
    fold(concat_ws(' ', ${contact})),
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
`;
