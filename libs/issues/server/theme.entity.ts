import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '@regiekamer/shared-server';
import { Column, CreateDateColumn, Entity, PrimaryColumn, UpdateDateColumn } from 'typeorm';

/** A lasting subject of the association, under which issues come and go. */
@ObjectType()
@Entity('theme')
export class Theme {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Field()
  @Column('text')
  name!: string;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  description!: string | null;

  @Column('uuid', { nullable: true })
  regisseurId!: string | null;

  @Field(() => Int)
  @Column('int')
  version!: number;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;

  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt!: Date;

  @Field(() => DateTime, { nullable: true })
  @Column('timestamptz', { nullable: true })
  archivedAt!: Date | null;
}
