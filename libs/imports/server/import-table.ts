import { UserError } from '@regiekamer/shared-server';
import type { ImportFormat } from './import.entity.js';

/** What is accepted at most. */
export const fileLimits = { bytes: 25 * 1024 * 1024, rows: 50_000, columns: 200, characters: 5_000 };

/** One row as it stands in the file. */
export interface FileRow {
  /** as a spreadsheet numbers it */
  number: number;
  values: (string | null)[];
}

/** A file as a table. */
export interface FileTable {
  format: ImportFormat;
  columns: string[];
  rows: FileRow[];
}

/** A file that cannot be read: a message key, and the row where it went wrong, for as far as that is known. */
export class UnreadableFile extends UserError {
  constructor(key: string, row?: number) {
    super('BAD_USER_INPUT', `The file cannot be read: ${key}${row === undefined ? '' : ` (row ${row})`}.`, {
      fields: { file: key },
      ...(row === undefined ? {} : { row }),
    });
  }
}

/** Every row of a sheet, its headings among them. */
export type Sheet = FileRow[];

const holdsSomething = ({ values }: FileRow) => values.some((value) => value !== null);

/** A value as it is kept: without space around it; null where there is nothing. */
export const valueOf = (text: string | null | undefined): string | null =>
  text?.replaceAll('\0', '').replace(/^[\s\u00a0\ufeff]+|[\s\u00a0]+$/g, '') || null;

/** Takes the headings off a sheet. @throws UnreadableFile where there is nothing under them, or more than is accepted */
export function tableOf(sheet: Sheet): Omit<FileTable, 'format'> {
  const filled = sheet.filter(holdsSomething);
  const [first, ...others] = filled;
  if (!first) throw new UnreadableFile('imports.file.empty');
  const headed = !first.values.some(isData);
  const rows = headed ? others : filled;
  if (rows.length === 0) throw new UnreadableFile('imports.file.onlyHeadings');
  if (rows.length > fileLimits.rows) throw new UnreadableFile('imports.file.tooManyRows', rows[fileLimits.rows]!.number);
  const width = headed ? lastFilled(first.values) : Math.max(...rows.slice(0, 100).map(({ values }) => lastFilled(values)));
  if (width > fileLimits.columns) throw new UnreadableFile('imports.file.tooManyColumns');
  const tooLong = rows.find(({ values }) => values.some((value) => value !== null && value.length > fileLimits.characters));
  if (tooLong) throw new UnreadableFile('imports.file.valueTooLong', tooLong.number);
  return {
    columns: headings(headed ? first.values : [], width),
    // what stands beyond the headings stays, so that the row can be told to have too many values
    rows: rows.map(({ number, values }) => ({ number, values: fitted(values, width) })),
  };
}

/** An e-mail address or a telephone number is no heading. */
const isData = (value: string | null) => value !== null && (/^\S+@\S+\.\S+$/.test(value) || /^\+?[\d\s()-]{9,}$/.test(value));

function lastFilled(values: readonly (string | null)[]): number {
  return values.findLastIndex((value) => value !== null) + 1;
}

function fitted(values: readonly (string | null)[], width: number): (string | null)[] {
  const length = Math.max(width, lastFilled(values));
  return Array.from({ length }, (_unused, index) => values[index] ?? null);
}

/** A column without a heading is named by its letter; one whose heading was there before gets a number. */
function headings(given: readonly (string | null)[], width: number): string[] {
  const names: string[] = [];
  for (let index = 0; index < width; index++) {
    const name = (given[index] ?? letter(index)).replace(/\s+/g, ' ').slice(0, 200);
    let unique = name;
    for (let copy = 2; names.includes(unique); copy++) unique = `${name} (${copy})`;
    names.push(unique);
  }
  return names;
}

/** A … Z, AA … as a spreadsheet names its columns. */
function letter(index: number): string {
  const before = Math.floor(index / 26);
  return (before > 0 ? letter(before - 1) : '') + String.fromCharCode(65 + (index % 26));
}
