import { Readable } from 'node:stream';
import { CsvError, parse, type Options } from 'csv-parse';
import { parse as parseNow } from 'csv-parse/sync';
import { fileLimits, type Sheet, UnreadableFile, valueOf } from './import-table.js';

/** In the order in which they are preferred where several would do. */
const delimiters = [';', '\t', ',', '|', '^', '~', ':'];

const options: Options = {
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: false, // a spreadsheet counts them
  max_record_size: 1024 * 1024,
};

/** Characters that are parsed before others get their turn. */
const piece = 64 * 1024;

/** @throws UnreadableFile */
export async function readCsv(text: string): Promise<Sheet> {
  const said = /^sep=(.)\r?\n/i.exec(text);
  const body = said ? text.slice(said[0].length) : text;
  const before = said ? 1 : 0;
  const parser = parse({ ...options, delimiter: said?.[1] ?? delimiterOf(body) });
  const sheet: Sheet = [];
  try {
    Readable.from(piecesOf(body)).pipe(parser);
    for await (const record of parser as AsyncIterable<string[]>) {
      sheet.push({ number: before + sheet.length + 1, values: record.map(valueOf) });
      if (sheet.length > fileLimits.rows * 2) throw new UnreadableFile('imports.file.tooManyRows', sheet.length);
    }
  } catch (error) {
    if (error instanceof CsvError) throw new UnreadableFile(keyOf(error), before + Number(error['records']) + 1);
    throw error;
  }
  return sheet;
}

function* piecesOf(text: string): Generator<string> {
  for (let from = 0; from < text.length; from += piece) yield text.slice(from, from + piece);
}

const keyOf = ({ code }: CsvError) => (code === 'CSV_QUOTE_NOT_CLOSED' ? 'imports.file.quoteNotClosed' : 'imports.file.unreadableRow');

/** The character that cuts the first rows into the most columns, the same number in each. */
function delimiterOf(text: string): string {
  const sample = text.slice(0, 20_000);
  const cut = sample.length < text.length ? sample.slice(0, Math.max(sample.lastIndexOf('\n'), 1)) : sample;
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of delimiters) {
    const widths = widthsOf(cut, delimiter);
    const [width = 1] = widths;
    const same = widths.filter((one) => one === width).length;
    const score = width < 2 ? 0 : ((width - 1) * same ** 2) / widths.length ** 2;
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

function widthsOf(text: string, delimiter: string): number[] {
  try {
    const records: string[][] = parseNow(text, { ...options, delimiter, to: 50 });
    return records.filter((record) => record.length > 1 || record[0] !== '').map((record) => record.length);
  } catch (error) {
    if (error instanceof CsvError) return [];
    throw error;
  }
}
