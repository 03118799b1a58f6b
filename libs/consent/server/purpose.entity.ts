import { ObjectType } from '@nestjs/graphql';
import { ReferenceItem } from '@regiekamer/shared-server';
import { Entity } from 'typeorm';

/** What personal data is used for; each use asks for a consent of its own. */
@ObjectType()
@Entity('purpose')
export class Purpose extends ReferenceItem {}
