import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '@regiekamer/shared-server';
import { Stance } from '@regiekamer/stakeholders-server';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Weighed } from './criteria.js';
import { EngagementStrategy, strategyOf } from './strategy.js';

/** What an assessment rests on. */
export enum Confidence {
  SUSPECTED = 'SUSPECTED',
  INFERRED = 'INFERRED',
  STATED = 'STATED',
  RECORDED = 'RECORDED',
}
registerEnumType(Confidence, { name: 'Confidence' });

/** What an assessment says, and a position repeats of its latest. */
@ObjectType({ isAbstract: true })
abstract class Assessed extends Weighed {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  issueId!: string;

  @Column('uuid')
  stakeholderId!: string;

  @Field(() => Stance)
  @Column('text')
  stance!: Stance;

  @Field(() => Confidence)
  @Column('text')
  confidence!: Confidence;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  note!: string | null;

  @Field(() => DateTime)
  @Column('timestamptz')
  assessedAt!: Date;

  @Column('uuid', { name: 'assessed_by' })
  assessedById!: string;
}

@ObjectType({ description: 'the latest assessment of one stakeholder on one issue, with those before it' })
@Entity('position')
export class Position extends Assessed {
  @Field(() => EngagementStrategy, { nullable: true, description: 'derived from the power and the interest (Mendelow)' })
  get strategy(): EngagementStrategy | null {
    return strategyOf(this);
  }
}

/** What someone thought of a stakeholder on an issue, when. Appended, never altered. */
@ObjectType()
@Entity('assessment')
export class Assessment extends Assessed {
  /** the conversation that it rests on; it has readers of its own */
  @Column('uuid', { nullable: true })
  interactionId!: string | null;
}

@ObjectType()
export class StanceCount {
  @Field(() => Stance)
  stance!: Stance;

  @Field(() => Int)
  count!: number;
}
