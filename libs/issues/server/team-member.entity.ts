import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What is asked of a member of an issue's team (RACI). */
export enum TeamRole {
  RESPONSIBLE = 'RESPONSIBLE',
  ACCOUNTABLE = 'ACCOUNTABLE',
  CONSULTED = 'CONSULTED',
  INFORMED = 'INFORMED',
}
registerEnumType(TeamRole, { name: 'TeamRole' });

@ObjectType()
@Entity('issue_team_member')
export class TeamMember {
  @PrimaryColumn('uuid')
  issueId!: string;

  @PrimaryColumn('uuid')
  userId!: string;

  @Field(() => TeamRole)
  @Column('text')
  role!: TeamRole;
}
