import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { HistoryModule, RecordAccess, RecordType } from '@regiekamer/history-server';
import { IssuesModule } from '@regiekamer/issues-server';
import { AssessmentGrounds, PositionsModule } from '@regiekamer/positions-server';
import { StakeholderReferences, StakeholdersModule } from '@regiekamer/stakeholders-server';
import { Commitment } from './commitment.entity.js';
import { CommitmentList } from './commitment.list.js';
import { CommitmentPolicy } from './commitment.policy.js';
import { CommitmentReader } from './commitment.reader.js';
import {
  CommitmentRelationsResolver, CommitmentResolver, InteractionCommitmentsResolver, IssueCommitmentsResolver, StakeholderCommitmentsResolver,
} from './commitment.resolver.js';
import { CommitmentsService } from './commitments.service.js';
import { Interaction } from './interaction.entity.js';
import { InteractionFilters } from './interaction.filters.js';
import { InteractionLinks } from './interaction.links.js';
import { InteractionList } from './interaction.list.js';
import { InteractionPolicy } from './interaction.policy.js';
import { InteractionReader } from './interaction.reader.js';
import { DiscussionPointResolver, InteractionResolver } from './interaction.resolver.js';
import { InteractionType } from './interaction-type.entity.js';
import { InteractionTypeResolver } from './interaction-type.resolver.js';
import { InteractionTypeService } from './interaction-type.service.js';
import { InteractionsService } from './interactions.service.js';
import { References } from './references.js';
import { AssessmentInteractionResolver, IssueInteractionsResolver, StakeholderInteractionsResolver } from './timeline.resolver.js';
import { Timelines } from './timelines.js';

/** Contacts with stakeholders, what was said on which issue, and the promises that came of them. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Interaction, InteractionType, Commitment]),
    HistoryModule,
    StakeholdersModule,
    IssuesModule,
    PositionsModule,
  ],
  providers: [
    InteractionResolver,
    DiscussionPointResolver,
    InteractionTypeResolver,
    StakeholderInteractionsResolver,
    IssueInteractionsResolver,
    AssessmentInteractionResolver,
    CommitmentResolver,
    CommitmentRelationsResolver,
    StakeholderCommitmentsResolver,
    IssueCommitmentsResolver,
    InteractionCommitmentsResolver,
    InteractionsService,
    InteractionPolicy,
    InteractionLinks,
    InteractionReader,
    InteractionList,
    InteractionFilters,
    InteractionTypeService,
    Timelines,
    CommitmentsService,
    CommitmentPolicy,
    CommitmentReader,
    CommitmentList,
    References,
  ],
  exports: [InteractionReader, InteractionList, InteractionsService, InteractionTypeService, Timelines, CommitmentReader, CommitmentList, CommitmentsService],
})
export class InteractionsModule implements OnModuleInit {
  constructor(
    private readonly filters: InteractionFilters,
    private readonly records: RecordAccess,
    private readonly grounds: AssessmentGrounds,
    private readonly references: StakeholderReferences,
    private readonly links: InteractionLinks,
    private readonly interactions: InteractionReader,
    private readonly commitments: CommitmentReader,
  ) {}

  onModuleInit(): void {
    const { interactions, commitments } = this;
    this.filters.register();
    this.references.register({
      table: 'interaction_participant',
      columns: ['stakeholder_id'],
      once: ['interaction_id'],
      carried: ['occurred_at'],
      settle: (ids) => this.links.settle(ids),
    });
    this.references.register({ table: 'commitment', columns: ['stakeholder_id'] });
    this.grounds.register((ids) => interactions.requireReadable(ids));
    this.records.register(RecordType.INTERACTION, (ids) => interactions.readable(ids), (ids) => interactions.outlined(ids));
    this.records.register(RecordType.COMMITMENT, (ids) => commitments.readable(ids), (ids) => commitments.outlined(ids));
  }
}
