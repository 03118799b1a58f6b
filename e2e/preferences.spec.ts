import { startMailServer } from '@regiekamer/shared-server/mail-server';
import { createPerson, unique } from './records.js';
import { expect, settled, test, theRun, visit } from './regiekamer.js';

test.use({ account: 'communications' });

test('somebody changes their own preferences by the mailed link, and it stands on their record as theirs', async ({ page, browser }) => {
  const mail = await startMailServer(theRun().mailPort);
  try {
    const email = `${unique('voorkeur').replace(' ', '-')}@demo.example`;
    const person = await createPerson({ givenName: 'Ids', surname: unique('Voorkeur'), email }, 'communications');
    await visit(page, `/people/${person.id}/show?tab=consent`);
    await page.getByRole('button', { name: 'Voorkeurenlink sturen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Voorkeurenlink sturen' });
    await expect(dialog.getByText(`De link gaat naar ${email}.`)).toBeVisible();
    await dialog.getByRole('button', { name: 'Versturen' }).click();
    await expect(page.getByText('De brief gaat onderweg')).toBeVisible();
    const letter = (await mail.receive(1))[0]!;
    const link = /http:\/\/\S+\/preferences#\S+/.exec(letter.text ?? '')?.[0] ?? '';

    // another browser, on a phone, where nobody is signed in
    const outside = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'nl-NL' });
    const own = await outside.newPage();
    await own.goto(link);
    await settled(own);
    await expect(own.getByText('Dit zijn de voorkeuren van v…@demo.example.')).toBeVisible();
    expect(await own.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await own.getByRole('radiogroup', { name: 'nieuwsbrief per E-mail' }).getByRole('radio', { name: 'Ja' }).check();
    await own.getByRole('button', { name: 'Voorkeuren opslaan' }).click();
    await expect(own.getByText('Uw voorkeuren zijn opgeslagen.', { exact: false })).toBeVisible();
    expect((await mail.receive(2))[1]!.text).toContain('Nieuwsbrief – e-mail: ja');
    await own.getByRole('button', { name: 'Niets meer ontvangen' }).click();
    await expect(own.getByText('Uw bezwaar is vastgelegd.', { exact: false })).toBeVisible();
    await mail.receive(3);

    // in English, and what a link says that does not work
    await own.getByRole('button', { name: 'English' }).click();
    await expect(own.getByRole('heading', { name: 'Your preferences' })).toBeVisible();
    await own.goto(`${link.split('#')[0]}#${'x'.repeat(20)}`);
    await own.reload();
    await expect(own.getByText('This link does not work.', { exact: false })).toBeVisible();
    await outside.close();

    await visit(page, `/people/${person.id}/show?tab=consent`);
    await page.getByRole('button', { name: 'Verloop van nieuwsbrief per E-mail' }).click();
    const ledger = page.getByRole('listitem').filter({ hasText: 'door deze persoon zelf' });
    await expect(ledger.filter({ hasText: 'Bezwaar gemaakt' }).first()).toBeVisible();
    await expect(ledger.filter({ hasText: 'Gegeven' }).first()).toBeVisible();
    await expect(page.getByText('Bevestiging van een wijziging verstuurd', { exact: false }).first()).toBeVisible();
  } finally {
    await mail.stop();
  }
});
