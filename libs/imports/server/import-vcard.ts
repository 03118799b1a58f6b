import ICAL from 'ical.js';
import iconv from 'iconv-lite';
import { ImportFormat } from './import.entity.js';
import { decode } from './import-text.js';
import { fileLimits, type FileRow, type FileTable, UnreadableFile, valueOf } from './import-table.js';

/** What is read of a card, in the order of the columns; named as the standard names it. */
const columns = [
  'FN', 'N family', 'N given', 'N additional', 'N prefix', 'EMAIL', 'TEL', 'TEL cell', 'ADR street', 'ADR postcode', 'ADR city', 'ADR country',
  'ORG', 'TITLE', 'URL', 'CATEGORIES', 'UID',
] as const;
type Card = Partial<Record<(typeof columns)[number], string | null>>;

/** Reads cards of vCard 2.1, 3.0 and 4.0. @throws UnreadableFile that names the card */
export function readVCards(text: string): FileTable {
  const sources = text.match(/^[ \t]*BEGIN:VCARD[\s\S]*?^[ \t]*END:VCARD/gim) ?? [];
  if (sources.length === 0) throw new UnreadableFile('imports.file.brokenCard', 1);
  if (sources.length > fileLimits.rows) throw new UnreadableFile('imports.file.tooManyRows', fileLimits.rows + 1);
  const cards = sources.map((source, index) => readCard(source, index + 1));
  const used = columns.filter((column) => cards.some((card) => card[column]));
  const rows: FileRow[] = cards.map((card, index) => ({ number: index + 1, values: used.map((column) => card[column] ?? null) }));
  return { format: ImportFormat.VCARD, columns: used, rows };
}

function readCard(source: string, number: number): Card {
  try {
    return fieldsOf(new ICAL.Component(ICAL.parse(normalised(source)) as unknown[]));
  } catch {
    throw new UnreadableFile('imports.file.brokenCard', number);
  }
}

function fieldsOf(card: ICAL.Component): Card {
  const texts = (name: string) => card.getAllProperties(name).map((property) => flat(property.getFirstValue()));
  const first = (name: string) => texts(name).find(Boolean) ?? null;
  const part = (name: string, index: number) => valueOf(parts(card.getFirstPropertyValue(name))[index]);
  const phones = card.getAllProperties('tel').map((property) => ({
    number: valueOf(flat(property.getFirstValue())?.replace(/^tel:/i, '')),
    types: [property.getParameter('type')].flat().join().toLowerCase(),
  }));
  const mobile = phones.find(({ types }) => types.includes('cell'))?.number ?? null;
  const isOrganisation = first('kind')?.toLowerCase() === 'org' || first('x-abshowas')?.toUpperCase() === 'COMPANY';
  const organisation = valueOf(parts(card.getFirstPropertyValue('org'))[0]);
  const categories = card.getAllProperties('categories').flatMap((property) => property.getValues().map(flat));
  const address = bestAddress(card);
  return {
    FN: isOrganisation ? null : first('fn'),
    'N family': isOrganisation ? null : part('n', 0),
    'N given': isOrganisation ? null : part('n', 1),
    'N additional': isOrganisation ? null : part('n', 2),
    'N prefix': isOrganisation ? null : part('n', 3),
    EMAIL: preferred(card, 'email'),
    TEL: phones.find(({ types }) => !/cell|fax|pager/.test(types))?.number ?? null,
    'TEL cell': mobile,
    'ADR street': valueOf([address[2], address[0] ? `Postbus ${address[0].replace(/^postbus\s*/i, '')}` : ''].filter(Boolean).join(', ')),
    'ADR city': valueOf(address[3]),
    'ADR postcode': valueOf(address[5]),
    'ADR country': valueOf(address[6]),
    ORG: organisation ?? (isOrganisation ? first('fn') : null),
    TITLE: first('title') ?? first('role'),
    URL: first('url'),
    CATEGORIES: valueOf(categories.filter(Boolean).join('; ')),
    UID: first('uid'),
  };
}

const flat = (value: unknown): string | null => valueOf(Array.isArray(value) ? value.flat().join(' ') : typeof value === 'string' ? value : null);

/** A structured value as its parts; a part of several values is one text. */
function parts(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value ?? ''];
  return list.map((one: unknown) => (Array.isArray(one) ? one.join(' ') : String(one as string)));
}

/** The one that says it is preferred, or else the first. */
function preferred(card: ICAL.Component, name: string): string | null {
  const found = card.getAllProperties(name);
  const isPreferred = (property: ICAL.Property) => property.getParameter('pref') !== undefined || [property.getParameter('type')].flat().join().toLowerCase().includes('pref');
  const property = found.find(isPreferred) ?? found[0];
  return property ? flat(property.getFirstValue()) : null;
}

/** Where somebody works rather than where they live. */
function bestAddress(card: ICAL.Component): string[] {
  const found = card.getAllProperties('adr');
  const property = found.find((one) => [one.getParameter('type')].flat().join().toLowerCase().includes('work')) ?? found[0];
  return property ? parts(property.getFirstValue()) : [];
}

/** As ical.js reads it: the version first, lines unfolded, vCard 2.1 written as 3.0. */
function normalised(source: string): string {
  const isOld = /^\s*VERSION:2\.1/im.test(source);
  const lines = (isOld ? joinSoft(source) : source)
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(?:BEGIN|END|VERSION):/i.test(line) && !/^(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY|AGENT)[;:]/i.test(line) && line.includes(':'));
  const version = /^\s*VERSION:4/im.test(source) ? '4.0' : '3.0';
  return ['BEGIN:VCARD', `VERSION:${version}`, ...(isOld ? lines.map(modernised) : lines), 'END:VCARD'].join('\r\n');
}

/** In quoted-printable a line that goes on ends in =. */
const joinSoft = (source: string) =>
  source.replace(/^[^\r\n]*ENCODING=QUOTED-PRINTABLE[^\r\n]*(?:(?<==)\r?\n[^\r\n]*)*/gim, (lines) => lines.replace(/=\r?\n[ \t]*/g, ''));

/** `TEL;CELL;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=30` of vCard 2.1 to `TEL;TYPE=CELL:0`. */
function modernised(line: string): string {
  const colon = line.indexOf(':');
  const [name = '', ...given] = line.slice(0, colon).split(';');
  let value = line.slice(colon + 1);
  const charset = given.find((one) => /^CHARSET=/i.test(one))?.slice(8) ?? '';
  if (given.some((one) => /^(?:ENCODING=)?QUOTED-PRINTABLE$/i.test(one))) {
    const bytes = value.replace(/=([0-9A-F]{2})/gi, (_all, code: string) => String.fromCharCode(parseInt(code, 16)));
    const raw = Buffer.from(bytes, 'latin1');
    value = (iconv.encodingExists(charset) ? iconv.decode(raw, charset) : decode(raw)).replace(/\r?\n/g, '\\n');
  }
  const types = given.flatMap((one) => (one.includes('=') ? (/^TYPE=/i.test(one) ? [one.slice(5)] : []) : /^QUOTED-PRINTABLE$|^BASE64$/i.test(one) ? [] : [one]));
  return `${name}${types.map((type) => `;TYPE=${type}`).join('')}:${value.replace(/(?<!\\),/g, name.toUpperCase() === 'CATEGORIES' ? ',' : '\\,')}`;
}
