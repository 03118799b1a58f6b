import { Field, ID, InputType } from '@nestjs/graphql';
import { Trimmed } from '@regiekamer/shared-server';
import { Channel, ConsentStatus } from '@regiekamer/stakeholders-server';
import { IsNotEmpty, IsOptional, IsUUID, MaxLength } from 'class-validator';

@InputType()
export class RecordConsentInput {
  @Field(() => ID)
  @IsUUID('all')
  stakeholderId!: string;

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
}
