import { Args, Context, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { EmailAddress, IdArg, OwnTransaction } from '@regiekamer/shared-server';
import type { HttpContext } from './permission.guard.js';
import { Public, Requires, RequiresSignIn } from './permission.js';
import { Resource, Right, rightsOf } from './rights.js';
import { SessionService } from './session.service.js';
import { SignInService } from './sign-in.service.js';
import { Role, User } from './user.entity.js';
import { CreateUserInput, UpdateUserInput } from './users.inputs.js';
import { UsersService } from './users.service.js';
import { Viewer } from './viewer.js';

@Resolver(() => User)
export class UsersResolver {
  constructor(
    private readonly users: UsersService,
    private readonly signIns: SignInService,
    private readonly sessions: SessionService,
    private readonly viewer: Viewer,
  ) {}

  @Public()
  @Query(() => User, { name: 'viewer', nullable: true, description: 'who is signed in; null for nobody' })
  whoIsSignedIn(): User | null {
    return this.viewer.user;
  }

  @Public()
  @Query(() => [Right], { description: 'what the viewer may do, so that a client shows no more than that; empty for nobody' })
  viewerRights(): Right[] {
    return this.viewer.user ? rightsOf(this.viewer.user.roles) : [];
  }

  @RequiresSignIn()
  @Query(() => [User], { name: 'users' })
  list(
    @Args('text', { type: () => String, nullable: true }) text?: string,
    @Args('role', { type: () => Role, nullable: true }) role?: Role,
    @Args('active', { type: () => Boolean, nullable: true }) active?: boolean,
  ): Promise<User[]> {
    return this.users.list({ text, role, active });
  }

  @RequiresSignIn()
  @Query(() => User, { name: 'user', nullable: true })
  one(@IdArg() id: string): Promise<User | null> {
    return this.users.byId(id);
  }

  @Public()
  @OwnTransaction() // a failed attempt must stay counted
  @Mutation(() => User, { description: 'sets the session cookie' })
  signIn(
    @Args('email', { type: () => EmailAddress }) email: string,
    @Args('password') password: string,
    @Context() { request, reply }: HttpContext,
  ): Promise<User> {
    return this.signIns.signIn(email, password, request, reply);
  }

  @Public()
  @Mutation(() => Boolean)
  async signOut(@Context() { request, reply }: HttpContext): Promise<boolean> {
    await this.sessions.close(request, reply);
    return true;
  }

  @RequiresSignIn()
  @Mutation(() => Boolean)
  async changePassword(
    @Args('currentPassword') currentPassword: string,
    @Args('newPassword') newPassword: string,
    @Context() { request }: HttpContext,
  ): Promise<boolean> {
    await this.users.changePassword(currentPassword, newPassword, request);
    return true;
  }

  @RequiresSignIn()
  @Mutation(() => User)
  setLocale(@Args('locale') locale: string): Promise<User> {
    return this.users.setLocale(locale);
  }

  @Requires(Resource.ADMINISTRATION, 'write')
  @Mutation(() => User)
  createUser(@Args('input') input: CreateUserInput): Promise<User> {
    return this.users.create(input);
  }

  @Requires(Resource.ADMINISTRATION, 'write')
  @Mutation(() => User, { description: 'a user made inactive cannot sign in and is signed out at once' })
  updateUser(
    @IdArg() id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('input') input: UpdateUserInput,
  ): Promise<User> {
    return this.users.update(id, version, input);
  }
}
