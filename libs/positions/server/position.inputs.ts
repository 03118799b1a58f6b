import { Field, ID, InputType } from '@nestjs/graphql';
import { Trimmed } from '@regiekamer/shared-server';
import { Stance } from '@regiekamer/stakeholders-server';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { CriteriaInput } from './criteria.js';
import { Confidence } from './position.entity.js';

@InputType()
export class AssessPositionInput extends CriteriaInput {
  @Field(() => ID)
  @IsUUID('all')
  issueId!: string;

  @Field(() => ID)
  @IsUUID('all')
  stakeholderId!: string;

  @Field(() => Stance)
  stance!: Stance;

  @Field(() => Confidence, { nullable: true, defaultValue: Confidence.SUSPECTED })
  @IsOptional()
  confidence?: Confidence | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Trimmed()
  @MaxLength(5_000)
  note?: string | null;

  @Field(() => ID, { nullable: true, description: 'the conversation that it rests on' })
  @IsOptional()
  @IsUUID('all')
  interactionId?: string | null;
}
