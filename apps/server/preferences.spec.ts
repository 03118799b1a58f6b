import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Role, type User } from '@regiekamer/identity-server';
import { aUser } from '@regiekamer/identity-server/testing';
import { type MailServer, startMailServer } from '@regiekamer/shared-server/mail-server';
import { aPerson } from '@regiekamer/stakeholders-server/testing';
import type { ParsedMail } from 'mailparser';
import { type ServerUnderTest, startServer } from './testing.js';

const preferences = `association privacyEmail address confirms purposes { code label meaning channels { channel status since } }`;
const read = `query ($token: String!) { preferences(token: $token) { ${preferences} } }`;
const change = `mutation ($token: String!, $choices: [PreferenceInput!]!, $language: Language) {
  changePreferences(token: $token, choices: $choices, language: $language) { ${preferences} } }`;
const objectToAll = `mutation ($token: String!) { objectToDirectMarketing(token: $token) { ${preferences} } }`;
const send = `mutation ($id: ID!, $language: Language) { sendPreferenceLink(stakeholderId: $id, language: $language) { id sentAt by { id } } }`;
const ledger = `query ($id: ID!) { stakeholder(id: $id) {
  consents { purpose { code } channel status events { status source bySubject wordingVersion wording by { id } } }
  preferenceLetters { kind sentAt failedAt by { id } } } }`;

interface Ledger {
  consents: { purpose: { code: string }; channel: string; status: string; events: { status: string }[] }[];
  preferenceLetters: { kind: string; sentAt: string | null; failedAt: string | null }[];
}

describe('preferences by the link in a letter', () => {
  let mail: MailServer;
  let server: ServerUnderTest;
  let communications: User;
  let person: string;
  let email: string;
  let count = 0;

  beforeAll(async () => {
    mail = await startMailServer();
    server = await startServer({ smtpUrl: mail.url, publicUrl: 'https://regiekamer.example' });
    await server.database.query(`update association set name = 'Brancheclub', privacy_email = 'privacy@demo.example'`);
    communications = await aUser(server.database, { roles: [Role.COMMUNICATIONS], name: 'Anna de Vries' });
  });
  afterAll(async () => {
    await server.stop();
    await mail.stop();
  });
  beforeEach(async () => {
    email = `piet${++count}@demo.example`;
    person = await aPerson(server.database, { email, formOfAddress: 'MR' });
  });

  const lettersTo = async (address: string, least: number): Promise<ParsedMail[]> => {
    for (;;) {
      const found = mail.letters.filter(({ to }) => [to].flat().some((one) => one?.text === address));
      if (found.length >= least) return found;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  const tokenIn = ({ text }: ParsedMail): string => /https:\/\/regiekamer\.example\/preferences(?:\?lang=en)?#([\w-]+)/.exec(text ?? '')![1]!;
  const sent = async (): Promise<ParsedMail> => {
    expect((await server.send(communications, send, { id: person })).errors).toEqual([]);
    return (await lettersTo(email, 1))[0]!;
  };
  const linkOf = async (id: string): Promise<string> =>
    (await server.send(communications, `query ($id: ID!) { preferenceLink(stakeholderId: $id) { url } }`, { id })).data.preferenceLink.url;
  const ledgerOf = async (id: string): Promise<Ledger> => (await server.send(communications, ledger, { id })).data.stakeholder;

  it('are seen, changed, confirmed, and in the ledger as their own', async () => {
    const letter = await sent();
    expect(letter.subject).toBe('Wat wilt u van Brancheclub ontvangen?');
    expect(letter.text).toContain('Geachte heer Den Boer,');
    expect(letter.text).toContain('Anna de Vries');
    const token = tokenIn(letter);
    const { data } = await server.send(null, read, { token });
    expect(data.preferences).toMatchObject({ association: 'Brancheclub', privacyEmail: 'privacy@demo.example', address: 'p…@demo.example', confirms: true });
    const purposes = data.preferences.purposes as { code: string }[];
    expect(purposes.map(({ code }) => code)).toEqual(['member_consultation', 'newsletter', 'press', 'invitation']);
    expect(data.preferences.purposes[1]).toMatchObject({ label: 'nieuwsbrief', meaning: expect.stringContaining('Nieuws'), channels: [{ channel: 'EMAIL', status: 'NOT_ASKED' }, {}, {}] });

    const choices = [
      { purpose: 'newsletter', channel: 'EMAIL', wanted: true },
      { purpose: 'invitation', channel: 'PHONE', wanted: false },
    ];
    const changed = await server.send(null, change, { token, choices });
    expect(changed.errors).toEqual([]);
    expect(changed.data.changePreferences.purposes[1].channels[0]).toMatchObject({ status: 'GRANTED', since: expect.any(String) });

    const confirmation = (await lettersTo(email, 2))[1]!;
    expect(confirmation.subject).toBe('Uw voorkeuren bij Brancheclub zijn opgeslagen');
    expect(confirmation.text).toContain('Nieuwsbrief – e-mail: ja, post: nog niet gekozen, telefoon: nog niet gekozen');

    const { consents, preferenceLetters } = await ledgerOf(person);
    expect(consents).toEqual([
      { purpose: { code: 'newsletter' }, channel: 'EMAIL', status: 'GRANTED', events: [expect.objectContaining({
        source: 'voorkeurenpagina', bySubject: true, by: { id: communications.id },
        wordingVersion: expect.stringMatching(/^voorkeurenpagina [0-9a-f]{8}$/), wording: expect.stringContaining('nieuwsbrief: Nieuws over ons werk'),
      })] },
      { purpose: { code: 'invitation' }, channel: 'PHONE', status: 'OBJECTED', events: [expect.objectContaining({ bySubject: true })] },
    ]);
    expect(preferenceLetters).toMatchObject([
      { kind: 'CONFIRMATION', sentAt: expect.any(String), failedAt: null },
      { kind: 'LINK', sentAt: expect.any(String), by: { id: communications.id } },
    ]);
  });

  it('withdraw what was given; a no again is no news', async () => {
    const token = tokenIn(await sent());
    const choice = (wanted: boolean) => ({ token, choices: [{ purpose: 'press', channel: 'EMAIL', wanted }] });
    for (const wanted of [true, true, false, false]) expect((await server.send(null, change, choice(wanted))).errors).toEqual([]);
    expect((await ledgerOf(person)).consents[0]!.events.map(({ status }) => status)).toEqual(['WITHDRAWN', 'GRANTED']);
  });

  it('end by one click: an objection to all that is direct marketing, over each channel', async () => {
    const token = tokenIn(await sent());
    expect((await server.send(null, objectToAll, { token })).errors).toEqual([]);
    const { consents } = await ledgerOf(person);
    expect(consents).toHaveLength(12);
    expect(new Set(consents.map(({ status }) => status))).toEqual(new Set(['OBJECTED']));
    expect((await lettersTo(email, 2))[1]!.text).toContain('e-mail: nee, post: nee, telefoon: nee');
  });

  it('end for e-mail where a mail program asks it, and only by a POST', async () => {
    const letter = await sent();
    const header = letter.headerLines.find(({ key }) => key === 'list-unsubscribe')!.line.replace(/\s+/g, '');
    expect(header).toContain('<mailto:privacy@demo.example?subject=unsubscribe>');
    const url = new URL(/<(https:[^>]+)>/.exec(header)![1]!);
    const opened = await server.get(null, `${url.pathname}${url.search}`);
    expect([opened.status, opened.headers['location']]).toEqual([303, `/preferences#${tokenIn(letter)}`]);
    expect((await ledgerOf(person)).consents).toEqual([]);
    const clicked = await server.app.inject({
      method: 'POST', url: `${url.pathname}${url.search}`, headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: 'List-Unsubscribe=One-Click',
    });
    expect(clicked.statusCode).toBe(204);
    const { consents } = await ledgerOf(person);
    expect(consents.map(({ channel, status }) => `${channel} ${status}`)).toEqual(Array(4).fill('EMAIL OBJECTED'));
    expect((await server.app.inject({ method: 'POST', url: '/unsubscribe?token=x' })).statusCode).toBe(400);
  });

  it('speak English to who reads that', async () => {
    await server.send(communications, send, { id: person, language: 'EN' });
    const [letter] = await lettersTo(email, 1);
    expect(letter!.subject).toBe('What would you like to receive from Brancheclub?');
    expect(letter!.text).toContain('Dear Mr Den Boer,');
    await server.send(null, change, { token: tokenIn(letter!), choices: [{ purpose: 'press', channel: 'POST', wanted: true }], language: 'EN' });
    expect((await lettersTo(email, 2))[1]!.text).toContain('Press – e-mail: not chosen yet, post: yes');
  });

  it('open by nothing but a link that was sent: not by one that was altered, has expired or is made up', async () => {
    const token = tokenIn(await sent());
    const other = await linkOf(await aPerson(server.database));
    const swapped = Buffer.concat([Buffer.from(new URL(other).hash.slice(1), 'base64url').subarray(0, 36), Buffer.from(token, 'base64url').subarray(36)]).toString('base64url');
    for (const forged of [`${token.slice(0, 50)}${token[50] === 'A' ? 'B' : 'A'}${token.slice(51)}`, swapped, 'x', '', `${token}x`]) {
      const { errors } = await server.send(null, read, { token: forged });
      expect(errors[0]!.extensions).toEqual({ code: 'BAD_USER_INPUT', fields: { token: 'preferences.broken' } });
    }
    const realNow = Date.now;
    Date.now = () => realNow() + 91 * 24 * 60 * 60 * 1000;
    try {
      const { errors } = await server.send(null, objectToAll, { token });
      expect(errors[0]!.extensions).toEqual({ code: 'BAD_USER_INPUT', fields: { token: 'preferences.expired' } });
    } finally {
      Date.now = realNow;
    }
    expect((await server.send(null, read, { token })).errors).toEqual([]);
    expect((await server.send(null, '{ preferenceDesk { association privacyEmail } }')).data.preferenceDesk).toEqual({ association: 'Brancheclub', privacyEmail: 'privacy@demo.example' });
  });

  it('are those of the record that stands now, when two have become one', async () => {
    const token = tokenIn(await sent());
    const kept = await aPerson(server.database);
    await server.database.query(`update stakeholder set merged_into = $1, archived_at = now() where id = $2`, [kept, person]);
    await server.send(null, change, { token, choices: [{ purpose: 'press', channel: 'POST', wanted: false }] });
    expect((await ledgerOf(kept)).consents).toMatchObject([{ channel: 'POST', status: 'OBJECTED' }]);
  });

  it('hold no name and no address in their link', async () => {
    const token = tokenIn(await sent());
    expect(Buffer.from(token, 'base64url')).toHaveLength(68);
    const open = `${token} ${Buffer.from(token, 'base64url').toString('latin1')}`.toLowerCase();
    for (const word of ['piet', 'boer', 'demo.example']) expect(open).not.toContain(word);
  });

  it('know no purpose that is not among those to choose', async () => {
    const token = tokenIn(await sent());
    const { errors } = await server.send(null, change, { token, choices: [{ purpose: 'stakeholder_map', channel: 'EMAIL', wanted: false }] });
    expect(errors[0]!.extensions).toEqual({ code: 'BAD_USER_INPUT', fields: { choices: 'validation.unknown' } });
  });

  it('are asked of many at once, but not of who refused, has no address or was asked today', async () => {
    const tag = 'mailing';
    const one = await aPerson(server.database, { email: 'one@demo.example', tags: [tag] });
    await aPerson(server.database, { email: 'two@demo.example', tags: [tag] });
    await aPerson(server.database, { tags: [tag] });
    await server.send(communications, `mutation ($id: ID!) { recordConsent(input: { stakeholderId: $id, purpose: "newsletter", channel: EMAIL, status: OBJECTED, source: "brief" }) { status } }`, { id: one });
    const selection = { filter: { tagIn: [tag] } };
    const counts = 'canSend sent withoutAddress refused recent';
    const expected = { canSend: true, sent: 1, withoutAddress: 1, refused: 1, recent: 0 };
    const previewed = await server.send(communications, `query ($selection: StakeholderSelection!) { previewPreferenceMailing(selection: $selection) { ${counts} } }`, { selection });
    expect(previewed.data.previewPreferenceMailing).toEqual(expected);
    const mailing = () => server.send(communications, `mutation ($selection: StakeholderSelection!) { sendPreferenceLinks(selection: $selection) { ${counts} } }`, { selection });
    expect((await mailing()).data.sendPreferenceLinks).toEqual(expected);
    await lettersTo('two@demo.example', 1);
    expect((await mailing()).data.sendPreferenceLinks).toEqual({ ...expected, sent: 0, recent: 1 });
    expect(mail.letters.some(({ to }) => [to].flat().some((address) => address?.text === 'one@demo.example'))).toBe(false);
  });

  it('wait for a mail server that is away, and are sent once when it is back', async () => {
    const port = Number(new URL(mail.url).port);
    await mail.stop();
    await server.send(communications, send, { id: person });
    const waiting = async () => (await ledgerOf(person)).preferenceLetters[0];
    const failing = () => server.database.query<{ attempts: number }>(`select attempts from graphile_worker.jobs where last_error is not null`);
    while ((await failing()).length === 0) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await waiting()).toMatchObject({ sentAt: null, failedAt: null });
    mail = await startMailServer(port);
    await server.database.query(`update graphile_worker._private_jobs set run_at = now()`);
    await lettersTo(email, 1);
    await server.send(communications, send, { id: person }); // another go finds nothing of the first to send
    await lettersTo(email, 2);
    expect(new Set(mail.letters.map(({ messageId }) => messageId)).size).toBe(2);
    expect(mail.letters).toHaveLength(2);
  });

  it('are given up where the address does not exist, without holding up others', async () => {
    mail.refuses.set(email, 550);
    await server.send(communications, send, { id: person });
    const other = await aPerson(server.database, { email: 'other@demo.example' });
    await server.send(communications, send, { id: other });
    await lettersTo('other@demo.example', 1);
    expect((await ledgerOf(person)).preferenceLetters[0]).toMatchObject({ sentAt: null, failedAt: expect.any(String) });
  });

  it('are asked of nobody without an address, nor without a mail server: then the link can be handed over', async () => {
    const noAddress = await server.send(communications, send, { id: await aPerson(server.database) });
    expect(noAddress.errors[0]!.extensions).toEqual({ code: 'BAD_USER_INPUT', fields: { stakeholderId: 'preferences.noAddress' } });
    const without = await startServer();
    try {
      const colleague = await aUser(without.database, { roles: [Role.COMMUNICATIONS] });
      const id = await aPerson(without.database, { email: 'x@demo.example' });
      const refused = await without.send(colleague, send, { id });
      expect(refused.errors[0]!.extensions).toEqual({ code: 'BAD_USER_INPUT', fields: { mail: 'preferences.noMailServer' } });
      const link = await without.send(colleague, `query ($id: ID!) { preferenceLink(stakeholderId: $id) { url canSend email } }`, { id });
      expect(link.data.preferenceLink).toMatchObject({ canSend: false, email: 'x@demo.example' });
      const token = new URL(link.data.preferenceLink.url).hash.slice(1);
      expect((await without.send(null, read, { token })).data.preferences.confirms).toBe(false);
      expect((await without.send(null, objectToAll, { token })).errors).toEqual([]);
    } finally {
      await without.stop();
    }
  });

  it('cannot be changed again and again, nor links be tried out', async () => {
    const token = tokenIn(await sent());
    const codes: (string | undefined)[] = [];
    for (let time = 0; time < 21; time++) codes.push((await server.send(null, objectToAll, { token })).code);
    expect(codes.filter(Boolean)).toEqual(['RATE_LIMITED']);
    let code: string | undefined;
    for (let time = 0; time < 60 && code !== 'RATE_LIMITED'; time++) ({ code } = await server.send(null, read, { token: 'x' }));
    expect(code).toBe('RATE_LIMITED');
  });
});
