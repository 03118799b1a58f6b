import { Injectable } from '@nestjs/common';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { GraphQLDay } from '@regiekamer/shared-server';

@ObjectType({ description: 'a colleague was, or will be, in touch with someone or their organisation around the same day' })
export class NearbyContact {
  stakeholderId!: string;
  colleagueId!: string | null;

  @Field(() => GraphQLDay)
  at!: string;

  @Field(() => ID, { nullable: true, description: 'null where the viewer may not read the interaction' })
  interactionId!: string | null;
}

/** Who else speaks to them around the same day. */
@Injectable()
export class NearbyContactReader {
  around(_stakeholderIds: readonly string[], _at: Date | null, _days: number): Promise<NearbyContact[]> {
    return Promise.resolve([]);
  }
}
