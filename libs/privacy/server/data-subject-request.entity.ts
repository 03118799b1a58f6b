import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime, GraphQLDay, PageOf } from '@regiekamer/shared-server';
import { Column, CreateDateColumn, Entity, PrimaryColumn, UpdateDateColumn } from 'typeorm';

export enum RequestKind {
  ACCESS = 'ACCESS',
  ERASURE = 'ERASURE',
  OBJECTION = 'OBJECTION',
  RECTIFICATION = 'RECTIFICATION',
  RESTRICTION = 'RESTRICTION',
}
registerEnumType(RequestKind, { name: 'RequestKind', description: 'which right of a data subject: GDPR articles 15, 17, 21, 16 and 18' });

export enum RequestWay {
  EMAIL = 'EMAIL',
  POST = 'POST',
  PHONE = 'PHONE',
  IN_PERSON = 'IN_PERSON',
  FORM = 'FORM',
  /** the association itself: a retention period that ended */
  OWN_INITIATIVE = 'OWN_INITIATIVE',
}
registerEnumType(RequestWay, { name: 'RequestWay', description: 'how a request came in' });

export enum RequestStatus {
  OPEN = 'OPEN',
  ANSWERED = 'ANSWERED',
  REFUSED = 'REFUSED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(RequestStatus, { name: 'RequestStatus' });

/** What somebody asked about their own data, with its clock: a month, once extendable by two. */
@ObjectType()
@Entity('data_subject_request')
export class DataSubjectRequest {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Field(() => RequestKind)
  @Column('text')
  kind!: RequestKind;

  @Field(() => GraphQLDay)
  @Column('date')
  receivedOn!: string;

  @Field(() => RequestWay)
  @Column('text')
  way!: RequestWay;

  @Column('uuid', { nullable: true })
  stakeholderId!: string | null;

  @Field(() => String, { nullable: true, description: 'for whom, where nobody is found in the records' })
  @Column('text', { nullable: true })
  subjectName!: string | null;

  @Field(() => String, { nullable: true, description: 'what they ask, in their words' })
  @Column('text', { nullable: true })
  asked!: string | null;

  @Field(() => String, { nullable: true, description: 'how it was checked that it is them; null while it is not' })
  @Column('text', { nullable: true })
  identityCheck!: string | null;

  @Field(() => GraphQLDay, { nullable: true, description: 'when they were told that it takes up to two months longer' })
  @Column('date', { nullable: true })
  extendedOn!: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  extensionReason!: string | null;

  @Field(() => GraphQLDay, { description: 'a month after receipt, or three when it was extended' })
  @Column({ type: 'date', insert: false, update: false })
  dueOn!: string;

  @Field(() => RequestStatus)
  @Column('text')
  status!: RequestStatus;

  @Field(() => String, { nullable: true, description: 'what was answered' })
  @Column('text', { nullable: true })
  outcome!: string | null;

  @Field(() => GraphQLDay, { nullable: true })
  @Column('date', { nullable: true })
  closedOn!: string | null;

  @Column('uuid')
  handlerId!: string;

  @Field(() => Int)
  @Column('int')
  version!: number;

  @Field(() => DateTime)
  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;

  @Field(() => DateTime)
  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt!: Date;
}

@ObjectType()
export class DataSubjectRequestPage extends PageOf(() => DataSubjectRequest) {}
