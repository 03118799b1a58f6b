import { Field, ObjectType } from '@nestjs/graphql';
import { ReferenceItem } from '@regiekamer/shared-server';
import { Column, Entity } from 'typeorm';

/** What personal data is used for; each use asks for a consent of its own. */
@ObjectType()
@Entity('purpose')
export class Purpose extends ReferenceItem {
  @Field({ description: 'something is sent for it, so that people see it among their preferences and may object to it' })
  @Column('boolean')
  directMarketing!: boolean;

  @Field(() => String, { nullable: true, description: 'what it means for who is asked' })
  @Column('text', { nullable: true })
  meaningNl!: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  meaningEn!: string | null;
}
