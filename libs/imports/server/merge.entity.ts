import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateTime, PageOf } from '@regiekamer/shared-server';
import { StakeholderKind } from '@regiekamer/stakeholders-server';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@ObjectType({ description: 'two records made one; undoing it puts both back as they were' })
@Entity('stakeholder_merge')
export class Merge {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  kind!: StakeholderKind;

  @Column('uuid')
  keptId!: string;

  @Column('uuid')
  mergedId!: string;

  @Field(() => DateTime)
  @Column('timestamptz')
  at!: Date;

  @Column('uuid')
  byId!: string;

  @Field(() => DateTime, { nullable: true })
  @Column('timestamptz', { nullable: true })
  undoneAt!: Date | null;

  @Column('uuid', { nullable: true })
  undoneBy!: string | null;
}

@ObjectType()
export class MergePage extends PageOf(() => Merge) {}
