import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { LetterRefused, Mailer, written } from './mail.js';
import { type MailServer, startMailServer } from './mail-server.js';

const around = (smtpUrl: string | undefined) =>
  new Mailer({ databaseUrl: '', publicUrl: 'https://regiekamer.example', smtpUrl, mailFrom: 'Regiekamer <regiekamer@demo.example>' });
const letter = { id: 'one', to: 'piet@demo.example', subject: 'Hallo', ...written(['Dag <Piet>', { url: 'https://a.example/?b=1&c', label: 'Kijk' }], 'nl') };

describe('mail', () => {
  let server: MailServer;
  let mailer: Mailer;
  beforeEach(async () => {
    server = await startMailServer();
    mailer = around(server.url);
  });
  afterEach(async () => {
    mailer.onApplicationShutdown();
    await server.stop();
  });

  it('comes as text and as a page, from whom the installation says, with a name of its own', async () => {
    await mailer.send(letter);
    const [received] = await server.receive(1);
    expect(received).toMatchObject({ subject: 'Hallo', messageId: '<one@regiekamer.example>', text: 'Dag <Piet>\n\nKijk:\nhttps://a.example/?b=1&c\n' });
    expect(received!.from!.text).toBe('"Regiekamer" <regiekamer@demo.example>');
    expect(received!.html).toContain('<p>Dag &lt;Piet&gt;</p>');
    expect(received!.html).toContain('<a href="https://a.example/?b=1&amp;c"');
    expect(received!.headers.get('list')).toBeUndefined();
  });

  it('offers to unsubscribe by one click', async () => {
    await mailer.send({ ...letter, unsubscribe: { url: 'https://regiekamer.example/unsubscribe?token=x', mailto: 'privacy@demo.example' } });
    const lines = (await server.receive(1))[0]!.headerLines.filter(({ key }) => key.startsWith('list-')).map(({ line }) => line.replace(/\s+/g, ' '));
    expect(lines).toEqual([
      'List-Unsubscribe: <https://regiekamer.example/unsubscribe?token=x>, <mailto:privacy@demo.example?subject=unsubscribe>',
      'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
    ]);
  });

  it.each([
    [550, true],
    [451, false],
  ])('that is refused with %s is given up: %s, without naming the reader', async (status, forGood) => {
    server.refuses.set(letter.to, status);
    const refused = await mailer.send(letter).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(LetterRefused);
    expect(refused).toMatchObject({ forGood, message: `The mail server refuses a letter with ${status}.` });
    await mailer.send({ ...letter, to: 'anna@demo.example' });
    expect(await server.receive(1)).toHaveLength(1);
  });

  it('tells a mail server that is away from one that refuses', async () => {
    await server.stop();
    const away = await mailer.send(letter).catch((error: unknown) => error);
    expect(away).toMatchObject({ code: 'ESOCKET' });
    server = await startMailServer();
  });

  it('cannot be sent where there is no mail server', async () => {
    const none = around(undefined);
    expect([none.canSend, mailer.canSend]).toEqual([false, true]);
    await expect(none.send(letter)).rejects.toThrow('SMTP_URL');
  });
});
