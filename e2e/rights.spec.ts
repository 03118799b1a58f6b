import type { Page } from '@playwright/test';
import { createPerson, logInteraction, ownIssues, type Person, unique } from './records.js';
import { type Account, expect, settled, test, visit } from './regiekamer.js';

const relations = ['Personen', 'Organisaties', 'Opinieleiders'];
const work = ['Issues', 'Issuebord', 'Thema’s'];
const daily = ['Vandaag', 'Contactmomenten', 'Toezeggingen'];
const upkeep = ['Importeren', 'Dubbele records', 'Privacy'];
const everything = [...daily, 'Portfolio', ...work, ...relations, 'Contactlijsten'];

const menus: Record<Exclude<Account, 'regisseur2'>, string[]> = {
  regisseur: everything,
  director: [...everything, 'Privacy'],
  communications: [...everything, ...upkeep],
  expert: [...daily, ...work, ...relations],
  board: ['Vandaag', 'Portfolio', ...work, ...relations],
  controller: ['Vandaag', 'Portfolio', ...work],
  admin: ['Vandaag', ...work, ...relations, ...upkeep, 'Vereniging', 'Gebruikers', 'Keuzelijsten'],
};

/** Pages that a role has no right to, beside those that no menu of theirs leads to. */
const refused: Record<keyof typeof menus, string[]> = {
  regisseur: ['/users', '/reference-data', '/themes/create'],
  director: ['/users', '/reference-data'],
  communications: ['/users', '/reference-data', '/issues/create', '/themes/create'],
  expert: ['/portfolio', '/users', '/reference-data', '/people/create', '/themes/create'],
  board: ['/interactions', '/commitments', '/users', '/reference-data', '/people/create', '/issues/create'],
  controller: ['/interactions', '/commitments', '/people', '/organisations', '/opinion-leaders', '/users', '/issues/create'],
  admin: ['/portfolio', '/interactions', '/commitments', '/people/create', '/issues/create'],
};

/** How a page says that it is not for this viewer. */
const no = /U hebt geen toegang tot deze pagina|U mag dit niet doen|Dit (gegeven )?bestaat niet, of u mag het niet zien/;

const roles = Object.keys(menus) as (keyof typeof menus)[];

for (const role of roles) {
  test.describe(`the ${role}`, () => {
    test.use({ account: role });

    test('finds in the menu what they may see, and nothing else', async ({ page }) => {
      await visit(page, '/');
      const menu = page.getByRole('navigation', { name: 'Hoofdmenu' });
      await expect(menu.getByRole('menuitem')).toHaveText(menus[role]);
      for (const entry of menus[role]) {
        await menu.getByRole('menuitem', { name: entry, exact: true }).click();
        await settled(page);
        await expect(page.getByText(no)).toHaveCount(0);
        await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
      }
    });

    test('is refused by address what the menu does not show', async ({ page }) => {
      for (const address of refused[role]) {
        await page.goto(address);
        await expect(page.getByText(no).first(), address).toBeVisible();
      }
    });
  });
}

/** Somebody whom one can reach, with a conversation that only its logger may read, and one for the whole office. */
interface Case {
  person: Person;
  phone: string;
  email: string;
  open: string;
  secret: string;
  secretId: string;
}

async function makeCase(): Promise<Case> {
  const surname = unique('Schouwenaars');
  const email = `${surname.replace(' ', '.').toLowerCase()}@schouwen.example`;
  const person = await createPerson({ givenName: 'Maud', surname, phone: '0111 234 567', email, city: 'Goes' });
  const [open, secret] = [unique('Openbaar overleg'), unique('Onder vier ogen')];
  await logInteraction({ participantIds: [person.id], subject: open });
  const secretId = await logInteraction({ participantIds: [person.id], subject: secret, notes: secret, confidentiality: 'PRIVATE' });
  return { person, phone: '0111 234567', email, open, secret, secretId };
}

async function searchFor(page: Page, text: string) {
  await page.keyboard.press('/');
  const search = page.getByRole('dialog', { name: 'Zoeken' });
  await search.getByRole('combobox').fill(text);
  return search;
}

test('the one who logged a conversation as private reads it', async ({ page }) => {
  const { person, secret, secretId } = await makeCase();
  await visit(page, `/people/${person.id}/show`);
  await expect(page.getByRole('list', { name: 'Tijdlijn' }).getByRole('link', { name: secret })).toBeVisible();
  await visit(page, `/interactions/${secretId}/show`);
  await expect(page.getByRole('main')).toContainText(secret);
  await expect((await searchFor(page, secret)).getByRole('option').first()).toContainText(secret);
});

for (const role of roles.filter((one) => one !== 'regisseur')) {
  test.describe(`the ${role}`, () => {
    test.use({ account: role });

    test('reads no private conversation of another', async ({ page }) => {
      const { person, open, secret, secretId } = await makeCase();
      if (menus[role].includes('Personen')) {
        await visit(page, `/people/${person.id}/show`);
        await expect(page.getByRole('main').getByRole('heading', { name: person.displayName })).toBeVisible();
        const timeline = page.getByRole('list', { name: 'Tijdlijn' });
        if (menus[role].includes('Contactmomenten')) await expect(timeline.getByRole('link', { name: open })).toBeVisible();
        else await expect(timeline).toHaveCount(0);
        await expect(page.getByText(secret)).toHaveCount(0);
      }
      await page.goto(`/interactions/${secretId}/show`);
      await expect(page.getByText(no).first()).toBeVisible();
      await expect(page.getByText(secret)).toHaveCount(0);
      await visit(page, '/');
      const search = await searchFor(page, secret);
      await expect(search.getByText(`Niets gevonden voor “${secret}”.`)).toBeVisible();
    });
  });
}

test.describe('a board member', () => {
  test.use({ account: 'board' });

  test('sees people without their contact details, and positions summed', async ({ page }) => {
    const { person, phone, email } = await makeCase();
    await visit(page, `/people/${person.id}/show`);
    await expect(page.getByRole('main')).toContainText('Goes');
    await expect(page.getByText(phone)).toHaveCount(0);
    await expect(page.getByText(email)).toHaveCount(0);
    await expect(page.getByText('Laatste contact')).toHaveCount(0);
    await expect(page.getByRole('button', { name: /vastleggen/ })).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Bewerken' })).toHaveCount(0);
    await page.keyboard.press('l');
    await expect(page.getByRole('dialog')).toHaveCount(0);

    const [issue] = await ownIssues(1);
    await visit(page, `/issues/${issue!.id}/show`);
    await expect(page.getByRole('region', { name: 'Krachtenveld' })).toContainText('U ziet de verdeling');
    await expect(page.getByRole('button', { name: 'Fase wijzigen' })).toHaveCount(0);
  });
});

test.describe('a communications officer', () => {
  test.use({ account: 'communications' });

  test('keeps people and their consent, and leaves issues to others', async ({ page }) => {
    const { person, phone, email } = await makeCase();
    await visit(page, `/people/${person.id}/show?tab=consent`);
    await expect(page.getByText(phone)).toBeVisible();
    await expect(page.getByText(email)).toBeVisible();
    await expect(page.getByRole('link', { name: 'Bewerken' })).toBeVisible();
    await expect(page.getByRole('tabpanel').getByRole('button', { name: 'Vastleggen' })).toBeVisible();

    const [issue] = await ownIssues(1);
    await visit(page, `/issues/${issue!.id}/show`);
    await expect(page.getByRole('main').getByRole('button', { name: /^Contact(moment)? vastleggen$/ }).first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Fase wijzigen' })).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Positie inschatten' })).toHaveCount(0);
    await visit(page, `/issues/${issue!.id}`);
    await expect(page.getByText(no).first()).toBeVisible();
  });
});

test.describe('a director', () => {
  test.use({ account: 'director' });

  test('steers the issues of others, and adds themes', async ({ page }) => {
    const [issue] = await ownIssues(1);
    await visit(page, `/issues/${issue!.id}/show`);
    await expect(page.getByRole('button', { name: 'Fase wijzigen' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Bewerken' })).toBeVisible();
    await visit(page, '/themes');
    await expect(page.getByRole('link', { name: 'Nieuw thema' })).toBeVisible();
    await visit(page, '/users');
    await expect(page.getByText(no).first()).toBeVisible();
  });
});

test.describe('an expert', () => {
  test.use({ account: 'expert' });

  test('reads about people and logs, and changes none of them', async ({ page }) => {
    const { person, phone } = await makeCase();
    await visit(page, `/people/${person.id}/show`);
    await expect(page.getByText(phone)).toBeVisible();
    await expect(page.getByRole('main').getByRole('button', { name: /^Contact(moment)? vastleggen$/ }).first()).toBeVisible();
    await expect(page.getByRole('link', { name: 'Bewerken' })).toHaveCount(0);
    await visit(page, `/people/${person.id}`);
    await expect(page.getByText(no).first()).toBeVisible();
  });
});

test.describe('the administrator', () => {
  test.use({ account: 'admin' });

  test('keeps users and lists of choices, and does not meet the work', async ({ page }) => {
    await visit(page, '/users');
    await expect(page.getByRole('row', { name: /Marieke de Vries/ })).toBeVisible();
    const { person, open } = await makeCase();
    await visit(page, `/people/${person.id}/show`);
    await expect(page.getByText(open)).toHaveCount(0);
    await expect(page.getByRole('tab', { name: 'Geschiedenis' })).toBeVisible();
  });
});
