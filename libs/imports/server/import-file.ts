import { readCsv } from './import-csv.js';
import { ImportFormat } from './import.entity.js';
import { type FileTable, fileLimits, tableOf, UnreadableFile } from './import-table.js';
import { decode } from './import-text.js';
import { readVCards } from './import-vcard.js';
import { readXlsx } from './import-xlsx.js';

/**
 * Reads CSV, XLSX or vCard, told apart by what is in them.
 * @throws UnreadableFile
 */
export async function readFile(file: Buffer): Promise<FileTable> {
  if (file.length === 0) throw new UnreadableFile('imports.file.empty');
  if (file.length > fileLimits.bytes) throw new UnreadableFile('imports.file.tooLarge');
  if (file.subarray(0, 4).equals(Buffer.from('PK\x03\x04'))) {
    return { format: ImportFormat.XLSX, ...tableOf(await readXlsx(file)) };
  }
  if (file.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))) throw new UnreadableFile('imports.file.oldExcel');
  const text = decode(file);
  if (/^\s*begin:vcard/i.test(text.slice(0, 1_000))) return readVCards(text);
  if (isBinary(text)) throw new UnreadableFile('imports.file.unknown');
  return { format: ImportFormat.CSV, ...tableOf(await readCsv(text)) };
}

/** A picture or a PDF is full of control characters, a list of contacts has none. */
function isBinary(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  const found = text.slice(0, 10_000).match(/[\x00-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
  return text.startsWith('%PDF') || found > 10;
}
