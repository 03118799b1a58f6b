import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { EmailAddress } from '@regiekamer/shared-server';
import { Column, CreateDateColumn, Entity, PrimaryColumn, UpdateDateColumn } from 'typeorm';

/** What a user of the office does; rights add up (see rights.ts). */
export enum Role {
  REGISSEUR = 'REGISSEUR',
  DIRECTOR = 'DIRECTOR',
  BOARD = 'BOARD',
  COMMUNICATIONS = 'COMMUNICATIONS',
  EXPERT = 'EXPERT',
  CONTROLLER = 'CONTROLLER',
  ADMIN = 'ADMIN',
}
registerEnumType(Role, { name: 'Role' });

/** Someone of the office or the board who signs in. A user who left stays as a record, but cannot sign in. */
@ObjectType()
@Entity('app_user')
export class User {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Field()
  @Column('text')
  name!: string;

  @Field(() => EmailAddress)
  @Column('text')
  email!: string;

  @Field(() => [Role])
  @Column('text', { array: true })
  roles!: Role[];

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  jobTitle!: string | null;

  @Field()
  @Column('text')
  locale!: string;

  @Field()
  @Column('boolean')
  active!: boolean;

  /** argon2id, in PHC form; never selected unless asked for by name */
  @Column('text', { select: false })
  passwordHash!: string;

  @Field(() => Int)
  @Column('int')
  version!: number;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;

  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt!: Date;
}
