import { ObjectType } from '@nestjs/graphql';
import { ReferenceItem } from '@regiekamer/shared-server';
import { Entity } from 'typeorm';

/** What sort of contact an interaction was. */
@ObjectType()
@Entity('interaction_type')
export class InteractionType extends ReferenceItem {}
