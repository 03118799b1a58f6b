import { Field, ID, InputType } from '@nestjs/graphql';
import { GraphQLDay, MayBeLeftOut, Trimmed } from '@regiekamer/shared-server';
import { Channel, StakeholderFilter } from '@regiekamer/stakeholders-server';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsDefined, IsNotEmpty, IsOptional, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { LegalBasis } from './contact-list.entity.js';

/** Those whom somebody puts on a list, or takes off it, by hand. */
const Chosen = (description: string) => (target: object, property: string) => {
  Field(() => [ID], { nullable: true, description })(target, property);
  IsOptional()(target, property);
  ArrayMaxSize(1_000)(target, property);
  IsUUID('all', { each: true })(target, property);
  // as the database writes an id, so that two notations of one id are one
  Transform(({ value }: { value: unknown }) =>
    Array.isArray(value) ? value.map((id: unknown) => (typeof id === 'string' ? id.toLowerCase() : id)) : value,
  )(target, property);
};

const included = 'on the list also where the criteria do not hold; no objection is overridden by it';
const excluded = 'not on the list, also where includeIds names them';

@InputType()
export class PreviewContactListInput {
  @Field(() => StakeholderFilter)
  @ValidateNested()
  @Type(() => StakeholderFilter)
  criteria!: StakeholderFilter;

  @Field({ description: 'a code of purposes' })
  @MaxLength(61)
  purpose!: string;

  @Field(() => Channel)
  channel!: Channel;

  @Field(() => LegalBasis)
  basis!: LegalBasis;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'whether the list would be shared: what its readers may not all read does not count then' })
  shared?: boolean | null;

  @Chosen(included) includeIds?: string[] | null;
  @Chosen(excluded) excludeIds?: string[] | null;
}

@InputType()
export class CreateContactListInput extends PreviewContactListInput {
  @Field()
  @Trimmed()
  @IsNotEmpty()
  @MaxLength(200)
  name!: string;

  @Field(() => String, { nullable: true, description: 'the balancing test; required where the basis is LEGITIMATE_INTEREST' })
  @Trimmed()
  @IsOptional()
  @MaxLength(10_000)
  basisNote?: string | null;

  @Field(() => GraphQLDay, { description: 'a day to come' })
  reviewOn!: string;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'false: only the owner sees it' })
  override shared?: boolean | null;
}

@InputType({ description: 'what is left out stays as it was' })
export class UpdateContactListInput {
  @Field(() => String, { nullable: true })
  @MayBeLeftOut()
  @Trimmed()
  @IsNotEmpty()
  @MaxLength(200)
  name?: string;

  @Field(() => LegalBasis, { nullable: true })
  @MayBeLeftOut()
  @IsDefined()
  basis?: LegalBasis;

  @Field(() => String, { nullable: true, description: 'the balancing test; required where the basis is LEGITIMATE_INTEREST' })
  @Trimmed()
  @IsOptional()
  @MaxLength(10_000)
  basisNote?: string | null;

  @Field(() => GraphQLDay, { nullable: true, description: 'a day to come, unless it stays as it was' })
  @MayBeLeftOut()
  @IsDefined()
  reviewOn?: string;

  @Field(() => Boolean, { nullable: true, description: 'only the owner stops sharing a list' })
  @MayBeLeftOut()
  @IsDefined()
  shared?: boolean;

  @Field(() => StakeholderFilter, { nullable: true })
  @MayBeLeftOut()
  @IsDefined()
  @ValidateNested()
  @Type(() => StakeholderFilter)
  criteria?: StakeholderFilter;

  @Chosen(included) includeIds?: string[] | null;
  @Chosen(excluded) excludeIds?: string[] | null;
}
