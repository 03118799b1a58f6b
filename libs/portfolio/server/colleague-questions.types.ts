import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateTime, GraphQLDay } from '@regiekamer/shared-server';

@ObjectType({ description: 'what a colleague answered; who has not answered is not named' })
export class ColleagueAnswer {
  byId!: string;

  @Field()
  text!: string;
}

@ObjectType({ description: "a question to 'een collega' who is in touch with someone around a day" })
export class ColleagueQuestion {
  stakeholderId!: string;
  askedById!: string;

  @Field(() => ID)
  id!: string;

  @Field(() => GraphQLDay, { description: 'of the contact that was hinted at' })
  day!: string;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => DateTime)
  askedAt!: Date;

  @Field({ description: 'true: asked by the viewer; false: asked of the viewer' })
  mine!: boolean;

  @Field(() => [ColleagueAnswer], { description: 'for who asked; empty for who was asked' })
  answers!: ColleagueAnswer[];
}
