import { ObjectType } from '@nestjs/graphql';
import { PageOf } from '@regiekamer/shared-server';
import { Organisation, Person, Stakeholder } from './stakeholder.entity.js';

@ObjectType()
export class StakeholderPage extends PageOf(() => Stakeholder) {}

@ObjectType()
export class PersonPage extends PageOf(() => Person) {}

@ObjectType()
export class OrganisationPage extends PageOf(() => Organisation) {}
