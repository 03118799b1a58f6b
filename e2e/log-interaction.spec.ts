import { createPerson, ownIssues, unique } from './records.js';
import { EASY, emailOf, expect, find, password, pick, tabTo, test, type, visit } from './regiekamer.js';

/** A day as people write it. */
function inDays(count: number): string {
  const day = new Date(Date.now() + count * 86_400_000);
  return `${day.getDate()}-${day.getMonth() + 1}-${day.getFullYear()}`;
}

test.describe('the main job, by keyboard only', () => {
  test.use({ account: null });

  test('a regisseur signs in, logs a conversation, and finds it back everywhere', async ({ page }) => {
    const [one, two] = await ownIssues(2);
    const known = await createPerson({ givenName: 'Machteld', surnamePrefix: 'van der', surname: unique('Quispelhorst'), city: 'Assen' });
    const newcomer = unique('Zonnevylle');
    const subject = unique('Kennismaking in Assen');
    const promise = unique('Cijfers nasturen');

    await page.goto('/');
    await expect(page.getByRole('heading', { name: 'Aanmelden' })).toBeVisible();
    await expect(page.getByLabel('E-mailadres')).toBeFocused();
    await type(page, emailOf('regisseur'));
    await page.keyboard.press('Tab');
    await type(page, password);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Vandaag', level: 1 })).toBeVisible();

    await page.keyboard.press('l');
    const dialog = page.getByRole('dialog', { name: 'Contactmoment vastleggen' });
    await expect(dialog.getByLabel('Met wie')).toBeFocused();
    await find(page, known.surname.slice(3), known.displayName);
    await find(page, `Fenna ${newcomer}`, /toevoegen/);
    const person = page.getByRole('dialog', { name: 'Nieuwe persoon' });
    await expect(person.getByLabel('Voornaam')).toHaveValue('Fenna Zonnevylle');
    await expect(person.getByLabel('Voornaam')).toBeFocused();
    // a guess at the parts of a name is there to be put right
    await page.keyboard.press('Control+a');
    await type(page, 'Fenna');
    await tabTo(page, person.getByLabel('Achternaam'));
    await page.keyboard.press('Control+a');
    await type(page, newcomer);
    await page.keyboard.press('Enter');
    await expect(person).toBeHidden();
    await expect(dialog.getByRole('button', { name: `Fenna ${newcomer}` })).toBeVisible();
    await expect(dialog.getByRole('button', { name: known.displayName })).toBeVisible();

    await tabTo(page, dialog.getByLabel('Waarover'));
    await type(page, subject);
    await tabTo(page, dialog.getByRole('combobox', { name: 'Soort' }));
    await pick(page, 'werkbezoek');

    await page.keyboard.press('Alt+m');
    const add = dialog.getByRole('button', { name: 'Issue toevoegen' });
    await tabTo(page, add);
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('combobox', { name: 'Issue' }).first()).toBeFocused();
    await find(page, one!.title.slice(0, 18), one!.title);
    await page.keyboard.press('Tab');
    await expect(dialog.getByLabel('Wat is hierover gezegd').first()).toBeFocused();
    await type(page, 'Wil meedenken over de proef.');
    await tabTo(page, dialog.getByRole('combobox', { name: `Gehoord standpunt van ${known.displayName}` }).first());
    await pick(page, 'Voor');
    await tabTo(page, add);
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('combobox', { name: 'Issue' }).nth(1)).toBeFocused();
    await find(page, two!.title.slice(0, 18), two!.title);
    await page.keyboard.press('Tab');
    await type(page, 'Ziet nog geen geld.');

    await tabTo(page, dialog.getByRole('button', { name: 'Wij zegden toe' }));
    await page.keyboard.press('Enter');
    await expect(dialog.getByLabel('Wat', { exact: true })).toBeFocused();
    await type(page, promise);
    await tabTo(page, dialog.getByRole('textbox', { name: 'Uiterlijk' }));
    await type(page, inDays(2));
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await expect(page.getByText(`Vastgelegd: ${subject}`)).toBeVisible();

    // Vandaag shows it at once, with what was promised
    await expect(page.getByRole('list', { name: 'Mijn laatste contactmomenten' }).getByRole('link', { name: subject })).toBeVisible();
    const promised = page.getByRole('list', { name: 'Door ons toegezegd' });
    await expect(promised).toBeVisible();
    await tabTo(page, page.getByRole('button', { name: /^Nog \d+/ }).first());
    await page.keyboard.press('Enter');
    await expect(promised.getByText(promise)).toBeVisible();

    for (const name of [known.displayName, `Fenna ${newcomer}`]) {
      await openBySearch(name);
      await expect(page.getByRole('list', { name: 'Tijdlijn' }).getByRole('link', { name: subject })).toBeVisible();
    }
    for (const [issue, note] of [[one!, 'Wil meedenken over de proef.'], [two!, 'Ziet nog geen geld.']] as const) {
      await openBySearch(issue.title);
      const entry = page.getByRole('list', { name: 'Tijdlijn' }).getByRole('listitem').filter({ hasText: subject });
      await expect(entry).toContainText(note);
    }
    await openBySearch(subject);
    await expect(page).toHaveURL(/\/interactions\//);
    await expect(page.getByRole('main')).toContainText(promise);

    // the stance that was heard stands with the person, resting on this conversation
    await visit(page, `/people/${known.id}/show?tab=positions`);
    await expect(page.getByRole('tabpanel')).toContainText(one!.title);
    await expect(page.getByRole('tabpanel')).toContainText('Voor');

    /** `/`, a text, Enter on the first hit of that name */
    async function openBySearch(text: string): Promise<void> {
      await page.keyboard.press('/');
      const search = page.getByRole('dialog', { name: 'Zoeken' });
      await expect(search.getByRole('combobox')).toBeFocused();
      await type(page, text);
      await expect(search.getByRole('option').first()).toContainText(text);
      await expect(search.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
      await page.keyboard.press('Enter');
      await expect(search).toBeHidden();
      await expect(page.getByRole('main').getByText(text).first()).toBeVisible();
    }
  });
});

test('three fields take less than twenty seconds at an easy pace', async ({ page }) => {
  const known = await createPerson({ givenName: 'Ids', surname: unique('Brouwershaven') });
  const subject = unique('Bijpraten over de wachtlijsten');
  await visit(page, '/');

  const began = Date.now();
  await page.keyboard.press('l');
  const dialog = page.getByRole('dialog', { name: 'Contactmoment vastleggen' });
  await expect(dialog.getByLabel('Met wie')).toBeFocused();
  await find(page, known.surname, known.displayName, EASY);
  await page.keyboard.press('Tab');
  await expect(dialog.getByLabel('Waarover')).toBeFocused();
  await type(page, subject, EASY);
  await page.keyboard.press('Tab');
  await pick(page, 'telefoon', EASY);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(`Vastgelegd: ${subject}`)).toBeVisible();
  const seconds = (Date.now() - began) / 1000;

  test.info().annotations.push({ type: 'seconds', description: seconds.toFixed(1) });
  expect(seconds).toBeLessThan(20);
});
