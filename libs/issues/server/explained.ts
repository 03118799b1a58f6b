import { Field, Float, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'one part of a score' })
export class Reason {
  @Field({ description: 'a stable message key' })
  code!: string;

  @Field(() => Float)
  points!: number;

  @Field(() => String, { nullable: true, description: 'what the message needs: numbers, dates, names' })
  detail!: string | null;
}

@ObjectType({ description: "a score that can be taken apart: the reasons' points add up to it" })
export class Explained {
  @Field(() => Float)
  score!: number;

  @Field(() => [Reason])
  reasons!: Reason[];
}
