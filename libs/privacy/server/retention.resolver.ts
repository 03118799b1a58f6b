import { Args, Field, ID, InputType, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires, Resource } from '@regiekamer/identity-server';
import { GraphQLDay, type Page, Paging } from '@regiekamer/shared-server';
import { ArrayMaxSize, ArrayNotEmpty, IsUUID } from 'class-validator';
import { type NoticeDue, NoticeDuePage, Notices } from './notices.js';
import { ProcessingRecord, ProcessingRecords } from './processing-record.js';
import { RetentionService } from './retention.service.js';
import { DecideRetentionInput, type RetentionDue, RetentionDuePage } from './retention.types.js';

@InputType()
export class RecordNoticeInput {
  @Field(() => [ID])
  @ArrayNotEmpty()
  @ArrayMaxSize(200)
  @IsUUID('all', { each: true })
  ids!: string[];

  @Field(() => GraphQLDay)
  givenOn!: string;
}

@Resolver()
export class RetentionResolver {
  constructor(
    private readonly retention: RetentionService,
    private readonly notices: Notices,
    private readonly records: ProcessingRecords,
  ) {}

  @Requires(Resource.PRIVACY, 'write')
  @Query(() => RetentionDuePage, { description: 'whose data are due for review, longest here first' })
  retentionDue(@Args('paging', { type: () => Paging, nullable: true }) paging?: Paging): Promise<Page<RetentionDue>> {
    return this.retention.due(paging);
  }

  @Requires(Resource.PRIVACY, 'write')
  @Mutation(() => Int, { description: 'keep, archive or erase; answers how many' })
  decideRetention(@Args('input') input: DecideRetentionInput): Promise<number> {
    return this.retention.decide(input);
  }

  @Requires(Resource.PRIVACY, 'write')
  @Query(() => NoticeDuePage, { description: 'who was recorded in the last half year and not told yet' })
  noticesDue(@Args('paging', { type: () => Paging, nullable: true }) paging?: Paging): Promise<Page<NoticeDue>> {
    return this.notices.due(paging);
  }

  @Requires(Resource.PRIVACY, 'write')
  @Mutation(() => Int, { description: 'they were told; answers how many' })
  recordNotice(@Args('input') { ids, givenOn }: RecordNoticeInput): Promise<number> {
    return this.notices.given(ids, givenOn);
  }

  @Requires(Resource.PRIVACY, 'read')
  @Query(() => ProcessingRecord)
  processingRecord(): Promise<ProcessingRecord> {
    return this.records.read();
  }
}
