import { Field, ObjectType } from '@nestjs/graphql';
import { DateTime } from '@regiekamer/shared-server';
import { Channel, ConsentStatus } from '@regiekamer/stakeholders-server';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One entry of the ledger: what someone said about one purpose over one channel; appended, never altered. */
@ObjectType()
@Entity('consent_event')
export class ConsentEvent {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  stakeholderId!: string;

  @Column('uuid')
  purposeId!: string;

  @Column('text')
  channel!: Channel;

  @Field(() => ConsentStatus)
  @Column('text')
  status!: ConsentStatus;

  @Field(() => DateTime)
  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  at!: Date;

  @Column('uuid')
  byId!: string;

  @Field({ description: 'where it was said: a form, a letter, a conversation' })
  @Column('text')
  source!: string;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  note!: string | null;

  @Field({ description: 'said by the person themselves; `by` is then the colleague whose letter held the link' })
  @Column('boolean', { default: false })
  bySubject!: boolean;

  @Field(() => String, { nullable: true, description: 'which version of the question was answered' })
  @Column('text', { nullable: true })
  wordingVersion!: string | null;
}

@ObjectType({ description: 'where a person stands for one purpose over one channel, with every event that led there' })
export class Consent {
  purposeId!: string;

  @Field(() => Channel)
  channel!: Channel;

  @Field(() => ConsentStatus)
  status!: ConsentStatus;

  @Field(() => DateTime, { nullable: true })
  since!: Date | null;

  @Field(() => [ConsentEvent], { description: 'newest first' })
  events!: ConsentEvent[];
}
