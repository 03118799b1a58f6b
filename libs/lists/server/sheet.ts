import { once } from 'node:events';
import type { Writable } from 'node:stream';
import ExcelJS from 'exceljs';
import { ExportColumn } from './list-export.entity.js';
import type { ExportRow } from './list-export.files.js';
import type { exportTexts } from './list-export.texts.js';

/** Characters of a column's width, where the usual is not enough. */
const widths: Partial<Record<ExportColumn, number>> = {
  SALUTATION: 32, NAME: 30, SORT_NAME: 30, SURNAME: 22, ORGANISATION: 36, FUNCTION: 28, EMAIL: 36, STREET: 28, TAGS: 28, RELATION_OWNER: 24,
};

/** Writes rows as a spreadsheet, each as it comes. Every text is a text: it keeps its zeros, and nothing is a formula. */
export async function writeSheet(
  stream: Writable,
  parts: AsyncIterable<ExportRow[]>,
  columns: readonly ExportColumn[],
  texts: (typeof exportTexts)[keyof typeof exportTexts],
): Promise<void> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true });
  const sheet = workbook.addWorksheet('Export', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = columns.map((column) => ({
    header: texts.columns[column],
    width: widths[column] ?? 16,
    // '@': a cell that somebody edits stays a text too
    style: { numFmt: column === ExportColumn.LAST_CONTACT ? texts.dateFormat : '@' },
  }));
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
  const header = sheet.getRow(1);
  header.font = { bold: true };
  header.commit();
  for await (const rows of parts) {
    for (const row of rows) sheet.addRow(row.map((value, index) => cell(columns[index]!, value))).commit();
    if (stream.writableNeedDrain) await once(stream, 'drain');
  }
  sheet.commit();
  await workbook.commit();
}

function cell(column: ExportColumn, value: string | null): string | Date | null {
  return column === ExportColumn.LAST_CONTACT && value ? new Date(value) : value;
}
