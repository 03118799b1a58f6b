import { Readable } from 'node:stream';
import excel from 'exceljs';
import { fileLimits, type Sheet, UnreadableFile, valueOf } from './import-table.js';
import { guardZip } from './import-zip.js';

/** The rows of the first sheet that shows and holds something. @throws UnreadableFile */
export async function readXlsx(file: Buffer): Promise<Sheet> {
  await guardZip(file);
  const workbook = new excel.stream.xlsx.WorkbookReader(Readable.from([file]), {
    worksheets: 'emit',
    sharedStrings: 'cache',
    styles: 'cache',
    hyperlinks: 'ignore',
    entries: 'ignore',
  });
  try {
    for await (const worksheet of workbook) {
      if ((worksheet as unknown as { state?: string }).state?.match(/hidden/i)) continue;
      const sheet = await readSheet(worksheet);
      if (sheet.length > 0) return sheet;
    }
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile('imports.file.brokenWorkbook');
  }
  return [];
}

async function readSheet(worksheet: AsyncIterable<excel.Row>): Promise<Sheet> {
  const sheet: Sheet = [];
  for await (const row of worksheet) {
    const values: (string | null)[] = [];
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      if (column <= fileLimits.columns + 1) values[column - 1] = valueOf(shown(cell.value, cell.numFmt));
    });
    if (!values.some(Boolean)) continue;
    if (sheet.length > fileLimits.rows) throw new UnreadableFile('imports.file.tooManyRows', row.number);
    sheet.push({ number: row.number, values: Array.from(values, (value) => value ?? null) });
  }
  return sheet;
}

/** A cell as its reader sees it, for as far as that is data: dates as days, numbers with the zeros that their format shows. */
function shown(value: excel.CellValue, format: string | undefined): string | null {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10);
  if (typeof value === 'number') return shownNumber(value, format ?? '');
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('hyperlink' in value) return shown(value.text, format) ?? value.hyperlink.replace(/^mailto:/i, '');
  if ('error' in value) return null;
  return 'result' in value ? shown(value.result, format) : null;
}

/** `0000` shows 612 as 0612 and `00\-00000000` shows 612345678 as 06-12345678: a postcode or telephone number kept as a number. */
function shownNumber(value: number, format: string): string {
  if (!Number.isInteger(value)) return String(value);
  const digits = Math.abs(value).toLocaleString('en', { useGrouping: false, maximumFractionDigits: 0 });
  const pattern = format.split(';')[0]!.replace(/"([^"]*)"|\\(.)/g, (_all, quoted?: string, escaped?: string) => quoted ?? escaped ?? '');
  const places = pattern.match(/[0#]/g)?.length ?? 0;
  if (value < 0 || places < 2 || !/^[0# ()+-]*$/.test(pattern)) return value < 0 ? `-${digits}` : digits;
  // from the right: a place that is # shows nothing where there is no digit
  const rest = [...digits];
  const front = () => rest.splice(0).join('');
  let text = '';
  let left = places;
  for (const sign of [...pattern].reverse()) {
    if (sign !== '0' && sign !== '#') text = sign + text;
    else {
      left--;
      text = (left === 0 ? front() || (sign === '0' ? '0' : '') : (rest.pop() ?? (sign === '0' ? '0' : ''))) + text;
    }
  }
  return text;
}
