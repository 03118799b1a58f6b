import { Args, Context, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type HttpContext, Public, Requires, Resource, User, UsersService } from '@regiekamer/identity-server';
import { IdArg } from '@regiekamer/shared-server';
import { Stakeholder } from '@regiekamer/stakeholders-server';
import { StakeholderSelection } from './consent.inputs.js';
import { LinkLimits } from './link-limits.js';
import { PreferenceLetter, PreferenceLinkOf, PreferenceMailing } from './preference-letter.entity.js';
import { PreferenceLetters } from './preference-letters.service.js';
import { Language, PreferenceDesk, PreferenceInput, Preferences } from './preferences.js';
import { PreferencesService } from './preferences.service.js';

const inLanguage = { type: () => Language, defaultValue: Language.NL, nullable: true };

/** For who comes by the link in a letter: the token is the permission. */
@Resolver(() => Preferences)
export class PreferencesResolver {
  constructor(
    private readonly service: PreferencesService,
    private readonly limits: LinkLimits,
  ) {}

  @Public()
  @Query(() => PreferenceDesk, { description: 'for who has no link that works' })
  preferenceDesk(): Promise<PreferenceDesk> {
    return this.service.desk();
  }

  @Public()
  @Query(() => Preferences)
  preferences(
    @Args('token') token: string,
    @Args('language', inLanguage) language: Language,
    @Context() { request }: HttpContext,
  ): Promise<Preferences> {
    return this.limits.guard(request.ip, () => this.service.read(token, language));
  }

  @Public()
  @Mutation(() => Preferences, { description: 'appends what changed to the ledger, as said by the person themselves' })
  changePreferences(
    @Args('token') token: string,
    @Args('choices', { type: () => [PreferenceInput] }) choices: PreferenceInput[],
    @Args('language', inLanguage) language: Language,
    @Context() { request }: HttpContext,
  ): Promise<Preferences> {
    return this.limits.guard(request.ip, () => this.service.change(token, choices, language));
  }

  @Public()
  @Mutation(() => Preferences, { description: 'no more of anything that is sent: an objection to all direct marketing' })
  objectToDirectMarketing(
    @Args('token') token: string,
    @Args('language', inLanguage) language: Language,
    @Context() { request }: HttpContext,
  ): Promise<Preferences> {
    return this.limits.guard(request.ip, () => this.service.objectToAll(token, language));
  }
}

/** For colleagues, who send the links. */
@Resolver(() => PreferenceLetter)
export class PreferenceLetterResolver {
  constructor(
    private readonly letters: PreferenceLetters,
    private readonly users: UsersService,
  ) {}

  @Requires(Resource.CONSENT, 'write')
  @Query(() => PreferenceLinkOf, { description: "in the viewer's name; whoever has it can change the preferences" })
  preferenceLink(@IdArg('stakeholderId') stakeholderId: string, @Args('language', inLanguage) language: Language): Promise<PreferenceLinkOf> {
    return this.letters.link(stakeholderId, language);
  }

  @Requires(Resource.CONSENT, 'write')
  @Mutation(() => PreferenceLetter)
  sendPreferenceLink(@IdArg('stakeholderId') stakeholderId: string, @Args('language', inLanguage) language: Language): Promise<PreferenceLetter> {
    return this.letters.send(stakeholderId, language);
  }

  @Requires(Resource.CONSENT, 'write')
  @Query(() => PreferenceMailing)
  previewPreferenceMailing(@Args('selection') selection: StakeholderSelection): Promise<PreferenceMailing> {
    return this.letters.preview(selection);
  }

  @Requires(Resource.CONSENT, 'write')
  @Mutation(() => PreferenceMailing)
  sendPreferenceLinks(@Args('selection') selection: StakeholderSelection): Promise<PreferenceMailing> {
    return this.letters.sendToMany(selection);
  }

  @ResolveField(() => User)
  by({ byId }: PreferenceLetter): Promise<User | null> {
    return this.users.byId(byId);
  }
}

@Resolver(() => Stakeholder)
export class StakeholderLettersResolver {
  constructor(private readonly letters: PreferenceLetters) {}

  @ResolveField(() => [PreferenceLetter], { description: 'newest first; empty for who may read no consent' })
  preferenceLetters({ id }: Stakeholder): Promise<PreferenceLetter[]> {
    return this.letters.to(id);
  }
}
