import { ResolveField, Resolver } from '@nestjs/graphql';
import { User, UsersService } from '@regiekamer/identity-server';
import { TeamMember } from './team-member.entity.js';

@Resolver(() => TeamMember)
export class TeamMemberResolver {
  constructor(private readonly users: UsersService) {}

  @ResolveField(() => User)
  user(member: TeamMember): Promise<User | null> {
    return this.users.byId(member.userId);
  }
}
