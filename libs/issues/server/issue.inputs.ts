import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { MayBeLeftOut, SortOrder, Trimmed } from '@regiekamer/shared-server';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsEnum, IsInt, IsNotEmpty, IsOptional, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { IssueKind, IssueStage } from './issue.entity.js';
import { TeamRole } from './team-member.entity.js';

const longestTitle = 300;
const longestText = 20_000;
const longestTag = 60;
const mostTags = 50;
const mostThemes = 50;

/** Tags without blanks around them, without empty ones, each once. */
const TagsOnce = () =>
  Transform(({ value }: { value: unknown }) =>
    Array.isArray(value) ? [...new Set(value.map((tag: unknown) => (typeof tag === 'string' ? tag.trim() : tag)))].filter((tag) => tag !== '') : value,
  );

/** Ids of one kind, in a filter. */
const Ids = () => (target: object, property: string) => {
  Field(() => [ID], { nullable: true })(target, property);
  IsOptional()(target, property);
  ArrayMaxSize(1_000)(target, property);
  IsUUID('all', { each: true })(target, property);
};

@InputType()
export class CreateIssueInput {
  @Field(() => IssueKind)
  @IsEnum(IssueKind)
  kind!: IssueKind;

  @Field()
  @Trimmed()
  @MaxLength(longestTitle)
  @IsNotEmpty()
  title!: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Trimmed()
  @MaxLength(longestText)
  summary?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Trimmed()
  @MaxLength(longestText)
  goal?: string | null;

  @Field(() => IssueStage, { nullable: true, defaultValue: IssueStage.SIGNAL })
  @IsOptional()
  stage?: IssueStage | null;

  @Field(() => Int)
  @Min(1)
  @Max(5)
  @IsInt()
  impact!: number;

  @Field(() => Int)
  @Min(1)
  @Max(5)
  @IsInt()
  urgency!: number;

  @Field(() => Int, { nullable: true, defaultValue: 3 })
  @IsOptional()
  @Min(1)
  @Max(5)
  @IsInt()
  influenceability?: number | null;

  @Field(() => ID)
  @IsUUID('all')
  themeId!: string;

  @Field(() => [ID], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(mostThemes)
  @IsUUID('all', { each: true })
  relatedThemeIds?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'defaults to the viewer' })
  @IsOptional()
  @IsUUID('all')
  regisseurId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID('all')
  parentId?: string | null;

  @Field(() => [String], { nullable: true })
  @IsOptional()
  @TagsOnce()
  @ArrayMaxSize(mostTags)
  @MaxLength(longestTag, { each: true })
  tags?: string[] | null;
}

@InputType()
export class UpdateIssueInput {
  @Field(() => IssueKind, { nullable: true })
  @MayBeLeftOut()
  @IsEnum(IssueKind)
  kind?: IssueKind;

  @Field(() => String, { nullable: true })
  @MayBeLeftOut()
  @Trimmed()
  @MaxLength(longestTitle)
  @IsNotEmpty()
  title?: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Trimmed()
  @MaxLength(longestText)
  summary?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Trimmed()
  @MaxLength(longestText)
  goal?: string | null;

  @Field(() => Int, { nullable: true })
  @MayBeLeftOut()
  @Min(1)
  @Max(5)
  @IsInt()
  impact?: number;

  @Field(() => Int, { nullable: true })
  @MayBeLeftOut()
  @Min(1)
  @Max(5)
  @IsInt()
  urgency?: number;

  @Field(() => Int, { nullable: true })
  @MayBeLeftOut()
  @Min(1)
  @Max(5)
  @IsInt()
  influenceability?: number;

  @Field(() => ID, { nullable: true })
  @MayBeLeftOut()
  @IsUUID('all')
  themeId?: string;

  @Field(() => [ID], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(mostThemes)
  @IsUUID('all', { each: true })
  relatedThemeIds?: string[] | null;

  @Field(() => ID, { nullable: true })
  @MayBeLeftOut()
  @IsUUID('all')
  regisseurId?: string;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID('all')
  parentId?: string | null;

  @Field(() => [String], { nullable: true })
  @IsOptional()
  @TagsOnce()
  @ArrayMaxSize(mostTags)
  @MaxLength(longestTag, { each: true })
  tags?: string[] | null;
}

@InputType()
export class TeamMemberInput {
  @Field(() => ID)
  @IsUUID('all')
  userId!: string;

  @Field(() => TeamRole)
  @IsEnum(TeamRole)
  role!: TeamRole;
}

@InputType()
export class IssueFilter {
  @Ids() ids?: string[] | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(200)
  text?: string | null;

  @Field(() => IssueKind, { nullable: true })
  @IsOptional()
  kind?: IssueKind | null;

  @Field(() => [IssueStage], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(20)
  stageIn?: IssueStage[] | null;

  @Ids() themeIn?: string[] | null;
  @Ids() regisseurIn?: string[] | null;
  @Ids() teamMemberIn?: string[] | null;

  @Field(() => [String], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(100)
  @MaxLength(200, { each: true })
  tagIn?: string[] | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  minImpact?: number | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  minUrgency?: number | null;

  @Ids() stakeholderIn?: string[] | null;

  @Field(() => Boolean, { nullable: true, defaultValue: false })
  @IsOptional()
  archived?: boolean | null;
}

export enum IssueSortField {
  TITLE = 'TITLE',
  STAGE = 'STAGE',
  IMPACT = 'IMPACT',
  URGENCY = 'URGENCY',
  PRIORITY = 'PRIORITY',
  UPDATED_AT = 'UPDATED_AT',
  CREATED_AT = 'CREATED_AT',
}
registerEnumType(IssueSortField, { name: 'IssueSortField' });

@InputType()
export class IssueSort {
  @Field(() => IssueSortField)
  field!: IssueSortField;

  @Field(() => SortOrder, { defaultValue: SortOrder.ASC })
  order!: SortOrder;
}
