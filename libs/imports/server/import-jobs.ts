import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Database, Jobs, RequestContext } from '@regiekamer/shared-server';
import { v7 as uuid } from 'uuid';
import { ImportApply } from './import-apply.js';
import { ImportCheck, type Reader, type Step } from './import-check.js';
import { ImportUndo } from './import-undo.js';
import { type ColumnMapping, ImportStatus, ImportWork } from './import.entity.js';

interface Asked {
  importId: string;
  workId: string;
  /** in whose name */
  userId: string;
  reader?: { mapping: ColumnMapping[]; keyColumn: string | null };
}

/** Somebody cancelled, or asked for other work: this is no longer wanted. */
class Cancelled extends Error {}

/** Times that work is begun at most, when the server dies of it or loses the database. */
const attempts = 3;

/** Stands for «one import writes at a time» among PostgreSQL's advisory locks. */
const oneWriter = 7_265_672;

/**
 * The work on imports, done behind the requests. Each work is one transaction: a server that dies in the midst of it leaves
 * nothing, and another begins it anew.
 */
@Injectable()
export class ImportJobs implements OnModuleInit {
  private readonly logger = new Logger(ImportJobs.name);

  constructor(
    private readonly database: Database,
    private readonly context: RequestContext,
    private readonly jobs: Jobs,
    private readonly check: ImportCheck,
    private readonly application: ImportApply,
    private readonly undoing: ImportUndo,
  ) {}

  onModuleInit(): void {
    this.jobs.register<Asked>('import.work', (asked) => this.perform(asked));
  }

  /** Asks for work in the open transaction. @returns false where other work is under way, or the import is in none of these states */
  async request(work: ImportWork, importId: string, userId: string, from: ImportStatus[], reader?: Asked['reader']): Promise<boolean> {
    const asked: Asked = { importId, workId: uuid(), userId, reader };
    const [found] = await this.database.query(
      `update import set work = $2, work_id = $3, work_attempts = 0, progress = 0, error = null
       where id = $1 and work is null and status = any($4) and rows_removed_at is null returning id`,
      [importId, work, asked.workId, from],
    );
    if (found) await this.jobs.enqueue('import.work', asked, { attempts: attempts + 1 });
    return found !== undefined;
  }

  private async perform(asked: Asked): Promise<void> {
    const [begun] = await this.database.query<{ work: ImportWork; work_attempts: number }>(
      `update import set work_attempts = work_attempts + 1 where id = $1 and work_id = $2 returning work, work_attempts`,
      [asked.importId, asked.workId],
    );
    if (!begun) return; // cancelled before it began
    if (begun.work_attempts > attempts) return this.fail(asked);
    this.context.actorId = asked.userId;
    try {
      await this.database.transaction(() => this.work(begun.work, asked));
    } catch (error) {
      if (error instanceof Cancelled) return;
      this.logger.error(error instanceof Error ? error.stack : 'unknown error');
      // the connection may have gone with it: then the job is tried again, and begins anew
      await this.fail(asked);
    }
  }

  private async work(work: ImportWork, asked: Asked): Promise<void> {
    const step = this.stepOf(asked);
    if (work === ImportWork.UNDO) return this.undo(asked, step);
    const [kept] = await this.database.query<{ columns: string[]; mapping: ColumnMapping[]; keyColumn: string | null }>(
      `select columns, mapping, key_column as "keyColumn" from import where id = $1`,
      [asked.importId],
    );
    const reader: Reader = { id: asked.importId, ...kept!, ...asked.reader };
    return work === ImportWork.CHECK ? this.dryRun(reader, asked, step) : this.apply(reader, asked, step);
  }

  private async dryRun(reader: Reader, asked: Asked, step: Step): Promise<void> {
    const sorted = await this.check.sort(reader, step);
    await this.check.save(reader, sorted, step);
    await this.finish(asked, `status = 'CHECKED', checked_at = now(), mapping = $3, key_column = $4`, [JSON.stringify(reader.mapping), reader.keyColumn]);
  }

  /** Applies what was shown. Where records changed since, nothing is written: the rows are sorted anew and shown again. */
  private async apply(reader: Reader, asked: Asked, step: Step): Promise<void> {
    await this.database.query(`select pg_advisory_xact_lock($1)`, [oneWriter]);
    await this.database.query(
      `select from stakeholder where id in (select stakeholder_id from import_row where import_id = $1) order by id for update`,
      [reader.id],
    );
    const sorted = await this.check.sort(reader, step);
    if (await this.check.isStale(reader, sorted)) {
      await this.check.save(reader, sorted, step);
      return this.finish(asked, `status = 'CHECKED', checked_at = now(), error = 'imports.error.changedSince'`);
    }
    await this.application.write(reader.id, sorted, reader.keyColumn, step);
    return this.finish(asked, `status = 'APPLIED', applied_at = now(), applied_by = $3`, [asked.userId]);
  }

  private async undo(asked: Asked, step: Step): Promise<void> {
    await this.database.query(`select pg_advisory_xact_lock($1)`, [oneWriter]);
    await this.database.query(
      `select from stakeholder where id in (select record_id from import_change where import_id = $1) order by id for update`,
      [asked.importId],
    );
    const leftovers = await this.undoing.takeBack(asked.importId, step);
    await this.finish(asked, `status = 'UNDONE', undone_at = now(), undone_by = $3, leftovers = $4`, [asked.userId, JSON.stringify(leftovers)]);
  }

  /** Reports progress beside the transaction, for others to see; finds out there that the work is no longer wanted. */
  private stepOf({ importId, workId }: Asked): Step {
    return async (progress) => {
      const [wanted] = await RequestContext.run(() =>
        this.database.query(`update import set progress = $3 where id = $1 and work_id = $2 returning id`, [importId, workId, Math.round(progress)]),
      );
      if (!wanted) throw new Cancelled();
    };
  }

  private async finish({ importId, workId }: Asked, changes: string, parameters: unknown[] = []): Promise<void> {
    const [wanted] = await this.database.query(
      `update import set ${changes}, work = null, work_id = null, progress = 100 where id = $1 and work_id = $2 returning id`,
      [importId, workId, ...parameters],
    );
    if (!wanted) throw new Cancelled();
  }

  private async fail({ importId, workId }: Asked): Promise<void> {
    await this.database.query(
      `update import set status = case work when 'UNDO' then 'APPLIED' else 'FAILED' end, error = 'imports.error.failed', work = null, work_id = null
       where id = $1 and work_id = $2`,
      [importId, workId],
    );
  }
}
