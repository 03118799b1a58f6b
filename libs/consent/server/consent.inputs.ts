import { Field, ID, InputType } from '@nestjs/graphql';
import { Trimmed } from '@regiekamer/shared-server';
import { Channel, ConsentStatus, StakeholderFilter } from '@regiekamer/stakeholders-server';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsNotEmpty, IsOptional, IsUUID, MaxLength, ValidateNested } from 'class-validator';

/** What was said, whoever said it. */
@InputType({ isAbstract: true })
abstract class SaidInput {
  @Field({ description: 'a code of purposes' })
  @MaxLength(61)
  purpose!: string;

  @Field(() => Channel)
  channel!: Channel;

  @Field(() => ConsentStatus)
  status!: ConsentStatus;

  @Field({ description: 'where it was said: a form, a letter, a conversation' })
  @Trimmed()
  @IsNotEmpty()
  @MaxLength(500)
  source!: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Trimmed()
  @MaxLength(5000)
  note?: string | null;

  @Field(() => String, { nullable: true, description: 'which version of the question was answered: of a form, a letter' })
  @IsOptional()
  @Trimmed()
  @MaxLength(100)
  wordingVersion?: string | null;
}

@InputType()
export class RecordConsentInput extends SaidInput {
  @Field(() => ID)
  @IsUUID('all')
  stakeholderId!: string;
}

@InputType({ description: 'whom it is about: either ids, archived records included, or a filter' })
export class StakeholderSelection {
  @Field(() => [ID], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(1_000)
  @IsUUID('all', { each: true })
  ids?: string[] | null;

  @Field(() => StakeholderFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => StakeholderFilter)
  filter?: StakeholderFilter | null;
}

@InputType()
export class RecordConsentsInput extends SaidInput {
  @Field(() => StakeholderSelection)
  @ValidateNested()
  @Type(() => StakeholderSelection)
  selection!: StakeholderSelection;
}
