import { Args, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires, Resource, User, UsersService } from '@regiekamer/identity-server';
import { IdArg, type Page, Paging } from '@regiekamer/shared-server';
import { Explained } from './explained.js';
import { Issue, IssuePage, IssueStage } from './issue.entity.js';
import { CreateIssueInput, IssueFilter, IssueSort, TeamMemberInput, UpdateIssueInput } from './issue.inputs.js';
import { IssueList } from './issue.list.js';
import { IssueLoaders } from './issue.loaders.js';
import { IssueTeamService } from './issue-team.service.js';
import { IssuesService } from './issues.service.js';
import { priorityOf } from './priority.js';
import { StageChange } from './stage-change.entity.js';
import { TeamMember } from './team-member.entity.js';
import { Theme } from './theme.entity.js';

@Resolver(() => Issue)
export class IssueResolver {
  constructor(
    private readonly issues: IssuesService,
    private readonly teams: IssueTeamService,
    private readonly issueList: IssueList,
    private readonly loaders: IssueLoaders,
    private readonly users: UsersService,
  ) {}

  @Requires(Resource.ISSUES, 'read')
  @Query(() => IssuePage, { name: 'issues', description: 'without a sort: what asks for attention comes first' })
  list(
    @Args('filter', { type: () => IssueFilter, nullable: true }) filter?: IssueFilter,
    @Args('sort', { type: () => [IssueSort], nullable: true }) sort?: IssueSort[],
    @Args('paging', { type: () => Paging, nullable: true }) paging?: Paging,
  ): Promise<Page<Issue>> {
    return this.issueList.page(filter, sort, paging);
  }

  @Requires(Resource.ISSUES, 'read')
  @Query(() => Issue, { name: 'issue', nullable: true })
  one(@IdArg() id: string): Promise<Issue | null> {
    return this.loaders.issue(id);
  }

  @Requires(Resource.ISSUES, 'write')
  @Mutation(() => Issue)
  createIssue(@Args('input') input: CreateIssueInput): Promise<Issue> {
    return this.issues.create(input);
  }

  @Requires(Resource.ISSUES, 'write')
  @Mutation(() => Issue)
  updateIssue(
    @IdArg() id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('input') input: UpdateIssueInput,
  ): Promise<Issue> {
    return this.issues.update(id, version, input);
  }

  @Requires(Resource.ISSUES, 'write')
  @Mutation(() => Issue)
  changeIssueStage(
    @IdArg() id: string,
    @Args('stage', { type: () => IssueStage }) stage: IssueStage,
    @Args('reason') reason: string,
  ): Promise<Issue> {
    return this.issues.changeStage(id, stage, reason);
  }

  @Requires(Resource.ISSUES, 'write')
  @Mutation(() => Issue)
  setIssueTeam(@IdArg() id: string, @Args('team', { type: () => [TeamMemberInput] }) team: TeamMemberInput[]): Promise<Issue> {
    return this.teams.set(id, team);
  }

  @Requires(Resource.ISSUES, 'write')
  @Mutation(() => Issue)
  archiveIssue(@IdArg() id: string): Promise<Issue> {
    return this.issues.archive(id);
  }

  @Requires(Resource.ISSUES, 'write')
  @Mutation(() => Issue)
  restoreIssue(@IdArg() id: string): Promise<Issue> {
    return this.issues.restore(id);
  }

  @ResolveField(() => Theme)
  theme(issue: Issue): Promise<Theme | null> {
    return this.loaders.theme(issue.themeId);
  }

  @ResolveField(() => [Theme])
  relatedThemes(issue: Issue): Promise<Theme[]> {
    return this.loaders.relatedThemes(issue.id);
  }

  @ResolveField(() => User)
  regisseur(issue: Issue): Promise<User | null> {
    return this.users.byId(issue.regisseurId);
  }

  @ResolveField(() => [TeamMember])
  team(issue: Issue): Promise<TeamMember[]> {
    return this.loaders.team(issue.id);
  }

  @ResolveField(() => Issue, { nullable: true })
  parent(issue: Issue): Promise<Issue | null> | null {
    return issue.parentId ? this.loaders.issue(issue.parentId) : null;
  }

  @ResolveField(() => [Issue], { description: 'without archived ones' })
  children(issue: Issue): Promise<Issue[]> {
    return this.loaders.children(issue.id);
  }

  @ResolveField(() => [StageChange], { description: 'latest first; the last is the stage at the start' })
  stageChanges(issue: Issue): Promise<StageChange[]> {
    return this.loaders.stageChanges(issue.id);
  }

  @ResolveField(() => Explained)
  priority(issue: Issue): Explained {
    return priorityOf(issue);
  }
}
