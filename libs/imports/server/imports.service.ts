import { Injectable } from '@nestjs/common';
import { Viewer } from '@regiekamer/identity-server';
import { BadInput, Database, Idempotency, NotFound, type Page, type Paging, readPage, RequestContext, SortOrder } from '@regiekamer/shared-server';
import { v7 as uuid } from 'uuid';
import { readFile } from './import-file.js';
import { isImportField, namingFields } from './import-fields.js';
import { ImportJobs } from './import-jobs.js';
import { suggestMapping } from './import-mapping.js';
import { chunksOf } from './import-matcher.js';
import { type ColumnMapping, Import, ImportRow, ImportStatus, ImportWork } from './import.entity.js';

/** ms that a request waits for its work at most; after that, `work` and `progress` tell how far it is. */
const patience = 20_000;

/** ms that the database may take for each look at how far the work is, and for the answer then. */
const patienceEach = 3_000;

const { UPLOADED, CHECKED, APPLIED, FAILED } = ImportStatus;

/** Takes files in, and has their rows checked, applied and taken back. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly database: Database,
    private readonly viewer: Viewer,
    private readonly jobs: ImportJobs,
    private readonly idempotency: Idempotency,
    private readonly context: RequestContext,
  ) {}

  /**
   * Reads a file and keeps its rows; of the file itself nothing is kept.
   * @throws UnreadableFile
   */
  async upload(fileName: string, file: Buffer): Promise<{ id: string }> {
    const { format, columns, rows } = await readFile(file);
    const id = uuid();
    await this.database.transaction(async () => {
      await this.database.query(
        `insert into import (id, file_name, format, columns, suggested_mapping, row_count, uploaded_by) values ($1, $2, $3, $4, $5, $6, $7)`,
        [id, fileName.replace(/\p{Cc}/gu, '').slice(-255), format, columns, JSON.stringify(suggestMapping(columns, rows)), rows.length, this.viewer.id],
      );
      for (const some of chunksOf(rows, 2_000)) {
        await this.database.query(
          `insert into import_row (import_id, number, "values") select $1, number, "values" from jsonb_to_recordset($2::jsonb) r(number int, "values" jsonb)`,
          [id, JSON.stringify(some)],
        );
      }
    });
    return { id };
  }

  /**
   * Sorts the rows into new, match, conflict and invalid, and writes nothing.
   * @throws NotFound, BadInput
   */
  async check(id: string, mapping: ColumnMapping[], keyColumn: string | null): Promise<Import> {
    const { columns } = await this.require(id);
    checkMapping(columns, mapping, keyColumn);
    return this.have(ImportWork.CHECK, id, [UPLOADED, CHECKED, FAILED], { mapping, keyColumn });
  }

  /** Writes what the dry run showed, all of it or nothing. @throws NotFound, BadInput */
  apply(id: string): Promise<Import> {
    return this.have(ImportWork.APPLY, id, [CHECKED]);
  }

  /** Takes back what applying wrote. @throws NotFound, BadInput */
  undo(id: string): Promise<Import> {
    return this.have(ImportWork.UNDO, id, [APPLIED]);
  }

  /** Stops the work that is under way; nothing of it is kept. Work that was finished by then stays done. @throws NotFound */
  async cancel(id: string): Promise<Import> {
    await this.database.query(
      `update import set work = null, work_id = null, error = 'imports.error.cancelled' where id = $1 and work is not null`,
      [id],
    );
    return this.require(id);
  }

  byId(id: string): Promise<Import | null> {
    return this.database.repository(Import).findOneBy({ id });
  }

  /** Newest first. */
  list(paging: Paging | null | undefined): Promise<Page<Import>> {
    return readPage(this.database.select(Import, 'i'), [{ sql: 'i.uploaded_at', type: 'timestamptz', order: SortOrder.DESC }], paging);
  }

  /** The rows that were checked, in the order of the file. */
  rows(importId: string, { status, problem, changesOnly }: RowFilter, paging: Paging | null | undefined): Promise<Page<ImportRow>> {
    const rows = this.database.select(ImportRow, 'r');
    rows.where(`r.import_id = ${rows.bind(importId)} and r.status is not null`);
    if (status) rows.where(`r.status = ${rows.bind(status)}`);
    if (problem) rows.where(`${rows.bind(problem)} = any(r.problems)`);
    if (changesOnly) rows.where(`r.status = 'NEW' or r.differences <> '[]'`);
    return readPage(rows, [{ sql: 'r.number', type: 'int', order: SortOrder.ASC }], paging);
  }

  /** The first values of each column. */
  async samples({ id, columns }: Import): Promise<{ column: string; values: string[] }[]> {
    const rows = await this.database.query<{ values: (string | null)[] }>(
      `select "values" from import_row where import_id = $1 order by number limit 100`,
      [id],
    );
    return columns.map((column, index) => {
      const values = rows.map(({ values }) => values[index]).filter((value) => typeof value === 'string');
      return { column, values: [...new Set(values)].slice(0, 3) };
    });
  }

  /** Has it done, once for each Idempotency-Key, and waits for it a while. */
  private async have(work: ImportWork, id: string, from: ImportStatus[], reader?: { mapping: ColumnMapping[]; keyColumn: string | null }): Promise<Import> {
    const known = await this.require(id);
    await this.database.transaction(() =>
      this.idempotency.onceAsked(async () => {
        if (!(await this.jobs.request(work, id, this.viewer.id, from, reader))) throw new BadInput({ id: refusal(known) });
      }),
    );
    const until = Date.now() + patience;
    for (let pause = 20; Date.now() < until; pause = Math.min(pause * 1.5, 250)) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      const now = await this.lookAgain(id);
      if (!now.work) return now;
    }
    return this.lookAgain(id);
  }

  /** It is the work that takes its time, not the database: this has its time anew. */
  private lookAgain(id: string): Promise<Import> {
    if (RequestContext.deadline !== undefined) this.context.deadline = Date.now() + patienceEach;
    return this.require(id);
  }

  private async require(id: string): Promise<Import> {
    const found = await this.byId(id);
    if (!found) throw new NotFound();
    return found;
  }
}

export interface RowFilter {
  status?: string | null;
  problem?: string | null;
  changesOnly?: boolean | null;
}

function refusal({ status, rowsRemovedAt, work }: Import): string {
  if (rowsRemovedAt) return 'imports.state.rowsRemoved';
  if (work) return 'imports.state.working';
  const states: Record<ImportStatus, string> = {
    UPLOADED: 'imports.state.notChecked', CHECKED: 'imports.state.notApplied', APPLIED: 'imports.state.applied', UNDONE: 'imports.state.undone',
    FAILED: 'imports.state.notChecked',
  };
  return states[status];
}

function checkMapping(columns: readonly string[], mapping: readonly ColumnMapping[], keyColumn: string | null): void {
  const fields = mapping.map(({ field }) => field);
  if (keyColumn !== null && !columns.includes(keyColumn)) throw new BadInput({ keyColumn: 'validation.unknown' });
  mapping.forEach(({ column, field }, index) => {
    if (!columns.includes(column)) throw new BadInput({ [`mapping.${index}.column`]: 'validation.unknown' });
    if (!isImportField(field)) throw new BadInput({ [`mapping.${index}.field`]: 'validation.unknown' });
    if (fields.indexOf(field) !== index) throw new BadInput({ [`mapping.${index}.field`]: 'imports.mapping.twice' });
  });
  if (!namingFields.some((field) => fields.includes(field))) throw new BadInput({ mapping: 'imports.mapping.noName' });
}
