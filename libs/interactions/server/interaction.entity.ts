import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime, PageOf } from '@regiekamer/shared-server';
import { Column, CreateDateColumn, Entity, PrimaryColumn, UpdateDateColumn } from 'typeorm';

/** Who sought the contact. */
export enum Direction {
  OUTBOUND = 'OUTBOUND',
  INBOUND = 'INBOUND',
  MUTUAL = 'MUTUAL',
}
registerEnumType(Direction, { name: 'Direction' });

export enum Confidentiality {
  OFFICE = 'OFFICE',
  TEAM = 'TEAM',
  PRIVATE = 'PRIVATE',
}
registerEnumType(Confidentiality, {
  name: 'Confidentiality',
  valuesMap: {
    OFFICE: { description: 'everyone in the office' },
    TEAM: { description: 'the logger, the colleagues who took part, the teams of its issues and the directors' },
    PRIVATE: { description: 'the logger and the colleagues who took part, nobody else' },
  },
});

/** One contact with stakeholders, as it was logged. Who may read it: interaction.policy.ts. */
@ObjectType()
@Entity('interaction')
export class Interaction {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  typeId!: string;

  @Field(() => Direction)
  @Column('text')
  direction!: Direction;

  @Field(() => DateTime)
  @Column('timestamptz')
  occurredAt!: Date;

  @Field(() => Int, { nullable: true })
  @Column('int', { nullable: true })
  durationMinutes!: number | null;

  @Field()
  @Column('text')
  subject!: string;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  notes!: string | null;

  @Field(() => Confidentiality)
  @Column('text')
  confidentiality!: Confidentiality;

  @Column('uuid', { name: 'logged_by' })
  loggedById!: string;

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
export class InteractionPage extends PageOf(() => Interaction) {}

@ObjectType({ description: 'one conversation, several issues: what was said on each' })
export class DiscussionPoint {
  issueId!: string;

  @Field(() => String, { nullable: true })
  note!: string | null;
}

@ObjectType({ description: 'over the interactions of that period which count for the viewer' })
export class IssueActivity {
  @Field(() => Int)
  interactions!: number;

  @Field(() => Int, { description: 'who took part in them, each counted once' })
  stakeholders!: number;

  @Field(() => DateTime, { nullable: true })
  lastInteractionAt!: Date | null;
}
