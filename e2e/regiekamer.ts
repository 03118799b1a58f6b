import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { type Account, cookieName, theRun } from './server.js';

export { expect };
export * from './server.js';

interface Options {
  /** who is signed in; null for nobody */
  account: Account | null;
  /** the language that was chosen in this browser before */
  language: 'nl' | 'en';
  /** fails the test on whatever the browser complains about; false where a test cuts the line itself */
  quiet: boolean;
}

export const test = base.extend<Options & { complaints: void }>({
  account: ['regisseur', { option: true }],
  language: ['nl', { option: true }],
  quiet: [true, { option: true }],

  // What the run found out before the tests takes the place of a configuration that does not know it yet.
  /* eslint-disable no-empty-pattern -- Playwright reads the names of what a fixture needs from this pattern */
  launchOptions: [async ({}, provide) => provide(theRun().browser), { scope: 'worker' }],
  baseURL: async ({}, provide) => provide(theRun().url),
  /* eslint-enable no-empty-pattern */
  storageState: async ({ account, language }, provide) =>
    provide(sessionOf(account ? (theRun().sessions[account] ?? null) : null, language)),

  complaints: [
    async ({ page, quiet }, provide) => {
      const heard: string[] = [];
      page.on('pageerror', (error) => heard.push(String(error.stack ?? error)));
      page.on('console', (message) => {
        // the browser reports every answer of 400 and above, which the console may well expect
        if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) heard.push(message.text());
      });
      page.on('response', (response) => {
        if (response.status() >= 500) heard.push(`${response.status()} from ${response.url()}`);
      });
      await provide();
      if (quiet) expect(heard, 'what the browser complained about').toEqual([]);
    },
    { auto: true },
  ],
});

/** What a browser holds of whom was signed in and which language they chose. */
export function sessionOf(token: string | null, language: 'nl' | 'en' = 'nl', url = theRun().url) {
  const { hostname, origin } = new URL(url);
  const cookie = { name: cookieName, domain: hostname, path: '/', expires: -1, httpOnly: true, secure: false, sameSite: 'Strict' as const };
  return {
    cookies: token ? [{ ...cookie, value: token }] : [],
    origins: [{ origin, localStorage: [{ name: 'regiekamer.locale', value: language }] }],
  };
}

/** Opens a page and waits until it has everything it asked for, for who looks at the whole of it. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await settled(page);
}

/** Nothing is waited for any more: no requests, no skeletons, no progress. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('main')).toBeVisible(); // also when it lies behind a dialog
  await page.waitForLoadState('networkidle');
  // a network that is drawn without a graphics card may hold up a slow machine
  await expect(page.locator('.MuiSkeleton-root, [role=progressbar]')).toHaveCount(0, { timeout: 60_000 });
}

/** Presses Tab until the element has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator, { most = 60, back = false } = {}): Promise<void> {
  for (let presses = 0; presses <= most; presses++) {
    if (await target.evaluate((element) => element === document.activeElement).catch(() => false)) return;
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`Tab does not reach ${String(target)} in ${most} presses.`);
}

/** ms between keystrokes of somebody who types at ease */
export const EASY = 60;

/** Types where the focus is; without a pace as fast as a barcode scanner, which must work too. */
export const type = (page: Page, text: string, pace = 0): Promise<void> => page.keyboard.type(text, { delay: pace });

/** Chooses in a field that has the focus and opens a list of set choices: by its first letters. */
export async function pick(page: Page, option: string, pace = 0): Promise<void> {
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option', { name: option, exact: true })).toBeVisible();
  await type(page, option, pace);
  await expect(page.getByRole('option', { name: option, exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox')).toHaveCount(0);
}

/** Chooses in a type-ahead that has the focus: waits for the option, goes to it with the arrows, takes it. */
export async function find(page: Page, text: string, option: string | RegExp, pace = 0): Promise<void> {
  await type(page, text, pace);
  const wanted = page.getByRole('option', { name: option }).first();
  await expect(wanted).toBeVisible();
  // the list may still be about the letters before the last
  await page.waitForTimeout(250);
  for (let presses = 0; presses < 15; presses++) {
    const active = await page.evaluate(() => document.activeElement?.getAttribute('aria-activedescendant') ?? '');
    if (active !== '' && active === (await wanted.getAttribute('id'))) {
      await page.keyboard.press('Enter');
      return;
    }
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`The arrows do not reach ${String(option)}.`);
}
