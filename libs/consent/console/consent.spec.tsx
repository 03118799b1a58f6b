import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { RecordContextProvider } from 'react-admin';
import { enumValues } from '@regiekamer/shared-console';
import { renderConsole, type Answer } from '@regiekamer/shared-console/testing';
import ConsentPanel from './ConsentPanel.js';
import { consentPart } from './index.js';

const newsletter = { id: 'd1', code: 'newsletter', labelNl: 'Nieuwsbrief', labelEn: 'Newsletter', active: true };
const old = { id: 'd2', code: 'fax', labelNl: 'Faxbericht', labelEn: 'Fax', active: false };
const consent = {
  purpose: newsletter,
  channel: 'EMAIL',
  status: 'OBJECTED',
  since: '2026-03-02T09:00:00Z',
  events: [
    { status: 'OBJECTED', at: '2026-03-02T09:00:00Z', source: 'brief', note: 'Liever niet meer', by: { id: 'u1', name: 'Anna de Vries' } },
    { status: 'GRANTED', at: '2024-01-05T09:00:00Z', source: 'formulier', note: null, by: { id: 'u1', name: 'Anna de Vries' } },
  ],
};
const answers = (consents: object[]): Record<string, Answer> => ({
  StakeholderConsents: { stakeholder: { id: 'p1', consents } },
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
