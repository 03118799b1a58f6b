import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { DateTime, MayBeLeftOut, SortOrder, Trimmed } from '@regiekamer/shared-server';
import { Stance } from '@regiekamer/stakeholders-server';
import { Confidence } from '@regiekamer/positions-server';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsDate, IsEnum, IsInt, IsNotEmpty, IsOptional, IsUUID, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { InteractionCommitmentInput } from './commitment.inputs.js';
import { Id, Ids, longest, Lowered } from './inputs.js';
import { Confidentiality, Direction } from './interaction.entity.js';

const mostParticipants = 200;
const mostColleagues = 100;
const mostPoints = 50;
const mostCommitments = 50;
/** a week, in minutes */
const longestDuration = 10_080;

@InputType()
export class HeardStanceInput {
  @Id({ nullable: false, description: 'someone who took part' })
  stakeholderId!: string;

  @Field(() => Stance)
  stance!: Stance;

  @Field(() => Confidence, { nullable: true, defaultValue: Confidence.STATED })
  @IsOptional()
  confidence?: Confidence | null;
}

@InputType({ description: "a stance heard in the conversation is appended to the stakeholder's position on the issue" })
export class DiscussionPointInput {
  @Id({ nullable: false }) issueId!: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Trimmed()
  @MaxLength(longest.pointNote)
  note?: string | null;

  @Field(() => [HeardStanceInput], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(mostParticipants)
  @ValidateNested({ each: true })
  @Type(() => HeardStanceInput)
  stances?: HeardStanceInput[] | null;
}

@InputType()
export class LogInteractionInput {
  @Field({ description: 'a code of interactionTypes' })
  @MaxLength(longest.code)
  @IsNotEmpty()
  type!: string;

  @Field(() => Direction, { nullable: true, defaultValue: Direction.MUTUAL })
  @IsOptional()
  direction?: Direction | null;

  @Field(() => DateTime, { nullable: true, description: 'defaults to now' })
  @IsOptional()
  @IsDate()
  occurredAt?: Date | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(longestDuration)
  durationMinutes?: number | null;

  @Field()
  @Trimmed()
  @MaxLength(longest.subject)
  @IsNotEmpty()
  subject!: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Trimmed()
  @MaxLength(longest.notes)
  notes?: string | null;

  @Field(() => Confidentiality, { nullable: true, defaultValue: Confidentiality.OFFICE })
  @IsOptional()
  confidentiality?: Confidentiality | null;

  @Ids({ nullable: false, most: mostParticipants })
  @ArrayMinSize(1)
  participantIds!: string[];

  @Ids({ most: mostColleagues }) colleagueIds?: string[] | null;

  @Field(() => [DiscussionPointInput], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(mostPoints)
  @ValidateNested({ each: true })
  @Type(() => DiscussionPointInput)
  discussionPoints?: DiscussionPointInput[] | null;

  @Field(() => [InteractionCommitmentInput], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(mostCommitments)
  @ValidateNested({ each: true })
  @Type(() => InteractionCommitmentInput)
  commitments?: InteractionCommitmentInput[] | null;
}

@InputType({ description: 'what is left out stays as it is' })
export class UpdateInteractionInput {
  @Field(() => String, { nullable: true })
  @MayBeLeftOut()
  @MaxLength(longest.code)
  @IsNotEmpty()
  type?: string;

  @Field(() => Direction, { nullable: true })
  @MayBeLeftOut()
  @IsEnum(Direction)
  direction?: Direction;

  @Field(() => DateTime, { nullable: true })
  @MayBeLeftOut()
  @IsDate()
  occurredAt?: Date;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(longestDuration)
  durationMinutes?: number | null;

  @Field(() => String, { nullable: true })
  @MayBeLeftOut()
  @Trimmed()
  @MaxLength(longest.subject)
  @IsNotEmpty()
  subject?: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Trimmed()
  @MaxLength(longest.notes)
  notes?: string | null;

  @Field(() => Confidentiality, { nullable: true })
  @MayBeLeftOut()
  @IsEnum(Confidentiality)
  confidentiality?: Confidentiality;

  @Field(() => [ID], { nullable: true })
  @MayBeLeftOut()
  @Lowered()
  @IsUUID('all', { each: true })
  @ArrayMaxSize(mostParticipants)
  @ArrayMinSize(1)
  participantIds?: string[];

  @Ids({ most: mostColleagues }) colleagueIds?: string[] | null;

  @Field(() => [DiscussionPointInput], { nullable: true, description: 'replaces all of them; stances are appended once more' })
  @IsOptional()
  @ArrayMaxSize(mostPoints)
  @ValidateNested({ each: true })
  @Type(() => DiscussionPointInput)
  discussionPoints?: DiscussionPointInput[] | null;
}

@InputType()
export class InteractionFilter {
  @Ids() ids?: string[] | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(longest.filterText)
  text?: string | null;

  @Field(() => [String], { nullable: true, description: 'codes of interactionTypes' })
  @IsOptional()
  @ArrayMaxSize(500)
  @MaxLength(longest.code, { each: true })
  typeIn?: string[] | null;

  @Field(() => DateTime, { nullable: true })
  @IsOptional()
  since?: Date | null;

  @Field(() => DateTime, { nullable: true })
  @IsOptional()
  until?: Date | null;

  @Ids() loggedByIn?: string[] | null;
  @Ids() regisseurIn?: string[] | null;
  @Ids() participantIn?: string[] | null;
  @Ids() issueIn?: string[] | null;
  @Ids() themeIn?: string[] | null;

  @Field(() => Boolean, { nullable: true, defaultValue: false })
  @IsOptional()
  archived?: boolean | null;
}

export enum InteractionSortField {
  OCCURRED_AT = 'OCCURRED_AT',
  CREATED_AT = 'CREATED_AT',
  SUBJECT = 'SUBJECT',
}
registerEnumType(InteractionSortField, { name: 'InteractionSortField' });

@InputType()
export class InteractionSort {
  @Field(() => InteractionSortField)
  field!: InteractionSortField;

  @Field(() => SortOrder, { defaultValue: SortOrder.DESC })
  order!: SortOrder;
}
