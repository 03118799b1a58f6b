import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime, EmailAddress } from '@regiekamer/shared-server';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language } from './preferences.js';

export enum LetterKind {
  /** asks for preferences */
  LINK = 'LINK',
  /** confirms what was changed */
  CONFIRMATION = 'CONFIRMATION',
}
registerEnumType(LetterKind, { name: 'PreferenceLetterKind' });

@ObjectType({ description: 'an e-mail to somebody about their preferences' })
@Entity('preference_letter')
export class PreferenceLetter {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  stakeholderId!: string;

  @Column('uuid')
  byId!: string;

  @Field(() => LetterKind)
  @Column('text')
  kind!: LetterKind;

  @Column('text')
  language!: Language;

  @Field(() => DateTime)
  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'when the mail server took it; null while it waits, or where it failed' })
  @Column('timestamptz', { nullable: true })
  sentAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'when it was given up: the address does not exist, or the mail server stayed away' })
  @Column('timestamptz', { nullable: true })
  failedAt!: Date | null;
}

@ObjectType({ description: 'the link to the preferences of one person, to be sent or to be handed over' })
export class PreferenceLinkOf {
  @Field()
  url!: string;

  @Field({ description: 'whether there is a mail server' })
  canSend!: boolean;

  @Field(() => EmailAddress, { nullable: true, description: 'where it would be sent' })
  email!: string | null;
}

@ObjectType({ description: 'what sending a link to many does, or would do' })
export class PreferenceMailing {
  @Field({ description: 'whether there is a mail server' })
  canSend!: boolean;

  @Field(() => Int)
  sent!: number;

  @Field(() => Int, { description: 'without an e-mail address' })
  withoutAddress!: number;

  @Field(() => Int, { description: 'who refused e-mail for what is sent: they are not asked again' })
  refused!: number;

  @Field(() => Int, { description: 'who got one in the last day' })
  recent!: number;
}
