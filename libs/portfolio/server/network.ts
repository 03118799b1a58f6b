import { Injectable } from '@nestjs/common';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Resource, Viewer } from '@regiekamer/identity-server';
import { visibleInteractions } from '@regiekamer/interactions-server';
import { IssueLoaders } from '@regiekamer/issues-server';
import { bindInto, Database, NotFound } from '@regiekamer/shared-server';
import { Stance } from '@regiekamer/stakeholders-server';
import graphology from 'graphology';
import { betweenness } from 'graphology-metrics/centrality/index.js';
import { currentSql, inPeriodSql, meetingStrengthSql, recentSql, TieKind, tyingSql } from './tie.js';

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
  @Field(() => [NetworkNode], { description: 'the most involved first, 400 at most' })
  nodes!: NetworkNode[];

  @Field(() => [NetworkEdge])
  edges!: NetworkEdge[];

  @Field(() => Int, { description: 'how many stakeholders there are besides, less involved than those shown' })
  leftOut!: number;
}

/** What is more than this can neither be drawn nor read. */
const mostNodes = 400;
/** of which at most so many are there for themselves, so that their organisations find a place too */
const mostInvolved = 300;
const mostMeetings = 4_000;

/** The network around an issue, as far as the viewer may know of it. */
@Injectable()
export class NetworkReader {
  constructor(
    private readonly database: Database,
    private readonly viewer: Viewer,
    private readonly issues: IssueLoaders,
  ) {}

  /** Three statements whatever its size, two where it is empty. @throws NotFound */
  async ofIssue(issueId: string): Promise<Network> {
    this.viewer.require(Resource.POSITIONS, 'read');
    if (!(await this.issues.issue(issueId))) throw new NotFound();
    const found = await this.nodes(issueId);
    if (found.length === 0) return { nodes: [], edges: [], leftOut: 0 };
    const edges = await this.edges(found.map(({ id }) => id));

    const graph = new graphology.UndirectedGraph();
    for (const { id } of found) graph.addNode(id);
    // a role and a meeting between the same two are one tie here
    for (const { from, to } of edges) graph.mergeEdge(from, to);
    const passing = betweenness(graph, { getEdgeWeight: null });
    return {
      nodes: found.map(({ id, stance }) => ({
        stakeholderId: id,
        stance,
        degree: graph.degree(id),
        betweenness: passing[id] ?? 0,
      })),
      edges,
      leftOut: found[0]!.total - found.length,
    };
  }

  /**
   * Who has a position on the issue or took part in interactions on it, the most powerful and then the most involved first,
   * and whom they are affiliated with, those with the most such ties first.
   */
  private nodes(issueId: string): Promise<{ id: string; stance: Stance | null; total: number }[]> {
    const parameters: unknown[] = [issueId];
    const visible = visibleInteractions(this.viewer, bindInto(parameters), 'x');
    return this.database.query(
      `with met as (
         select p.stakeholder_id, count(*) as meetings, max(p.occurred_at) as last
         from interaction_issue l
         join interaction x on x.id = l.interaction_id
         join interaction_participant p on p.interaction_id = x.id
         where l.issue_id = $1 and ${recentSql('x', 'l')} and ${visible}
         group by p.stakeholder_id
       ), placed as (
         select stakeholder_id, stance, greatest(decision_power, opinion_power) as power from position where issue_id = $1
       ), everyone as (
         select s.id, placed.stance, row_number() over (
           order by placed.stance is null, placed.power desc nulls last, met.meetings desc nulls last, met.last desc, s.id) as rank
         from met full join placed using (stakeholder_id)
         join stakeholder s on s.id = stakeholder_id and s.archived_at is null
       ), involved as (
         select * from everyone where rank <= ${mostInvolved}
       ), affiliated as (
         select s.id, row_number() over (order by count(*) desc, s.kind, s.id) as rank
         from (
           select a.organisation_id as id from involved v join affiliation a on a.person_id = v.id where ${currentSql('a')}
           union all
           select a.person_id from involved v join affiliation a on a.organisation_id = v.id where ${currentSql('a')}
         ) tied
         join stakeholder s on s.id = tied.id and s.archived_at is null
         where not exists (select from everyone e where e.id = s.id)
         group by s.id
       )
       select id, stance, ((select count(*) from everyone) + (select count(*) from affiliated))::int as total
       from (
         select id, stance, 0 as part, rank from involved
         union all
         select id, null, 1, rank from affiliated where rank <= ${mostNodes} - (select count(*) from involved)
       ) shown order by part, rank`,
      parameters,
    );
  }

  /** The ties between stakeholders: roles held now, and who met together on whatever it was about. */
  private edges(ids: readonly string[]): Promise<NetworkEdge[]> {
    const parameters: unknown[] = [ids];
    const visible = visibleInteractions(this.viewer, bindInto(parameters), 'x');
    return this.database.query(
      `select distinct a.person_id as "from", a.organisation_id as "to", '${TieKind.AFFILIATION}' as kind, 1::float8 as weight
       from affiliation a
       where a.person_id = any($1::uuid[]) and a.organisation_id = any($1::uuid[]) and ${currentSql('a')}
       union all
       (with attended as materialized (
          select p.interaction_id, p.stakeholder_id, p.occurred_at from interaction_participant p
          where p.stakeholder_id = any($1::uuid[]) and ${inPeriodSql('p')}
        ), meeting as materialized (
          -- whether it may be read is asked of the few in which two of them took part
          select x.id from (
            select interaction_id, max(occurred_at) as occurred_at from attended group by interaction_id having count(*) > 1
          ) shared
          join interaction x on x.id = shared.interaction_id and ${tyingSql('x', 'shared')} and ${visible}
        )
        select one.stakeholder_id, other.stakeholder_id, '${TieKind.MET_TOGETHER}',
          -- it fades by the second: rounded, two answers to one question are equal
          round(${meetingStrengthSql('one.occurred_at')}::numeric, 3)::float8 as weight
        from meeting
        join attended one on one.interaction_id = meeting.id
        join attended other on other.interaction_id = meeting.id and other.stakeholder_id > one.stakeholder_id
        group by one.stakeholder_id, other.stakeholder_id
        order by weight desc, one.stakeholder_id, other.stakeholder_id limit ${mostMeetings})`,
      parameters,
    );
  }
}
