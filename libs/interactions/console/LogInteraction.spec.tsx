import { useState } from 'react';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { renderConsole, type Answer } from '@regiekamer/shared-console/testing';
import { stakeholdersPart } from '@regiekamer/stakeholders-console';
import { interactionsPart } from './index.js';
import LogInteraction from './LogInteraction.js';

const parts = [stakeholdersPart, interactionsPart];
const piet = { id: 'piet', kind: 'PERSON', displayName: 'Piet den Boer', city: 'Utrecht', category: null };
const els = { ...piet, id: 'els', displayName: 'Els Bakker' };
const zorg = { id: 'zorg', title: 'Tarieven jeugdzorg', stage: 'CURRENT', theme: { id: 't', name: 'Jeugd' } };
const type = (code: string, label: string) => ({ id: code, code, labelNl: label, labelEn: label, active: true });

const page = (items: object[]) => ({ items, pageInfo: { hasNextPage: false } });
const usual: Record<string, Answer> = {
  RecentStakeholders: { recentStakeholders: [piet] },
  StakeholderOptions: ({ filter }) => ({
    stakeholders: page([piet, els].filter(({ displayName }) => displayName.toLowerCase().includes(String((filter as { text?: string }).text ?? '')))),
  }),
  IssueOptions: { issues: page([zorg]) },
  ParticipantNames: { stakeholders: { items: [piet, els] } },
  UserOptions: { users: [] },
  ReferenceData: { categories: [], purposes: [], interactionTypes: [type('overleg', 'overleg'), type('gesprek', 'gesprek 1-op-1')] },
  LogInteraction: { logInteraction: { id: 'nieuw', subject: 'Tarieven' } },
  ArchiveInteraction: { archiveInteraction: { id: 'nieuw' } },
};

/** Closes as the layout does, so that what comes after is done by a dialog that is gone. */
function Once({ onClosed, ...props }: { onClosed: () => void; stakeholderIds?: string[]; issueIds?: string[] }) {
  const [isOpen, setOpen] = useState(true);
  const close = () => {
    setOpen(false);
    onClosed();
  };
  return isOpen ? <LogInteraction {...props} onClose={close} /> : null;
}

function open(answers: Record<string, Answer> = {}, props: { stakeholderIds?: string[]; issueIds?: string[] } = {}) {
  const closed = { times: 0 };
  const rendered = renderConsole(
    <Routes>
      <Route path="/interactions/:id/show" element={<p>het contactmoment</p>} />
      <Route path="*" element={<Once {...props} onClosed={() => (closed.times += 1)} />} />
    </Routes>,
    { parts, answers: { ...usual, ...answers } },
  );
  const sent = () => rendered.asked.filter(({ operation }) => operation === 'LogInteraction').map(({ variables }) => variables['input'] as Record<string, unknown>);
  return { ...rendered, closed, sent };
}
const drafts = () => JSON.parse(localStorage.getItem('regiekamer.drafts.01900000-0000-7000-8000-000000000001') ?? '[]') as { values: { subject: string }; key?: string }[];
const field = (name: RegExp) => screen.findByRole<HTMLInputElement>('textbox', { name });
const settled = () => screen.findByText('gesprek 1-op-1');

beforeEach(() => localStorage.clear());

describe('logging an interaction', () => {
  it('takes three fields and ctrl+enter, by keyboard alone', async () => {
    const user = userEvent.setup();
    const { sent, closed } = open();
    await settled();
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: /Met wie/ }));
    // Enter straight after the last letter, before any answer: it waits for the right person
    await user.keyboard('bak{Enter}');
    await screen.findByRole('button', { name: /Els Bakker/ });
    expect(screen.queryByRole('button', { name: /Piet den Boer/ })).toBeNull();
    await user.tab();
    expect(document.activeElement).toBe(await field(/Waarover/));
    await user.keyboard('Tarieven{Control>}{Enter}{/Control}');
    await waitFor(() => expect(sent()).toHaveLength(1));
    expect(sent()[0]).toMatchObject({ participantIds: ['els'], subject: 'Tarieven', type: 'gesprek', confidentiality: 'OFFICE' });
    expect(sent()[0]).not.toHaveProperty('occurredAt');
    await waitFor(() => expect(closed.times).toBe(1));
    expect(drafts()).toEqual([]);
  });

  it('offers right after it to open it and to take it back', async () => {
    const user = userEvent.setup();
    const { asked } = open({}, { stakeholderIds: ['piet'] });
    await settled();
    await user.type(await field(/Waarover/), 'Tarieven{Control>}{Enter}{/Control}');
    await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
    await waitFor(() => expect(asked.find(({ operation }) => operation === 'ArchiveInteraction')?.variables).toEqual({ id: 'nieuw' }));
    await screen.findByText('Het contactmoment is teruggenomen.');
  });

  it('opens it', async () => {
    const user = userEvent.setup();
    open({}, { stakeholderIds: ['piet'] });
    await settled();
    await user.type(await field(/Waarover/), 'Tarieven{Control>}{Enter}{/Control}');
    await user.click(await screen.findByRole('button', { name: 'Openen' }));
    await screen.findByText('het contactmoment');
  });

  it('keeps what was typed while the server is away, and sends it again', async () => {
    const user = userEvent.setup();
    const { closed } = open({}, { stakeholderIds: ['piet'] });
    await settled();
    const working = globalThis.fetch;
    globalThis.fetch = () => Promise.reject(new Error('line down'));
    const subject = await field(/Waarover/);
    await user.type(subject, 'Tarieven{Control>}{Enter}{/Control}');
    await screen.findByText(/Niet verstuurd: wordt verstuurd zodra de server terug is. Wat u invulde staat hier nog en is als concept bewaard/);
    expect(subject.value).toBe('Tarieven');
    expect(drafts()[0]?.values.subject).toBe('Tarieven');
    expect(closed.times).toBe(0);
    expect(drafts()[0]?.key).toMatch(/^[0-9a-f]{32}$/);
    globalThis.fetch = working;
    await waitFor(() => expect(closed.times).toBe(1), { timeout: 5_000 });
    expect(drafts()).toEqual([]);
  });

  it('puts what the server refuses at its field, and opens the part that holds it', async () => {
    const user = userEvent.setup();
    open({ LogInteraction: { error: { code: 'BAD_USER_INPUT', fields: { 'input.subject': 'validation.tooLong', 'input.occurredAt': 'validation.date' } } } }, { stakeholderIds: ['piet'] });
    await settled();
    const subject = await field(/Waarover/);
    await user.type(subject, 'Te lang verhaal{Control>}{Enter}{/Control}');
    await screen.findByText('Te lang');
    await screen.findByText(/Geen geldige datum/);
    expect(screen.getByRole('button', { name: 'Minder' }).getAttribute('aria-expanded')).toBe('true');
    await waitFor(() => expect(document.activeElement).toBe(subject));
  });

  it('does not send what is not complete, and says where', async () => {
    const user = userEvent.setup();
    const { sent } = open();
    await settled();
    await user.type(await field(/Waarover/), 'Tarieven{Enter}');
    expect(screen.queryByText('Verplicht')).toBeNull(); // Enter alone saves nothing
    await user.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByText('Verplicht');
    expect(sent()).toEqual([]);
  });

  it('offers an unfinished one again, whole', async () => {
    const user = userEvent.setup();
    const first = open({}, { stakeholderIds: ['piet'] });
    await settled();
    await user.type(await field(/Waarover/), 'Half werk');
    first.unmount(); // a crash tells nobody

    open();
    await screen.findByText(/U was bezig met een contactmoment \(vandaag\): Half werk/);
    expect((await field(/Waarover/)).value).toBe('');
    await user.click(screen.getByRole('button', { name: 'Verdergaan' }));
    await waitFor(async () => expect((await field(/Waarover/)).value).toBe('Half werk'));
    await screen.findByRole('button', { name: /Piet den Boer/ });
    await settled();
    await user.keyboard('{Escape}');
    expect(drafts()).toHaveLength(1);
  });

  it('asks before it throws away what only those present may read', async () => {
    const user = userEvent.setup();
    const { closed } = open({}, { stakeholderIds: ['piet'] });
    await settled();
    await user.type(await field(/Waarover/), 'Onder vier ogen');
    await user.keyboard('{Alt>}m{/Alt}');
    await user.click(await screen.findByRole('combobox', { name: /Wie mag dit lezen/ }));
    await user.click(await screen.findByRole('option', { name: 'Alleen wie erbij was' }));
    await screen.findByText(/niemand anders, ook de beheerder niet/);
    expect(drafts()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Sluiten' }));
    expect(closed.times).toBe(0);
    await user.click(await screen.findByRole('button', { name: 'Sluiten en weggooien' }));
    expect(closed.times).toBe(1);
  });

  it('takes issues with what was said and heard, and promises both ways', async () => {
    const user = userEvent.setup();
    const { sent } = open({}, { stakeholderIds: ['piet'], issueIds: ['zorg'] });
    await settled();
    await user.type(await field(/Waarover/), 'Tarieven');
    await user.type(await field(/Wat is hierover gezegd/), 'Zij zijn tegen');
    await user.click(await screen.findByRole('combobox', { name: /Gehoord standpunt van Piet den Boer/ }));
    await user.click(await screen.findByRole('option', { name: 'Sterk tegen' }));
    await user.click(screen.getByRole('button', { name: 'Zij zegden toe' }));
    const what = await field(/^Wat$/);
    expect(document.activeElement).toBe(what);
    await user.type(what, 'Cijfers sturen');
    await user.type(await field(/Uiterlijk/), '3-9-2027');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(sent()).toHaveLength(1));
    expect(sent()[0]).toMatchObject({
      discussionPoints: [{ issueId: 'zorg', note: 'Zij zijn tegen', stances: [{ stakeholderId: 'piet', stance: 'STRONGLY_OPPOSED' }] }],
      commitments: [{ direction: 'RECEIVED', description: 'Cijfers sturen', dueOn: '2027-09-03', stakeholderId: 'piet' }],
    });
  });

  it('shows neither stances nor promises to whoever may not record them', async () => {
    open(
      {
        Viewer: {
          viewer: { id: 'u', name: 'Expert', email: 'e@demo.example', roles: ['EXPERT'], jobTitle: null, locale: 'nl', version: 1 },
          viewerRights: [
            { resource: 'INTERACTIONS', read: true, write: true },
            { resource: 'POSITIONS', read: true, write: false },
          ],
        },
      },
      { stakeholderIds: ['piet'], issueIds: ['zorg'] },
    );
    await settled();
    await field(/Wat is hierover gezegd/);
    expect(screen.queryByRole('combobox', { name: /Gehoord standpunt/ })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Wij zegden toe' })).toBeNull();
  });
});
