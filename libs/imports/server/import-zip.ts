import { createInflateRaw } from 'node:zlib';
import { UnreadableFile } from './import-table.js';

/** Bytes that a workbook may become when it is unpacked: several times what 50,000 full rows take. */
const mostUnpacked = 400 * 1024 * 1024;

interface Entry {
  offset: number;
  packed: number;
  method: number;
  flags: number;
}

/**
 * Unpacks a workbook once, keeping nothing, before anything reads it: a bomb is a small file that unpacks to one that fills the memory.
 * Sizes that the file tells of itself are not believed, and nothing may stand between the entries that its directory names.
 * @throws UnreadableFile
 */
export async function guardZip(file: Buffer, most = mostUnpacked): Promise<void> {
  const entries = directory(file).toSorted((one, other) => one.offset - other.offset);
  let unpacked = 0;
  let end = 0;
  for (const { offset, packed, method, flags } of entries) {
    // a descriptor of 12 to 24 bytes may follow an entry, and nothing else
    if (offset < end || offset - end > 24 || flags & 1 || !isAt(file, offset, 0x04034b50)) throw broken();
    const start = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28);
    end = start + packed;
    if (end > file.length || (method !== 0 && method !== 8)) throw broken();
    unpacked += method === 0 ? packed : await inflatedSize(file.subarray(start, end), most - unpacked);
    if (unpacked > most) throw new UnreadableFile('imports.file.tooLargeUnpacked');
  }
}

const broken = () => new UnreadableFile('imports.file.brokenWorkbook');

const isAt = (file: Buffer, offset: number, signature: number) => offset + 4 <= file.length && file.readUInt32LE(offset) === signature;

/** The entries that the directory at the end of the file names. */
function directory(file: Buffer): Entry[] {
  const last = file.lastIndexOf(Buffer.from('PK\x05\x06'));
  if (last < 0 || last + 22 > file.length) throw broken();
  const count = file.readUInt16LE(last + 10);
  const entries: Entry[] = [];
  let at = file.readUInt32LE(last + 16);
  for (let index = 0; index < count; index++) {
    if (at + 46 > file.length || !isAt(file, at, 0x02014b50)) throw broken();
    entries.push({ flags: file.readUInt16LE(at + 8), method: file.readUInt16LE(at + 10), packed: file.readUInt32LE(at + 20), offset: file.readUInt32LE(at + 42) });
    at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

async function inflatedSize(packed: Buffer, most: number): Promise<number> {
  const inflate = createInflateRaw();
  inflate.end(packed);
  let size = 0;
  try {
    for await (const chunk of inflate as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > most) throw new UnreadableFile('imports.file.tooLargeUnpacked');
    }
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw broken();
  }
  return size;
}
