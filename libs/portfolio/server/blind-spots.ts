import { Injectable } from '@nestjs/common';
import { Field, ObjectType } from '@nestjs/graphql';
import { Explained } from '@regiekamer/issues-server';
import { DateTime } from '@regiekamer/shared-server';

@ObjectType({ description: 'an influential stakeholder on an active issue with whom nobody was in touch for long' })
export class BlindSpot extends Explained {
  stakeholderId!: string;
  issueId!: string;

  @Field(() => DateTime, { nullable: true, description: 'as far as the viewer may know' })
  lastInteractionAt!: Date | null;
}

/** Whom the issues need and nobody speaks to, as far as the viewer may know. */
@Injectable()
export class BlindSpotReader {
  find(_issueId: string | null, _days: number, _limit: number): Promise<BlindSpot[]> {
    return Promise.resolve([]);
  }
}
