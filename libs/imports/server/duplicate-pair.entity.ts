import { Field, Float, ObjectType } from '@nestjs/graphql';
import { DateTime, PageOf } from '@regiekamer/shared-server';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@ObjectType({ description: 'two records that may be one' })
@Entity('duplicate_pair')
export class DuplicatePair {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  leftId!: string;

  @Column('uuid')
  rightId!: string;

  @Field(() => Float, { description: '0 to 1' })
  @Column('float8')
  score!: number;

  @Field(() => [String], { description: 'what speaks for it, as message keys' })
  @Column('text', { array: true })
  reasons!: string[];

  @Field(() => DateTime, { nullable: true, description: 'when somebody said that they are two' })
  @Column('timestamptz', { nullable: true })
  dismissedAt!: Date | null;
}

@ObjectType()
export class DuplicatePairPage extends PageOf(() => DuplicatePair) {}
