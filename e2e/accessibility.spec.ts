import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { addresses } from './addresses.js';
import { createPerson, ownIssues, unique } from './records.js';
import { ask, expect, settled, test, visit } from './regiekamer.js';

/**
 * What axe finds that keeps somebody out: serious and critical, of WCAG 2.2 A and AA and of good practice; and in the
 * dark what differs there, the colours.
 */
async function expectAccessible(page: Page, what: string): Promise<void> {
  await expectNothing(page, what, (axe) =>
    axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']),
  );
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  await expectNothing(page, `${what}, in the dark`, (axe) => axe.withRules(['color-contrast']));
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'light');
}

async function expectNothing(page: Page, what: string, set: (axe: AxeBuilder) => AxeBuilder): Promise<void> {
  const { violations } = await set(new AxeBuilder({ page })).analyze();
  const found = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => ({ id, help, nodes: nodes.slice(0, 3).map(({ html, failureSummary }) => `${html.slice(0, 200)} | ${failureSummary ?? ''}`) }));
  expect.soft(found, what).toEqual([]);
}

/** The pages in as many parts, so that they are looked at side by side. */
const parts = 6;

test.use({ colorScheme: 'light', contextOptions: { reducedMotion: 'reduce' } });

for (let part = 0; part < parts; part++) {
  test(`axe finds nothing serious on the pages of a regisseur, part ${part + 1} of ${parts}`, async ({ page }) => {
    const [issue] = await ownIssues(1);
    for (const address of (await addresses('regisseur', issue)).filter((_address, index) => index % parts === part)) {
      await visit(page, address);
      await expectAccessible(page, address);
    }
  });
}

test('axe finds nothing serious in the dialogs', async ({ page }) => {
  const person = await createPerson({ givenName: 'Teun', surname: unique('Wolvega') });
  await visit(page, '/');

  await page.keyboard.press('/');
  const search = page.getByRole('dialog', { name: 'Zoeken' });
  await search.getByRole('combobox').fill(person.surname);
  await expect(search.getByRole('option').first()).toContainText(person.displayName);
  await expectAccessible(page, 'the search with hits');
  await page.keyboard.press('Escape');
  await expect(search).toBeHidden();

  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Sneltoetsen' })).toBeVisible();
  await expectAccessible(page, 'the keys');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.keyboard.press('l');
  const log = page.getByRole('dialog', { name: 'Contactmoment vastleggen' });
  await log.getByLabel('Met wie').fill(person.surname);
  await expect(page.getByRole('option', { name: person.displayName })).toBeVisible();
  await expectAccessible(page, 'the type-ahead');
  await page.getByRole('option', { name: person.displayName }).click();
  await expectAccessible(page, 'the short log dialog');
  await log.getByRole('button', { name: 'Meer', exact: true }).click();
  await log.getByRole('button', { name: 'Issue toevoegen' }).click();
  await log.getByRole('button', { name: 'Wij zegden toe' }).click();
  await expectAccessible(page, 'the whole log dialog');
  await log.getByRole('button', { name: 'Vastleggen' }).click();
  await expect(log.locator('[aria-invalid=true]').first()).toBeVisible();
  await expectAccessible(page, 'the log dialog with mistakes');
  await log.getByLabel('Met wie').fill(unique('Nieuweling'));
  await page.getByRole('option', { name: /toevoegen/ }).click();
  await expect(page.getByRole('dialog', { name: 'Nieuwe persoon' })).toBeVisible();
  await expectAccessible(page, 'a person made in place');
});

test('axe finds nothing serious in the dialogs of records', async ({ page }) => {
  const [issue] = await ownIssues(1);
  await visit(page, `/issues/${issue!.id}/show`);
  await page.getByRole('button', { name: /Toon waarom/ }).first().click();
  await settled(page);
  await expectAccessible(page, 'why an issue has its health');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Fase wijzigen' }).click();
  await expect(page.getByRole('menu').last()).toBeVisible();
  await expectAccessible(page, 'the menu of stages');
  await page.getByRole('menuitem', { name: 'Slapend' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page, 'the reason of a stage');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: 'Positie inschatten' }).first().click();
  await expect(page.getByRole('dialog', { name: 'Positie inschatten' })).toBeVisible();
  await expectAccessible(page, 'an assessment');

  const person = await createPerson({ givenName: 'Sjoukje', surname: unique('Makkinga'), city: 'Sneek' });
  const { person: read } = await ask<{ person: { version: number } }>('regisseur', 'query($id: ID!) { person(id: $id) { version } }', { id: person.id });
  await visit(page, `/people/${person.id}`);
  await ask('regisseur2', 'mutation($id: ID!, $version: Int!) { updatePerson(id: $id, version: $version, input: { city: "Joure" }) { id } }', {
    id: person.id,
    version: read.version,
  });
  await page.getByLabel('Plaats').fill('Balk');
  await page.getByRole('button', { name: 'Opslaan' }).click();
  await expect(page.getByRole('dialog', { name: 'Iemand anders was u voor' })).toBeVisible();
  await expectAccessible(page, 'a conflict');
});

test.describe('for who writes to many', () => {
  test.use({ account: 'communications' });
  const parts = 3;
  for (let part = 0; part < parts; part++) {
    test(`axe finds nothing serious on the pages of a communications officer, part ${part + 1} of ${parts}`, async ({ page }) => {
      for (const address of (await addresses('communications')).filter((_address, index) => index % parts === part)) {
        await visit(page, address);
        await expectAccessible(page, address);
      }
    });
  }

  test('axe finds nothing serious in the dialogs of a list, a merge and an erasure', async ({ page }) => {
    const { contactLists } = await ask<{ contactLists: { items: { id: string }[] } }>('communications', '{ contactLists(text: "Nieuwsbrief") { items { id } } }');
    await visit(page, `/contactLists/${contactLists.items[0]!.id}/show`);
    await page.getByRole('button', { name: 'Exporteren' }).click();
    await expect(page.getByRole('dialog', { name: 'Lijst exporteren' })).toBeVisible();
    await expectAccessible(page, 'an export');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Toestemming vastleggen' }).click();
    await expect(page.getByRole('dialog', { name: 'Toestemming van velen vastleggen' })).toBeVisible();
    await expectAccessible(page, 'consent in bulk');
  });
});

test.describe('for who keeps the house', () => {
  test.use({ account: 'admin' });
  test('axe finds nothing serious on the pages of an administrator', async ({ page }) => {
    for (const address of await addresses('admin')) {
      await visit(page, address);
      await expectAccessible(page, address);
    }
  });
});

test.describe('for a board member', () => {
  test.use({ account: 'board' });
  test('axe finds nothing serious where less is shown', async ({ page }) => {
    const [issue] = await ownIssues(1);
    for (const address of ['/', `/issues/${issue!.id}/show`, '/interactions']) {
      await visit(page, address);
      await expectAccessible(page, address);
    }
  });
});

test.describe('at the door', () => {
  test.use({ account: null });
  test('axe finds nothing serious, nor after a mistake', async ({ page }) => {
    await visit(page, '/');
    await expectAccessible(page, 'sign-in');
    await page.getByLabel('E-mailadres').fill('nobody@demo.example');
    await page.getByLabel('Wachtwoord').fill('not the password');
    await page.getByRole('button', { name: 'Aanmelden' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await expectAccessible(page, 'sign-in after a mistake');
  });
});
