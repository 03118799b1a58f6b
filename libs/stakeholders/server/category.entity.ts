import { ObjectType } from '@nestjs/graphql';
import { ReferenceItem } from '@regiekamer/shared-server';
import { Entity } from 'typeorm';

/** What sort of party a stakeholder is. */
@ObjectType()
@Entity('category')
export class Category extends ReferenceItem {}
