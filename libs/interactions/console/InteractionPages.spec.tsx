import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { ResourceContextProvider, ResourceDefinitionContextProvider } from 'ra-core';
import { Route, Routes } from 'react-router';
import { renderConsole, type Answer } from '@regiekamer/shared-console/testing';
import { stakeholdersPart } from '@regiekamer/stakeholders-console';
import { interactionsPart } from './index.js';
import InteractionEdit from './InteractionEdit.js';
import InteractionList from './InteractionList.js';
import InteractionShow from './InteractionShow.js';

const me = '01900000-0000-7000-8000-000000000001';
const row = {
  id: 'x',
  occurredAt: '2026-11-20T10:00:00Z',
  subject: 'Tarieven',
  confidentiality: 'TEAM',
  type: { code: 'telefoon', labelNl: 'telefoon', labelEn: 'telephone' },
  loggedBy: { id: me, name: 'Anna de Vries' },
  participants: [{ id: 'p', kind: 'PERSON', displayName: 'Piet den Boer' }],
  discussionPoints: [{ issue: { id: 'i', title: 'Jeugdzorg' } }],
};
const whole = {
  ...row,
  direction: 'MUTUAL',
  durationMinutes: 30,
  notes: 'Lang verhaal',
  version: 3,
  createdAt: '2026-11-20T11:00:00Z',
  updatedAt: '2026-11-20T11:00:00Z',
  archivedAt: null,
  colleagues: [],
  discussionPoints: [{ note: 'Zij zijn tegen', issue: { id: 'i', title: 'Jeugdzorg', stage: 'CURRENT' } }],
  commitments: [],
};
const usual: Record<string, Answer> = {
  Interactions: { interactions: { items: [row], totalCount: 1, pageInfo: { hasNextPage: false } } },
  Interaction: { interaction: whole },
  ReferenceData: { categories: [], purposes: [], interactionTypes: [{ id: 't', active: true, ...row.type }] },
  StakeholderOptions: { stakeholders: { items: [{ ...row.participants[0], city: null, category: null }], pageInfo: { hasNextPage: false } } },
  IssueOptions: { issues: { items: [{ id: 'i', title: 'Jeugdzorg', stage: 'CURRENT', theme: { id: 't', name: 'Jeugd' } }], pageInfo: { hasNextPage: false } } },
};

const at = (address: string, answers: Record<string, Answer> = {}) =>
  renderConsole(
    <ResourceDefinitionContextProvider definitions={{ interactions: { name: 'interactions', hasList: true, hasShow: true, hasEdit: true } }}>
      <ResourceContextProvider value="interactions">
        <Routes>
          <Route path="/interactions" element={<InteractionList />} />
          <Route path="/interactions/:id/show" element={<InteractionShow />} />
          <Route path="/interactions/:id" element={<InteractionEdit />} />
        </Routes>
      </ResourceContextProvider>
    </ResourceDefinitionContextProvider>,
    { parts: [stakeholdersPart, interactionsPart], at: address, answers: { ...usual, ...answers } },
  );

describe('the list of interactions', () => {
  it('leads to the whole record, not to what the row knew of it', async () => {
    const user = userEvent.setup();
    at('/interactions');
    await user.click(await screen.findByText('Tarieven'));
    await screen.findByText('Lang verhaal');
    expect(screen.getByText('Zij zijn tegen')).toBeTruthy();
    expect(screen.getAllByText('Team van het issue').length).toBeGreaterThan(0);
  });

  it('tells an empty selection from an empty house', async () => {
    at('/interactions', { Interactions: { interactions: { items: [], totalCount: 0, pageInfo: { hasNextPage: false } } } });
    await screen.findByText(/Leg er een vast met de toets l/);
  });
});

describe('the record of an interaction', () => {
  it('offers changing it to its logger only', async () => {
    at('/interactions/x/show', { Interaction: { interaction: { ...whole, loggedBy: { id: 'ander', name: 'Bram' } } } });
    await screen.findByText('Vervolg vastleggen');
    expect(screen.queryByText('Bewerken')).toBeNull();
    expect(screen.queryByText('Archiveren')).toBeNull();
  });

  it('is archived at once, with a way back', async () => {
    const user = userEvent.setup();
    const { asked } = at('/interactions/x/show', {
      ArchiveInteraction: { archiveInteraction: { id: 'x' } },
      RestoreInteraction: { restoreInteraction: { id: 'x' } },
    });
    await user.click(await screen.findByText('Archiveren'));
    await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
    await waitFor(() => expect(asked.some(({ operation }) => operation === 'RestoreInteraction')).toBe(true));
  });
});

describe('changing an interaction', () => {
  it('after a conflict shows both versions in words, and keeps what was typed', async () => {
    const user = userEvent.setup();
    let stored: typeof whole = whole;
    const { asked } = at('/interactions/x', {
      Interaction: () => ({ interaction: stored }),
      UpdateInteraction: ({ version }) =>
        version === stored.version ? { updateInteraction: { ...stored, version: 5 } } : { error: { code: 'CONFLICT' } },
    });
    const subject = await screen.findByRole<HTMLInputElement>('textbox', { name: /Waarover/ });
    await user.clear(subject);
    await user.type(subject, 'Van mij');
    stored = { ...whole, version: 4, notes: 'Van een ander', participants: [...whole.participants, { id: 'e', kind: 'PERSON', displayName: 'Els Bakker' }] };
    await user.click(screen.getByRole('button', { name: /Opslaan/ }));
    const dialog = await screen.findByRole('dialog', { name: 'Iemand anders was u voor' });
    expect(within(dialog).getByText('Piet den Boer, Els Bakker')).toBeTruthy();
    expect(within(dialog).getByText('Van een ander')).toBeTruthy();
    expect(subject.value).toBe('Van mij');
    await user.click(within(dialog).getByRole('button', { name: 'Zo opslaan' }));
    await waitFor(() => expect(asked.filter(({ operation }) => operation === 'UpdateInteraction')).toHaveLength(2));
    const second = asked.filter(({ operation }) => operation === 'UpdateInteraction')[1]?.variables;
    expect(second).toMatchObject({ version: 4, input: { subject: 'Van mij', notes: 'Van een ander', participantIds: ['p', 'e'] } });
    // what was heard was appended once, when it was logged
    expect(JSON.stringify(second)).not.toContain('stances');
  });
});
