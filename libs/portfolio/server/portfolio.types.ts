import { Field, Int, ObjectType } from '@nestjs/graphql';
import { IssueActivity } from '@regiekamer/interactions-server';
import { Explained, Issue, IssueStage } from '@regiekamer/issues-server';
import { StanceCount } from '@regiekamer/positions-server';
import { GraphQLDay } from '@regiekamer/shared-server';
import { IssueHealth } from './issue-health.js';

@ObjectType()
export class StageCount {
  @Field(() => IssueStage)
  stage!: IssueStage;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ isAbstract: true })
abstract class Summary {
  @Field(() => Int)
  issueCount!: number;

  @Field(() => Int, { description: 'issues whose health is critical' })
  criticalCount!: number;

  @Field(() => Int, { description: 'on these issues in the period, each counted once' })
  interactions!: number;
}

@ObjectType()
export class ThemeSummary extends Summary {
  themeId!: string;
}

@ObjectType()
export class RegisseurSummary extends Summary {
  regisseurId!: string;

  @Field(() => Int, { description: 'on the issues of this regisseur, as far as the viewer may read them' })
  overdueCommitments!: number;
}

@ObjectType()
export class PortfolioIssue {
  @Field(() => Issue)
  issue!: Issue;

  @Field(() => Explained)
  priority!: Explained;

  @Field(() => IssueHealth)
  health!: IssueHealth;

  @Field(() => IssueActivity, { description: 'in the period of the portfolio, up to now' })
  activity!: IssueActivity;

  @Field(() => [StanceCount], { description: 'how many stakeholders take which stance, from opposed to supportive' })
  stanceBalance!: StanceCount[];

  @Field(() => Int, { description: 'that the viewer may read' })
  openCommitments!: number;

  @Field(() => Int, { description: 'that the viewer may read' })
  overdueCommitments!: number;

  /** the last contact ever, where activity tells of the period only; null where the viewer may know of none */
  lastInteractionAt!: Date | null;
}

@ObjectType()
export class PortfolioWeek {
  @Field(() => GraphQLDay, { description: 'its Monday' })
  weekStart!: string;

  @Field(() => Int)
  interactions!: number;

  @Field(() => Int)
  newIssues!: number;

  @Field(() => Int)
  closedIssues!: number;
}

@ObjectType({ description: 'what a director sees: how all issues are doing, and which need attention' })
export class Portfolio {
  @Field(() => Int)
  issueCount!: number;

  @Field(() => [StageCount], { description: 'every stage, in the order of the life of an issue' })
  byStage!: StageCount[];

  @Field(() => [ThemeSummary], { description: 'by the main theme of the issues; most critical issues first' })
  byTheme!: ThemeSummary[];

  @Field(() => [RegisseurSummary], { description: 'most critical issues first' })
  byRegisseur!: RegisseurSummary[];

  @Field(() => [PortfolioIssue], { description: 'by priority, highest first; the 1,000 that ask most for attention at most' })
  issues!: PortfolioIssue[];

  @Field(() => [PortfolioWeek], { description: 'one for each week that the period touches, oldest first' })
  trend!: PortfolioWeek[];
}
