import { Field, InputType } from '@nestjs/graphql';
import { MayBeLeftOut, ReferenceItemInput, Trimmed, UpdateReferenceItemInput } from '@regiekamer/shared-server';
import { IsBoolean, IsOptional, MaxLength } from 'class-validator';

@InputType()
export class CreatePurposeInput extends ReferenceItemInput {
  @Field(() => Boolean, { nullable: true, description: 'true unless said otherwise' })
  @MayBeLeftOut()
  @IsBoolean()
  directMarketing?: boolean;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Trimmed()
  @MaxLength(500)
  meaningNl?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Trimmed()
  @MaxLength(500)
  meaningEn?: string | null;
}

@InputType()
export class UpdatePurposeInput extends UpdateReferenceItemInput {
  @Field(() => Boolean, { nullable: true })
  @MayBeLeftOut()
  @IsBoolean()
  directMarketing?: boolean;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Trimmed()
  @MaxLength(500)
  meaningNl?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Trimmed()
  @MaxLength(500)
  meaningEn?: string | null;
}
