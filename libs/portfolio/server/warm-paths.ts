import { Injectable } from '@nestjs/common';
import { Field, ObjectType } from '@nestjs/graphql';
import { Viewer } from '@regiekamer/identity-server';
import { visibleInteractions } from '@regiekamer/interactions-server';
import { BadInput, bindInto, Database, DateTime } from '@regiekamer/shared-server';
import { currentSql, meetingStrengthSql, TieKind, tyingSql } from './tie.js';

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

/** The warmest way that was found from one stakeholder to the one who is looked for. */
interface Way {
  from: string;
  /** the product of the strengths of its ties */
  warmth: number;
  steps: WarmStep[];
}

/** One tie of a stakeholder `of` the frontier, to a colleague or to another stakeholder. */
interface Tie {
  of: string;
  colleagueId: string | null;
  stakeholderId: string | null;
  kind: TieKind;
  strength: number;
  lastAt: Date | null;
}

const longest = 3;
/** From how many stakeholders the search goes on at each step: the warmest. */
const widest = 250;
const mostPaths = 10;
/** How strongly a role ties a person to an organisation, against meetings: as much as one meeting of today. */
const roleStrength = 0.5;

/** Who knows somebody: the shortest ways from a colleague to a stakeholder, as far as the viewer may know of them. */
@Injectable()
export class WarmPathReader {
  constructor(
    private readonly database: Database,
    private readonly viewer: Viewer,
  ) {}

  /**
   * One way for each of the nearest colleagues, the shortest first and the warmest among those. Searches from the stakeholder
   * outwards, one statement a step, until there are enough.
   * @param limit 1 to 10
   * @throws BadInput
   */
  async to(stakeholderId: string, limit: number): Promise<WarmPath[]> {
    if (limit < 1) throw new BadInput({ limit: 'validation.tooLow' });
    if (limit > mostPaths) throw new BadInput({ limit: 'validation.tooHigh' });
    const paths = new Map<string, WarmPath>();
    const seen = new Set([stakeholderId]);
    let frontier: Way[] = [{ from: stakeholderId, warmth: 1, steps: [] }];
    for (let length = 1; length <= longest && frontier.length > 0 && paths.size < limit; length++) {
      const ways = this.onwards(frontier, await this.ties(frontier, length < longest));
      for (const { from, steps } of warmest(ways.filter(({ toColleague }) => toColleague))) {
        if (!paths.has(from)) paths.set(from, { colleagueId: from, steps });
      }
      frontier = warmest(ways.filter(({ toColleague, from }) => !toColleague && !seen.has(from))).slice(0, widest);
      for (const { from } of frontier) seen.add(from);
    }
    return [...paths.values()].slice(0, limit);
  }

  /** The ways of the frontier, each longer by one tie. */
  private onwards(frontier: readonly Way[], ties: readonly Tie[]): (Way & { toColleague: boolean })[] {
    const ways = new Map(frontier.map((way) => [way.from, way]));
    return ties.map(({ of, colleagueId, stakeholderId, kind, strength, lastAt }) => {
      const { warmth, steps } = ways.get(of)!;
      return {
        from: (colleagueId ?? stakeholderId)!,
        toColleague: colleagueId !== null,
        warmth: warmth * strength,
        steps: [{ stakeholderId: of, kind, lastAt }, ...steps],
      };
    });
  }

  /** The colleagues who met the stakeholders of the frontier and, where asked for, the other stakeholders tied to them. */
  private ties(frontier: readonly Way[], further: boolean): Promise<Tie[]> {
    const parameters: unknown[] = [frontier.map(({ from }) => from)];
    const visible = visibleInteractions(this.viewer, bindInto(parameters), 'x');
    const others = `
       union all
       select m.of, null, p.stakeholder_id, '${TieKind.MET_TOGETHER}', ${meetingStrengthSql('m.at')}, max(m.at)
       from meeting m
       join interaction_participant p on p.interaction_id = m.id and p.stakeholder_id <> m.of
       join stakeholder s on s.id = p.stakeholder_id and s.archived_at is null
       group by m.of, p.stakeholder_id
       union all
       select distinct tied.of, null::uuid, s.id, '${TieKind.AFFILIATION}', ${roleStrength}::float8, null::timestamptz
       from (
         select a.person_id as of, a.organisation_id as id from affiliation a where a.person_id = any($1::uuid[]) and ${currentSql('a')}
         union all
         select a.organisation_id, a.person_id from affiliation a where a.organisation_id = any($1::uuid[]) and ${currentSql('a')}
       ) tied
       join stakeholder s on s.id = tied.id and s.archived_at is null`;
    return this.database.query(
      `with meeting as materialized (
         select p.stakeholder_id as of, x.id, x.logged_by, p.occurred_at as at
         from interaction_participant p join interaction x on x.id = p.interaction_id
         where p.stakeholder_id = any($1::uuid[]) and ${tyingSql('x', 'p')} and ${visible}
       )
       select w.of, u.id as "colleagueId", null::uuid as "stakeholderId", '${TieKind.MET_TOGETHER}' as kind,
         ${meetingStrengthSql('w.at')} as strength, max(w.at) as "lastAt"
       from (
         select of, id, at, logged_by as user_id from meeting
         union
         select m.of, m.id, m.at, c.user_id from meeting m join interaction_colleague c on c.interaction_id = m.id
       ) w
       join app_user u on u.id = w.user_id and u.active
       group by w.of, u.id
       ${further ? others : ''}`,
      parameters,
    );
  }
}

/** The warmest of the ways from each one, the warmest first. */
function warmest<W extends Way>(ways: readonly W[]): W[] {
  const best = new Map<string, W>();
  const order = (one: W, other: W) => other.warmth - one.warmth || (one.from < other.from ? -1 : 1);
  for (const way of [...ways].sort(order)) if (!best.has(way.from)) best.set(way.from, way);
  return [...best.values()];
}
