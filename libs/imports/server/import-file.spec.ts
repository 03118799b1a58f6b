import { describe, expect, it } from '@jest/globals';
import { deflateRawSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { readFile } from './import-file.js';
import { UnreadableFile } from './import-table.js';
import { guardZip } from './import-zip.js';
import { aCsv, aWorkbook } from './testing.js';

const refusal = (file: Buffer) =>
  readFile(file).then(
    () => null,
    (error: unknown) => (error instanceof UnreadableFile ? [(error.extensions['fields'] as { file: string }).file, error.extensions['row']] : error),
  );
const table = [
  ['Achternaam', 'Plaats', 'Telefoon', 'Postcode'],
  ['Müller–Đorđević', 'Súdwest-Fryslân', '0612345678', '0123 AB'],
  ['de Vries; "Jan"', 'Den\nHaag', '030 1234567', '1234AB'],
];
const western = table.map((row) => row.map((value) => value.replace('Đorđević', 'Çelik')));

describe('a CSV file', () => {
  it.each([
    ['UTF-8', 'utf-8', false, table],
    ['UTF-8 with a mark', 'utf-8', true, table],
    ['UTF-16 LE with a mark', 'utf-16le', true, table],
    ['UTF-16 BE with a mark', 'utf-16be', true, table],
    ['UTF-16 LE without a mark', 'utf-16le', false, western],
    ['Windows-1252', 'windows-1252', false, western],
  ])('in %s is read letter by letter', async (_title, encoding, addBOM, rows) => {
    const file = iconv.encode(aCsv(rows).toString(), encoding, { addBOM });
    const read = await readFile(file);
    expect(read).toMatchObject({ format: 'CSV', columns: rows[0] });
    expect(read.rows.map(({ values }) => values)).toEqual(rows.slice(1));
  });

  it.each([';', ',', '\t', '|', '^', '~', ':'])('is cut at %j', async (delimiter) => {
    const read = await readFile(Buffer.from(['Naam', 'Plaats', 'Land'].join(delimiter) + '\n' + ['Jan', 'Ede', 'NL'].join(delimiter) + '\n'));
    expect(read).toEqual({ format: 'CSV', columns: ['Naam', 'Plaats', 'Land'], rows: [{ number: 2, values: ['Jan', 'Ede', 'NL'] }] });
  });

  it('may have one column, say its delimiter, and leave values out at the end of a row', async () => {
    expect((await readFile(Buffer.from('E-mail\na@b.example\nc@d.example'))).rows).toHaveLength(2);
    expect(await readFile(Buffer.from('sep=|\nNaam|Plaats\nJan;x|Ede\nPiet\n'))).toMatchObject({
      columns: ['Naam', 'Plaats'],
      rows: [{ number: 3, values: ['Jan;x', 'Ede'] }, { number: 4, values: ['Piet', null] }],
    });
  });

  it('counts its empty rows, as a spreadsheet does, and keeps values beyond the headings', async () => {
    const read = await readFile(Buffer.from('Naam;Plaats\n\nJan;Ede;te veel\n;\nPiet;Epe\n'));
    expect(read.rows).toEqual([{ number: 3, values: ['Jan', 'Ede', 'te veel'] }, { number: 5, values: ['Piet', 'Epe'] }]);
  });

  it('without headings names its columns by letters, and numbers headings that come twice', async () => {
    expect(await readFile(Buffer.from('Jan;jan@x.example\nPiet;piet@x.example'))).toMatchObject({ columns: ['A', 'B'], rows: [{ number: 1 }, { number: 2 }] });
    expect((await readFile(Buffer.from('Naam;;Naam\na;b;c'))).columns).toEqual(['Naam', 'B', 'Naam (2)']);
  });

  it.each([
    ['that is empty', '', ['imports.file.empty', undefined]],
    ['with empty rows alone', ';;\n;;\n', ['imports.file.empty', undefined]],
    ['with headings alone', 'Naam;Plaats\n', ['imports.file.onlyHeadings', undefined]],
    ['with a quote that is never closed', 'Naam;Plaats\nJan;Ede\n"Piet;Epe\n', ['imports.file.quoteNotClosed', 3]],
    ['that is a PDF', '%PDF-1.7 x', ['imports.file.unknown', undefined]],
    ['with a value longer than any', `Naam\n${'x'.repeat(6_000)}`, ['imports.file.valueTooLong', 2]],
    ['of more rows than are accepted', `Naam\n${'x\n'.repeat(50_001)}`, ['imports.file.tooManyRows', 50_002]],
    ['of an old spreadsheet', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), ['imports.file.oldExcel', undefined]],
  ])('%s is refused, with the row', async (_title, content, expected) => {
    expect(await refusal(Buffer.from(content as string))).toEqual(expected);
  });

  it('of more bytes than are accepted is refused before it is read', async () => {
    expect(await refusal(Buffer.alloc(25 * 1024 * 1024 + 1, 'x'))).toEqual(['imports.file.tooLarge', undefined]);
  });
});

describe('a workbook', () => {
  it('gives text, numbers, dates, rich text, links and results of formulas as one reads them', async () => {
    const file = await aWorkbook(
      [
        ['Naam', 'Telefoon', 'Postcode', 'Lid sinds', 'KvK', 'E-mail', 'Som', 'Kaal'],
        [
          { richText: [{ text: 'Jan ' }, { text: 'Bos', font: { bold: true } }] }, '0612345678', '0123 AB', new Date(Date.UTC(2012, 4, 1)), 1234567,
          { text: 'jan@x.example', hyperlink: 'mailto:jan@x.example' }, { formula: '1+1', result: 2 }, 612345678,
        ],
        ['Piet', 612345678, 1234, '1-5-2012', 12345678, { error: '#N/A' } as never, 0.5, null],
      ],
      (sheet) => {
        sheet.getCell('B3').numFmt = '0000000000';
        sheet.getCell('E2').numFmt = '00000000';
        sheet.getCell('C3').numFmt = '@';
      },
    );
    const read = await readFile(file);
    expect(read).toMatchObject({ format: 'XLSX', columns: ['Naam', 'Telefoon', 'Postcode', 'Lid sinds', 'KvK', 'E-mail', 'Som', 'Kaal'] });
    expect(read.rows).toEqual([
      { number: 2, values: ['Jan Bos', '0612345678', '0123 AB', '2012-05-01', '01234567', 'jan@x.example', '2', '612345678'] },
      { number: 3, values: ['Piet', '0612345678', '1234', '1-5-2012', '12345678', null, '0.5', null] },
    ]);
  });

  it('shows the digits of a number where its format puts them', async () => {
    const file = await aWorkbook([['Naam', 'Telefoon'], ['Jan', 612345678]], (sheet) => {
      sheet.getCell('B2').numFmt = '00\\-00000000';
    });
    expect((await readFile(file)).rows[0]!.values[1]).toBe('06-12345678');
  });

  it('gives its first sheet that shows and holds something, by the numbers of its rows', async () => {
    const file = await aWorkbook([[], [], ['Naam', 'Plaats'], ['Jan', 'Ede']], (sheet) => {
      sheet.workbook.addWorksheet('Blad2').addRows([['x', 'y'], ['1', '2']]);
    });
    expect(await readFile(file)).toMatchObject({ columns: ['Naam', 'Plaats'], rows: [{ number: 4, values: ['Jan', 'Ede'] }] });
  });

  it('that is broken, or no workbook, is refused', async () => {
    const file = await aWorkbook([['Naam'], ['Jan']]);
    expect(await refusal(file.subarray(0, file.length - 30))).toEqual(['imports.file.brokenWorkbook', undefined]);
    expect(await refusal(Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(100)]))).toEqual(['imports.file.brokenWorkbook', undefined]);
  });

  it('that would fill the memory when it is unpacked is refused before anything reads it', async () => {
    // it says of itself that it becomes 10 bytes
    const bomb = zipOf('xl/sharedStrings.xml', deflateRawSync(Buffer.alloc(2 * 1024 * 1024)));
    await expect(guardZip(bomb, 1024 * 1024)).rejects.toMatchObject({ extensions: { fields: { file: 'imports.file.tooLargeUnpacked' } } });
    // nor does it help to hide one where the directory does not look
    const hidden = Buffer.concat([bomb.subarray(0, 200), bomb]);
    await expect(guardZip(hidden, 1024 * 1024)).rejects.toMatchObject({ extensions: { fields: { file: 'imports.file.brokenWorkbook' } } });
  });
});

/** An archive of one entry that tells a size of its own. */
function zipOf(name: string, packed: Buffer): Buffer {
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(10, 22);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(10, 24);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return Buffer.concat([local, Buffer.from(name), packed, entry, Buffer.from(name), end]);
}

describe('a vCard', () => {
  const cards = [
    'BEGIN:VCARD', 'VERSION:4.0', 'FN:Jan van der Berg', 'N:van der Berg;Jan;;;', 'EMAIL;TYPE=work:jan@x.example', 'TEL;VALUE=uri;TYPE="voice,cell":tel:+31612345678',
    'ADR;TYPE=work:;;Dorpsstraat 1;Ede;;6711 AA;Nederland', 'ORG:Gemeente Ede;Sociaal domein', 'TITLE:adviseur\\, senior', 'CATEGORIES:jeugd,wmo', 'UID:urn:uuid:1', 'END:VCARD',
    'BEGIN:VCARD', 'FN:Anna Bos', 'VERSION:3.0', 'N:Bos;Anna;;;', 'TEL;TYPE=WORK:030 123', ' 4567', 'PHOTO;ENCODING=b:AAAA', 'END:VCARD',
    'BEGIN:VCARD', 'VERSION:2.1', 'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg;;;', 'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=B6rg =',
    'M=C3=BCller', 'TEL;CELL:0612345678', 'EMAIL;INTERNET;PREF:jorg@x.example', 'END:VCARD',
    'BEGIN:VCARD', 'VERSION:4.0', 'KIND:org', 'FN:Stichting Welzijn', 'URL:https://welzijn.example', 'END:VCARD',
  ].join('\r\n');

  it('of any version becomes a row, with the columns that are used', async () => {
    const read = await readFile(Buffer.from(cards));
    expect(read.format).toBe('VCARD');
    const rows = read.rows.map(({ values }) => Object.fromEntries(read.columns.map((column, index) => [column, values[index]]).filter(([, value]) => value)));
    expect(rows).toEqual([
      {
        FN: 'Jan van der Berg', 'N family': 'van der Berg', 'N given': 'Jan', EMAIL: 'jan@x.example', 'TEL cell': '+31612345678', 'ADR street': 'Dorpsstraat 1',
        'ADR city': 'Ede', 'ADR postcode': '6711 AA', 'ADR country': 'Nederland', ORG: 'Gemeente Ede', TITLE: 'adviseur, senior', CATEGORIES: 'jeugd; wmo', UID: 'urn:uuid:1',
      },
      { FN: 'Anna Bos', 'N family': 'Bos', 'N given': 'Anna', TEL: '030 1234567' },
      { FN: 'Jörg Müller', 'N family': 'Müller', 'N given': 'Jörg', 'TEL cell': '0612345678', EMAIL: 'jorg@x.example' },
      { ORG: 'Stichting Welzijn', URL: 'https://welzijn.example' },
    ]);
  });

  it('that breaks off is refused', async () => {
    expect(await refusal(Buffer.from('BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Jan\r\n'))).toEqual(['imports.file.brokenCard', 1]);
  });
});
