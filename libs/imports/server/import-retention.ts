import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, Jobs } from '@regiekamer/shared-server';
import type { Import } from './import.entity.js';

/** Days that the rows of a file are kept after it was last worked with. */
export const keptDays = 90;

const day = 24 * 60 * 60 * 1000;

/** When the rows of an import are removed; null where they are. */
export function rowsKeptUntil({ rowsRemovedAt, undoneAt, appliedAt, checkedAt, uploadedAt }: Import): Date | null {
  return rowsRemovedAt ? null : new Date((undoneAt ?? appliedAt ?? checkedAt ?? uploadedAt).getTime() + keptDays * day);
}

/** Keeps the contents of files no longer than they serve: they are personal data beside the records. */
@Injectable()
export class ImportRetention implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.register('import.retention', () => this.database.transaction(() => this.removeOld()), '20 3 * * *');
  }

  /** Removes the rows of imports, and what they wrote over, once they are too old to be undone. */
  async removeOld(): Promise<void> {
    const old = await this.database.query<{ id: string }>(
      `update import set rows_removed_at = now(), leftovers = '[]'
       where rows_removed_at is null and work is null
         and coalesce(undone_at, applied_at, checked_at, uploaded_at) < now() - make_interval(days => $1)
       returning id`,
      [keptDays],
    );
    const ids = old.map(({ id }) => id);
    await this.database.query(`delete from import_row where import_id = any($1::uuid[])`, [ids]);
    await this.database.query(`delete from import_change where import_id = any($1::uuid[])`, [ids]);
  }
}
