import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { EmailAddress, Trimmed } from '@regiekamer/shared-server';
import { IsInt, IsNotEmpty, IsOptional, Max, MaxLength, Min } from 'class-validator';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@ObjectType({ description: 'whose control room this is' })
@Entity('association')
export class Association {
  @PrimaryColumn('boolean')
  singleton!: boolean;

  @Field()
  @Column('text')
  name!: string;

  @Field(() => EmailAddress, { nullable: true, description: 'where outsiders write about their data' })
  @Column('text', { nullable: true })
  privacyEmail!: string | null;

  @Field(() => Int, { description: 'months without contact after which somebody is due for review' })
  @Column('int')
  retentionMonths!: number;

  @Field(() => Int)
  @Column('int')
  version!: number;
}

@InputType()
export class UpdateAssociationInput {
  @Field(() => String, { nullable: true })
  @Trimmed()
  @IsOptional()
  @IsNotEmpty()
  @MaxLength(200)
  name?: string | null;

  @Field(() => EmailAddress, { nullable: true })
  @IsOptional()
  @MaxLength(254)
  privacyEmail?: string | null;

  @Field(() => Int, { nullable: true, description: '1 to 240' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(240)
  retentionMonths?: number | null;
}
