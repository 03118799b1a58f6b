import { Args, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires, Resource } from '@regiekamer/identity-server';
import { GraphQLDay, IdArg } from '@regiekamer/shared-server';
import { Affiliation } from './affiliation.entity.js';
import { AffiliationService } from './affiliation.service.js';
import { salutation } from './names.js';
import { Organisation, Person, type Stakeholder } from './stakeholder.entity.js';
import { StartAffiliationInput } from './stakeholder.inputs.js';
import { StakeholderReader } from './stakeholder.reader.js';

@Resolver(() => Affiliation)
export class AffiliationResolver {
  constructor(
    private readonly service: AffiliationService,
    private readonly stakeholders: StakeholderReader,
  ) {}

  @Requires(Resource.STAKEHOLDERS, 'write')
  @Mutation(() => Affiliation)
  startAffiliation(@Args('input') input: StartAffiliationInput): Promise<Affiliation> {
    return this.service.start(input);
  }

  @Requires(Resource.STAKEHOLDERS, 'write')
  @Mutation(() => Affiliation)
  endAffiliation(@IdArg() id: string, @Args('endedOn', { type: () => GraphQLDay }) endedOn: string): Promise<Affiliation> {
    return this.service.end(id, endedOn);
  }

  @ResolveField(() => Person)
  person({ personId }: Affiliation): Promise<Stakeholder | null> {
    return this.stakeholders.byId(personId);
  }

  @ResolveField(() => Organisation)
  organisation({ organisationId }: Affiliation): Promise<Stakeholder | null> {
    return this.stakeholders.byId(organisationId);
  }
}

@Resolver(() => Person)
export class PersonResolver {
  constructor(private readonly affiliationService: AffiliationService) {}

  @ResolveField(() => String, { description: "'Geachte mevrouw Den Boer,'" })
  salutation(person: Person): string {
    return salutation(person, person.formOfAddress);
  }

  @ResolveField(() => [Affiliation], { description: 'current first, then by start, newest first' })
  affiliations({ id }: Person): Promise<Affiliation[]> {
    return this.affiliationService.ofPerson(id);
  }
}

@Resolver(() => Organisation)
export class OrganisationResolver {
  constructor(private readonly affiliationService: AffiliationService) {}

  @ResolveField(() => [Affiliation])
  affiliations({ id }: Organisation): Promise<Affiliation[]> {
    return this.affiliationService.ofOrganisation(id);
  }
}
