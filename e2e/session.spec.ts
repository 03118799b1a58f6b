import { createPerson, unique } from './records.js';
import { ask, emailOf, expect, password, post, sessionOf, signIn, test, theRun, visit } from './regiekamer.js';

// Sessions of these tests' own: they end some.
test.use({ account: null });

test('signing out ends the session here and on the server', async ({ page, context }) => {
  const token = await signIn('communications');
  await context.addCookies(sessionOf(token).cookies);
  await page.goto('/people');
  await page.getByRole('button', { name: /Profiel/ }).click();
  await page.getByRole('menuitem', { name: 'Afmelden' }).click();
  await expect(page.getByRole('heading', { name: 'Aanmelden' })).toBeVisible();

  const { body } = await post(theRun().url, '{ viewer { id } }', {}, token);
  expect(body.data).toEqual({ viewer: null });
  await page.goBack();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Aanmelden' })).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(0);
});

test('a wrong password is told without telling which of the two is wrong, and the address stays', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('E-mailadres').fill(emailOf('expert'));
  await page.getByLabel('Wachtwoord').fill('something else');
  await page.getByRole('button', { name: 'Aanmelden' }).click();
  await expect(page.getByRole('alert')).toContainText('Dit e-mailadres en wachtwoord horen niet bij elkaar');
  await expect(page.getByLabel('E-mailadres')).toHaveValue(emailOf('expert'));
  await page.getByLabel('Wachtwoord').fill(password);
  await page.getByRole('button', { name: 'Aanmelden' }).click();
  await expect(page.getByRole('heading', { name: 'Vandaag', level: 1 })).toBeVisible();
});

test('a session that ended elsewhere is opened again over the half-typed form', async ({ page, context }) => {
  const person = await createPerson({ givenName: 'Jorrit', surname: unique('Appelscha'), city: 'Assen' });
  const token = await signIn('regisseur');
  await context.addCookies(sessionOf(token).cookies);
  await visit(page, `/people/${person.id}`);
  await page.getByLabel('Plaats').fill('Emmen');
  await page.getByLabel('Telefoon').fill('0591 612 345');

  await post(theRun().url, 'mutation { signOut }', {}, token);
  await page.getByRole('button', { name: 'Opslaan' }).click();
  const again = page.getByRole('dialog', { name: 'Uw sessie is voorbij' });
  await expect(again.getByLabel('E-mailadres')).toHaveValue(emailOf('regisseur'));
  await expect(again.getByLabel('Wachtwoord')).toBeFocused();
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');

  // what was sent before goes on by itself
  await expect(page).toHaveURL(/\/show/);
  const { person: saved } = await ask<{ person: object }>('regisseur', 'query($id: ID!) { person(id: $id) { city phone } }', { id: person.id });
  expect(saved).toEqual({ city: 'Emmen', phone: '+31591612345' });
});

test.describe('the server away', () => {
  // the line is cut on purpose
  test.use({ account: 'regisseur', quiet: false });

  test('while a conversation is typed: nothing is lost, and it is sent once the server is back, and once only', async ({ page }) => {
    const person = await createPerson({ givenName: 'Hidde', surname: unique('Oudehaske') });
    const subject = unique('Over de inkoop gesproken');
    await visit(page, '/');
    await page.keyboard.press('l');
    const dialog = page.getByRole('dialog', { name: 'Contactmoment vastleggen' });
    await dialog.getByLabel('Met wie').fill(person.surname);
    await page.getByRole('option', { name: person.displayName }).click();
    await dialog.getByLabel('Waarover').fill(subject);
    await dialog.getByRole('button', { name: 'Meer', exact: true }).click();
    await dialog.getByLabel('Notities').fill('Drie zinnen die niemand nog eens wil typen.');

    // the first time it arrives and only the answer is lost; after that nothing comes through
    const keys: (string | null)[] = [];
    await page.route('**/graphql', async (route) => {
      const request = route.request();
      if (!request.postData()?.includes('mutation LogInteraction')) return route.continue();
      keys.push(await request.headerValue('idempotency-key'));
      if (keys.length === 1) await route.fetch();
      return route.abort('connectionreset');
    });
    await page.keyboard.press('Control+Enter');
    const unsent = dialog.getByRole('alert').filter({ hasText: 'Niet verstuurd: wordt verstuurd zodra de server terug is' }).first();
    await expect(unsent).toBeVisible();
    await expect(dialog.getByLabel('Waarover')).toHaveValue(subject);
    await expect(dialog.getByLabel('Notities')).toHaveValue('Drie zinnen die niemand nog eens wil typen.');

    // even the browser may go, after it has asked: the draft is offered when it is back
    page.on('dialog', (asked) => void asked.accept());
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Vandaag', level: 1 })).toBeVisible();
    await page.keyboard.press('l');
    await dialog.getByRole('button', { name: 'Verdergaan' }).click();
    await expect(dialog.getByLabel('Waarover')).toHaveValue(subject);
    await expect(dialog.getByRole('button', { name: person.displayName })).toBeVisible();
    await expect(dialog.getByLabel('Notities')).toHaveValue('Drie zinnen die niemand nog eens wil typen.');

    await page.keyboard.press('Control+Enter');
    await expect(unsent).toBeVisible();
    await page.unroute('**/graphql');
    await expect(page.getByText(`Vastgelegd: ${subject}`)).toBeVisible();
    expect(new Set(keys).size).toBe(1);

    const { interactions } = await ask<{ interactions: { items: { subject: string; notes: string }[] } }>(
      'regisseur',
      'query($id: [ID!]) { interactions(filter: { participantIn: $id }) { items { subject notes } } }',
      { id: [person.id] },
    );
    expect(interactions.items).toEqual([{ subject, notes: 'Drie zinnen die niemand nog eens wil typen.' }]);
  });

  test('is told on the page, which goes on by itself once the server is back', async ({ page }) => {
    await visit(page, '/');
    await page.route('**/graphql', (route) => route.abort('connectionrefused'));
    await page.getByRole('menuitem', { name: 'Personen' }).click();
    await expect(page.getByText('De server antwoordt niet. Wat u hebt ingevuld blijft staan')).toBeVisible();
    await page.unroute('**/graphql');
    await expect(page.getByText('De verbinding is terug.')).toBeVisible();
    await expect(page.getByRole('table').getByRole('row').nth(1)).toBeVisible();
  });
});
