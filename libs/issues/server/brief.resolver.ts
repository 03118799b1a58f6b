import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires, Resource, User, UsersService } from '@regiekamer/identity-server';
import { DateTime, IdArg } from '@regiekamer/shared-server';
import { BriefSection, BriefSectionName, BriefVersion } from './brief.js';
import { BriefLoaders } from './brief.loaders.js';
import { BriefService } from './brief.service.js';
import { Issue } from './issue.entity.js';

@Resolver(() => Issue)
export class IssueBriefResolver {
  constructor(
    private readonly briefs: BriefService,
    private readonly loaders: BriefLoaders,
  ) {}

  @Requires(Resource.ISSUES, 'write')
  @Mutation(() => Issue, { description: 'CONFLICT where somebody wrote in the section since basedOn was read; nothing is written then' })
  writeBriefSection(
    @IdArg('issueId') issueId: string,
    @Args('section', { type: () => BriefSectionName }) section: BriefSectionName,
    @Args('body') body: string,
    @Args('basedOn', { type: () => ID, nullable: true, description: 'versionId as it was read; null where there was none' })
    basedOn?: string | null,
  ): Promise<Issue> {
    return this.briefs.write(issueId, section, body, basedOn ?? null);
  }

  @ResolveField(() => [BriefSection], { description: 'every section in its order, also where nobody wrote yet' })
  brief(
    @Parent() issue: Issue,
    @Args('sections', { type: () => [BriefSectionName], nullable: true, description: 'these only' })
    sections?: BriefSectionName[] | null,
  ): Promise<BriefSection[]> {
    return this.loaders.brief(issue.id, sections);
  }
}

@Resolver(() => BriefSection)
export class BriefSectionResolver {
  constructor(
    private readonly loaders: BriefLoaders,
    private readonly users: UsersService,
  ) {}

  @ResolveField(() => ID, { nullable: true, description: 'of the version that stands there now' })
  versionId({ current }: BriefSection): string | null {
    return current?.id ?? null;
  }

  @ResolveField(() => String, { nullable: true, description: 'plain text with line breaks; null where there is none' })
  body({ current }: BriefSection): string | null {
    return current?.body || null;
  }

  @ResolveField(() => DateTime, { nullable: true })
  updatedAt({ current }: BriefSection): Date | null {
    return current?.at ?? null;
  }

  @ResolveField(() => User, { nullable: true })
  updatedBy({ current }: BriefSection): Promise<User | null> | null {
    return current && this.users.byId(current.byId);
  }

  @ResolveField(() => [BriefVersion], { description: 'newest first, the hundred latest' })
  versions({ issueId, section }: BriefSection): Promise<readonly BriefVersion[]> {
    return this.loaders.versions(issueId, section);
  }
}

@Resolver(() => BriefVersion)
export class BriefVersionResolver {
  constructor(private readonly users: UsersService) {}

  @ResolveField(() => User)
  by({ byId }: BriefVersion): Promise<User | null> {
    return this.users.byId(byId);
  }
}
