import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires, Resource, User, UsersService } from '@regiekamer/identity-server';
import { GraphQLDay, IdArg } from '@regiekamer/shared-server';
import { Stakeholder, StakeholderReader } from '@regiekamer/stakeholders-server';
import { ColleagueQuestionService } from './colleague-questions.service.js';
import { ColleagueAnswer, ColleagueQuestion } from './colleague-questions.types.js';

@Resolver(() => ColleagueQuestion)
export class ColleagueQuestionResolver {
  constructor(
    private readonly questions: ColleagueQuestionService,
    private readonly stakeholders: StakeholderReader,
    private readonly users: UsersService,
  ) {}

  @Requires(Resource.INTERACTIONS, 'read')
  @Query(() => [ColleagueQuestion], { description: 'asked of the viewer and not yet settled, or asked by the viewer and not yet closed; the newest first' })
  colleagueQuestions(): Promise<ColleagueQuestion[]> {
    return this.questions.open();
  }

  @Requires(Resource.INTERACTIONS, 'read')
  @Mutation(() => ColleagueQuestion, { description: "asks 'een collega' of a nearby contact; the answer tells who that is" })
  askColleagueAbout(
    @IdArg('stakeholderId') stakeholderId: string,
    @Args('day', { type: () => GraphQLDay, description: 'as the nearby contact tells it' }) day: string,
    @Args('note', { type: () => String, nullable: true }) note: string | null,
  ): Promise<ColleagueQuestion> {
    return this.questions.ask(stakeholderId, day, note);
  }

  @Requires(Resource.INTERACTIONS, 'read')
  @Mutation(() => Boolean)
  answerColleagueQuestion(@IdArg() id: string, @Args('answer') answer: string): Promise<boolean> {
    return this.questions.answer(id, answer);
  }

  @Requires(Resource.INTERACTIONS, 'read')
  @Mutation(() => Boolean, { description: 'puts it aside without an answer, or closes an own question; false takes it up again' })
  settleColleagueQuestion(@IdArg() id: string, @Args('settled', { defaultValue: true }) settled: boolean): Promise<boolean> {
    return this.questions.settle(id, settled);
  }

  @ResolveField(() => Stakeholder)
  stakeholder({ stakeholderId }: ColleagueQuestion): Promise<Stakeholder | null> {
    return this.stakeholders.byId(stakeholderId);
  }

  @ResolveField(() => User)
  askedBy({ askedById }: ColleagueQuestion): Promise<User | null> {
    return this.users.byId(askedById);
  }
}

@Resolver(() => ColleagueAnswer)
export class ColleagueAnswerResolver {
  constructor(private readonly users: UsersService) {}

  @ResolveField(() => User)
  by({ byId }: ColleagueAnswer): Promise<User | null> {
    return this.users.byId(byId);
  }
}
