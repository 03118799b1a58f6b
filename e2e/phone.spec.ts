import type { Page } from '@playwright/test';
import { createOrganisation, createPerson, ownIssues, unique } from './records.js';
import { expect, settled, test, visit } from './regiekamer.js';
import { addresses } from './addresses.js';

/** What sticks out to the right, so that the page would scroll sideways. */
async function expectFits(page: Page): Promise<void> {
  const sticksOut = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth && clientWidth === window.screen.width) return [];
    const culprits = [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > window.screen.width + 1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className.toString().slice(0, 60)} "${element.textContent.slice(0, 30)}"`);
    return [`page is ${scrollWidth} wide in ${clientWidth}`, ...culprits.slice(-4)];
  });
  expect(sticksOut, `${page.url()} fits a phone`).toEqual([]);
}

test('the main job fits a phone: three fields by touch', async ({ page }) => {
  const known = await createPerson({ givenName: 'Ids', surnamePrefix: 'van', surname: unique('Terschelling') });
  const subject = unique('Onderweg gebeld');
  await visit(page, '/');
  await expectFits(page);

  await page.getByRole('button', { name: 'Contactmoment vastleggen' }).last().tap();
  const dialog = page.getByRole('dialog', { name: 'Contactmoment vastleggen' });
  await dialog.getByLabel('Met wie').fill(known.surname.slice(2));
  await page.getByRole('option', { name: known.displayName }).tap();
  await dialog.getByLabel('Waarover').fill(subject);
  await dialog.getByRole('combobox', { name: 'Soort' }).tap();
  await page.getByRole('option', { name: 'telefoon', exact: true }).tap();
  await expectFits(page);
  await dialog.getByRole('button', { name: 'Meer' }).tap();
  await expect(dialog.getByLabel('Notities')).toBeVisible();
  await expectFits(page);
  await dialog.getByRole('button', { name: 'Vastleggen' }).tap();
  await expect(page.getByText(`Vastgelegd: ${subject}`)).toBeVisible();
  await expect(page.getByRole('list', { name: 'Mijn laatste contactmomenten' }).getByRole('link', { name: subject })).toBeVisible();

  await page.getByRole('button', { name: 'Zoeken', exact: true }).tap();
  const search = page.getByRole('dialog', { name: 'Zoeken' });
  await search.getByRole('combobox').fill(known.displayName);
  await expectFits(page);
  await search.getByRole('option', { name: known.displayName }).first().tap();
  await expect(page.getByRole('list', { name: 'Tijdlijn' }).getByRole('link', { name: subject })).toBeVisible();
  await expectFits(page);
});

test('changing jobs fits a phone: three steps, and the old address still finds them', async ({ page }) => {
  const [from, to] = await Promise.all([createOrganisation(unique('Gemeente Vroeger')), createOrganisation(unique('Gemeente Later'))]);
  const former = `${unique('oud').replace(' ', '-')}@demo.example`;
  const person = await createPerson({ givenName: 'Ids', surname: unique('Overstap'), email: former, organisationId: from.id, function: 'Adviseur' });
  await visit(page, `/people/${person.id}/show`);
  await page.getByRole('button', { name: 'Andere baan' }).tap();
  const dialog = page.getByRole('dialog', { name: `Andere baan van ${person.displayName}` });
  await expect(dialog.getByText(`Adviseur · ${from.displayName}`)).toBeVisible();
  await expectFits(page);
  await dialog.getByRole('button', { name: 'Volgende' }).tap();
  await dialog.getByLabel('Organisatie').fill(to.displayName);
  await page.getByRole('option', { name: to.displayName }).first().tap();
  await dialog.getByLabel('Functie', { exact: true }).fill('Directeur');
  await expectFits(page);
  await dialog.getByRole('button', { name: 'Volgende' }).tap();
  await dialog.getByLabel('E-mailadres').fill(former.replace('oud', 'nieuw'));
  await expect(dialog.getByLabel(`${former} bewaren`, { exact: false })).toBeChecked();
  await expectFits(page);
  await dialog.getByRole('button', { name: 'Opslaan' }).tap();
  const done = page.getByRole('dialog', { name: 'Opgeslagen' });
  await expect(done.getByText(`${former} blijft bewaard`, { exact: false })).toBeVisible();
  await done.getByRole('button', { name: 'Sluiten' }).tap();
  await expect(page.getByRole('link', { name: to.displayName })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Eerder (1)' })).toBeVisible();
  await expectFits(page);

  await page.getByRole('button', { name: 'Zoeken', exact: true }).tap();
  const search = page.getByRole('dialog', { name: 'Zoeken' });
  await search.getByRole('combobox').fill(former);
  await expect(search.getByRole('option', { name: person.displayName }).first()).toBeVisible();
});

test('the menu opens by touch and leads on', async ({ page }) => {
  await visit(page, '/');
  await page.getByRole('button', { name: /menu/i }).first().tap();
  await page.getByRole('menuitem', { name: 'Issuebord' }).tap();
  await expect(page).toHaveURL(/\/board$/);
  await settled(page);
  await expectFits(page);
});

test('no page of a regisseur is wider than a phone', async ({ page }) => {
  const [issue] = await ownIssues(1);
  for (const address of await addresses('regisseur', issue)) {
    await visit(page, address);
    await expectFits(page);
  }
});

test.describe('for who keeps the house', () => {
  test.use({ account: 'admin' });
  test('no page is wider than a phone', async ({ page }) => {
    for (const address of await addresses('admin')) {
      await visit(page, address);
      await expectFits(page);
    }
  });
});

test.describe('at the door', () => {
  test.use({ account: null });
  test('the sign-in page fits', async ({ page }) => {
    await visit(page, '/');
    await expectFits(page);
  });
});
