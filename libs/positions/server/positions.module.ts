import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IssuesModule } from '@regiekamer/issues-server';
import { StakeholdersModule } from '@regiekamer/stakeholders-server';
import { AssessmentGrounds } from './assessment-grounds.js';
import { Assessment, Position } from './position.entity.js';
import { PositionFilters } from './position.filters.js';
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
    AssessmentGrounds,
  ],
  exports: [PositionsService, PositionReader, AssessmentGrounds],
})
export class PositionsModule implements OnModuleInit {
  constructor(private readonly filters: PositionFilters) {}

  onModuleInit(): void {
    this.filters.register();
  }
}
