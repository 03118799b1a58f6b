import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { Column } from 'typeorm';

/** What a stakeholder is weighed by, each 1 to 5, or null where nobody can say. */
export interface Criteria {
  decisionPower: number | null;
  opinionPower: number | null;
  interest: number | null;
  willingnessToAct: number | null;
}

const Criterion = () => (target: object, property: string) => {
  Field(() => Int, { nullable: true, description: '1 to 5' })(target, property);
  Column('int', { nullable: true })(target, property);
};

@ObjectType({ isAbstract: true })
export abstract class Weighed implements Criteria {
  @Criterion() decisionPower!: number | null;
  @Criterion() opinionPower!: number | null;
  @Criterion() interest!: number | null;
  @Criterion() willingnessToAct!: number | null;
}

const CriterionInput = () => (target: object, property: string) => {
  Field(() => Int, { nullable: true, description: '1 to 5; left out, it stays as it was; null says that nobody can say' })(target, property);
  IsOptional()(target, property);
  IsInt()(target, property);
  Min(1)(target, property);
  Max(5)(target, property);
};

@InputType({ isAbstract: true })
export abstract class CriteriaInput implements Partial<Criteria> {
  @CriterionInput() decisionPower?: number | null;
  @CriterionInput() opinionPower?: number | null;
  @CriterionInput() interest?: number | null;
  @CriterionInput() willingnessToAct?: number | null;
}
