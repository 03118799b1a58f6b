import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime, GraphQLDay, PageOf, Trimmed } from '@regiekamer/shared-server';
import { ArrayMaxSize, ArrayNotEmpty, IsEnum, IsNotEmpty, IsOptional, IsUUID, MaxLength } from 'class-validator';

export enum RetentionChoice {
  KEEP = 'KEEP',
  ARCHIVE = 'ARCHIVE',
  ERASE = 'ERASE',
}
registerEnumType(RetentionChoice, { name: 'RetentionChoice' });

@ObjectType({ description: 'somebody whom nobody was in touch with for long, and whom nothing else keeps here' })
export class RetentionDue {
  @Field(() => ID)
  id!: string;

  @Field()
  displayName!: string;

  @Field(() => String, { nullable: true, description: 'their main role now' })
  role!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'the last contact that the viewer may read of' })
  lastContactAt!: Date | null;

  @Field(() => DateTime)
  createdAt!: Date;

  @Field()
  archived!: boolean;

  @Field(() => String, { nullable: true, description: 'why they were kept the last time' })
  keptBecause!: string | null;
}

@ObjectType()
export class RetentionDuePage extends PageOf(() => RetentionDue) {}

@InputType()
export class DecideRetentionInput {
  @Field(() => [ID], { description: '25 at most, since erasing is work' })
  @ArrayNotEmpty()
  @ArrayMaxSize(25)
  @IsUUID('all', { each: true })
  ids!: string[];

  @Field(() => RetentionChoice)
  @IsEnum(RetentionChoice)
  decision!: RetentionChoice;

  @Field()
  @Trimmed()
  @IsNotEmpty()
  @MaxLength(2000)
  reason!: string;

  @Field(() => GraphQLDay, { nullable: true, description: 'when to look again; with KEEP, and at most five years ahead' })
  @IsOptional()
  reviewOn?: string | null;
}
