import { createPerson, unique } from './records.js';
import { ask, expect, sessionOf, test, theRun, visit } from './regiekamer.js';

test('two people change one person: the second sees both versions, loses nothing, decides and saves', async ({ page, browser }) => {
  const person = await createPerson({ givenName: 'Wietske', surname: unique('Hoogeveen'), city: 'Zwolle', phone: '038 421 0001' });
  const other = await browser.newContext({ storageState: sessionOf(theRun().sessions['regisseur2'] ?? null), locale: 'nl-NL' });
  const colleague = await other.newPage();

  await visit(page, `/people/${person.id}`);
  await visit(colleague, `/people/${person.id}`);

  await colleague.getByLabel('Plaats').fill('Deventer');
  await colleague.getByLabel('Telefoon').fill('038 421 0002');
  await colleague.getByRole('button', { name: 'Opslaan' }).click();
  await expect(colleague).toHaveURL(/\/show/);
  await other.close();

  await page.getByLabel('Plaats').fill('Kampen');
  await page.getByLabel('E-mailadres').fill('wietske@hoogeveen.example');
  await page.getByRole('button', { name: 'Opslaan' }).click();

  const conflict = page.getByRole('dialog', { name: 'Iemand anders was u voor' });
  const city = conflict.getByRole('group', { name: /Plaats/ });
  await expect(city).toContainText('Deventer');
  await expect(city).toContainText('Kampen');
  await expect(city).toContainText('allebei gewijzigd');
  await expect(conflict.getByRole('group', { name: /E-mailadres/ })).toContainText('wietske@hoogeveen.example');

  // back to the form: all that was typed is there
  await conflict.getByRole('button', { name: 'Terug naar het formulier' }).click();
  await expect(page.getByLabel('Plaats')).toHaveValue('Kampen');
  await expect(page.getByLabel('E-mailadres')).toHaveValue('wietske@hoogeveen.example');
  await page.getByRole('button', { name: 'Opslaan' }).click();

  // what only the colleague changed stays theirs; of the city, which both changed, the saved one is taken
  await expect(conflict.getByRole('group', { name: /Telefoon/ }).getByLabel('Opgeslagen versie nemen')).toBeChecked();
  await expect(conflict.getByRole('group', { name: /E-mailadres/ }).getByLabel('Mijn versie houden')).toBeChecked();
  await city.getByLabel('Opgeslagen versie nemen').check();
  await conflict.getByRole('button', { name: 'Zo opslaan' }).click();
  await expect(page).toHaveURL(/\/show/);
  await expect(page.getByRole('main')).toContainText('Deventer');

  const { person: saved } = await ask<{ person: object }>('regisseur', 'query($id: ID!) { person(id: $id) { city email phone } }', { id: person.id });
  expect(saved).toEqual({ city: 'Deventer', email: 'wietske@hoogeveen.example', phone: '+31384210002' });
});
