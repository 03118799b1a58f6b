import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderConsole, type Answer } from '@regiekamer/shared-console/testing';
import { stakeholdersPart } from '@regiekamer/stakeholders-console';
import { CommitmentItem, type CommitmentShown } from './CommitmentItem.js';
import { interactionsPart } from './index.js';

const parts = [stakeholdersPart, interactionsPart];
const promise: CommitmentShown = {
  id: 'c',
  direction: 'MADE',
  description: 'Notitie sturen',
  dueOn: '2026-09-03',
  status: 'OPEN',
  overdue: true,
  version: 1,
  createdAt: '2026-08-01T10:00:00Z',
  owner: { id: 'u', name: 'Anna de Vries' },
  stakeholder: { id: 'p', kind: 'PERSON', displayName: 'Piet den Boer' },
  issue: { id: 'i', title: 'Tarieven' },
  interaction: null,
};
const step = (name: string, status: string) => ({ [name]: { id: 'c', status } });
const show = (answers: Record<string, Answer> = {}, commitment = promise) =>
  renderConsole(
    <ul>
      <CommitmentItem commitment={commitment} />
    </ul>,
    {
      parts,
      answers: {
        FulfilCommitment: step('fulfilCommitment', 'FULFILLED'),
        ReopenCommitment: step('reopenCommitment', 'OPEN'),
        CancelCommitment: step('cancelCommitment', 'CANCELLED'),
        ...answers,
      },
    },
  );

describe('a commitment', () => {
  it('tells in words that it is late, and leads to what it is about', async () => {
    show();
    await screen.findByText('Te laat: 3-9-2026');
    expect(screen.getByRole('link', { name: 'Piet den Boer' }).getAttribute('href')).toBe('/people/p/show');
    expect(screen.getByRole('link', { name: 'Tarieven' }).getAttribute('href')).toBe('/issues/i/show');
  });

  it('is kept in one click, with a way back', async () => {
    const user = userEvent.setup();
    const { asked } = show();
    await user.click(await screen.findByRole('button', { name: 'Nagekomen: Notitie sturen' }));
    await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
    await waitFor(() =>
      expect(asked.map(({ operation }) => operation)).toEqual(expect.arrayContaining(['FulfilCommitment', 'ReopenCommitment'])),
    );
  });

  it('is cancelled with a reason only', async () => {
    const user = userEvent.setup();
    const { asked } = show();
    await user.click(await screen.findByRole('button', { name: 'Meer bij: Notitie sturen' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Laten vervallen' }));
    const confirm = await screen.findByRole<HTMLButtonElement>('button', { name: 'Laten vervallen' });
    expect(confirm.disabled).toBe(true);
    await user.type(screen.getByRole('textbox', { name: /Reden/ }), 'De motie is ingetrokken{Enter}');
    await waitFor(() =>
      expect(asked.find(({ operation }) => operation === 'CancelCommitment')?.variables).toEqual({ id: 'c', reason: 'De motie is ingetrokken' }),
    );
  });

  it('is told what refused it, and stays open', async () => {
    const user = userEvent.setup();
    show({ FulfilCommitment: { error: { code: 'FORBIDDEN' } } });
    await user.click(await screen.findByRole('button', { name: 'Nagekomen: Notitie sturen' }));
    await screen.findByText(/U mag dit niet doen/);
    expect(screen.queryByRole('button', { name: 'Ongedaan maken' })).toBeNull();
  });

  it('that was kept can be reopened, not kept again', async () => {
    const user = userEvent.setup();
    show({}, { ...promise, status: 'FULFILLED', overdue: false });
    await user.click(await screen.findByRole('button', { name: 'Meer bij: Notitie sturen' }));
    await screen.findByRole('menuitem', { name: 'Heropenen' });
    expect(screen.queryByRole('button', { name: /^Nagekomen/ })).toBeNull();
  });
});
