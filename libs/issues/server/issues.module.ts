import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { HistoryModule, RecordAccess, RecordType } from '@regiekamer/history-server';
import { Resource, Viewer } from '@regiekamer/identity-server';
import { BriefLoaders } from './brief.loaders.js';
import { BriefSectionResolver, BriefVersionResolver, IssueBriefResolver } from './brief.resolver.js';
import { BriefService } from './brief.service.js';
import { DecisionMomentResolver } from './decision-moments.resolver.js';
import { DecisionMomentService } from './decision-moments.service.js';
import { Issue } from './issue.entity.js';
import { IssueFilters } from './issue.filters.js';
import { IssueList } from './issue.list.js';
import { IssueLoaders } from './issue.loaders.js';
import { IssuePolicy } from './issue.policy.js';
import { IssueReferences } from './issue.references.js';
import { IssueResolver } from './issue.resolver.js';
import { IssueTeamService } from './issue-team.service.js';
import { IssuesService } from './issues.service.js';
import { StageChange } from './stage-change.entity.js';
import { StageChangeResolver } from './stage-change.resolver.js';
import { TeamMember } from './team-member.entity.js';
import { TeamMemberResolver } from './team-member.resolver.js';
import { Theme } from './theme.entity.js';
import { ThemeResolver } from './theme.resolver.js';
import { ThemesService } from './themes.service.js';

/** Themes, the issues within them, their teams and the life that they go through. */
@Module({
  imports: [HistoryModule, TypeOrmModule.forFeature([Theme, Issue, StageChange, TeamMember])],
  providers: [
    IssueResolver,
    IssueBriefResolver,
    BriefSectionResolver,
    BriefVersionResolver,
    DecisionMomentResolver,
    StageChangeResolver,
    TeamMemberResolver,
    ThemeResolver,
    IssuesService,
    IssueTeamService,
    BriefService,
    BriefLoaders,
    DecisionMomentService,
    ThemesService,
    IssueReferences,
    IssuePolicy,
    IssueFilters,
    IssueList,
    IssueLoaders,
  ],
  exports: [IssuesService, ThemesService, IssuePolicy, IssueFilters, IssueList, IssueLoaders],
})
export class IssuesModule implements OnModuleInit {
  constructor(
    private readonly records: RecordAccess,
    private readonly loaders: IssueLoaders,
    private readonly viewer: Viewer,
  ) {}

  onModuleInit(): void {
    this.records.register(RecordType.ISSUE, (ids) => this.readable(Resource.ISSUES, ids.map((id) => this.loaders.issue(id))));
    this.records.register(RecordType.THEME, (ids) => this.readable(Resource.THEMES, ids.map((id) => this.loaders.theme(id))));
  }

  /** Of these records, which the viewer may read: all that exist, or none. */
  private async readable(resource: Resource, records: Promise<{ id: string } | null>[]): Promise<ReadonlySet<string>> {
    const existing = (await Promise.all(records)).flatMap((record) => (record ? [record.id] : []));
    return new Set(this.viewer.may(resource, 'read') ? existing : []);
  }
}
