import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime, GraphQLDay, PageOf } from '@regiekamer/shared-server';
import { Column, CreateDateColumn, Entity, PrimaryColumn, UpdateDateColumn } from 'typeorm';
import { today } from './days.js';

/** Whether we promised it, or it was promised to us. */
export enum CommitmentDirection {
  MADE = 'MADE',
  RECEIVED = 'RECEIVED',
}
registerEnumType(CommitmentDirection, { name: 'CommitmentDirection' });

/** In the order in which lists sort. */
export enum CommitmentStatus {
  OPEN = 'OPEN',
  FULFILLED = 'FULFILLED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(CommitmentStatus, { name: 'CommitmentStatus' });

/** A promise, by us or to us. Who may read it: commitment.policy.ts. */
@ObjectType()
@Entity('commitment')
export class Commitment {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Field(() => CommitmentDirection)
  @Column('text')
  direction!: CommitmentDirection;

  @Field()
  @Column('text')
  description!: string;

  @Field(() => GraphQLDay, { nullable: true })
  @Column('date', { nullable: true })
  dueOn!: string | null;

  @Field(() => CommitmentStatus)
  @Column('text', { default: CommitmentStatus.OPEN })
  status!: CommitmentStatus;

  /** why it was cancelled */
  @Column('text', { nullable: true })
  statusReason!: string | null;

  @Column('uuid')
  ownerId!: string;

  @Column('uuid', { name: 'made_by' })
  madeById!: string;

  @Column('uuid', { nullable: true })
  stakeholderId!: string | null;

  @Column('uuid', { nullable: true })
  issueId!: string | null;

  @Column('uuid', { nullable: true })
  interactionId!: string | null;

  @Field(() => Int)
  @Column('int', { default: 1 })
  version!: number;

  @Field(() => DateTime)
  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;

  @Field(() => DateTime)
  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt!: Date;

  @Field(() => Boolean, { description: 'open after the day on which it was due' })
  get overdue(): boolean {
    return this.status === CommitmentStatus.OPEN && this.dueOn !== null && this.dueOn < today();
  }
}

@ObjectType()
export class CommitmentPage extends PageOf(() => Commitment) {}
