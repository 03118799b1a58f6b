import { isUtf8 } from 'node:buffer';
import { detect } from 'chardet';
import iconv from 'iconv-lite';

/** Bytes from which an encoding is guessed at most. */
const sampled = 64 * 1024;

/** The encodings that bytes which are no Unicode may be in; whatever else is guessed, an office's list is Windows-1252. */
const western = new Set(['windows-1250', 'windows-1252', 'windows-1254', 'ISO-8859-2', 'ISO-8859-9']);

/** The text of a file in UTF-8, UTF-16 or a Windows code page, without its byte order mark. */
export function decode(file: Buffer): string {
  return iconv.decode(file, encodingOf(file)).replaceAll('\0', '').replace(/\p{Cs}/gu, '\ufffd');
}

function encodingOf(file: Buffer): string {
  if (file[0] === 0xff && file[1] === 0xfe) return 'utf-16le';
  if (file[0] === 0xfe && file[1] === 0xff) return 'utf-16be';
  if (isUtf8(file)) return utf16Without(file) ?? 'utf-8';
  const guessed = utf16Without(file) ?? detect(file.subarray(0, sampled)) ?? '';
  return guessed.startsWith('utf-16') || western.has(guessed) ? guessed : 'windows-1252';
}

/** UTF-16 without its mark: every other byte of Western text is zero. */
function utf16Without(file: Buffer): string | null {
  const bytes = file.subarray(0, sampled);
  const zeros = [0, 0];
  bytes.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2]!++;
  });
  const many = bytes.length / 4;
  if (zeros[1]! > many && zeros[0]! < many / 10) return 'utf-16le';
  if (zeros[0]! > many && zeros[1]! < many / 10) return 'utf-16be';
  return null;
}
