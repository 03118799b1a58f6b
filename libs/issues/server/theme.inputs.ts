import { Field, ID, InputType } from '@nestjs/graphql';
import { MayBeLeftOut, Trimmed } from '@regiekamer/shared-server';
import { IsNotEmpty, IsOptional, IsUUID, MaxLength } from 'class-validator';

@InputType()
export class CreateThemeInput {
  @Field()
  @Trimmed()
  @MaxLength(200)
  @IsNotEmpty()
  name!: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Trimmed()
  @MaxLength(10_000)
  description?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID('all')
  regisseurId?: string | null;
}

@InputType()
export class UpdateThemeInput {
  @Field(() => String, { nullable: true })
  @MayBeLeftOut()
  @Trimmed()
  @MaxLength(200)
  @IsNotEmpty()
  name?: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Trimmed()
  @MaxLength(10_000)
  description?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID('all')
  regisseurId?: string | null;
}
