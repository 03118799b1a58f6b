import { Injectable } from '@nestjs/common';
import { Suppressions } from '@regiekamer/consent-server';
import { Database } from '@regiekamer/shared-server';
import { CategoryService, StakeholderKind } from '@regiekamer/stakeholders-server';
import { isImportField, type ImportField } from './import-fields.js';
import { interpret, type Interpreted, type Reading } from './import-interpret.js';
import { chunksOf, type Found, ImportMatcher } from './import-matcher.js';
import { isTaken, type Sorted, sortRows } from './import-sort.js';
import type { FileRow } from './import-table.js';
import type { ColumnMapping, ImportDifference, ImportRowStatus } from './import.entity.js';

/** How the columns of an import are read. */
export interface Reader {
  id: string;
  columns: string[];
  mapping: ColumnMapping[];
  keyColumn: string | null;
}

/** Told the part that is done, 0 to 100; throws where the work was cancelled. */
export type Step = (progress: number) => Promise<void>;

/** Rows that are understood before others get their turn: reading names and numbers is work of the processor. */
const atOnce = 250;

/** The dry run: what each row of the file would do. */
@Injectable()
export class ImportCheck {
  constructor(
    private readonly database: Database,
    private readonly matcher: ImportMatcher,
    private readonly categories: CategoryService,
    private readonly suppressions: Suppressions,
  ) {}

  /** Sorts all rows by what the records are now, and writes nothing. */
  async sort(reader: Reader, step: Step): Promise<Sorted[]> {
    const categories = await this.categories.all();
    const reading = readingOf(reader, new Map(
      categories.filter(({ active }) => active).flatMap(({ id, code, labelNl, labelEn }) => [code, labelNl, labelEn].map((name) => [name.toLowerCase(), id] as const)),
    ));
    const rows = await this.interpreted(reader.id, reading, (part) => step(part * 40));
    const sound = rows.filter(({ faults }) => faults.length === 0);
    const found = await this.matcher.find(sound, reader.keyColumn, (part) => step(40 + part * 40));
    await this.recognise(sound, found);
    return sortRows(rows, found, new Map(categories.map(({ id, labelNl }) => [id, labelNl])));
  }

  /** Those whom we were asked to forget. */
  private async recognise(rows: readonly Interpreted[], found: Found): Promise<void> {
    for (const people of chunksOf(rows.filter(({ kind }) => kind === StakeholderKind.PERSON))) {
      const recognised = await this.suppressions.recognise(people.map(({ said }) => said));
      for (const [at, { number }] of people.entries()) if (recognised[at]) found.suppressed.add(number);
    }
  }

  private async interpreted(importId: string, reading: Reading, step: (part: number) => Promise<void>): Promise<Interpreted[]> {
    const rows = await this.database.query<FileRow>(`select number, "values" from import_row where import_id = $1 order by number`, [importId]);
    const interpreted: Interpreted[] = [];
    for (const some of chunksOf(rows, atOnce)) {
      interpreted.push(...some.map((row) => interpret(row, reading)));
      if (interpreted.length % 2_000 < atOnce) await step(interpreted.length / rows.length);
      else await new Promise(setImmediate);
    }
    return interpreted;
  }

  /** Keeps what was found, for who reads it before applying. */
  async save({ id }: Reader, sorted: readonly Sorted[], step: Step): Promise<void> {
    let done = 0;
    for (const some of chunksOf(sorted, 2_000)) {
      await this.database.query(
        `update import_row i set status = r.status, problems = r.problems, stakeholder_id = r.stakeholder_id, candidate_ids = r.candidate_ids,
           differences = r.differences
         from jsonb_to_recordset($2::jsonb)
           r(number int, status text, problems text[], stakeholder_id uuid, candidate_ids uuid[], differences jsonb)
         where i.import_id = $1 and i.number = r.number`,
        [id, JSON.stringify(some.map(asRow))],
      );
      done += some.length;
      await step(80 + (done / sorted.length) * 19);
    }
    await this.database.query(`update import set counts = $2, problem_counts = $3, change_count = $4 where id = $1`, [
      id,
      JSON.stringify(countBy(sorted.map(({ status }) => status))),
      JSON.stringify(countBy(sorted.flatMap(({ problems }) => problems))),
      sorted.filter((one) => isTaken(one) && (one.match === null || one.differences.length > 0)).length,
    ]);
  }

  /** Whether rows would do something else now than what was found when they were checked. */
  async isStale({ id }: Reader, sorted: readonly Sorted[]): Promise<boolean> {
    const kept = await this.database.query<{ number: number; status: ImportRowStatus; stakeholder_id: string | null; differences: ImportDifference[] }>(
      `select number, status, stakeholder_id, differences from import_row where import_id = $1`,
      [id],
    );
    const before = new Map(kept.map((row) => [row.number, effect(row.status, row.stakeholder_id, row.differences)]));
    return sorted.some(({ row, status, match, differences }) => before.get(row.number) !== effect(status, match?.id ?? null, differences));
  }
}

const effect = (status: ImportRowStatus, stakeholderId: string | null, differences: readonly ImportDifference[]) =>
  JSON.stringify([status, stakeholderId, differences.map(({ field, record, file, outcome }) => [field, record, file, outcome])]);

const asRow = ({ row, status, problems, match, candidateIds, differences }: Sorted) => ({
  number: row.number, status, problems, stakeholder_id: match?.id ?? null, candidate_ids: candidateIds, differences,
});

function readingOf({ columns, mapping, keyColumn }: Reader, categories: Reading['categories']): Reading {
  const places = new Map<ImportField, number>();
  for (const { column, field } of mapping) if (isImportField(field)) places.set(field, columns.indexOf(column));
  return { places, keyPlace: keyColumn === null ? null : columns.indexOf(keyColumn), width: columns.length, categories };
}

function countBy(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
