import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { RecordContextProvider } from 'react-admin';
import { enumValues } from '@regiekamer/shared-console';
import { renderConsole, type Answer } from '@regiekamer/shared-console/testing';
import ConsentOfList from './ConsentOfList.js';
import ConsentPanel from './ConsentPanel.js';
import PreferencesPage from './PreferencesPage.js';
import RecordConsents from './RecordConsents.js';
import SendPreferenceLinks from './SendPreferenceLinks.js';
import { consentPart } from './index.js';

const newsletter = { id: 'd1', code: 'newsletter', labelNl: 'Nieuwsbrief', labelEn: 'Newsletter', active: true };
const old = { id: 'd2', code: 'fax', labelNl: 'Faxbericht', labelEn: 'Fax', active: false };
const consent = {
  purpose: newsletter,
  channel: 'EMAIL',
  status: 'OBJECTED',
  since: '2026-03-02T09:00:00Z',
  events: [
    {
      status: 'OBJECTED', at: '2026-03-02T09:00:00Z', source: 'brief', note: 'Liever niet meer', by: { id: 'u1', name: 'Anna de Vries' },
      bySubject: true, wordingVersion: 'voorkeurenpagina 1a2b3c4d', wording: 'nieuwsbrief: wat er speelt',
    },
    {
      status: 'GRANTED', at: '2024-01-05T09:00:00Z', source: 'formulier', note: null, by: { id: 'u1', name: 'Anna de Vries' },
      bySubject: false, wordingVersion: null, wording: null,
    },
  ],
};
const answers = (consents: object[]): Record<string, Answer> => ({
  StakeholderConsents: { stakeholder: { id: 'p1', consents, preferenceLetters: [
    { id: 'l1', kind: 'LINK', createdAt: '2026-03-01T09:00:00Z', sentAt: null, failedAt: '2026-03-01T10:00:00Z', by: { id: 'u1', name: 'Anna de Vries' } },
  ] } },
  ReferenceData: { categories: [], interactionTypes: [], purposes: [newsletter, old] },
});
const panel = (
  <RecordContextProvider value={{ id: 'p1' }}>
    <ConsentPanel />
  </RecordContextProvider>
);
const parts = [consentPart];

describe('the consents of somebody', () => {
  it('say where they stand, and on demand all that was said', async () => {
    const user = userEvent.setup();
    renderConsole(panel, { parts, answers: answers([consent]) });
    await screen.findByText('Nieuwsbrief · E-mail');
    await screen.findByText('Bezwaar gemaakt');
    await screen.findByText('sinds 2-3-2026');
    expect(screen.queryByText('Liever niet meer')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Verloop van Nieuwsbrief per E-mail' }));
    await screen.findByText('Liever niet meer');
    await screen.findByText(/bron: formulier/);
    await screen.findByText(/door deze persoon zelf, via een link van Anna de Vries/);
    await screen.findByText('nieuwsbrief: wat er speelt');
    await screen.findByText(/Voorkeurenlink kon niet worden bezorgd/);
  });

  it('are recorded with their source', async () => {
    const user = userEvent.setup();
    const { asked } = renderConsole(panel, {
      parts,
      answers: { ...answers([]), RecordConsent: { recordConsent: { status: 'GRANTED' } } },
    });
    await screen.findByText(/Niet gevraagd is geen toestemming/);
    await user.click(await screen.findByRole('button', { name: 'Vastleggen' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('combobox', { name: /Doel/ }));
    // what is no longer in use takes no consent any more
    expect(screen.queryByRole('option', { name: 'Faxbericht' })).toBeNull();
    await user.click(await screen.findByRole('option', { name: 'Nieuwsbrief' }));
    await user.click(within(dialog).getByRole('button', { name: 'Vastleggen' }));
    await within(dialog).findByText('Verplicht');
    await user.type(within(dialog).getByLabelText(/Bron/), 'formulier');
    await user.click(within(dialog).getByRole('button', { name: 'Vastleggen' }));
    await waitFor(() =>
      expect(asked.find(({ operation }) => operation === 'RecordConsent')?.variables['input']).toEqual({
        stakeholderId: 'p1',
        purpose: 'newsletter',
        channel: 'EMAIL',
        status: 'GRANTED',
        source: 'formulier',
        note: null,
        wordingVersion: null,
      }),
    );
  });

  it('of a purpose that is no longer in use can still be refused', async () => {
    const user = userEvent.setup();
    renderConsole(panel, { parts, answers: answers([]) });
    await user.click(await screen.findByRole('button', { name: 'Vastleggen' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('combobox', { name: /Wat is gezegd/ }));
    await user.click(await screen.findByRole('option', { name: 'Bezwaar gemaakt' }));
    await user.click(within(dialog).getByRole('combobox', { name: /Doel/ }));
    await screen.findByRole('option', { name: 'Faxbericht' });
  });

  it('can be read and not recorded by a director', async () => {
    renderConsole(panel, {
      parts,
      answers: {
        ...answers([consent]),
        Viewer: {
          viewer: { id: 'u2', name: 'Directeur', email: 'd@demo.example', roles: ['DIRECTOR'], jobTitle: null, locale: 'nl', version: 1 },
          viewerRights: enumValues.Resource.map((resource) => ({ resource, read: true, write: false })),
        },
      },
    });
    await screen.findByText('Bezwaar gemaakt');
    expect(screen.queryByRole('button', { name: 'Vastleggen' })).toBeNull();
  });
});

describe('recording consent of many', () => {
  const outcome = { recorded: 2, unchanged: 1, refusedCount: 1, refused: [{ id: 'p9', kind: 'PERSON', displayName: 'Nee Zegger' }] };
  it('says before and after for how many, and who is left out', async () => {
    const user = userEvent.setup();
    const closed: string[] = [];
    const { asked } = renderConsole(<RecordConsents ids={['p1', 'p2']} onClose={() => closed.push('closed')} />, {
      parts,
      answers: { ...answers([]), PreviewConsents: { previewConsents: outcome }, RecordConsents: { recordConsents: outcome } },
    });
    const dialog = await screen.findByRole('dialog');
    await within(dialog).findByText(/Vul doel en bron in/);
    await user.click(within(dialog).getByRole('combobox', { name: /Doel/ }));
    await user.click(await screen.findByRole('option', { name: 'Nieuwsbrief' }));
    await user.type(within(dialog).getByLabelText(/Bron/), 'lijst');
    await within(dialog).findByText('Wordt vastgelegd voor 2 personen en organisaties');
    await within(dialog).findByText('Nee Zegger');
    await user.click(within(dialog).getByRole('button', { name: 'Vastleggen' }));
    await screen.findByText('Vastgelegd voor 2 personen en organisaties');
    expect(screen.getByRole('link', { name: 'Nee Zegger' }).getAttribute('href')).toBe('/people/p9/show?tab=consent');
    expect(asked.find(({ operation }) => operation === 'RecordConsents')?.variables['input']).toMatchObject({ selection: { ids: ['p1', 'p2'] }, source: 'lijst' });
    expect(closed).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Sluiten' }));
    expect(closed).toEqual(['closed']);
  });

  it('can be a link to each, where there is a mail server', async () => {
    const mailing = { canSend: true, sent: 3, withoutAddress: 1, refused: 2, recent: 0 };
    const user = userEvent.setup();
    const { asked } = renderConsole(<SendPreferenceLinks filter={{ tagIn: ['x'] }} onClose={() => undefined} />, {
      parts,
      answers: { PreviewPreferenceMailing: { previewPreferenceMailing: mailing }, SendPreferenceLinks: { sendPreferenceLinks: mailing } },
    });
    await screen.findByText('Gaat naar 3 personen en organisaties');
    await screen.findByText('2 willen geen e-mail en worden niet opnieuw gevraagd');
    await user.click(screen.getByRole('button', { name: 'Versturen' }));
    await screen.findByText('De brief gaat onderweg');
    expect(asked.find(({ operation }) => operation === 'SendPreferenceLinks')?.variables).toEqual({ selection: { filter: { tagIn: ['x'] } } });
  });
});

describe('consent from a contact list', () => {
  it('is asked of everyone whom the list asks for', async () => {
    const user = userEvent.setup();
    const everyone = { tagIn: ['klankbord'] };
    const mailing = { canSend: true, sent: 3, withoutAddress: 0, refused: 0, recent: 0 };
    const { asked } = renderConsole(
      <RecordContextProvider value={{ id: 'l1', everyone }}>
        <ConsentOfList />
      </RecordContextProvider>,
      { parts, answers: { PreviewPreferenceMailing: { previewPreferenceMailing: mailing } } },
    );
    await user.click(await screen.findByRole('button', { name: 'Voorkeurenlinks sturen' }));
    await screen.findByText('Gaat naar 3 personen en organisaties');
    expect(asked.find(({ operation }) => operation === 'PreviewPreferenceMailing')?.variables).toEqual({ selection: { filter: everyone } });
  });
});

describe('somebody who was entered anew after an erasure', () => {
  it('is told of, and let go of only after a question', async () => {
    const user = userEvent.setup();
    const { asked } = renderConsole(panel, {
      parts,
      answers: {
        ...answers([]),
        StakeholderConsents: { stakeholder: { id: 'p1', suppressed: true, consents: [], preferenceLetters: [] } },
        LiftSuppression: { liftSuppression: 'p1' },
      },
    });
    await screen.findByText(/vroeg eerder om gewist te worden/);
    const lift = () => asked.filter(({ operation }) => operation === 'LiftSuppression');
    await user.click(await screen.findByRole('button', { name: 'Weer benaderbaar maken' }));
    const dialog = await screen.findByRole('dialog');
    expect(lift()).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: 'Weer benaderbaar maken' }));
    await waitFor(() => expect(lift()).toHaveLength(1));
  });
});

describe('the link to somebody’s preferences', () => {
  const link = (canSend: boolean, email: string | null) => ({ preferenceLink: { url: 'https://x.example/preferences#abc', canSend, email } });
  const open = async (answer: object) => {
    const user = userEvent.setup();
    const rendered = renderConsole(panel, {
      parts,
      answers: { ...answers([]), PreferenceLink: answer as Answer, SendPreferenceLink: { sendPreferenceLink: { id: 'l2' } } },
    });
    await user.click(await screen.findByRole('button', { name: 'Voorkeurenlink sturen' }));
    return { user, ...rendered };
  };

  it('is sent to their address', async () => {
    const { user, asked } = await open(link(true, 'piet@demo.example'));
    await screen.findByText('De link gaat naar piet@demo.example.');
    await user.click(screen.getByRole('button', { name: 'Versturen' }));
    await waitFor(() =>
      expect(asked.find(({ operation }) => operation === 'SendPreferenceLink')?.variables).toEqual({ stakeholderId: 'p1', language: 'NL' }),
    );
  });

  it('is handed over where no mail can be sent', async () => {
    await open(link(false, 'piet@demo.example'));
    await screen.findByText(/er is geen mailserver ingesteld/);
    expect(screen.getByDisplayValue('https://x.example/preferences#abc')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Versturen' })).toBeNull();
    await screen.findByRole('button', { name: 'Link kopiëren' });
  });
});

describe('the page of one’s own preferences', () => {
  const channels = (status: string, since: string | null) => ['EMAIL', 'POST', 'PHONE'].map((channel) => ({ channel, status, since }));
  const preferences = {
    association: 'Brancheclub',
    privacyEmail: 'privacy@demo.example',
    address: 'p…@demo.example',
    confirms: true,
    purposes: [
      { code: 'newsletter', label: 'nieuwsbrief', meaning: 'Nieuws over ons werk.', active: true, channels: channels('NOT_ASKED', null) },
      { code: 'press', label: 'pers', meaning: null, active: true, channels: channels('GRANTED', '2026-03-02T09:00:00Z') },
    ],
  };
  const at = '/preferences#abc';

  it('shows what they stand for, and saves what is chosen', async () => {
    const user = userEvent.setup();
    window.scrollTo = () => undefined;
    const { asked } = renderConsole(<PreferencesPage />, {
      parts,
      at,
      answers: { Preferences: { preferences }, ChangePreferences: { changePreferences: preferences } },
    });
    await screen.findByText('Brancheclub');
    await screen.findByText('Dit zijn de voorkeuren van p…@demo.example.');
    const save = screen.getByRole('button', { name: 'Voorkeuren opslaan' });
    expect(save).toHaveProperty('disabled', true);
    const press = screen.getByRole('radiogroup', { name: 'pers per E-mail' });
    expect(within(press).getByRole('radio', { name: 'Ja' })).toHaveProperty('checked', true);
    const news = screen.getByRole('radiogroup', { name: 'nieuwsbrief per E-mail' });
    expect(within(news).getByRole('radio', { name: 'Nee' })).toHaveProperty('checked', false);
    await user.click(within(news).getByRole('radio', { name: 'Ja' }));
    await user.click(within(press).getByRole('radio', { name: 'Nee' }));
    await screen.findByText('Nog niet opgeslagen');
    await user.click(save);
    await screen.findByText(/Uw voorkeuren zijn opgeslagen.*bevestiging op p…@demo.example/);
    expect(asked.find(({ operation }) => operation === 'ChangePreferences')?.variables).toEqual({
      token: 'abc',
      language: 'NL',
      choices: [
        { purpose: 'newsletter', channel: 'EMAIL', wanted: true },
        { purpose: 'press', channel: 'EMAIL', wanted: false },
      ],
    });
  });

  it('ends all of it by one click', async () => {
    const user = userEvent.setup();
    window.scrollTo = () => undefined;
    renderConsole(<PreferencesPage />, { parts, at, answers: { Preferences: { preferences }, ObjectToDirectMarketing: { objectToDirectMarketing: preferences } } });
    await user.click(await screen.findByRole('button', { name: 'Niets meer ontvangen' }));
    await screen.findByText(/Uw bezwaar is vastgelegd/);
  });

  it.each([
    ['preferences.expired', /Deze link is verlopen/],
    ['preferences.broken', /Deze link werkt niet/],
  ])('says of a link with %s what is wrong, and where to turn', async (reason, text) => {
    renderConsole(<PreferencesPage />, {
      parts,
      at,
      answers: {
        Preferences: { error: { code: 'BAD_USER_INPUT', fields: { token: reason } } },
        PreferenceDesk: { preferenceDesk: { association: 'Brancheclub', privacyEmail: 'privacy@demo.example' } },
      },
    });
    await screen.findByText(text);
    await screen.findByText('Schrijf naar privacy@demo.example: dan regelt Brancheclub het voor u.');
  });
});
