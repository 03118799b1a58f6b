import { StakeholderKind } from '@regiekamer/stakeholders-server';
import ICAL from 'ical.js';
import { ExportColumn } from './list-export.entity.js';
import type { ExportRow } from './list-export.files.js';

type Property = [name: string, parameters: Record<string, string>, type: string, ...values: (string | string[])[]];

/** Writes rows as cards of version 4 (RFC 6350). */
export async function* writeCards(parts: AsyncIterable<ExportRow[]>, columns: readonly ExportColumn[]): AsyncGenerator<string> {
  for await (const rows of parts) yield rows.map((row) => card(row, columns)).join('');
}

function card([id, kind, name, surname, givenName, sortName, ...values]: ExportRow, columns: readonly ExportColumn[]): string {
  const cell = (column: ExportColumn) => values[columns.indexOf(column)] || null;
  const person = kind === StakeholderKind.PERSON;
  const address = [ExportColumn.STREET, ExportColumn.CITY, ExportColumn.POSTCODE, ExportColumn.COUNTRY].map((column) => cell(column) ?? '');
  const organisation = person ? cell(ExportColumn.ORGANISATION) : name;
  const properties: (Property | null)[] = [
    ['version', {}, 'text', '4.0'],
    ['uid', {}, 'uri', `urn:uuid:${id}`],
    ['kind', {}, 'text', person ? 'individual' : 'org'],
    ['fn', {}, 'text', name!],
    person ? ['n', { 'sort-as': sortName! }, 'text', [surname ?? '', givenName ?? '', '', '', '']] : null,
    organisation ? ['org', {}, 'text', [organisation]] : null,
    text('title', cell(ExportColumn.FUNCTION)),
    text('email', cell(ExportColumn.EMAIL)),
    cell(ExportColumn.PHONE) ? ['tel', { value: 'uri' }, 'uri', `tel:${cell(ExportColumn.PHONE)}`] : null,
    address.some(Boolean) ? ['adr', {}, 'text', ['', '', address[0]!, address[1]!, '', address[2]!, address[3]!]] : null,
    cell(ExportColumn.TAGS) ? ['categories', {}, 'text', ...cell(ExportColumn.TAGS)!.split('\n')] : null,
  ];
  return `${ICAL.stringify.component(['vcard', properties.filter((property) => property !== null), []], ICAL.design.vcard)}\r\n`;
}

const text = (name: string, value: string | null): Property | null => (value ? [name, {}, 'text', value] : null);
