/** The console, watched in a browser while its server loses the database. */
import { chromium } from '@playwright/test';
import { createJiti } from 'jiti';
import { until } from './server.mjs';

export async function watchConsole({ database, server, token, about }) {
  const { findBrowser } = await createJiti(import.meta.url).import('../../e2e/browser.ts');
  const browser = await chromium.launch(await findBrowser());
  const failed = [];
  let away = false;
  const subject = `fault console ${Date.now()}`;
  const { rows } = await database.query('select concat_ws($2, given_name, surname_prefix, surname) as name from stakeholder where id = $1', [about.people[0], ' ']);
  try {
    const page = await browser.newPage({ locale: 'nl-NL', viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(30_000);
    await page.context().addCookies([{ name: 'regiekamer_session', value: token, url: server.url, httpOnly: true, sameSite: 'Strict' }]);
    await page.addInitScript(() => localStorage.setItem('regiekamer.locale', 'nl'));
    await page.goto(`${server.url}/`);
    await page.getByRole('heading', { name: 'Vandaag', level: 1 }).waitFor();
    await page.keyboard.press('l');
    const dialog = page.getByRole('dialog', { name: 'Contactmoment vastleggen' });
    await dialog.getByLabel('Met wie').fill(rows[0].name);
    await page.getByRole('option').filter({ hasText: rows[0].name.split(' ').at(-1) }).first().click();
    await dialog.getByLabel('Waarover').fill(subject);

    database.kill();
    away = true;
    const began = Date.now();
    await page.keyboard.press('Control+Enter');
    await dialog.getByRole('alert').filter({ hasText: 'Niet verstuurd: wordt verstuurd zodra de server terug is' }).first().waitFor();
    const told = Date.now() - began;
    if (told > 5_000) failed.push('it is told within 5 s');
    await page.waitForTimeout(4_000);
    if ((await dialog.getByLabel('Waarover').inputValue()) !== subject) failed.push('what was typed stays');
    await database.restart();
    away = false;
    const over = Date.now();
    await page.getByText(`Vastgelegd: ${subject}`).waitFor();
    const recovery = Date.now() - over;
    await until(async () => (await database.query('select from interaction where subject = $1', [subject])).rowCount > 0, 5_000, 'It is not there.');
    const { rowCount } = await database.query('select from interaction where subject = $1', [subject]);
    return { acknowledged: 1, found: Math.min(rowCount, 1), duplicates: rowCount - 1, half: 0, withoutHistory: 0, errors: { 'told in the dialog': 1 }, slowestError: told, recovery, failed };
  } finally {
    if (away) await database.restart();
    await browser.close();
  }
}
