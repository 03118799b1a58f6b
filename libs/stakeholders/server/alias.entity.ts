import { Field, ID, ObjectType } from '@nestjs/graphql';
import { EmailAddress } from '@regiekamer/shared-server';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@ObjectType({ description: 'an e-mail address that somebody had before: they are still found by it, and never written to at it' })
@Entity('stakeholder_alias')
export class StakeholderAlias {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  stakeholderId!: string;

  @Field(() => EmailAddress)
  @Column('text')
  email!: string;
}
