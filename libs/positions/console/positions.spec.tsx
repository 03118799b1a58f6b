import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { RecordContextProvider } from 'react-admin';
import { issuesPart } from '@regiekamer/issues-console';
import { enumValues } from '@regiekamer/shared-console';
import { renderConsole, type Answer } from '@regiekamer/shared-console/testing';
import { positionsPart } from './index.js';
import IssuePositions from './IssuePositions.js';
import { apart, scale } from './stance.js';

const parts = [issuesPart, positionsPart];
const anna = { id: 'u1', name: 'Anna de Vries' };

const position = (id: string, own: object = {}) => ({
  id,
  stance: 'OPPOSED',
  confidence: 'STATED',
  decisionPower: 2,
  opinionPower: null,
  interest: 3,
  willingnessToAct: null,
  strategy: 'MONITOR',
  note: null,
  assessedAt: '2026-03-01T10:00:00Z',
  assessedBy: anna,
  stakeholder: { id: `s-${id}`, kind: 'ORGANISATION', displayName: `Organisatie ${id}`, sortName: `Organisatie ${id}` },
  ...own,
});

const render = (answers: Record<string, Answer>) =>
  renderConsole(
    <RecordContextProvider value={{ id: 'i1' }}>
      <IssuePositions />
    </RecordContextProvider>,
    { parts, answers },
  );

const two = {
  issue: {
    id: 'i1',
    title: 'Wachttijden',
    stanceBalance: [
      { stance: 'OPPOSED', count: 1 },
      { stance: 'UNKNOWN', count: 4 },
    ],
    positions: [position('a'), position('b', { decisionPower: 5, stance: 'UNKNOWN' })],
  },
};

const withRights = (...granted: string[]) => ({
  viewer: { ...anna, email: 'anna@demo.example', roles: ['BOARD'], jobTitle: null, locale: 'nl', version: 1 },
  viewerRights: enumValues.Resource.map((resource) => ({ resource, read: granted.includes(resource), write: false })),
});

describe('the force field of an issue', () => {
  it('leaves no stance out, and keeps the unknown apart from the scale', async () => {
    expect([...scale, ...apart].toSorted()).toEqual([...enumValues.Stance].toSorted());
    render({ IssuePositions: two });
    const balance = await screen.findByRole('group', { name: 'Verdeling van de houdingen' });
    // four unknowns are not neutral
    within(balance).getByText('1 tegen, 0 neutraal, 0 voor');
    within(balance).getByText('Buiten de schaal');
  });

  it('names first who has most power', async () => {
    render({ IssuePositions: two });
    const names = await screen.findAllByRole('heading', { level: 3 });
    expect(names.map((name) => name.textContent)).toEqual(['Organisatie b', 'Organisatie a']);
  });

  it('starts a new assessment from the last one and sends it whole, without its note', async () => {
    const user = userEvent.setup();
    const { asked } = render({ IssuePositions: two, AssessPosition: { assessPosition: { id: 'a', stance: 'NEUTRAL' } } });
    await user.click(await screen.findByRole('button', { name: 'Opnieuw inschatten: Organisatie a' }));
    await user.click(await screen.findByRole('radio', { name: 'Neutraal' }));
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    await waitFor(() =>
      expect(asked.find(({ operation }) => operation === 'AssessPosition')?.variables['input']).toEqual({
        issueId: 'i1',
        stakeholderId: 's-a',
        stance: 'NEUTRAL',
        confidence: 'STATED',
        decisionPower: 2,
        opinionPower: null,
        interest: 3,
        willingnessToAct: null,
      }),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('keeps what was typed when the server is away', async () => {
    const user = userEvent.setup();
    render({ IssuePositions: two, AssessPosition: { error: { code: 'INTERNAL_SERVER_ERROR' } } });
    await user.click(await screen.findByRole('button', { name: 'Opnieuw inschatten: Organisatie a' }));
    await user.type(await screen.findByRole('textbox', { name: /Toelichting/ }), 'Na het werkbezoek');
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    await screen.findByText(/Er ging iets mis/);
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /Toelichting/, hidden: true }).value).toBe('Na het werkbezoek');
  });

  it('asks the course of a position when it is opened, not before', async () => {
    const user = userEvent.setup();
    const { asked } = render({
      IssuePositions: two,
      PositionHistories: {
        issue: {
          id: 'i1',
          positions: [
            {
              id: 'a',
              history: [
                { ...position('h'), id: 'h1', stance: 'DIVIDED', note: 'Na overleg', interaction: { id: 'x', subject: 'Werkbezoek', occurredAt: '2026-03-01T10:00:00Z' } },
              ],
            },
          ],
        },
      },
    });
    const button = await screen.findByRole('button', { name: 'Verloop van Organisatie a' });
    expect(asked.some(({ operation }) => operation === 'PositionHistories')).toBe(false);
    await user.click(button);
    await screen.findByText('Verdeeld');
    await screen.findByText('Uit: Werkbezoek (1-3-2026)');
  });

  it('shows a board member the balance and asks for no more', async () => {
    const { asked } = render({
      Viewer: withRights('ISSUES', 'STANCE_BALANCE'),
      IssueStanceBalance: { issue: { id: 'i1', stanceBalance: [{ stance: 'SUPPORTIVE', count: 2 }] } },
    });
    await screen.findByText('0 tegen, 0 neutraal, 2 voor');
    await screen.findByText(/voor uw rol niet zichtbaar/);
    expect(asked.some(({ operation }) => operation === 'IssuePositions')).toBe(false);
    expect(screen.queryByRole('button', { name: 'Positie inschatten' })).toBeNull();
  });
});
