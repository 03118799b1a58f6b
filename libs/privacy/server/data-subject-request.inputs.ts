import { Field, ID, InputType } from '@nestjs/graphql';
import { GraphQLDay, MayBeLeftOut, Trimmed } from '@regiekamer/shared-server';
import { Channel } from '@regiekamer/stakeholders-server';
import { ArrayMaxSize, ArrayNotEmpty, IsEnum, IsNotEmpty, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { RequestKind, RequestStatus, RequestWay } from './data-subject-request.entity.js';

@InputType()
export class DataSubjectRequestFilter {
  @Field(() => [ID], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(200)
  @IsUUID('all', { each: true })
  ids?: string[] | null;

  @Field(() => [RequestKind], { nullable: true })
  @IsOptional()
  kindIn?: RequestKind[] | null;

  @Field(() => [RequestStatus], { nullable: true })
  @IsOptional()
  statusIn?: RequestStatus[] | null;

  @Field(() => [ID], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(200)
  @IsUUID('all', { each: true })
  stakeholderIn?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'open, and past its day' })
  @IsOptional()
  overdue?: boolean | null;

  @Field(() => String, { nullable: true, description: 'any part of the name of whom it is for' })
  @IsOptional()
  @MaxLength(200)
  text?: string | null;
}

@InputType()
export class RegisterRequestInput {
  @Field(() => RequestKind)
  @IsEnum(RequestKind)
  kind!: RequestKind;

  @Field(() => GraphQLDay, { description: 'today or before' })
  receivedOn!: string;

  @Field(() => RequestWay)
  @IsEnum(RequestWay)
  way!: RequestWay;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID('all')
  stakeholderId?: string | null;

  @Field(() => String, { nullable: true, description: 'needed where nobody is found in the records' })
  @Trimmed()
  @IsOptional()
  @MaxLength(200)
  subjectName?: string | null;

  @Field(() => String, { nullable: true })
  @Trimmed()
  @IsOptional()
  @MaxLength(5000)
  asked?: string | null;

  @Field(() => String, { nullable: true })
  @Trimmed()
  @IsOptional()
  @MaxLength(500)
  identityCheck?: string | null;

  @Field(() => ID, { nullable: true, description: 'the viewer, unless said otherwise' })
  @IsOptional()
  @IsUUID('all')
  handlerId?: string | null;
}

@InputType()
export class UpdateRequestInput {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID('all')
  stakeholderId?: string | null;

  @Field(() => String, { nullable: true })
  @Trimmed()
  @IsOptional()
  @MaxLength(200)
  subjectName?: string | null;

  @Field(() => String, { nullable: true })
  @Trimmed()
  @IsOptional()
  @MaxLength(5000)
  asked?: string | null;

  @Field(() => String, { nullable: true })
  @Trimmed()
  @IsOptional()
  @MaxLength(500)
  identityCheck?: string | null;

  @Field(() => ID, { nullable: true })
  @MayBeLeftOut()
  @IsUUID('all')
  handlerId?: string;
}

@InputType()
export class CloseRequestInput {
  @Field(() => RequestStatus, { description: 'any but OPEN' })
  @IsEnum(RequestStatus)
  status!: RequestStatus;

  @Field({ description: 'what was answered, and why where it was refused' })
  @Trimmed()
  @IsNotEmpty()
  @MaxLength(5000)
  outcome!: string;
}

@InputType()
export class RecordObjectionInput {
  @Field(() => ID)
  @IsUUID('all')
  requestId!: string;

  @Field(() => [String], { nullable: true, description: 'codes of purposes; all that are in use, unless said otherwise' })
  @IsOptional()
  @ArrayNotEmpty()
  @ArrayMaxSize(100)
  @MaxLength(61, { each: true })
  purposes?: string[] | null;

  @Field(() => [Channel], { nullable: true, description: 'all, unless said otherwise' })
  @IsOptional()
  @ArrayNotEmpty()
  channels?: Channel[] | null;
}

@InputType()
export class EraseSubjectInput {
  @Field(() => ID)
  @IsUUID('all')
  requestId!: string;

  @Field({ description: 'their name as the preview shows it, typed anew: this cannot be undone' })
  @Trimmed()
  @MaxLength(300)
  confirmation!: string;

  @Field({ description: 'what they were answered' })
  @Trimmed()
  @IsNotEmpty()
  @MaxLength(5000)
  outcome!: string;
}
