import { Field, ObjectType } from '@nestjs/graphql';
import { DateTime } from '@regiekamer/shared-server';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { IssueStage } from './issue.entity.js';

/** One step in the life of an issue; the first is the stage that it was created in. Appended, never altered. */
@ObjectType()
@Entity('stage_change')
export class StageChange {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  issueId!: string;

  @Field(() => IssueStage)
  @Column('text')
  stage!: IssueStage;

  @Field()
  @Column('text')
  reason!: string;

  @Field(() => DateTime)
  @Column('timestamptz', { default: () => 'now()' })
  at!: Date;

  @Column('uuid')
  byId!: string;
}
