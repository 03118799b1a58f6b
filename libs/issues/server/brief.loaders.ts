import { Injectable } from '@nestjs/common';
import { Database, RequestContext } from '@regiekamer/shared-server';
import { type BriefSection, BriefSectionName, type BriefVersion } from './brief.js';

const columns = `id, issue_id as "issueId", section, body, at, by_id as "byId"`;

/** A section's history is read back so far; what is older stays in the database. */
const mostVersions = 100;

const none: readonly BriefVersion[] = [];

/** Briefs by batch: one statement for what stands in them, one for what stood there before. */
@Injectable()
export class BriefLoaders {
  constructor(
    private readonly database: Database,
    private readonly context: RequestContext,
  ) {}

  /** The sections of an issue's brief in their order: all of them, or those that are named. */
  async brief(issueId: string, sections?: readonly BriefSectionName[] | null): Promise<BriefSection[]> {
    const written = await this.context
      .loader('issue.brief', (ids) => this.latest(ids), none)
      .load(issueId);
    return Object.values(BriefSectionName)
      .filter((section) => !sections || sections.includes(section))
      .map((section) => ({ issueId, section, current: written.find((version) => version.section === section) ?? null }));
  }

  /** The versions of one section, newest first. */
  versions(issueId: string, section: BriefSectionName): Promise<readonly BriefVersion[]> {
    return this.context.loader('issue.brief.versions', (keys) => this.history(keys), none).load(`${issueId} ${section}`);
  }

  private async latest(ids: readonly string[]): Promise<Map<string, BriefVersion[]>> {
    const rows = await this.database.query<BriefVersion>(
      `select distinct on (issue_id, section) ${columns} from issue_brief_section
       where issue_id = any($1::uuid[]) order by issue_id, section, at desc, id desc`,
      [ids],
    );
    return grouped(rows, ({ issueId }) => issueId);
  }

  private async history(keys: readonly string[]): Promise<Map<string, BriefVersion[]>> {
    const pairs = keys.map((key) => key.split(' '));
    const rows = await this.database.query<BriefVersion>(
      `select version.* from unnest($1::uuid[], $2::text[]) asked(issue_id, section)
       cross join lateral (
         select ${columns} from issue_brief_section v where v.issue_id = asked.issue_id and v.section = asked.section
         order by v.at desc, v.id desc limit ${mostVersions}
       ) version order by version.at desc, version.id desc`,
      [pairs.map(([issueId]) => issueId), pairs.map(([, section]) => section)],
    );
    return grouped(rows, ({ issueId, section }) => `${issueId} ${section}`);
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
