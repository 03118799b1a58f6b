import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { GraphQLDay, SortOrder } from '@regiekamer/shared-server';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsUUID, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { StakeholderKind } from './stakeholder.entity.js';

// The enums below belong to upper domains, which resolve what is filtered here; GraphQL needs them where the filter is.
export enum Stance {
  STRONGLY_OPPOSED = 'STRONGLY_OPPOSED',
  OPPOSED = 'OPPOSED',
  NEUTRAL = 'NEUTRAL',
  SUPPORTIVE = 'SUPPORTIVE',
  STRONGLY_SUPPORTIVE = 'STRONGLY_SUPPORTIVE',
  UNKNOWN = 'UNKNOWN',
  DIVIDED = 'DIVIDED',
}
registerEnumType(Stance, { name: 'Stance' });

export enum Channel {
  EMAIL = 'EMAIL',
  POST = 'POST',
  PHONE = 'PHONE',
}
registerEnumType(Channel, { name: 'Channel' });

export enum ConsentStatus {
  NOT_ASKED = 'NOT_ASKED',
  GRANTED = 'GRANTED',
  WITHDRAWN = 'WITHDRAWN',
  OBJECTED = 'OBJECTED',
}
registerEnumType(ConsentStatus, { name: 'ConsentStatus' });

/** Ids of one kind, in a filter. */
const Ids = () => (target: object, property: string) => {
  Field(() => [ID], { nullable: true })(target, property);
  IsOptional()(target, property);
  ArrayMaxSize(500)(target, property);
  IsUUID('all', { each: true })(target, property);
};

/** Words of one kind, in a filter. */
const Texts = () => (target: object, property: string) => {
  Field(() => [String], { nullable: true })(target, property);
  IsOptional()(target, property);
  ArrayMaxSize(500)(target, property);
  MaxLength(200, { each: true })(target, property);
};

/** A criterion of an assessment: 1 to 5. */
const Criterion = () => (target: object, property: string) => {
  Field(() => Int, { nullable: true })(target, property);
  IsOptional()(target, property);
  Min(1)(target, property);
  Max(5)(target, property);
};

@InputType()
export class AffiliationFilter {
  @Ids() organisationIn?: string[] | null;
  @Texts() organisationCategoryIn?: string[] | null;
  @Texts() organisationCityIn?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'whether the organisation is a member of the association' })
  organisationMember?: boolean | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(200)
  functionContains?: string | null;

  @Field(() => Boolean, { nullable: true, defaultValue: true })
  current?: boolean | null;
}

@InputType()
export class PositionFilter {
  @Ids() issueIn?: string[] | null;
  @Ids() themeIn?: string[] | null;

  @Field(() => [Stance], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(10)
  stanceIn?: Stance[] | null;

  @Criterion() minDecisionPower?: number | null;
  @Criterion() minOpinionPower?: number | null;
  @Criterion() minInterest?: number | null;
}

@InputType()
export class InteractionMatch {
  @Field(() => GraphQLDay, { nullable: true })
  since?: string | null;

  @Field(() => GraphQLDay, { nullable: true })
  until?: string | null;

  @Ids() issueIn?: string[] | null;
  @Ids() themeIn?: string[] | null;
  @Ids() loggedByIn?: string[] | null;
  @Texts() typeIn?: string[] | null;
}

@InputType()
export class ConsentFilter {
  @Field()
  @MaxLength(60)
  purpose!: string;

  @Field(() => Channel)
  channel!: Channel;

  @Field(() => [ConsentStatus])
  @ArrayMaxSize(10)
  statusIn!: ConsentStatus[];
}

@InputType({ description: 'fields of one object are joined with AND; a list field matches any of its values' })
export class StakeholderFilter {
  @Field(() => [StakeholderFilter], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => StakeholderFilter)
  all?: StakeholderFilter[] | null;

  @Field(() => [StakeholderFilter], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => StakeholderFilter)
  any?: StakeholderFilter[] | null;

  @Field(() => StakeholderFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => StakeholderFilter)
  not?: StakeholderFilter | null;

  @Ids() ids?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'names, e-mail addresses, telephone numbers in any notation, organisation names; accents folded, inside words too',
  })
  @IsOptional()
  @MaxLength(200)
  text?: string | null;

  @Field(() => StakeholderKind, { nullable: true })
  kind?: StakeholderKind | null;

  @Texts() categoryIn?: string[] | null;
  @Texts() tagIn?: string[] | null;
  @Texts() cityIn?: string[] | null;

  @Field(() => Boolean, { nullable: true })
  member?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  opinionLeader?: boolean | null;

  @Ids() relationOwnerIn?: string[] | null;

  @Field(() => AffiliationFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => AffiliationFilter)
  affiliation?: AffiliationFilter | null;

  @Field(() => PositionFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => PositionFilter)
  position?: PositionFilter | null;

  @Field(() => InteractionMatch, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => InteractionMatch)
  interaction?: InteractionMatch | null;

  @Field(() => ConsentFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => ConsentFilter)
  consent?: ConsentFilter | null;

  @Field(() => GraphQLDay, { nullable: true, description: 'no interaction at all since this day' })
  notContactedSince?: string | null;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'default false: archived records are left out' })
  archived?: boolean | null;
}

export enum StakeholderSortField {
  SORT_NAME = 'SORT_NAME',
  CATEGORY = 'CATEGORY',
  CITY = 'CITY',
  LAST_INTERACTION_AT = 'LAST_INTERACTION_AT',
  CREATED_AT = 'CREATED_AT',
  UPDATED_AT = 'UPDATED_AT',
}
registerEnumType(StakeholderSortField, { name: 'StakeholderSortField' });

@InputType()
export class StakeholderSort {
  @Field(() => StakeholderSortField)
  field!: StakeholderSortField;

  @Field(() => SortOrder, { defaultValue: SortOrder.ASC })
  order!: SortOrder;
}
