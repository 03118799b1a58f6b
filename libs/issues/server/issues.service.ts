import { Injectable } from '@nestjs/common';
import { Viewer } from '@regiekamer/identity-server';
import { BadInput, Conflict, Database, definedOnly, NotFound } from '@regiekamer/shared-server';
import { v7 as uuid } from 'uuid';
import { Issue, IssueStage } from './issue.entity.js';
import type { CreateIssueInput, UpdateIssueInput } from './issue.inputs.js';
import { IssuePolicy } from './issue.policy.js';
import { IssueReferences, type NamedByIssue } from './issue.references.js';
import { StageChange } from './stage-change.entity.js';

/** The reason of the first stage, which nobody is asked for. Reasons are texts of the office, which are Dutch. */
const reasonAtStart = 'Aangemaakt';

const longestReason = 2_000;

@Injectable()
export class IssuesService {
  constructor(
    private readonly database: Database,
    private readonly viewer: Viewer,
    private readonly policy: IssuePolicy,
    private readonly references: IssueReferences,
  ) {}

  /**
   * Creates an issue with the first row of its life cycle.
   * @throws Forbidden, BadInput
   */
  async create({ relatedThemeIds, ...input }: CreateIssueInput): Promise<Issue> {
    this.policy.requireCreate();
    const regisseurId = input.regisseurId ?? this.viewer.id;
    await this.references.check({ ...input, relatedThemeIds, regisseurId });
    const id = uuid();
    const stage = input.stage ?? IssueStage.SIGNAL;
    await this.database.repository(Issue).insert({
      ...input,
      id,
      stage,
      regisseurId,
      influenceability: input.influenceability ?? 3,
      tags: input.tags ?? [],
    });
    await this.writeRelatedThemes(id, others(relatedThemeIds, input.themeId));
    await this.writeStage(id, stage, reasonAtStart);
    return this.read(id);
  }

  /**
   * Changes the issue's own fields. What it names already may stay, also when that went out of use in the meantime.
   * @throws NotFound, Forbidden, Conflict, BadInput
   */
  async update(id: string, version: number, { relatedThemeIds, ...input }: UpdateIssueInput): Promise<Issue> {
    await this.policy.requireWrite([id]);
    const issue = await this.read(id);
    if (issue.version !== version) throw new Conflict();

    const kept = await this.relatedThemeIds(id);
    const named: NamedByIssue = { relatedThemeIds };
    if (input.themeId !== issue.themeId) named.themeId = input.themeId;
    if (input.regisseurId !== issue.regisseurId) named.regisseurId = input.regisseurId;
    if (input.parentId !== issue.parentId) named.parentId = input.parentId;
    await this.references.check(named, [...kept, issue.themeId]);
    if (named.parentId) await this.references.requireNoCycle(id, named.parentId);

    const tags = input.tags === null ? [] : input.tags;
    await this.database.updateVersion(Issue, id, version, definedOnly({ ...input, tags }));
    const related = relatedThemeIds === undefined ? kept : relatedThemeIds;
    await this.writeRelatedThemes(id, others(related, input.themeId ?? issue.themeId), kept);
    return this.read(id);
  }

  /**
   * Takes the issue to another stage of its life cycle, for a reason.
   * @throws NotFound, Forbidden, BadInput where the reason is blank or the issue is in that stage already
   */
  async changeStage(id: string, stage: IssueStage, reason: string): Promise<Issue> {
    const text = reason.trim();
    if (!text) throw new BadInput({ reason: 'validation.required' });
    if (text.length > longestReason) throw new BadInput({ reason: 'validation.tooLong' });
    await this.policy.requireWrite([id]);
    const changed = await this.database.query<{ id: string }>(
      `update issue set stage = $2, version = version + 1, updated_at = now() where id = $1 and stage <> $2 returning id`,
      [id, stage],
    );
    if (changed.length === 0) throw new BadInput({ stage: 'issues.sameStage' });
    await this.writeStage(id, stage, text);
    return this.read(id);
  }

  /** Puts an issue away; archiving twice changes nothing. @throws NotFound, Forbidden */
  async archive(id: string): Promise<Issue> {
    await this.policy.requireWrite([id]);
    await this.database.query(
      `update issue set archived_at = now(), version = version + 1, updated_at = now() where id = $1 and archived_at is null`,
      [id],
    );
    return this.read(id);
  }

  /** @throws NotFound, Forbidden */
  async restore(id: string): Promise<Issue> {
    await this.policy.requireWrite([id]);
    await this.database.query(
      `update issue set archived_at = null, version = version + 1, updated_at = now() where id = $1 and archived_at is not null`,
      [id],
    );
    return this.read(id);
  }

  /**
   * The issues of these ids must exist and not be archived.
   * @param ids by the input path that names them
   * @throws BadInput
   */
  requireActive(ids: Record<string, string>): Promise<void> {
    return this.references.requireActive(ids);
  }

  private async writeStage(issueId: string, stage: IssueStage, reason: string): Promise<void> {
    await this.database.repository(StageChange).insert({ id: uuid(), issueId, stage, reason, byId: this.viewer.id });
  }

  /** Writes what differs and nothing else, so that the history tells what was changed. */
  private async writeRelatedThemes(id: string, wanted: readonly string[], stored: readonly string[] = []): Promise<void> {
    const removed = stored.filter((theme) => !wanted.includes(theme));
    const added = wanted.filter((theme) => !stored.includes(theme));
    if (removed.length > 0) {
      await this.database.query(`delete from issue_related_theme where issue_id = $1 and theme_id = any($2::uuid[])`, [id, removed]);
    }
    if (added.length > 0) {
      await this.database.query(`insert into issue_related_theme (issue_id, theme_id) select $1, unnest($2::uuid[])`, [id, added]);
    }
  }

  private async relatedThemeIds(id: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(`select theme_id as id from issue_related_theme where issue_id = $1`, [id]);
    return rows.map((row) => row.id);
  }

  private async read(id: string): Promise<Issue> {
    const issue = await this.database.repository(Issue).findOneBy({ id });
    if (!issue) throw new NotFound();
    return issue;
  }
}

/** The related themes, each once, without the theme itself. */
function others(related: readonly string[] | null | undefined, themeId: string): string[] {
  return [...new Set((related ?? []).map((id) => id.toLowerCase()))].filter((id) => id !== themeId.toLowerCase());
}
