import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { EmailAddress, GraphQLDay, Trimmed, WebAddress } from '@regiekamer/shared-server';
import { ArrayMaxSize, IsInt, IsISO31661Alpha2, IsNotEmpty, IsOptional, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { FormOfAddress } from './stakeholder.entity.js';

const text = { nullable: true } as const;

/** What a person and an organisation have alike. */
@InputType({ isAbstract: true })
abstract class StakeholderInput {
  @Field(() => String, { ...text, description: 'a code of categories' })
  @IsOptional()
  @MaxLength(60)
  category?: string | null;

  @Field(() => [String], text)
  @IsOptional()
  @ArrayMaxSize(30)
  @MaxLength(60, { each: true })
  tags?: string[] | null;

  @Field(() => EmailAddress, text)
  @IsOptional()
  @MaxLength(254)
  email?: string | null;

  @Field(() => String, { ...text, description: 'in any notation; without a country it is Dutch' })
  @IsOptional()
  @MaxLength(40)
  phone?: string | null;

  @Field(() => String, text)
  @Trimmed()
  @IsOptional()
  @MaxLength(100)
  city?: string | null;

  @Field(() => String, { ...text, description: 'street and number, or a post-office box' })
  @Trimmed()
  @IsOptional()
  @MaxLength(200)
  street?: string | null;

  @Field(() => String, { ...text, description: 'a Dutch one in any spacing' })
  @Trimmed()
  @IsOptional()
  @MaxLength(20)
  postcode?: string | null;

  @Field(() => String, { ...text, description: 'ISO 3166-1 alpha-2; none is the Netherlands' })
  @IsOptional()
  @IsISO31661Alpha2()
  country?: string | null;

  @Field(() => ID, text)
  @IsOptional()
  @IsUUID('all')
  relationOwnerId?: string | null;
}

@InputType()
export class UpdatePersonInput extends StakeholderInput {
  @Field(() => String, text)
  @Trimmed()
  @IsOptional()
  @MaxLength(40)
  initials?: string | null;

  @Field(() => String, text)
  @Trimmed()
  @IsOptional()
  @MaxLength(100)
  givenName?: string | null;

  @Field(() => String, text)
  @Trimmed()
  @IsOptional()
  @MaxLength(30)
  surnamePrefix?: string | null;

  @Field(() => String, text)
  @Trimmed()
  @IsOptional()
  @IsNotEmpty()
  @MaxLength(100)
  surname?: string | null;

  @Field(() => String, text)
  @Trimmed()
  @IsOptional()
  @MaxLength(100)
  partnerSurname?: string | null;

  @Field(() => FormOfAddress, text)
  formOfAddress?: FormOfAddress | null;

  @Field(() => Boolean, text)
  sortOnPrefix?: boolean | null;
}

@InputType()
export class CreatePersonInput extends UpdatePersonInput {
  @Field(() => String)
  @Trimmed()
  @IsNotEmpty()
  @MaxLength(100)
  override surname!: string;

  @Field(() => FormOfAddress, { nullable: true, defaultValue: FormOfAddress.NEUTRAL })
  override formOfAddress?: FormOfAddress | null;

  @Field(() => ID, { nullable: true, description: 'an affiliation to start at once' })
  @IsOptional()
  @IsUUID('all')
  organisationId?: string | null;

  @Field(() => String, text)
  @Trimmed()
  @IsOptional()
  @MaxLength(200)
  function?: string | null;
}

@InputType()
export class UpdateOrganisationInput extends StakeholderInput {
  @Field(() => String, text)
  @Trimmed()
  @IsOptional()
  @IsNotEmpty()
  @MaxLength(200)
  name?: string | null;

  @Field(() => WebAddress, text)
  @IsOptional()
  website?: string | null;

  @Field(() => String, { ...text, description: '8 digits' })
  @IsOptional()
  @Matches(/^\d{8}$/)
  kvkNumber?: string | null;

  @Field(() => GraphQLDay, text)
  memberSince?: string | null;
}

@InputType()
export class CreateOrganisationInput extends UpdateOrganisationInput {
  @Field(() => String)
  @Trimmed()
  @IsNotEmpty()
  @MaxLength(200)
  override name!: string;
}

@InputType()
export class OpinionLeaderProfileInput {
  @Field(() => Int, { description: '1 (local) to 5 (national)' })
  @IsInt()
  @Min(1)
  @Max(5)
  reach!: number;

  @Field(() => [String])
  @ArrayMaxSize(30)
  @MaxLength(100, { each: true })
  channels!: string[];

  @Field(() => [String])
  @ArrayMaxSize(30)
  @MaxLength(100, { each: true })
  topics!: string[];

  @Field(() => String, text)
  @IsOptional()
  @MaxLength(10_000)
  note?: string | null;
}

@InputType()
export class StartAffiliationInput {
  @Field(() => ID)
  @IsUUID('all')
  personId!: string;

  @Field(() => ID)
  @IsUUID('all')
  organisationId!: string;

  @Field(() => String, text)
  @Trimmed()
  @IsOptional()
  @MaxLength(200)
  function?: string | null;

  @Field(() => GraphQLDay, text)
  startedOn?: string | null;

  @Field(() => Boolean, { nullable: true, defaultValue: false })
  primary?: boolean | null;
}
