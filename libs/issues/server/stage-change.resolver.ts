import { ResolveField, Resolver } from '@nestjs/graphql';
import { User, UsersService } from '@regiekamer/identity-server';
import { StageChange } from './stage-change.entity.js';

@Resolver(() => StageChange)
export class StageChangeResolver {
  constructor(private readonly users: UsersService) {}

  @ResolveField(() => User)
  by(change: StageChange): Promise<User | null> {
    return this.users.byId(change.byId);
  }
}
