import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Stakeholder } from '@regiekamer/stakeholders-server';

@ObjectType({ description: 'what recording for many at once does, or would do' })
export class BulkConsent {
  @Field(() => Int, { description: 'for how many it is recorded' })
  recorded!: number;

  @Field(() => Int, { description: 'for how many it stands so already, with this source and wording' })
  unchanged!: number;

  @Field(() => Int, { description: 'how many refused before, which only a recording of their own can change' })
  refusedCount!: number;

  @Field(() => [Stakeholder], { description: 'those, the first hundred by name' })
  refused!: Stakeholder[];
}
