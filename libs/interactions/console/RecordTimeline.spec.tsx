import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { RecordContextProvider, ResourceContextProvider } from 'ra-core';
import { renderConsole, type Answer } from '@regiekamer/shared-console/testing';
import { stakeholdersPart } from '@regiekamer/stakeholders-console';
import { interactionsPart } from './index.js';
import RecordTimeline from './RecordTimeline.js';

const met = (id: string, at: string, subject: string) => ({
  id,
  occurredAt: at,
  subject,
  notes: `over ${subject}`,
  confidentiality: 'OFFICE',
  type: { code: 'telefoon', labelNl: 'telefoon', labelEn: 'telephone' },
  loggedBy: { id: 'u', name: 'Anna de Vries' },
  participants: [
    { id: 'p', kind: 'PERSON', displayName: 'Piet den Boer' },
    { id: 'e', kind: 'PERSON', displayName: 'Els Bakker' },
  ],
  discussionPoints: [],
  commitments: [],
});
const promised = (id: string, at: string, description: string) => ({
  id,
  direction: 'MADE',
  description,
  dueOn: null,
  status: 'OPEN',
  overdue: false,
  version: 1,
  createdAt: at,
  owner: { id: 'u', name: 'Anna de Vries' },
  stakeholder: null,
  issue: null,
  interaction: null,
});

const on = (resource: string, answers: Record<string, Answer>) =>
  renderConsole(
    <ResourceContextProvider value={resource}>
      <RecordContextProvider value={{ id: 'p' }}>
        <RecordTimeline />
      </RecordContextProvider>
    </ResourceContextProvider>,
    { parts: [stakeholdersPart, interactionsPart], answers },
  );
const titles = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
const pageOf = (items: object[], endCursor: string | null) => ({ items, pageInfo: { hasNextPage: endCursor !== null, endCursor } });

describe('the timeline of a record', () => {
  it('stands in time across pages: a promise does not come before the conversations it follows', async () => {
    const user = userEvent.setup();
    const { asked } = on('people', {
      RecordTimeline: ({ after, withCommitments }) => ({
        interactions: after
          ? pageOf([met('3', '2026-01-01T10:00:00Z', 'derde')], null)
          : pageOf([met('1', '2026-03-01T10:00:00Z', 'eerste'), met('2', '2026-02-01T10:00:00Z', 'tweede')], 'verder'),
        ...(withCommitments
          ? { commitments: { items: [promised('a', '2026-02-15T10:00:00Z', 'later beloofd'), promised('b', '2026-01-15T10:00:00Z', 'eerder beloofd')] } }
          : {}),
      }),
    });
    await screen.findByText('eerste');
    expect(titles()).toEqual(['eerste', 'later beloofd', 'tweede']);
    await user.click(screen.getByRole('button', { name: 'Meer tonen' }));
    await screen.findByText('derde');
    expect(titles()).toEqual(['eerste', 'later beloofd', 'tweede', 'eerder beloofd', 'derde']);
    const questions = asked.filter(({ operation }) => operation === 'RecordTimeline').map(({ variables }) => variables);
    expect(questions.map(({ after, withCommitments }) => [after, withCommitments])).toEqual([
      [undefined, true],
      ['verder', false],
    ]);
    expect(questions[0]).toMatchObject({ interactionFilter: { participantIn: ['p'] } });
    // on Piet's own page the others are named
    expect(screen.queryByRole('link', { name: 'Piet den Boer' })).toBeNull();
  });

  it('asks no commitments for whoever may not see them', async () => {
    const { asked } = on('issues', {
      Viewer: {
        viewer: { id: 'u', name: 'Expert', email: 'e@demo.example', roles: ['EXPERT'], jobTitle: null, locale: 'nl', version: 1 },
        viewerRights: [{ resource: 'INTERACTIONS', read: true, write: true }],
      },
      RecordTimeline: { interactions: pageOf([], null) },
    });
    await screen.findByText('Nog geen contact vastgelegd.');
    await waitFor(() =>
      expect(asked.find(({ operation }) => operation === 'RecordTimeline')?.variables).toMatchObject({
        withCommitments: false,
        interactionFilter: { issueIn: ['p'] },
      }),
    );
  });
});
