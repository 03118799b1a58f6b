import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Injectable } from '@nestjs/common';
import { Viewer } from '@regiekamer/identity-server';
import { bindInto, Database, DateTime, NotFound } from '@regiekamer/shared-server';
import { type GuardedType, RecordVisibility } from './record-visibility.js';

export enum PartType {
  INTERACTION = 'INTERACTION',
  COMMITMENT = 'COMMITMENT',
  CONTACT_LIST = 'CONTACT_LIST',
  COLLEAGUE_QUESTION = 'COLLEAGUE_QUESTION',
}
registerEnumType(PartType, { name: 'PartType' });

@ObjectType({ description: 'a record with somebody who asked what we keep about them, that not everybody in the office may read, and the viewer may' })
export class AccessPart {
  @Field(() => ID)
  requestId!: string;

  @Field({ description: 'who asked' })
  subject!: string;

  @Field(() => String)
  dueOn!: string;

  @Field(() => PartType)
  recordType!: PartType;

  @Field(() => ID)
  recordId!: string;

  @Field()
  title!: string;

  @Field(() => DateTime)
  at!: Date;

  @Field(() => Boolean, { nullable: true, description: 'whether it was given for the answer; null: nothing was said yet' })
  released!: boolean | null;
}

/**
 * What the handler of an access request may not read themselves. Who may read it is asked, and gives it or not; the handler
 * is told of what was given and of nothing else, not even that there was something.
 */
@Injectable()
export class AccessParts {
  constructor(
    private readonly database: Database,
    private readonly viewer: Viewer,
    private readonly visibility: RecordVisibility,
  ) {}

  /** Of all open access requests, what the viewer may read and the office as a whole may not; earliest due first. */
  async mine(): Promise<AccessPart[]> {
    const parameters: unknown[] = [];
    const bind = bindInto(parameters);
    return this.database.query<AccessPart>(
      `select r.id as "requestId", s.display_name as subject, r.due_on::text as "dueOn", f.*, p.released
       from data_subject_request r
       join stakeholder s on s.id = r.stakeholder_id
       cross join lateral (
         select 'INTERACTION' as "recordType", i.id as "recordId", i.subject as title, i.occurred_at as at
         from interaction i
         where i.confidentiality <> 'OFFICE' and ${this.visibility.own('INTERACTION', 'i.id', bind)}
           and (exists (select from interaction_participant l where l.interaction_id = i.id and l.stakeholder_id = s.id)
             or position(fold(s.display_name) in fold(concat_ws(' ', i.subject, i.notes))) > 0
             or position(lower(s.email) in lower(i.notes)) > 0)
         union all
         select 'COMMITMENT', c.id, c.description, c.created_at
         from commitment c
         where c.stakeholder_id = s.id and ${this.visibility.own('COMMITMENT', 'c.id', bind)}
         union all
         select 'CONTACT_LIST', l.id, l.name, l.created_at
         from contact_list l
         where not l.shared and ${this.visibility.own('CONTACT_LIST', 'l.id', bind)}
           and (exists (select from contact_list_choice o where o.list_id = l.id and o.stakeholder_id = s.id)
             or exists (select from list_export_member m join list_export e on e.id = m.export_id where e.list_id = l.id and m.stakeholder_id = s.id))
         union all
         select 'COLLEAGUE_QUESTION', q.id, coalesce(q.note, to_char(q.day, 'FMDD-FMMM-YYYY')), q.asked_at
         from colleague_question q where q.stakeholder_id = s.id and ${this.visibility.own('COLLEAGUE_QUESTION', 'q.id', bind)}
       ) f
       left join data_subject_part p on p.request_id = r.id and p.record_type = f."recordType" and p.record_id = f."recordId"
       where r.kind = 'ACCESS' and r.status = 'OPEN' and r.handler_id <> ${bind(this.viewer.id)}::uuid
       order by r.due_on, r.id, f.at desc, f."recordId"
       limit 500`,
      parameters,
    );
  }

  /** Gives a record for the answer, or takes it back. @throws NotFound where it is none of the viewer's to give */
  async decide(requestId: string, recordType: GuardedType, recordId: string, released: boolean): Promise<AccessPart> {
    const find = async () => (await this.mine()).find((part) => part.requestId === requestId && (part.recordType as GuardedType) === recordType && part.recordId === recordId);
    if (!(await find())) throw new NotFound();
    await this.database.query(
      `insert into data_subject_part (request_id, record_type, record_id, released, by_id) values ($1, $2, $3, $4, $5)
       on conflict (request_id, record_type, record_id) do update set released = excluded.released, by_id = excluded.by_id, at = now()`,
      [requestId, recordType, recordId, released, this.viewer.id],
    );
    return (await find())!;
  }
}
