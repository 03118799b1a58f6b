import { Args, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires, Resource } from '@regiekamer/identity-server';
import { EmailAddress, IdArg } from '@regiekamer/shared-server';
import { StakeholderAlias } from './alias.entity.js';
import { AliasService } from './alias.service.js';
import { Stakeholder } from './stakeholder.entity.js';

@Resolver(() => Stakeholder)
export class AliasResolver {
  constructor(private readonly service: AliasService) {}

  @Requires(Resource.STAKEHOLDERS, 'write')
  @Mutation(() => Stakeholder)
  keepAlias(@IdArg('stakeholderId') stakeholderId: string, @Args('email', { type: () => EmailAddress }) email: string): Promise<Stakeholder> {
    return this.service.keep(stakeholderId, email);
  }

  @Requires(Resource.STAKEHOLDERS, 'write')
  @Mutation(() => Stakeholder)
  forgetAlias(@IdArg('stakeholderId') stakeholderId: string, @Args('email', { type: () => EmailAddress }) email: string): Promise<Stakeholder> {
    return this.service.forget(stakeholderId, email);
  }

  @ResolveField(() => [StakeholderAlias], { description: 'e-mail addresses of before; none for who may see no contact details' })
  aliases({ id }: Stakeholder): Promise<StakeholderAlias[]> {
    return this.service.of(id);
  }
}
