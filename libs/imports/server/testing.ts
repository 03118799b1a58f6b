import excel from 'exceljs';

/** A workbook of one sheet, as a spreadsheet program saves it. */
export async function aWorkbook(rows: excel.CellValue[][], change?: (sheet: excel.Worksheet) => void): Promise<Buffer> {
  const workbook = new excel.Workbook();
  const sheet = workbook.addWorksheet('Blad1');
  sheet.addRows(rows);
  change?.(sheet);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** Rows as CSV, every value between quotes. */
export function aCsv(rows: readonly (readonly (string | null)[])[], delimiter = ';'): Buffer {
  const quoted = (value: string | null) => (value === null ? '' : `"${value.replaceAll('"', '""')}"`);
  return Buffer.from(rows.map((row) => row.map(quoted).join(delimiter)).join('\r\n'));
}
