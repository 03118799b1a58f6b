import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { createPerson } from './records.js';
import { ask, expect, test, visit } from './regiekamer.js';

test.use({ account: 'communications' });

/** A word of letters only, as a surname is, that nothing else in the data holds. */
const word = (start: string): string => start + Array.from({ length: 7 }, () => 'bcdfghjklmnpqrstvwxz'.charAt(Math.floor(Math.random() * 20))).join('');

/** s that the queue may take to hear of new records: it compares what changed every minute, on a machine with other work */
const QUEUE = 200;

type Cell = string | number | undefined;

async function workbook(rows: readonly Cell[][]): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Blad1');
  rows.forEach((row) => sheet.addRow(row));
  return Buffer.from(await book.xlsx.writeBuffer());
}

async function upload(page: Page, name: string, buffer: Buffer): Promise<void> {
  await visit(page, '/imports/create');
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Bestand kiezen' }).click();
  await (await choosing).setFiles({ name, mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer });
  await expect(page.getByRole('heading', { name: 'Wat staat waar?' })).toBeVisible();
}

const rowOf = (page: Page, number: number): Locator => page.getByRole('listitem').filter({ hasText: new RegExp(`Rij ${number}(?!\\d)`) });

/** Opens the pair in the queue, which may hear of it a minute later. */
async function pair(page: Page, surname: string): Promise<Locator> {
  await expect(async () => {
    await visit(page, '/duplicates');
    await expect(page.getByRole('button', { name: surname })).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: QUEUE * 1000, intervals: [5_000] });
  await page.getByRole('button', { name: surname }).click();
  const compared = page.getByRole('region', { name: surname });
  await expect(compared.getByRole('button', { name: 'Samenvoegen' })).toBeEnabled();
  return compared;
}

async function addCondition(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Voorwaarde toevoegen' }).first().click();
  await page.getByRole('menuitem', { name, exact: true }).click();
}

async function choose(page: Page, field: Locator, text: string): Promise<void> {
  await field.fill(text);
  await page.getByRole('option', { name: text }).first().click();
}

interface Held {
  stakeholder: { id: string; displayName: string; email: string | null; phone: string | null; postcode: string | null };
  address: string;
  salutation: string;
}

/** The rows of a file, each as its columns by their heading. */
type Rows = Record<string, string>[];

async function exported(page: Page, format: string, wanted: readonly string[]): Promise<Buffer> {
  await page.getByRole('button', { name: 'Exporteren' }).click();
  const dialog = page.getByRole('dialog', { name: 'Lijst exporteren' });
  await dialog.getByRole('radio', { name: format }).check();
  for (const column of wanted) await dialog.getByRole('checkbox', { name: column, exact: true }).check();
  const downloading = page.waitForEvent('download', { timeout: 60_000 });
  await dialog.getByRole('button', { name: 'Exporteren' }).click();
  const download: Download = await downloading;
  await expect(dialog).toBeHidden();
  return readFileSync(await download.path());
}

async function ofWorkbook(file: Buffer): Promise<Rows> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(file as unknown as ArrayBuffer);
  const sheet = book.worksheets[0]!;
  const values = (row: number) => (sheet.getRow(row).values as unknown[]).slice(1);
  const headings = values(1).map(String);
  return Array.from({ length: sheet.rowCount - 1 }, (_none, index) => {
    const cells = values(index + 2);
    // what is not text would have lost its zeros
    expect(cells.filter((cell) => cell !== undefined && cell !== null && typeof cell !== 'string')).toEqual([]);
    return Object.fromEntries(headings.map((heading, at) => [heading, (cells[at] as string | null | undefined) ?? '']));
  });
}

test('a messy file comes in, two duplicates are solved, and the list that is exported is the list that was shown', async ({ page }) => {
  const [bruinsma, makkinga, welzijn, domain] = [word('Bruinsma'), word('Makkinga'), `Welzijn ${word('Ype')}`, word('post')];
  const at = (name: string) => `${name}@${domain}.example`;
  const known = await createPerson({ givenName: 'Wietske', surname: bruinsma, email: at('w'), city: 'Heerenveen' }, 'communications');
  const namesake = await createPerson({ givenName: 'Sjoerd', surname: makkinga, email: at('s'), city: 'Joure' }, 'communications');

  // headings as people write them, an empty row, a number for a telephone number, what is no address
  const file = await workbook([
    ['E-mail adres ', 'naam', 'Tel.', 'Organisatie', 'functie', 'PC', 'woonplaats', 'Opmerking'],
    [at('w'), `Wietske ${bruinsma}`, '', welzijn, 'bestuurder', '', '', 'kennen we al'],
    [at('wietske'), `W. ${bruinsma}`, '0612345678', welzijn, 'bestuurder', '8441 AB', 'Heerenveen', ''],
    [],
    [at('s'), `Sjoerd ${makkinga}`, '', welzijn, 'adviseur', '', '', ''],
    [at('sjoerd'), `S. ${makkinga}`, '', welzijn, 'adviseur', '', 'Joure', ''],
    ['geen-adres', `Kees ${word('Fout')}`, '06-1', '', '', '', '', ''],
    [at('jetske'), `Jetske de Boer`, '0687654321', welzijn, 'teamleider', '0000ab', 'Leeuwarden', ''],
    [at('rinske'), `Rinske van der Wal`, 687654322, welzijn, 'teamleider', '8911ac', 'Leeuwarden', ''],
    [at('jetske'), `Tjalling de Haan`, '0687654323', welzijn, 'vrijwilliger', '', 'Leeuwarden', ''],
    ['', `Doutzen Hofstra`, '0687654324', welzijn, 'vrijwilliger', '', 'Leeuwarden', ''],
  ]);
  await upload(page, 'Aanmeldingen netwerkdag (definitief).xlsx', file);
  for (const [column, meaning] of [['E-mail adres', 'E-mailadres'], ['naam', 'Hele naam'], ['Tel.', 'Telefoon'], ['PC', 'Postcode'], ['Opmerking', 'niet overnemen']] as const) {
    await expect(page.getByRole('combobox', { name: `Betekenis van ${column}` })).toHaveText(meaning);
  }
  await page.getByRole('button', { name: 'Proef doen' }).click();
  await expect(page.getByRole('heading', { name: 'Wat er zou gebeuren' })).toBeVisible({ timeout: 60_000 });
  await expect(rowOf(page, 2)).toContainText('Bekend');
  await expect(rowOf(page, 3)).toContainText('Er is al iemand met deze naam');
  await expect(rowOf(page, 7)).toContainText('Ongeldig');
  await expect(rowOf(page, 7)).toContainText('Geen geldig e-mailadres');
  await expect(rowOf(page, 7)).toContainText('Geen geldig telefoonnummer');
  await expect(rowOf(page, 9)).toContainText('Er ontbrak een nul vooraan');
  await expect(rowOf(page, 4)).toHaveCount(0);
  const beforehand = await ask<{ people: { totalCount: number } }>('communications', 'query($text: String!) { people(filter: { text: $text }) { totalCount } }', { text: bruinsma });
  expect(beforehand.people.totalCount, 'nothing is written by looking').toBe(1);

  await page.getByRole('button', { name: 'Overnemen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Overnemen' }).click();
  await expect(page.getByRole('heading', { name: 'Wat er is gebeurd' })).toBeVisible({ timeout: 60_000 });

  // one pair is one person, the other is two
  const one = await pair(page, bruinsma);
  await one.getByRole('radiogroup', { name: 'Welk record blijft' }).getByRole('radio', { name: known.displayName }).check();
  await one.getByRole('radiogroup', { name: 'Telefoon' }).getByRole('radio', { name: '06 12345678' }).check();
  await one.getByRole('button', { name: 'Samenvoegen' }).click();
  await expect(page.getByText('Samengevoegd', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: bruinsma })).toHaveCount(0);
  const two = await pair(page, makkinga);
  await two.getByRole('button', { name: 'Dit zijn er twee' }).click();
  await expect(page.getByText('Ze blijven twee')).toBeVisible();
  await page.getByRole('button', { name: 'Twee verschillende' }).click();
  await expect(page.getByRole('button', { name: makkinga })).toBeVisible();

  // somebody who objected, beside who has no address and who shares one
  const { people } = await ask<{ people: { items: { id: string; displayName: string }[] } }>(
    'communications',
    'query($text: String!) { people(filter: { text: $text }) { items { id displayName } } }',
    { text: at('rinske') },
  );
  await ask('communications', 'mutation($input: RecordConsentInput!) { recordConsent(input: $input) { status } }', {
    input: { stakeholderId: people.items[0]!.id, purpose: 'relationship_management', channel: 'EMAIL', status: 'OBJECTED', source: 'gebeld' },
  });

  const name = `Netwerkdag ${domain}`;
  await visit(page, '/contactLists/create');
  await page.getByLabel('Naam').fill(name);
  await page.getByRole('combobox', { name: 'Doel' }).click();
  await page.getByRole('option', { name: 'relatiebeheer' }).click();
  await page.getByRole('combobox', { name: 'Grondslag' }).click();
  await page.getByRole('option', { name: 'Overeenkomst' }).click();
  await addCondition(page, 'Werkt bij …');
  await choose(page, page.getByRole('group', { name: 'Werkt bij' }).getByRole('combobox', { name: 'Organisaties' }), welzijn);
  await expect(page.getByRole('status').filter({ hasText: 'U kiest' })).toContainText(`personen bij ${welzijn}`);
  const preview = page.getByRole('region', { name: 'Wie bereikt u?' });
  // Wietske, both who are called S. Makkinga, and one of the two who share an address
  await expect(preview.getByText('4', { exact: true })).toBeVisible();
  for (const reason of ['1 Bezwaar gemaakt', '1 Geen adres', '1 Dubbel adres']) await expect(preview.getByText(reason)).toBeVisible();
  await page.getByRole('button', { name: 'Opslaan' }).click();
  await expect(page.getByRole('tab', { name: 'Op de lijst (4)' })).toBeVisible();
  await page.getByRole('tab', { name: 'Weggelaten (3)' }).click();
  for (const [who, why] of [['Rinske van der Wal', 'Bezwaar gemaakt'], ['Doutzen Hofstra', 'Geen adres'], ['de ', 'Dubbel adres']] as const) {
    await expect(page.getByRole('row').filter({ hasText: who }).filter({ hasText: why })).toHaveCount(1);
  }

  const id = /contactLists\/([^/?]+)/.exec(page.url())![1]!;
  const { contactList } = await ask<{ contactList: { members: { items: Held[] } } }>(
    'communications',
    'query($id: ID!) { contactList(id: $id) { members { items { stakeholder { id displayName email phone postcode } address salutation } } } }',
    { id },
  );
  const held = contactList.members.items;
  expect(held.map(({ stakeholder }) => stakeholder.id)).toEqual(expect.arrayContaining([known.id, namesake.id]));
  const columns = ['E-mailadres', 'Telefoon', 'Postcode'];
  const shown = (phone: string | null) => (phone ?? '').replace(/^\+316/, '06 ');
  const expected = held.map(({ stakeholder: { displayName, phone, postcode }, address, salutation }) => ({
    Aanhef: salutation, Naam: displayName, 'E-mailadres': address, Telefoon: shown(phone), Postcode: postcode ?? '',
  }));
  expect(expected.find((row) => row.Naam === known.displayName)).toMatchObject({ Telefoon: '06 12345678' });
  const part = (rows: Rows) => rows.map((row) => Object.fromEntries(Object.keys(expected[0]!).map((heading) => [heading, row[heading]])));

  expect(part(await ofWorkbook(await exported(page, 'Excel (XLSX)', columns)))).toEqual(expected);
  const text = (await exported(page, 'CSV (voor mailprogramma’s)', columns)).toString('utf8');
  expect(text.startsWith('\uFEFF'), 'a byte order mark, by which Excel knows the encoding').toBe(true);
  expect(part(parse(text, { bom: true, delimiter: ';', columns: true }))).toEqual(expected);

  await page.getByRole('tab', { name: 'Exports' }).click();
  await expect(page.getByText('4 adressen')).toHaveCount(2);
});

test('two records that were made one become two again', async ({ page }) => {
  const surname = word('Ypma');
  const kept = await createPerson({ givenName: 'Hylke', surname, email: `${surname}@een.example`, city: 'Sneek' }, 'communications');
  const merged = await createPerson({ initials: 'H.', surname, email: `h.${surname}@twee.example`, city: 'Bolsward' }, 'communications');
  await visit(page, `/people/${kept.id}/show`);
  await page.getByRole('button', { name: 'Samenvoegen met …' }).click();
  await choose(page, page.getByRole('combobox', { name: 'Met welk record' }), merged.displayName);
  await page.getByRole('button', { name: 'Vergelijken' }).click();
  await page.getByRole('radiogroup', { name: 'Welk record blijft' }).getByRole('radio', { name: kept.displayName }).check();
  await page.getByRole('radiogroup', { name: 'Plaats' }).getByRole('radio', { name: 'Bolsward' }).check();
  await page.getByRole('button', { name: 'Samenvoegen' }).click();
  await expect(page.getByText('Samengevoegd', { exact: true })).toBeVisible();
  const state = () =>
    ask<Record<'kept' | 'merged', { city: string; archivedAt: string | null }>>(
      'communications',
      'query($kept: ID!, $merged: ID!) { kept: stakeholder(id: $kept) { city archivedAt } merged: stakeholder(id: $merged) { city archivedAt } }',
      { kept: kept.id, merged: merged.id },
    );
  expect((await state()).kept.city).toBe('Bolsward');

  await visit(page, '/merges');
  await page.getByRole('button', { name: `Samenvoegen van ${merged.displayName} en ${kept.displayName} ongedaan maken` }).click();
  await expect(page.getByText('Weer twee records')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: surname })).toContainText('ongedaan gemaakt');
  expect(await state()).toEqual({ kept: { city: 'Sneek', archivedAt: null }, merged: { city: 'Bolsward', archivedAt: null } });
});
