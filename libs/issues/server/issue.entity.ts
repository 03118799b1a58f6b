import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime, PageOf } from '@regiekamer/shared-server';
import { Column, CreateDateColumn, Entity, PrimaryColumn, UpdateDateColumn } from 'typeorm';

export enum IssueKind {
  POLITICAL = 'POLITICAL',
  SECTOR = 'SECTOR',
}
registerEnumType(IssueKind, { name: 'IssueKind' });

/** Where an issue is in its life; in the order of the life cycle, by which lists sort. */
export enum IssueStage {
  SIGNAL = 'SIGNAL',
  POTENTIAL = 'POTENTIAL',
  EMERGING = 'EMERGING',
  CURRENT = 'CURRENT',
  CRISIS = 'CRISIS',
  DORMANT = 'DORMANT',
  CLOSED = 'CLOSED',
}
registerEnumType(IssueStage, { name: 'IssueStage' });

/** A matter in which the association wants to reach something, led by its regisseur. */
@ObjectType()
@Entity('issue')
export class Issue {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Field(() => IssueKind)
  @Column('text')
  kind!: IssueKind;

  @Field()
  @Column('text')
  title!: string;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  summary!: string | null;

  @Field(() => String, { nullable: true, description: 'what the association wants to have reached' })
  @Column('text', { nullable: true })
  goal!: string | null;

  @Field(() => IssueStage)
  @Column('text')
  stage!: IssueStage;

  @Field(() => Int, { description: '1 to 5: the consequences for the members' })
  @Column('int')
  impact!: number;

  @Field(() => Int, { description: '1 to 5: how soon it bites' })
  @Column('int')
  urgency!: number;

  @Field(() => Int, { description: '1 to 5: how far the association can sway it' })
  @Column('int')
  influenceability!: number;

  @Column('uuid')
  themeId!: string;

  @Column('uuid')
  regisseurId!: string;

  @Column('uuid', { nullable: true })
  parentId!: string | null;

  @Field(() => [String])
  @Column('text', { array: true })
  tags!: string[];

  @Field(() => Int)
  @Column('int')
  version!: number;

  @Field(() => DateTime)
  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;

  @Field(() => DateTime)
  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt!: Date;

  @Field(() => DateTime, { nullable: true })
  @Column('timestamptz', { nullable: true })
  archivedAt!: Date | null;
}

@ObjectType()
export class IssuePage extends PageOf(() => Issue) {}
