import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { StakeholderKind } from './stakeholder.entity.js';

@ObjectType({ description: 'what makes a person or an organisation an opinion leader' })
@Entity('opinion_leader')
export class OpinionLeaderProfile {
  @PrimaryColumn('uuid')
  stakeholderId!: string;

  /** the stakeholder's own, repeated for the history */
  @Column('text')
  kind!: StakeholderKind;

  @Field(() => Int, { description: '1 (local) to 5 (national)' })
  @Column('int')
  reach!: number;

  @Field(() => [String])
  @Column('text', { array: true })
  channels!: string[];

  @Field(() => [String])
  @Column('text', { array: true })
  topics!: string[];

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  note!: string | null;
}
