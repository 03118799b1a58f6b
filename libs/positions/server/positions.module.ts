import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IssuesModule } from '@regiekamer/issues-server';
import { StakeholderReferences, StakeholdersModule } from '@regiekamer/stakeholders-server';
import { AssessmentGrounds } from './assessment-grounds.js';
import { Assessment, Position } from './position.entity.js';
import { PositionFilters } from './position.filters.js';
import { PositionMerge } from './position.merge.js';
import { PositionReader } from './position.reader.js';
import { AssessmentResolver, IssuePositionsResolver, PositionResolver, StakeholderPositionsResolver } from './position.resolver.js';
import { PositionsService } from './positions.service.js';

/** Who stands where on what, how surely that is known, and what was thought before. */
@Module({
  imports: [TypeOrmModule.forFeature([Position, Assessment]), IssuesModule, StakeholdersModule],
  providers: [
    PositionResolver,
    AssessmentResolver,
    StakeholderPositionsResolver,
    IssuePositionsResolver,
    PositionsService,
    PositionReader,
    PositionFilters,
    PositionMerge,
    AssessmentGrounds,
  ],
  exports: [PositionsService, PositionReader, AssessmentGrounds],
})
export class PositionsModule implements OnModuleInit {
  constructor(
    private readonly filters: PositionFilters,
    private readonly references: StakeholderReferences,
    private readonly merge: PositionMerge,
  ) {}

  onModuleInit(): void {
    this.filters.register();
    this.references.register({ table: 'assessment', columns: ['stakeholder_id'] });
    this.references.register({
      table: 'position',
      columns: ['stakeholder_id'],
      once: ['issue_id'],
      derived: true,
      settle: (ids) => this.merge.settle(ids),
    });
  }
}
