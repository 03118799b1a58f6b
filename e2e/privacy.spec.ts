import { createPerson, unique } from './records.js';
import { ask, expect, settled, test, visit } from './regiekamer.js';

test.use({ account: 'communications' });

/** ms for what searches every text that was ever written for somebody's name */
const SEARCH = 60_000;

test('somebody asks what is kept about them, then wants it gone, and is on no list any more', async ({ page }) => {
  const surname = unique('Hiemstra').replace(' ', '');
  const email = `${surname.toLowerCase()}@demo.example`;
  const person = await createPerson({ givenName: 'Fokje', surname, email, phone: '0612340000' }, 'communications');
  const { createContactList } = await ask<{ createContactList: { id: string; memberCount: number } }>(
    'communications',
    'mutation($input: CreateContactListInput!) { createContactList(input: $input) { id memberCount } }',
    { input: { name: surname, purpose: 'relationship_management', channel: 'EMAIL', basis: 'CONTRACT', reviewOn: '2099-01-01', shared: false, criteria: { kind: 'PERSON', text: surname }, includeIds: [person.id] } },
  );
  expect(createContactList.memberCount).toBe(1);

  const register = async (kind: string) => {
    await visit(page, '/privacyRequests');
    await page.getByRole('link', { name: 'Verzoek vastleggen' }).first().click();
    await page.getByRole('combobox', { name: 'Recht' }).click();
    await page.getByRole('option', { name: kind }).click();
    await page.getByRole('combobox', { name: 'Persoon in de administratie' }).fill(surname);
    await page.getByRole('option', { name: person.displayName }).click();
    await page.getByLabel('Hoe is vastgesteld dat zij het zijn').fill('teruggebeld op het nummer dat wij hadden');
    await page.getByLabel('Wat is gevraagd').fill('Wat bewaren jullie van mij?');
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await expect(page.getByRole('heading', { name: 'Wat nu' })).toBeVisible();
    await expect(page.getByText(/nog \d+ dagen/).first()).toBeVisible();
  };

  await register('Inzage');
  await page.getByRole('link', { name: 'Inzagerapport openen' }).click();
  await expect(page.getByRole('heading', { name: 'Uw gegevens' })).toBeVisible({ timeout: SEARCH });
  await expect(page.getByText(email).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Contactlijsten' })).toBeVisible();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Als bestand (JSON)' }).click();
  expect((await saving).suggestedFilename()).toMatch(/^inzage-.*\.json$/);
  await page.getByRole('link', { name: 'Terug naar het verzoek' }).click();
  await page.getByRole('button', { name: 'Afsluiten' }).click();
  const closing = page.getByRole('dialog');
  await closing.getByLabel('Wat is geantwoord').fill('Rapport gestuurd.');
  await closing.getByRole('button', { name: /Afsluiten|Opslaan/ }).click();
  await expect(closing).toBeHidden();

  await register('Wissing');
  await page.getByRole('button', { name: 'Definitief wissen…' }).click({ timeout: SEARCH });
  const erasing = page.getByRole('dialog');
  await erasing.getByLabel('Typ de naam').fill('iemand anders');
  await erasing.getByLabel('Wat is geantwoord').fill('Gewist.');
  await erasing.getByRole('button', { name: 'Definitief wissen' }).click();
  await expect(erasing.getByLabel('Typ de naam')).toHaveAttribute('aria-invalid', 'true');
  await erasing.getByLabel('Typ de naam').fill(person.displayName);
  await erasing.getByRole('button', { name: 'Definitief wissen' }).click();
  await expect(erasing).toBeHidden({ timeout: SEARCH });
  await settled(page);
  await expect(page.getByText(surname)).toHaveCount(0);

  await visit(page, `/contactLists/${createContactList.id}/show`);
  await expect(page.getByRole('tab', { name: 'Op de lijst (0)' })).toBeVisible();
  const { people } = await ask<{ people: { totalCount: number } }>('communications', 'query($text: String!) { people(filter: { text: $text }) { totalCount } }', { text: email });
  expect(people.totalCount).toBe(0);
  await visit(page, '/processing-record');
  await expect(page.getByRole('heading', { name: 'Waarvoor, en op welke grondslag' })).toBeVisible();
});
