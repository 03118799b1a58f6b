import { Injectable } from '@nestjs/common';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Stance } from '@regiekamer/stakeholders-server';
import { TieKind } from './tie.js';

@ObjectType()
export class NetworkNode {
  stakeholderId!: string;

  @Field(() => Stance, { nullable: true, description: 'on the issue; null where there is no position' })
  stance!: Stance | null;

  @Field(() => Int, { description: 'how many others it is tied to here' })
  degree!: number;

  @Field(() => Float, { description: '0 to 1: how often the shortest ways between others pass through here' })
  betweenness!: number;
}

@ObjectType()
export class NetworkEdge {
  @Field(() => ID)
  from!: string;

  @Field(() => ID)
  to!: string;

  @Field(() => TieKind)
  kind!: TieKind;

  @Field(() => Float, { description: '0 to 1: 1 for a role held now; for who met together, the more and the more recent the heavier' })
  weight!: number;
}

@ObjectType({ description: 'who is tied to whom: people, their organisations, and who met together' })
export class Network {
  @Field(() => [NetworkNode])
  nodes!: NetworkNode[];

  @Field(() => [NetworkEdge])
  edges!: NetworkEdge[];
}

/** The network around an issue, as far as the viewer may know of it. */
@Injectable()
export class NetworkReader {
  ofIssue(_issueId: string): Promise<Network> {
    return Promise.resolve({ nodes: [], edges: [] });
  }
}
