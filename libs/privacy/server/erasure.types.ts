import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType()
export class ErasureCount {
  @Field({ description: 'what: contactDetails, affiliations, mentions, …' })
  code!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ description: 'why the data cannot be erased yet' })
export class ErasureObstacle {
  @Field({ description: 'identityUnchecked, openCommitment, openRequest, noPerson, notErasure' })
  code!: string;

  @Field(() => ID, { nullable: true })
  recordId!: string | null;

  @Field(() => String, { nullable: true })
  title!: string | null;
}

@ObjectType({ description: 'another record that is perhaps of the same person' })
export class PossibleDouble {
  @Field(() => ID)
  id!: string;

  @Field()
  displayName!: string;
}

@ObjectType({ description: 'what erasing would do, counted over what the viewer may read; it does the same to the rest' })
export class ErasurePreview {
  @Field(() => ID)
  requestId!: string;

  @Field({ description: 'to be typed anew' })
  confirmation!: string;

  @Field(() => [ErasureCount])
  removed!: ErasureCount[];

  @Field(() => [ErasureCount], { description: 'what stays, of nobody in particular' })
  kept!: ErasureCount[];

  @Field(() => Int, { description: 'records with the name of which nobody said whether it is them; they stay as they are' })
  undecided!: number;

  @Field(() => [ErasureObstacle])
  obstacles!: ErasureObstacle[];

  @Field(() => [PossibleDouble])
  doubles!: PossibleDouble[];
}
