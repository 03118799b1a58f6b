import { Injectable } from '@nestjs/common';
import { Resource, Viewer } from '@regiekamer/identity-server';
import { Database, RequestContext } from '@regiekamer/shared-server';
import { Stance } from '@regiekamer/stakeholders-server';
import { Assessment, Position, StanceCount } from './position.entity.js';

const stances = Object.values(Stance).map((stance) => `'${stance}'`);

/** Positions and what belongs to them, by batch. Who may not read positions gets none. */
@Injectable()
export class PositionReader {
  constructor(
    private readonly database: Database,
    private readonly context: RequestContext,
    private readonly viewer: Viewer,
  ) {}

  /** Where active stakeholders stand on an issue, by name. */
  ofIssue(issueId: string): Promise<Position[]> {
    return this.positions('positions of issue', issueId, ({ issueId: id }) => id, (query) =>
      query
        .innerJoin('stakeholder', 's', 's.id = p.stakeholder_id and s.archived_at is null')
        .where('p.issue_id = any(:ids)')
        .orderBy('s.sort_key'),
    );
  }

  /** Where a stakeholder stands on the issues that are not archived, latest assessed first. */
  ofStakeholder(stakeholderId: string): Promise<Position[]> {
    return this.positions('positions of stakeholder', stakeholderId, ({ stakeholderId: id }) => id, (query) =>
      query
        .innerJoin('issue', 'i', 'i.id = p.issue_id and i.archived_at is null')
        .where('p.stakeholder_id = any(:ids)')
        .orderBy('p.assessed_at', 'DESC'),
    );
  }

  /** How many active stakeholders take which stance on an issue; stances that nobody takes are left out. */
  stanceBalance(issueId: string): Promise<StanceCount[]> {
    if (!this.viewer.may(Resource.STANCE_BALANCE, 'read')) return Promise.resolve([]);
    const batch = async (ids: readonly string[]) => {
      const rows = await this.database.query<StanceCount & { issueId: string }>(
        `select p.issue_id as "issueId", p.stance, count(*)::int as count from position p
         join stakeholder s on s.id = p.stakeholder_id and s.archived_at is null
         where p.issue_id = any($1::uuid[])
         group by p.issue_id, p.stance order by array_position(array[${stances.join()}], p.stance)`,
        [ids],
      );
      return grouped(rows, (row) => row.issueId);
    };
    return this.context.loader<StanceCount[]>('stance balance of issue', batch, []).load(issueId);
  }

  /** Every assessment of a stakeholder on an issue, newest first. */
  history({ issueId, stakeholderId }: Pick<Position, 'issueId' | 'stakeholderId'>): Promise<Assessment[]> {
    if (!this.viewer.may(Resource.POSITIONS, 'read')) return Promise.resolve([]);
    const batch = async (keys: readonly string[]) => {
      const pairs = keys.map((key) => key.split(' '));
      const found = await this.database
        .repository(Assessment)
        .createQueryBuilder('a')
        .where('(a.issue_id, a.stakeholder_id) in (select * from unnest(:issues::uuid[], :stakeholders::uuid[]))', {
          issues: pairs.map(([issue]) => issue),
          stakeholders: pairs.map(([, stakeholder]) => stakeholder),
        })
        .orderBy('a.assessed_at', 'DESC')
        .addOrderBy('a.id', 'DESC')
        .getMany();
      return grouped(found, (assessment) => `${assessment.issueId} ${assessment.stakeholderId}`);
    };
    return this.context.loader<Assessment[]>('history of position', batch, []).load(`${issueId} ${stakeholderId}`);
  }

  private positions(
    key: string,
    id: string,
    ownerOf: (position: Position) => string,
    narrow: (query: ReturnType<PositionReader['query']>) => ReturnType<PositionReader['query']>,
  ): Promise<Position[]> {
    if (!this.viewer.may(Resource.POSITIONS, 'read')) return Promise.resolve([]);
    const batch = async (ids: readonly string[]) =>
      grouped(await narrow(this.query()).setParameters({ ids }).addOrderBy('p.id').getMany(), ownerOf);
    return this.context.loader<Position[]>(key, batch, []).load(id);
  }

  private query() {
    return this.database.repository(Position).createQueryBuilder('p');
  }
}

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
