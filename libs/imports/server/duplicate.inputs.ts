import { Field, Float, ID, InputType, ObjectType } from '@nestjs/graphql';
import { FormOfAddress, Stakeholder, StakeholderKind } from '@regiekamer/stakeholders-server';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';

const text = { nullable: true } as const;

/** What stands in a form so far: anything may be half a word. */
@InputType()
export class TypedRecordInput {
  @Field(() => StakeholderKind)
  kind!: StakeholderKind;

  @Field(() => String, text)
  @IsOptional()
  @MaxLength(40)
  initials?: string | null;

  @Field(() => String, text)
  @IsOptional()
  @MaxLength(100)
  givenName?: string | null;

  @Field(() => String, text)
  @IsOptional()
  @MaxLength(30)
  surnamePrefix?: string | null;

  @Field(() => String, text)
  @IsOptional()
  @MaxLength(100)
  surname?: string | null;

  @Field(() => String, text)
  @IsOptional()
  @MaxLength(100)
  partnerSurname?: string | null;

  @Field(() => FormOfAddress, text)
  formOfAddress?: FormOfAddress | null;

  @Field(() => String, { ...text, description: "an organisation's" })
  @IsOptional()
  @MaxLength(200)
  name?: string | null;

  @Field(() => String, text)
  @IsOptional()
  @MaxLength(254)
  email?: string | null;

  @Field(() => String, text)
  @IsOptional()
  @MaxLength(40)
  phone?: string | null;

  @Field(() => String, text)
  @IsOptional()
  @MaxLength(100)
  city?: string | null;

  @Field(() => String, text)
  @IsOptional()
  @MaxLength(254)
  website?: string | null;

  @Field(() => String, text)
  @IsOptional()
  @MaxLength(20)
  kvkNumber?: string | null;

  @Field(() => ID, text)
  @IsOptional()
  @IsUUID('all')
  organisationId?: string | null;
}

@ObjectType({ description: 'a record that might be the one that is being typed' })
export class LikelyDuplicate {
  @Field(() => Stakeholder)
  stakeholder!: Stakeholder;

  @Field(() => Float)
  score!: number;

  @Field(() => [String], { description: 'what speaks for it, as message keys' })
  reasons!: string[];
}
