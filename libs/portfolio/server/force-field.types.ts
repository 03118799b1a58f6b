import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Issue } from '@regiekamer/issues-server';
import { Confidence, type Criteria, EngagementStrategy, strategyOf } from '@regiekamer/positions-server';
import { DateTime } from '@regiekamer/shared-server';
import { Stance } from '@regiekamer/stakeholders-server';

@ObjectType({ description: 'where a stakeholder stood at the moment of the force field' })
export class ForceFieldPosition implements Criteria {
  stakeholderId!: string;

  @Field(() => Stance)
  stance!: Stance;

  @Field(() => Confidence)
  confidence!: Confidence;

  @Field(() => Int, { nullable: true })
  decisionPower!: number | null;

  @Field(() => Int, { nullable: true })
  opinionPower!: number | null;

  @Field(() => Int, { nullable: true })
  interest!: number | null;

  @Field(() => Int, { nullable: true })
  willingnessToAct!: number | null;

  @Field(() => DateTime, { description: 'of the assessment that was the latest then' })
  assessedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'the last contact up to that moment that the viewer may read, on whatever issue' })
  lastInteractionAt!: Date | null;

  @Field(() => EngagementStrategy, { nullable: true, description: 'derived from the power and the interest of then (Mendelow)' })
  get strategy(): EngagementStrategy | null {
    return strategyOf(this);
  }
}

@ObjectType({ description: 'where everyone stood on an issue at a moment' })
export class ForceField {
  @Field(() => Issue)
  issue!: Issue;

  @Field(() => DateTime)
  at!: Date;

  @Field(() => [ForceFieldPosition], { description: 'by name' })
  positions!: ForceFieldPosition[];
}

@ObjectType({ description: 'a stakeholder who stood elsewhere at the later of two moments' })
export class ForceFieldChange {
  stakeholderId!: string;

  @Field(() => Stance, { nullable: true, description: 'null where nobody had assessed them yet' })
  before!: Stance | null;

  @Field(() => Stance)
  after!: Stance;

  @Field(() => DateTime, { description: 'when they were first assessed to stand where they stood at the later moment' })
  at!: Date;
}
