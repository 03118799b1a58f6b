import { Injectable } from '@nestjs/common';
import { Viewer } from '@regiekamer/identity-server';
import { BadInput, Conflict, Database, NotFound } from '@regiekamer/shared-server';
import { isUUID } from 'class-validator';
import { v7 as uuid } from 'uuid';
import type { BriefSectionName } from './brief.js';
import { Issue } from './issue.entity.js';
import { IssuePolicy } from './issue.policy.js';

/** characters */
const longestBody = 20_000;

@Injectable()
export class BriefService {
  constructor(
    private readonly database: Database,
    private readonly viewer: Viewer,
    private readonly policy: IssuePolicy,
  ) {}

  /**
   * Writes a section of the brief anew; what stood there is kept as a version. An empty text empties the section.
   * @param basedOn the version that the writer had read, null where there was none
   * @throws NotFound, Forbidden, BadInput, and Conflict where somebody wrote another version since: nothing is written then
   */
  async write(issueId: string, section: BriefSectionName, body: string, basedOn: string | null): Promise<Issue> {
    const text = body.replace(/\r\n?/g, '\n').trim();
    if (text.length > longestBody) throw new BadInput({ body: 'validation.tooLong' });
    if (basedOn !== null && !isUUID(basedOn, 'all')) throw new BadInput({ basedOn: 'validation.unknown' });
    await this.policy.requireWrite([issueId]);
    // That no two versions follow the same one is the database's to hold: it makes a second writer wait for the first.
    const written = await this.database.query<{ id: string }>(
      `insert into issue_brief_section (id, issue_id, section, body, based_on, by_id)
       select $1, $2, $3, $4, $5::uuid, $6
       where $5::uuid is null or exists (select from issue_brief_section where id = $5::uuid and issue_id = $2 and section = $3)
       on conflict (issue_id, section, based_on) do nothing returning id`,
      [uuid(), issueId, section, text, basedOn, this.viewer.id],
    );
    if (written.length === 0) throw new Conflict();
    const issue = await this.database.repository(Issue).findOneBy({ id: issueId });
    if (!issue) throw new NotFound();
    return issue;
  }
}
