import { Injectable } from '@nestjs/common';
import { Field, ObjectType } from '@nestjs/graphql';
import { DateTime } from '@regiekamer/shared-server';
import { TieKind } from './tie.js';

@ObjectType()
export class WarmStep {
  stakeholderId!: string;

  @Field(() => TieKind, { description: 'what ties the one before, or at the first step the colleague, to this one' })
  kind!: TieKind;

  @Field(() => DateTime, { nullable: true, description: 'when they last met; null for a role' })
  lastAt!: Date | null;
}

@ObjectType({ description: 'a way from a colleague to a stakeholder; the last step is the stakeholder' })
export class WarmPath {
  colleagueId!: string;

  @Field(() => [WarmStep])
  steps!: WarmStep[];
}

/** Who knows somebody: the shortest ways from a colleague to a stakeholder, as far as the viewer may know of them. */
@Injectable()
export class WarmPathReader {
  to(_stakeholderId: string, _limit: number): Promise<WarmPath[]> {
    return Promise.resolve([]);
  }
}
