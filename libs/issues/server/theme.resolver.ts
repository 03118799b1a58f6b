import { Args, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires, Resource, User, UsersService } from '@regiekamer/identity-server';
import { IdArg } from '@regiekamer/shared-server';
import { IssueLoaders } from './issue.loaders.js';
import { Theme } from './theme.entity.js';
import { CreateThemeInput, UpdateThemeInput } from './theme.inputs.js';
import { ThemesService } from './themes.service.js';

@Resolver(() => Theme)
export class ThemeResolver {
  constructor(
    private readonly themes: ThemesService,
    private readonly loaders: IssueLoaders,
    private readonly users: UsersService,
  ) {}

  @Requires(Resource.THEMES, 'read')
  @Query(() => [Theme], { name: 'themes' })
  list(@Args('archived', { type: () => Boolean, nullable: true, defaultValue: false }) archived: boolean): Promise<Theme[]> {
    return this.themes.list(archived);
  }

  @Requires(Resource.THEMES, 'read')
  @Query(() => Theme, { name: 'theme', nullable: true })
  one(@IdArg() id: string): Promise<Theme | null> {
    return this.loaders.theme(id);
  }

  @Requires(Resource.THEMES, 'write')
  @Mutation(() => Theme)
  createTheme(@Args('input') input: CreateThemeInput): Promise<Theme> {
    return this.themes.create(input);
  }

  @Requires(Resource.THEMES, 'write')
  @Mutation(() => Theme)
  updateTheme(
    @IdArg() id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('input') input: UpdateThemeInput,
  ): Promise<Theme> {
    return this.themes.update(id, version, input);
  }

  @Requires(Resource.THEMES, 'write')
  @Mutation(() => Theme)
  archiveTheme(@IdArg() id: string): Promise<Theme> {
    return this.themes.archive(id);
  }

  @Requires(Resource.THEMES, 'write')
  @Mutation(() => Theme)
  restoreTheme(@IdArg() id: string): Promise<Theme> {
    return this.themes.restore(id);
  }

  @ResolveField(() => User, { nullable: true })
  regisseur(theme: Theme): Promise<User | null> | null {
    return theme.regisseurId ? this.users.byId(theme.regisseurId) : null;
  }

  @ResolveField(() => Int, { description: 'issues that are alive: neither archived nor closed' })
  issueCount(theme: Theme): Promise<number> {
    return this.loaders.issueCount(theme.id);
  }
}
