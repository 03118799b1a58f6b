import { Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { GraphQLDay, MayBeLeftOut, SortOrder, Trimmed } from '@regiekamer/shared-server';
import { ArrayMaxSize, IsEnum, IsNotEmpty, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { CommitmentDirection, CommitmentStatus } from './commitment.entity.js';
import { Id, Ids, longest, Lowered } from './inputs.js';

@InputType()
export class InteractionCommitmentInput {
  @Field(() => CommitmentDirection)
  direction!: CommitmentDirection;

  @Field()
  @Trimmed()
  @MaxLength(longest.description)
  @IsNotEmpty()
  description!: string;

  @Field(() => GraphQLDay, { nullable: true })
  @IsOptional()
  dueOn?: string | null;

  @Id({ description: 'defaults to the viewer' }) ownerId?: string | null;

  @Id({ description: 'left out in a conversation with one stakeholder: that one' }) stakeholderId?: string | null;

  @Id() issueId?: string | null;
}

@InputType()
export class MakeCommitmentInput extends InteractionCommitmentInput {
  @Id() interactionId?: string | null;
}

@InputType({ description: 'what is left out stays as it is' })
export class UpdateCommitmentInput {
  @Field(() => CommitmentDirection, { nullable: true })
  @MayBeLeftOut()
  @IsEnum(CommitmentDirection)
  direction?: CommitmentDirection;

  @Field(() => String, { nullable: true })
  @MayBeLeftOut()
  @Trimmed()
  @MaxLength(longest.description)
  @IsNotEmpty()
  description?: string;

  @Field(() => GraphQLDay, { nullable: true })
  @IsOptional()
  dueOn?: string | null;

  @Field(() => ID, { nullable: true })
  @MayBeLeftOut()
  @Lowered()
  @IsUUID('all')
  ownerId?: string;

  @Id() stakeholderId?: string | null;
  @Id() issueId?: string | null;
}

@InputType()
export class CommitmentFilter {
  @Ids() ownerIn?: string[] | null;
  @Ids() stakeholderIn?: string[] | null;
  @Ids() issueIn?: string[] | null;

  @Field(() => [CommitmentStatus], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(10)
  statusIn?: CommitmentStatus[] | null;

  @Field(() => CommitmentDirection, { nullable: true })
  @IsOptional()
  direction?: CommitmentDirection | null;

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  overdue?: boolean | null;

  @Field(() => GraphQLDay, { nullable: true, description: 'due on that day or before' })
  @IsOptional()
  dueUntil?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(longest.filterText)
  text?: string | null;
}

export enum CommitmentSortField {
  DUE_ON = 'DUE_ON',
  CREATED_AT = 'CREATED_AT',
  STATUS = 'STATUS',
}
registerEnumType(CommitmentSortField, { name: 'CommitmentSortField' });

@InputType()
export class CommitmentSort {
  @Field(() => CommitmentSortField)
  field!: CommitmentSortField;

  @Field(() => SortOrder, { defaultValue: SortOrder.ASC })
  order!: SortOrder;
}
