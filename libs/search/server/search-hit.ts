import { ArgsType, Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { RecordType } from '@regiekamer/history-server';
import { Max, MaxLength, Min } from 'class-validator';

@ObjectType()
export class SearchHit {
  @Field(() => RecordType)
  recordType!: RecordType;

  @Field(() => ID)
  id!: string;

  @Field()
  title!: string;

  @Field(() => String, { nullable: true })
  subtitle!: string | null;

  @Field(() => Float, { description: '1 for the very title, down to 0.2 for a word somewhere in a long text' })
  score!: number;
}

@ArgsType()
export class SearchArgs {
  @Field()
  @MaxLength(200)
  text!: string;

  @Field(() => Int, { nullable: true, defaultValue: 10, description: '1 to 50' })
  @Min(1)
  @Max(50)
  limit!: number;
}
