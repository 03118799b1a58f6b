import { Field, InputType } from '@nestjs/graphql';
import { EmailAddress, MayBeLeftOut, Trimmed } from '@regiekamer/shared-server';
import { ArrayMaxSize, ArrayMinSize, IsBoolean, IsIn, IsNotEmpty, IsOptional, MaxLength, MinLength } from 'class-validator';
import { Role } from './user.entity.js';

const locales = ['nl', 'en'];

@InputType()
export class CreateUserInput {
  @Field()
  @Trimmed()
  @MaxLength(200)
  @IsNotEmpty()
  name!: string;

  @Field(() => EmailAddress)
  @MaxLength(254)
  email!: string;

  @Field(() => [Role])
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  roles!: Role[];

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(200)
  jobTitle?: string | null;

  @Field(() => String, { nullable: true, defaultValue: 'nl' })
  @IsIn(locales)
  locale!: string;

  @Field({ description: 'at least 12 characters' })
  @MinLength(12)
  @MaxLength(200)
  password!: string;
}

@InputType()
export class UpdateUserInput {
  @Field(() => String, { nullable: true })
  @MayBeLeftOut()
  @Trimmed()
  @MaxLength(200)
  @IsNotEmpty()
  name?: string;

  @Field(() => EmailAddress, { nullable: true })
  @MayBeLeftOut()
  @IsNotEmpty()
  @MaxLength(254)
  email?: string;

  @Field(() => [Role], { nullable: true })
  @MayBeLeftOut()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  roles?: Role[];

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(200)
  jobTitle?: string | null;

  @Field(() => String, { nullable: true })
  @MayBeLeftOut()
  @IsIn(locales)
  locale?: string;

  @Field(() => Boolean, { nullable: true })
  @MayBeLeftOut()
  @IsBoolean()
  active?: boolean;

  @Field(() => String, { nullable: true, description: 'at least 12 characters' })
  @MayBeLeftOut()
  @MinLength(12)
  @MaxLength(200)
  password?: string;
}
