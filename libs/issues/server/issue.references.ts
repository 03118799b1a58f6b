import { Injectable } from '@nestjs/common';
import { UsersService } from '@regiekamer/identity-server';
import { BadInput, Database } from '@regiekamer/shared-server';
import { ThemesService } from './themes.service.js';

/** What an issue names: each must exist and be in use. Left out where the input does not touch it. */
export interface NamedByIssue {
  themeId?: string;
  relatedThemeIds?: readonly string[] | null;
  regisseurId?: string;
  parentId?: string | null;
}

/** Checks what issues name, by sets: one statement for each kind of record. */
@Injectable()
export class IssueReferences {
  constructor(
    private readonly database: Database,
    private readonly users: UsersService,
    private readonly themes: ThemesService,
  ) {}

  /**
   * @param kept themes that the issue has already; they may stay after they went out of use
   * @throws BadInput
   */
  async check({ themeId, relatedThemeIds, regisseurId, parentId }: NamedByIssue, kept: readonly string[] = []): Promise<void> {
    const related = (relatedThemeIds ?? []).flatMap((id, index) =>
      kept.includes(id.toLowerCase()) ? [] : [[`relatedThemeIds.${index}`, id] as const],
    );
    await this.themes.requireActive({ ...(themeId ? { themeId } : {}), ...Object.fromEntries(related) });
    if (regisseurId) await this.users.requireActive({ regisseurId });
    if (parentId) await this.requireActive({ parentId });
  }

  /**
   * The issues of these ids must exist and not be archived.
   * @param ids by the input path that names them
   * @throws BadInput
   */
  async requireActive(ids: Record<string, string>): Promise<void> {
    const wanted = Object.entries(ids);
    if (wanted.length === 0) return;
    const found = await this.database.query<{ id: string }>(
      `select id from issue where id = any($1::uuid[]) and archived_at is null`,
      [wanted.map(([, id]) => id)],
    );
    const known = new Set(found.map(({ id }) => id));
    const unknown = wanted.filter(([, id]) => !known.has(id.toLowerCase()));
    if (unknown.length > 0) throw new BadInput(Object.fromEntries(unknown.map(([path]) => [path, 'validation.unknown'])));
  }

  /**
   * Whether an issue may come under this parent: not when it is the parent itself or stands above it.
   * @throws BadInput
   */
  async requireNoCycle(id: string, parentId: string): Promise<void> {
    // two moves at once could each be right and make a circle together, so moves wait for each other
    await this.database.query(`select pg_advisory_xact_lock(hashtext('issue.parent_id'))`);
    const above = await this.database.query<{ id: string }>(
      `with recursive above as (
         select id, parent_id from issue where id = $1
         union
         select i.id, i.parent_id from issue i join above a on i.id = a.parent_id
       ) select id from above where id = $2`,
      [parentId, id],
    );
    if (above.length > 0) throw new BadInput({ parentId: 'issues.cycle' });
  }
}
