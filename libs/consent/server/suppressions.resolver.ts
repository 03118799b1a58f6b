import { Args, ArgsType, Field, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires, Resource } from '@regiekamer/identity-server';
import { IdArg } from '@regiekamer/shared-server';
import { IsOptional, MaxLength } from 'class-validator';
import { Suppressions } from './suppressions.js';

@ArgsType()
export class RecognisableArgs {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(254)
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'in any notation' })
  @IsOptional()
  @MaxLength(50)
  phone?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(200)
  surname?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(20)
  postcode?: string | null;
}

@Resolver()
export class SuppressionsResolver {
  constructor(private readonly suppressions: Suppressions) {}

  @Requires(Resource.STAKEHOLDERS, 'write')
  @Query(() => Boolean, { description: 'whether somebody with these details asked to be left alone: to be told while they are entered' })
  async isSuppressed(@Args() person: RecognisableArgs): Promise<boolean> {
    return (await this.suppressions.recognise([person]))[0]!;
  }

  @Requires(Resource.PRIVACY, 'write')
  @Mutation(() => ID, { description: 'they asked to be reached again: forgets what they were recognised by' })
  async liftSuppression(@IdArg('stakeholderId') stakeholderId: string): Promise<string> {
    await this.suppressions.lift(stakeholderId);
    return stakeholderId;
  }
}
