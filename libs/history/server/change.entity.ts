import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime, PageOf } from '@regiekamer/shared-server';
import { Column, Entity, PrimaryColumn, VirtualColumn } from 'typeorm';

/** The kinds of records that have a history and that the search finds. */
export enum RecordType {
  PERSON = 'PERSON',
  ORGANISATION = 'ORGANISATION',
  ISSUE = 'ISSUE',
  INTERACTION = 'INTERACTION',
  COMMITMENT = 'COMMITMENT',
  THEME = 'THEME',
  CONTACT_LIST = 'CONTACT_LIST',
  USER = 'USER',
  DATA_SUBJECT_REQUEST = 'DATA_SUBJECT_REQUEST',
}
registerEnumType(RecordType, { name: 'RecordType' });

export enum ChangeAction {
  CREATED = 'CREATED',
  UPDATED = 'UPDATED',
  DELETED = 'DELETED',
}
registerEnumType(ChangeAction, { name: 'ChangeAction' });

@ObjectType({ description: 'before and after as text for readers: names for ids, ISO for dates, lists joined' })
export class FieldChange {
  @Field()
  field!: string;

  @Field(() => String, { nullable: true })
  before!: string | null;

  @Field(() => String, { nullable: true })
  after!: string | null;
}

/** What a trigger stored: `{column: [before, after]}`; the row of a child table is one object. */
export type StoredFields = Record<string, [before: unknown, after: unknown]>;

/** An id is a JSON string of its own; `record_label` names it, or does not where nobody may follow it. */
const labels = (alias: string) => `
  select jsonb_object_agg(named.id, record_label(named.id::uuid))
  from (
    select distinct found[1] as id
    from regexp_matches(${alias}.fields::text, '"([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})"', 'g') found
  ) named`;

@ObjectType({ description: 'one change of one record, as the database stored it; appended, never altered' })
@Entity('change')
export class Change {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Field(() => DateTime)
  @Column('timestamptz')
  at!: Date;

  /** null: the system */
  @Column('uuid', { nullable: true })
  actorId!: string | null;

  @Field(() => RecordType)
  @Column('text')
  recordType!: RecordType;

  @Field(() => ID)
  @Column('uuid')
  recordId!: string;

  @Field(() => ChangeAction)
  @Column('text')
  action!: ChangeAction;

  @Column('jsonb', { name: 'fields' })
  stored!: StoredFields;

  /** the names of the ids in `stored`; null where there are none */
  @VirtualColumn('jsonb', { query: labels })
  labels!: Record<string, string | null> | null;

  /** what this viewer may read of `stored` */
  @Field(() => [FieldChange])
  fields!: FieldChange[];
}

@ObjectType()
export class ChangePage extends PageOf(() => Change) {}
