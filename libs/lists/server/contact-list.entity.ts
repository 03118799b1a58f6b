import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime, GraphQLDay, PageOf } from '@regiekamer/shared-server';
import { Channel } from '@regiekamer/stakeholders-server';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The grounds on which personal data may be used: article 6.1 of the GDPR, a to f. */
export enum LegalBasis {
  CONSENT = 'CONSENT',
  CONTRACT = 'CONTRACT',
  LEGAL_OBLIGATION = 'LEGAL_OBLIGATION',
  VITAL_INTEREST = 'VITAL_INTEREST',
  PUBLIC_TASK = 'PUBLIC_TASK',
  LEGITIMATE_INTEREST = 'LEGITIMATE_INTEREST',
}
registerEnumType(LegalBasis, { name: 'LegalBasis' });

export enum ExclusionReason {
  OBJECTED = 'OBJECTED',
  WITHDRAWN = 'WITHDRAWN',
  NOT_GRANTED = 'NOT_GRANTED',
  MANUALLY_EXCLUDED = 'MANUALLY_EXCLUDED',
  NO_ADDRESS = 'NO_ADDRESS',
  DUPLICATE_ADDRESS = 'DUPLICATE_ADDRESS',
}
registerEnumType(ExclusionReason, {
  name: 'ExclusionReason',
  description: 'why someone who matches is not on the list; the first that applies, in this order',
});

/** Whom the association may reach for a purpose, over a channel, on a legal basis. */
@ObjectType()
@Entity('contact_list')
export class ContactList {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Field()
  @Column('text')
  name!: string;

  @Column('uuid')
  purposeId!: string;

  @Field(() => Channel)
  @Column('text')
  channel!: Channel;

  @Field(() => LegalBasis)
  @Column('text')
  basis!: LegalBasis;

  @Field(() => String, { nullable: true, description: 'the balancing test; required where the basis is LEGITIMATE_INTEREST' })
  @Column('text', { nullable: true })
  basisNote!: string | null;

  @Field(() => GraphQLDay)
  @Column('date')
  reviewOn!: string;

  @Field({ description: 'false: only the owner sees it' })
  @Column('boolean')
  shared!: boolean;

  @Column('uuid')
  ownerId!: string;

  @Field({ description: 'the StakeholderFilter as it was saved, as JSON; evaluated anew at every reading' })
  @Column('text')
  criteria!: string;

  @Field(() => Int)
  @Column('int')
  version!: number;

  @Field(() => DateTime)
  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @Field(() => DateTime)
  @Column('timestamptz', { default: () => 'now()' })
  updatedAt!: Date;

  @Field(() => DateTime, { nullable: true })
  @Column('timestamptz', { nullable: true })
  archivedAt!: Date | null;
}

@ObjectType()
export class ContactListPage extends PageOf(() => ContactList) {}

@ObjectType()
export class ContactListMember {
  stakeholderId!: string;

  @Field({ description: "the e-mail address, telephone number or postal address of the list's channel" })
  address!: string;

  @Field()
  salutation!: string;
}

@ObjectType()
export class ContactListMemberPage extends PageOf(() => ContactListMember) {}

@ObjectType()
export class ContactListExclusion {
  stakeholderId!: string;

  @Field(() => ExclusionReason)
  reason!: ExclusionReason;
}

@ObjectType()
export class ContactListExclusionPage extends PageOf(() => ContactListExclusion) {}

@ObjectType()
export class ExclusionCount {
  @Field(() => ExclusionReason)
  reason!: ExclusionReason;

  @Field(() => Int)
  count!: number;
}

@ObjectType()
export class ContactListPreview {
  @Field(() => Int)
  memberCount!: number;

  @Field(() => [ExclusionCount], { description: 'the reasons that apply to somebody, in their order' })
  exclusions!: ExclusionCount[];
}
