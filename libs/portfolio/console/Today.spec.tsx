import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { AppBar } from 'react-admin';
import { interactionsPart } from '@regiekamer/interactions-console';
import { stakeholdersPart } from '@regiekamer/stakeholders-console';
import { enumValues } from '@regiekamer/shared-console';
import { renderConsole, type Answer } from '@regiekamer/shared-console/testing';
import { portfolioPart } from './index.js';
import Today from './Today.js';

const commitment = (id: string, direction: string, description: string, overdue = false) => ({
  id,
  direction,
  description,
  dueOn: '2026-09-03',
  status: 'OPEN',
  overdue,
  version: 1,
  createdAt: '2026-08-01T10:00:00Z',
  owner: { id: 'u', name: 'Anna' },
  stakeholder: null,
  issue: null,
  interaction: null,
});
const issue = (id: string, title: string, status: string, score: number, reasons: object[] = []) => ({
  id,
  title,
  stage: 'CURRENT',
  theme: { id: 't', name: 'Jeugd' },
  priority: { score: 50 },
  health: { status, score, reasons: [{ code: 'health.start', points: 100, detail: null }, ...reasons] },
});
const full = {
  commitments: {
    items: [commitment('a', 'MADE', 'Notitie sturen', true), commitment('b', 'RECEIVED', 'Cijfers van Piet')],
    totalCount: 2,
  },
  ownIssues: {
    items: [
      issue('1', 'Gaat goed', 'GOOD', 90),
      issue('2', 'Beetje stil', 'ATTENTION', 60, [{ code: 'health.unchanged', points: -5, detail: '80' }]),
      issue('3', 'Gaat mis', 'CRITICAL', 30, [
        { code: 'health.overdueCommitments', points: -8, detail: '1' },
        { code: 'health.silence', points: -35, detail: '25/7' },
        { code: 'health.keyStakeholders', points: -20, detail: '2/10' },
      ]),
    ],
  },
  interactions: { items: [] },
};
const as = (role: string, rights: readonly string[]) => ({
  Viewer: {
    viewer: { id: 'u', name: 'Anna', email: 'a@demo.example', roles: [role], jobTitle: null, locale: 'nl', version: 1 },
    viewerRights: enumValues.Resource.map((resource) => ({ resource, read: rights.includes(resource), write: rights.includes(resource) })),
  },
});
const show = (answers: Record<string, Answer>) =>
  renderConsole(
    <>
      <AppBar />
      <Today />
    </>,
    { parts: [stakeholdersPart, interactionsPart, portfolioPart], answers: { BlindSpots: { blindSpots: [] }, ...answers } },
  );

describe('Vandaag', () => {
  it('shows promises both ways and only the issues that need attention, the worst first, each with why', async () => {
    const { asked } = show({ Today: full });
    await screen.findByText('Gaat mis');
    expect(within(screen.getByRole('list', { name: 'Door ons toegezegd' })).getByText('Notitie sturen')).toBeTruthy();
    expect(within(screen.getByRole('list', { name: 'Aan ons toegezegd' })).getByText('Cijfers van Piet')).toBeTruthy();
    const attention = screen.getByRole('list', { name: 'Mijn issues die aandacht vragen' });
    expect(within(attention).getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Gaat mis', 'Beetje stil']);
    const worst = within(attention).getByText('Gaat mis').closest('li') as HTMLElement;
    expect(within(worst).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '25 dagen geen contact; elke 7 dagen is gewoon in dit stadium',
      'met 2 van de 10 sleutelspelers is de laatste tijd gesproken',
      '1 toezegging is te laat',
    ]);
    expect(screen.getByText('U hebt nog niets vastgelegd.')).toBeTruthy();
    expect(asked.filter(({ operation }) => operation === 'Today')).toHaveLength(1);
  });

  it('lets a promise be kept in place', async () => {
    const user = userEvent.setup();
    const { asked } = show({ Today: full, FulfilCommitment: { fulfilCommitment: { id: 'a', status: 'FULFILLED' } } });
    await user.click(await screen.findByRole('button', { name: 'Nagekomen: Notitie sturen' }));
    await waitFor(() => expect(asked.find(({ operation }) => operation === 'FulfilCommitment')?.variables).toEqual({ id: 'a' }));
    await screen.findByRole('button', { name: 'Ongedaan maken' });
  });

  it('shows a board member the issues by priority, and asks nothing they may not see', async () => {
    const { asked } = show({
      ...as('BOARD', ['ISSUES', 'STAKEHOLDERS']),
      Today: { topIssues: { items: [issue('9', 'Het belangrijkst', 'GOOD', 90)], totalCount: 1 } },
    });
    await screen.findByText('Het belangrijkst');
    expect(asked.find(({ operation }) => operation === 'Today')?.variables).toMatchObject({
      withCommitments: false,
      withInteractions: false,
      withOwnIssues: false,
      withTopIssues: true,
    });
    expect(screen.queryByText('Toezeggingen')).toBeNull();
  });

  it('says what failed, and asks again', async () => {
    const user = userEvent.setup();
    let works = false;
    show({ Today: () => (works ? full : { error: { code: 'INTERNAL_SERVER_ERROR' } }) });
    const again = await screen.findByRole('button', { name: 'Opnieuw proberen' });
    works = true;
    await user.click(again);
    await screen.findByText('Gaat mis');
  });
});
