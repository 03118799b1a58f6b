import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '@regiekamer/shared-server';

/** The sections of an issue's brief, in the order in which they are read. */
export enum BriefSectionName {
  OCCASION = 'OCCASION',
  WHAT_IS_GOING_ON = 'WHAT_IS_GOING_ON',
  CONSEQUENCES_FOR_MEMBERS = 'CONSEQUENCES_FOR_MEMBERS',
  STANDPOINT = 'STANDPOINT',
  KEY_MESSAGE = 'KEY_MESSAGE',
  FOR_AND_AGAINST = 'FOR_AND_AGAINST',
  FORCE_FIELD = 'FORCE_FIELD',
  MOMENTS_OF_DECISION = 'MOMENTS_OF_DECISION',
  STRATEGY = 'STRATEGY',
  ACTIONS = 'ACTIONS',
  COSTS = 'COSTS',
  SOURCES = 'SOURCES',
}
registerEnumType(BriefSectionName, { name: 'BriefSectionName' });

/** What somebody wrote in a section at some moment. Appended, never altered. */
@ObjectType()
export class BriefVersion {
  @Field(() => ID)
  id!: string;

  issueId!: string;

  section!: BriefSectionName;

  @Field({ description: 'plain text with line breaks; empty where the section was emptied' })
  body!: string;

  @Field(() => DateTime)
  at!: Date;

  byId!: string;
}

/** One section of a brief as it stands now, also where nobody wrote in it yet. */
@ObjectType()
export class BriefSection {
  issueId!: string;

  @Field(() => BriefSectionName)
  section!: BriefSectionName;

  current!: BriefVersion | null;
}
