import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { EmailAddress, GraphQLDay, Trimmed } from '@regiekamer/shared-server';
import { IsISO31661Alpha2, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Affiliation } from './affiliation.entity.js';
import { Person } from './stakeholder.entity.js';

const text = { nullable: true } as const;

/** How somebody is reached; what is left out stays as it is, null empties it. */
@InputType({ isAbstract: true })
abstract class ReachInput {
  @Field(() => ID)
  @IsUUID('all')
  personId!: string;

  @Field(() => Int)
  version!: number;

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
  @MaxLength(200)
  street?: string | null;

  @Field(() => String, text)
  @Trimmed()
  @IsOptional()
  @MaxLength(20)
  postcode?: string | null;

  @Field(() => String, text)
  @Trimmed()
  @IsOptional()
  @MaxLength(100)
  city?: string | null;

  @Field(() => String, text)
  @IsOptional()
  @IsISO31661Alpha2()
  country?: string | null;
}

@InputType()
export class ChangeJobInput extends ReachInput {
  @Field(() => ID, { ...text, description: 'the role that ends; none where somebody gets one more' })
  @IsOptional()
  @IsUUID('all')
  endAffiliationId?: string | null;

  @Field(() => GraphQLDay, { ...text, description: 'the last day of the role that ends' })
  endedOn?: string | null;

  @Field(() => ID, { ...text, description: 'where they begin; none where that is not known, or nowhere' })
  @IsOptional()
  @IsUUID('all')
  organisationId?: string | null;

  @Field(() => String, text)
  @Trimmed()
  @IsOptional()
  @MaxLength(200)
  function?: string | null;

  @Field(() => GraphQLDay, text)
  startedOn?: string | null;

  @Field(() => Boolean, { nullable: true, defaultValue: true })
  primary?: boolean | null;

  @Field(() => Boolean, { nullable: true, defaultValue: true, description: 'the e-mail address of before finds them still' })
  keepEmail?: boolean | null;
}

@InputType({ description: 'what changeJob answered, and how it was before' })
export class UndoJobChangeInput extends ReachInput {
  @Field(() => ID, text)
  @IsOptional()
  @IsUUID('all')
  endedAffiliationId?: string | null;

  @Field(() => GraphQLDay, { ...text, description: 'the day that it had as its end before' })
  endedOn?: string | null;

  @Field(() => ID, { ...text, description: 'the role that was started; it goes, since it never was' })
  @IsOptional()
  @IsUUID('all')
  startedAffiliationId?: string | null;

  @Field(() => ID, { ...text, description: 'the role that was the main one' })
  @IsOptional()
  @IsUUID('all')
  primaryAffiliationId?: string | null;

  @Field(() => EmailAddress, { ...text, description: 'the address that was kept' })
  @IsOptional()
  @MaxLength(254)
  forgetAlias?: string | null;

  @Field(() => EmailAddress, { ...text, description: 'the address that was one of before, and came back' })
  @IsOptional()
  @MaxLength(254)
  keepAlias?: string | null;
}

@ObjectType()
export class ChangedJob {
  @Field(() => Person)
  person!: Person;

  @Field(() => Affiliation, text)
  ended!: Affiliation | null;

  @Field(() => Affiliation, text)
  started!: Affiliation | null;

  @Field(() => EmailAddress, { ...text, description: 'the address of before, where it is kept from now on' })
  keptAlias!: string | null;
}
