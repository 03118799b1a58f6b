import { Field, ID, ObjectType } from '@nestjs/graphql';
import { GraphQLDay } from '@regiekamer/shared-server';
import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

@ObjectType({ description: 'a dated role of a person at an organisation; a person can hold several at once' })
@Entity('affiliation')
export class Affiliation {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  personId!: string;

  @Column('uuid')
  organisationId!: string;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  function!: string | null;

  @Field(() => GraphQLDay, { nullable: true })
  @Column('date', { nullable: true })
  startedOn!: string | null;

  @Field(() => GraphQLDay, { nullable: true })
  @Column('date', { nullable: true })
  endedOn!: string | null;

  /** the person's main role; one at a time */
  @Field()
  @Column('boolean', { name: 'is_primary' })
  primary!: boolean;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;
}
