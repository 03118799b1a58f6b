import { Args, Field, ID, InputType, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires, Resource, User, UsersService } from '@regiekamer/identity-server';
import { IdArg, MayTake, type Page, Paging, Trimmed } from '@regiekamer/shared-server';
import { Stakeholder, StakeholderReader } from '@regiekamer/stakeholders-server';
import { ArrayMaxSize, ArrayNotEmpty, IsNotEmpty, IsUUID, Matches, MaxLength } from 'class-validator';
import { AccessPart, AccessParts, PartType } from './access-parts.js';
import { AccessReport, AccessReports } from './access-report.js';
import { DataSubjectRequest, DataSubjectRequestPage } from './data-subject-request.entity.js';
import {
  CloseRequestInput, DataSubjectRequestFilter, EraseSubjectInput, RecordObjectionInput, RegisterRequestInput, UpdateRequestInput,
} from './data-subject-request.inputs.js';
import { DataSubjectRequestsService } from './data-subject-requests.service.js';
import { ErasurePreview } from './erasure.types.js';
import { Erasures } from './erasures.js';
import { Mentions, SubjectMention } from './mentions.js';
import { Objections } from './objections.js';

@InputType()
export class ExtendRequestInput {
  @Field({ description: 'what they were told' })
  @Trimmed()
  @IsNotEmpty()
  @MaxLength(2000)
  reason!: string;
}

@InputType()
export class DecideMentionsInput {
  @Field(() => ID)
  @IsUUID('all')
  requestId!: string;

  @Field({ description: 'as SubjectMention names it' })
  @Matches(/^[A-Z_]{1,40}$/)
  recordType!: string;

  @Field(() => [ID])
  @ArrayNotEmpty()
  @ArrayMaxSize(500)
  @IsUUID('all', { each: true })
  recordIds!: string[];

  @Field({ description: 'false: a namesake' })
  theirs!: boolean;
}

@InputType()
export class DecideAccessPartInput {
  @Field(() => ID)
  @IsUUID('all')
  requestId!: string;

  @Field(() => PartType)
  recordType!: PartType;

  @Field(() => ID)
  @IsUUID('all')
  recordId!: string;

  @Field()
  released!: boolean;
}

/** s; whoever is looked for is looked for in every text that was ever written */
const search = 25;

@Resolver(() => DataSubjectRequest)
export class DataSubjectRequestResolver {
  constructor(
    private readonly requests: DataSubjectRequestsService,
    private readonly reports: AccessReports,
    private readonly found: Mentions,
    private readonly objections: Objections,
    private readonly erasures: Erasures,
    private readonly stakeholders: StakeholderReader,
    private readonly users: UsersService,
  ) {}

  @Requires(Resource.PRIVACY, 'read')
  @Query(() => DataSubjectRequestPage, { description: 'open ones first, the one that is due first on top' })
  dataSubjectRequests(
    @Args('filter', { type: () => DataSubjectRequestFilter, nullable: true }) filter?: DataSubjectRequestFilter,
    @Args('paging', { type: () => Paging, nullable: true }) paging?: Paging,
  ): Promise<Page<DataSubjectRequest>> {
    return this.requests.page(filter, paging);
  }

  @Requires(Resource.PRIVACY, 'read')
  @Query(() => DataSubjectRequest, { nullable: true })
  dataSubjectRequest(@IdArg() id: string): Promise<DataSubjectRequest | null> {
    return this.requests.find(id);
  }

  @Requires(Resource.PRIVACY, 'write')
  @MayTake(search)
  @Query(() => AccessReport)
  accessReport(@IdArg('requestId') requestId: string): Promise<AccessReport> {
    return this.reports.compile(requestId);
  }

  @Requires(Resource.PRIVACY, 'write')
  @MayTake(search)
  @Query(() => [SubjectMention], { description: 'where they are mentioned in texts, for the handler to judge' })
  subjectMentions(@IdArg('requestId') requestId: string): Promise<SubjectMention[]> {
    return this.found.of(requestId);
  }

  @Requires(Resource.PRIVACY, 'write')
  @MayTake(search)
  @Query(() => ErasurePreview)
  erasurePreview(@IdArg('requestId') requestId: string): Promise<ErasurePreview> {
    return this.erasures.preview(requestId);
  }

  @Requires(Resource.PRIVACY, 'write')
  @Mutation(() => DataSubjectRequest)
  registerDataSubjectRequest(@Args('input') input: RegisterRequestInput): Promise<DataSubjectRequest> {
    return this.requests.register(input);
  }

  @Requires(Resource.PRIVACY, 'write')
  @Mutation(() => DataSubjectRequest)
  updateDataSubjectRequest(
    @IdArg() id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('input') input: UpdateRequestInput,
  ): Promise<DataSubjectRequest> {
    return this.requests.update(id, version, input);
  }

  @Requires(Resource.PRIVACY, 'write')
  @Mutation(() => DataSubjectRequest, { description: 'two months longer, once; they have to be told within the first month' })
  extendDataSubjectRequest(@IdArg() id: string, @Args('input') { reason }: ExtendRequestInput): Promise<DataSubjectRequest> {
    return this.requests.extend(id, reason);
  }

  @Requires(Resource.PRIVACY, 'write')
  @Mutation(() => DataSubjectRequest)
  closeDataSubjectRequest(@IdArg() id: string, @Args('input') input: CloseRequestInput): Promise<DataSubjectRequest> {
    return this.requests.close(id, input);
  }

  @Requires(Resource.PRIVACY, 'write')
  @MayTake(search)
  @Mutation(() => [SubjectMention])
  decideMentions(@Args('input') { requestId, recordType, recordIds, theirs }: DecideMentionsInput): Promise<SubjectMention[]> {
    return this.found.decide(requestId, recordType, recordIds, theirs);
  }

  @Requires(Resource.PRIVACY, 'write')
  @Mutation(() => DataSubjectRequest, { description: 'writes it to the ledger of consent' })
  recordObjection(@Args('input') input: RecordObjectionInput): Promise<DataSubjectRequest> {
    return this.objections.record(input);
  }

  @Requires(Resource.PRIVACY, 'write')
  @MayTake(search)
  @Mutation(() => DataSubjectRequest, { description: 'cannot be undone' })
  eraseSubject(@Args('input') input: EraseSubjectInput): Promise<DataSubjectRequest> {
    return this.erasures.erase(input);
  }

  @ResolveField(() => Stakeholder, { nullable: true })
  stakeholder({ stakeholderId }: DataSubjectRequest): Promise<Stakeholder | null> | null {
    return stakeholderId ? this.stakeholders.byId(stakeholderId) : null;
  }

  @ResolveField(() => User)
  handler({ handlerId }: DataSubjectRequest): Promise<User | null> {
    return this.users.byId(handlerId);
  }
}

@Resolver()
export class AccessPartsResolver {
  constructor(private readonly parts: AccessParts) {}

  @Requires(Resource.INTERACTIONS, 'read')
  @Query(() => [AccessPart], { description: 'what the viewer may read and the handler of an access request may not' })
  accessParts(): Promise<AccessPart[]> {
    return this.parts.mine();
  }

  @Requires(Resource.INTERACTIONS, 'read')
  @Mutation(() => AccessPart, { description: 'gives a record for the answer, or takes it back' })
  decideAccessPart(@Args('input') { requestId, recordType, recordId, released }: DecideAccessPartInput): Promise<AccessPart> {
    return this.parts.decide(requestId, recordType, recordId, released);
  }
}
