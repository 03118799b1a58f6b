import { Field, ID, Int, InterfaceType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime, EmailAddress, GraphQLDay, PhoneNumber, WebAddress } from '@regiekamer/shared-server';
import { ChildEntity, Column, CreateDateColumn, Entity, PrimaryColumn, TableInheritance, UpdateDateColumn } from 'typeorm';

export enum StakeholderKind {
  PERSON = 'PERSON',
  ORGANISATION = 'ORGANISATION',
}
registerEnumType(StakeholderKind, { name: 'StakeholderKind' });

export enum FormOfAddress {
  MR = 'MR',
  MRS = 'MRS',
  NEUTRAL = 'NEUTRAL',
}
registerEnumType(FormOfAddress, { name: 'FormOfAddress' });

/**
 * Whoever has a stake: a person or an organisation. They share one table, so that positions, participants, lists and search
 * have one foreign key.
 */
@InterfaceType({
  resolveType: (stakeholder: Stakeholder) => (stakeholder.kind === StakeholderKind.PERSON ? 'Person' : 'Organisation'),
})
@Entity('stakeholder')
@TableInheritance({ column: { name: 'kind', type: 'text' } })
export abstract class Stakeholder {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Field(() => StakeholderKind)
  @Column('text')
  kind!: StakeholderKind;

  @Field({ description: "as a reader expects it: 'Piet den Boer', 'Gemeente Utrecht'" })
  @Column('text')
  displayName!: string;

  @Field({ description: "as a list sorts it: 'Boer, Piet den'" })
  @Column('text')
  sortName!: string;

  /** what the database orders by */
  @Column('text', { select: false })
  sortKey!: string;

  @Column('uuid', { nullable: true })
  categoryId!: string | null;

  @Field(() => [String])
  @Column('text', { array: true })
  tags!: string[];

  @Field(() => EmailAddress, { nullable: true })
  @Column('text', { nullable: true })
  email!: string | null;

  @Field(() => PhoneNumber, { nullable: true })
  @Column('text', { nullable: true })
  phone!: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  city!: string | null;

  @Field(() => String, { nullable: true, description: 'street and number, or a post-office box' })
  @Column('text', { nullable: true })
  street!: string | null;

  @Field(() => String, { nullable: true, description: "Dutch ones as '1234 AB'" })
  @Column('text', { nullable: true })
  postcode!: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2; null is the Netherlands' })
  @Column('text', { nullable: true })
  country!: string | null;

  @Column('uuid', { nullable: true })
  relationOwnerId!: string | null;

  @Field(() => Int)
  @Column('int')
  version!: number;

  @Field(() => DateTime)
  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;

  @Field(() => DateTime)
  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt!: Date;

  @Field(() => DateTime, { nullable: true })
  @Column('timestamptz', { nullable: true })
  archivedAt!: Date | null;

  /** the record that this one was made one with */
  @Column('uuid', { nullable: true })
  mergedInto!: string | null;
}

@ObjectType({ implements: () => Stakeholder })
@ChildEntity(StakeholderKind.PERSON)
export class Person extends Stakeholder {
  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  initials!: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  givenName!: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  surnamePrefix!: string | null;

  @Field()
  @Column('text')
  surname!: string;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  partnerSurname!: string | null;

  @Field(() => FormOfAddress)
  @Column('text')
  formOfAddress!: FormOfAddress;

  @Field({ description: 'Belgian: sorted on the full surname, prefix included' })
  @Column('boolean')
  sortOnPrefix!: boolean;

  @Field({ description: 'entered anew after they asked to be left alone; on no contact list' })
  @Column({ type: 'boolean', insert: false, update: false, default: false })
  suppressed!: boolean;

  /** their data were erased: what is left stands for nobody, and is not changed any more */
  @Field(() => DateTime, { nullable: true, description: 'their data were erased then' })
  @Column({ type: 'timestamptz', nullable: true, insert: false, update: false })
  erasedAt!: Date | null;
}

@ObjectType({ implements: () => Stakeholder })
@ChildEntity(StakeholderKind.ORGANISATION)
export class Organisation extends Stakeholder {
  @Field()
  @Column('text')
  name!: string;

  @Field(() => WebAddress, { nullable: true })
  @Column('text', { nullable: true })
  website!: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  kvkNumber!: string | null;

  @Field(() => GraphQLDay, { nullable: true, description: 'a member of the association since; null where it is none' })
  @Column('date', { nullable: true })
  memberSince!: string | null;
}
