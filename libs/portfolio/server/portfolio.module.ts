import { Module, type OnModuleInit } from '@nestjs/common';
import { IssuesModule } from '@regiekamer/issues-server';
import { StakeholderReferences, StakeholdersModule } from '@regiekamer/stakeholders-server';
import { BlindSpotReader } from './blind-spots.js';
import { BlindSpotResolver } from './blind-spots.resolver.js';
import { ColleagueAnswerResolver, ColleagueQuestionResolver } from './colleague-questions.resolver.js';
import { ColleagueQuestionService } from './colleague-questions.service.js';
import { ForceFieldReader } from './force-field.reader.js';
import { ForceFieldChangeResolver, ForceFieldResolver } from './force-field.resolver.js';
import { IssueHealthReader } from './issue-health.js';
import { IssueHealthResolver } from './issue-health.resolver.js';
import { NearbyContactReader } from './nearby-contacts.js';
import { NearbyContactResolver } from './nearby-contacts.resolver.js';
import { NetworkReader } from './network.js';
import { NetworkResolver } from './network.resolver.js';
import { PortfolioController } from './portfolio.controller.js';
import { PortfolioReader } from './portfolio.reader.js';
import { PortfolioResolver, RegisseurSummaryResolver, ThemeSummaryResolver } from './portfolio.resolver.js';
import { PortfolioSheet } from './portfolio-sheet.js';
import { WarmPathReader } from './warm-paths.js';
import { WarmPathResolver, WarmStepResolver } from './warm-paths.resolver.js';

/** What joins the domains below: how the issues are doing, and who is tied to whom. */
@Module({
  imports: [StakeholdersModule, IssuesModule],
  controllers: [PortfolioController],
  providers: [
    IssueHealthReader,
    IssueHealthResolver,
    PortfolioReader,
    PortfolioSheet,
    PortfolioResolver,
    ThemeSummaryResolver,
    RegisseurSummaryResolver,
    ForceFieldReader,
    ForceFieldResolver,
    ForceFieldChangeResolver,
    NetworkReader,
    NetworkResolver,
    WarmPathReader,
    WarmPathResolver,
    WarmStepResolver,
    BlindSpotReader,
    BlindSpotResolver,
    NearbyContactReader,
    NearbyContactResolver,
    ColleagueQuestionService,
    ColleagueQuestionResolver,
    ColleagueAnswerResolver,
  ],
  exports: [IssueHealthReader],
})
export class PortfolioModule implements OnModuleInit {
  constructor(private readonly references: StakeholderReferences) {}

  onModuleInit(): void {
    // what was asked about one record is answered about it
    this.references.register({ table: 'colleague_question', columns: ['stakeholder_id'], stays: true });
  }
}
