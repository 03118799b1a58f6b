import type { Browser, Page } from '@playwright/test';
import { addresses } from './addresses.js';
import { ownIssues } from './records.js';
import { type Account, expect, sessionOf, signIn, test, visit } from './regiekamer.js';

/** Words that are the same in Dutch and English. */
const both = new Set(['Contact', 'Export', 'Portfolio', 'Was', 'Issue', 'Issues', 'Labels', 'Team', 'Regisseur', 'Website', 'Impact', 'Crisis', 'Filter', 'Status', 'Open', 'Land', 'Code', 'Role', 'Type', 'Postcode', 'Exports', 'E-mail', 'postcode', 'e-mail']);

// one after another: each of them holds two pages, some with a network that is drawn without a graphics card
test.describe.configure({ mode: 'default' });

/** The words of the console itself: on buttons, tabs, columns, fields and in the menu; not what people wrote. */
async function wordsOf(page: Page): Promise<string[]> {
  const words: string[] = await page.evaluate(() => {
    const own = 'button, [role=menuitem], [role=tab], th, label, dt, legend, nav [role=menu] li, h1';
    return [...document.querySelectorAll(own)]
      .filter((element) => !element.closest('[role=listitem], tbody, ol, [aria-label="Issues per fase"], [aria-label="Issues by stage"]'))
      .flatMap((element) => [element.getAttribute('aria-label'), element.getAttribute('title'), element.textContent])
      .map((text) => (text ?? '').replace(/\s+/g, ' ').replace(/[*\d]/g, '').trim());
  });
  return [...new Set(words)].filter((text) => /\p{L}{2}/u.test(text));
}

test.describe('in English, for who writes to many', () => {
  test.use({ account: 'communications' });
  test('no word of the console stays Dutch on the pages of lists, imports, duplicates and privacy', async ({ page, browser }) => {
    test.setTimeout(600_000);
    await compare(page, browser, 'communications', await addresses('communications'));
  });
});

test.describe('in English', () => {
  test('no word of the console stays Dutch on any page', async ({ page, browser }) => {
    test.setTimeout(600_000);
    const [issue] = await ownIssues(1);
    await compare(page, browser, 'regisseur', await addresses('regisseur', issue));
  });
});

/** One language after the other, page by page. */
async function compare(page: Page, browser: Browser, account: Account, paths: readonly string[]): Promise<void> {
  const other = await browser.newContext({ storageState: sessionOf(await signIn(account), 'en'), locale: 'en-GB' });
  const english = await other.newPage();
  for (const address of paths) {
    await visit(page, address);
    await visit(english, address);
    const dutch = new Set(await wordsOf(page));
    const names = await data(page);
    const left = (await wordsOf(english)).filter((word) => dutch.has(word) && !both.has(word) && !names.has(word));
    expect.soft(left, `${address} in English`).toEqual([]);
    await expect(english.locator('html')).toHaveAttribute('lang', 'en');
  }
  await other.close();
}

/** What the page shows of records in places where the console's own words stand too. */
async function data(page: Page): Promise<Set<string>> {
  const texts: string[] = await page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, header a, main a, main [role=radiogroup] label, [class*=Chip-label], [class*=userMenu], button[aria-label*=Profiel]')].map(
      (element) => element.textContent.replace(/\s+/g, ' ').replace(/[*\d]/g, '').trim(),
    ),
  );
  return new Set(texts);
}

test.describe('at the door', () => {
  test.use({ account: null });

  test('the language is chosen there, and the account remembers another', async ({ page, context }) => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Switch to English' }).click();
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();

    // whose account speaks Dutch gets Dutch, and may change it there
    await context.addCookies(sessionOf(await signIn('controller')).cookies);
    await page.goto('/');
    await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
    await expect(page.getByRole('menuitem')).toHaveText(['Today', 'Portfolio', 'Issues', 'Issue board', 'Themes']);
    await page.getByRole('button', { name: /Profile/ }).click();
    await page.getByRole('menuitem', { name: 'Nederlands' }).click();
    await expect(page.getByRole('heading', { name: 'Vandaag', level: 1 })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  });
});
