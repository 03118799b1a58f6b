import { describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ResourceContextProvider, RecordContextProvider } from 'ra-core';
import { interactionsPart } from '@regiekamer/interactions-console';
import { issuesPart } from '@regiekamer/issues-console';
import { stakeholdersPart } from '@regiekamer/stakeholders-console';
import { enumValues } from '@regiekamer/shared-console';
import { renderConsole, type Answer } from '@regiekamer/shared-console/testing';
import { BlindSpots } from './BlindSpots.js';
import ColleagueQuestions from './ColleagueQuestions.js';
import { portfolioPart } from './index.js';
import IssueBlindSpots from './IssueBlindSpots.js';
import NearbyContacts from './NearbyContacts.js';

const parts = [stakeholdersPart, issuesPart, interactionsPart, portfolioPart];
const spots = [
  {
    stakeholder: { id: 'piet', kind: 'PERSON', displayName: 'Piet Jansen' },
    issue: { id: 'i', title: 'Wachttijden', stage: 'CRISIS' },
    score: 76,
    reasons: [
      { code: 'blindSpot.influence', points: 100, detail: '5' },
      { code: 'blindSpot.stage', points: 0, detail: 'CRISIS' },
      { code: 'blindSpot.silence', points: -24, detail: '189' },
    ],
    lastInteractionAt: '2026-01-01T10:00:00Z',
  },
  {
    stakeholder: { id: 'gemeente', kind: 'ORGANISATION', displayName: 'Gemeente Utrecht' },
    issue: { id: 'i', title: 'Wachttijden', stage: 'CRISIS' },
    score: 80,
    reasons: [{ code: 'blindSpot.silence', points: 0, detail: null }],
    lastInteractionAt: null,
  },
];

describe('blind spots', () => {
  it('tell of each why, in figures, and let contact be logged with them about the issue', async () => {
    renderConsole(<BlindSpots />, { parts, answers: { BlindSpots: { blindSpots: spots } } });
    const list = await screen.findByRole('list', { name: 'Blinde vlekken' });
    const piet = within(list).getByText('Piet Jansen').closest('li') as HTMLElement;
    expect(within(piet).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'invloed 5 van 5',
      'het issue is in fase Crisis',
      '189 dagen geen contact',
    ]);
    expect(within(piet).getByText('weegt 76 van 100')).toBeTruthy();
    expect(within(piet).getByRole('link', { name: 'Wachttijden' }).getAttribute('href')).toBe('/issues/i/show');
    expect(await within(piet).findByRole('button', { name: 'Contact vastleggen met Piet Jansen' })).toBeTruthy();
    const town = within(list).getByText('Gemeente Utrecht').closest('li') as HTMLElement;
    expect(within(town).getByText('nog nooit contact')).toBeTruthy();
    expect(within(town).getByRole('link', { name: 'Gemeente Utrecht' }).getAttribute('href')).toBe('/organisations/gemeente/show');
  });

  it('are asked of the one issue on its record', async () => {
    const { asked } = renderConsole(
      <ResourceContextProvider value="issues">
        <RecordContextProvider value={{ id: 'i' }}>
          <IssueBlindSpots />
        </RecordContextProvider>
      </ResourceContextProvider>,
      { parts, answers: { BlindSpots: { blindSpots: [] } } },
    );
    await screen.findByText('Met alle invloedrijke partijen is onlangs gesproken.');
    expect(asked.find(({ operation }) => operation === 'BlindSpots')?.variables).toMatchObject({ issueId: 'i' });
  });

  it('offer no logging to who may not log', async () => {
    const rights = enumValues.Resource.map((resource) => ({ resource, read: true, write: resource !== 'INTERACTIONS' }));
    const viewer = { id: 'u', name: 'Anna', email: 'a@demo.example', roles: ['REGISSEUR'], jobTitle: null, locale: 'nl', version: 1 };
    renderConsole(<BlindSpots />, { parts, answers: { BlindSpots: { blindSpots: spots }, Viewer: { viewer, viewerRights: rights } } });
    await screen.findByText('Piet Jansen');
    expect(screen.queryByRole('button', { name: /^Contact vastleggen/ })).toBeNull();
  });
});

const contact = (interactionId: string | null, colleague: string | null, at: string, name = 'Piet Jansen') => ({
  stakeholder: { id: 'piet', displayName: 'Piet Jansen' },
  contact: interactionId ? { id: name, displayName: name } : null,
  at,
  colleague: colleague ? { id: colleague, name: colleague } : null,
  interactionId,
});
const near = (ids: string[], answer: Answer) =>
  renderConsole(<NearbyContacts stakeholderIds={ids} when="2026-09-03T10:00:00.000Z" />, { parts, answers: { NearbyContacts: answer } });

describe('the warning that a colleague is in touch', () => {
  it('says who and when, and of a confidential conversation only that there is one', async () => {
    const { asked } = near(['piet'], {
      nearbyContacts: [
        contact('x', 'Bram Smit', '2026-09-05', 'Gemeente Utrecht'),
        contact('x', 'Bram Smit', '2026-09-05', 'Gemeente Utrecht'),
        contact(null, null, '2026-09-02'),
      ],
    });
    const region = await screen.findByRole('status');
    expect(region.getAttribute('aria-live')).toBe('polite');
    await waitFor(() => expect(within(region).getAllByRole('listitem')).toHaveLength(2));
    const [open, closed] = within(region).getAllByRole('listitem') as [HTMLElement, HTMLElement];
    expect(open.textContent).toMatch(/^Bram Smit met Gemeente Utrecht, 5-9-2026 \(.+\) Bekijken$/);
    expect(within(open).getByRole('link', { name: 'Bekijken' }).getAttribute('href')).toBe('/interactions/x/show');
    expect(closed.textContent).toMatch(/^een collega, 2-9-2026 \(.+\)Vraag het deze collega$/);
    expect(within(closed).queryByRole('link')).toBeNull();
    expect(asked.find(({ operation }) => operation === 'NearbyContacts')?.variables).toEqual({ stakeholderIds: ['piet'], at: '2026-09-03T10:00:00.000Z' });
  });

  it('lets the colleague who is not named be asked, by the keys alone and within the form', async () => {
    const user = userEvent.setup();
    const saved = jest.fn();
    const { asked } = renderConsole(
      <form onSubmit={saved}>
        <NearbyContacts stakeholderIds={['piet']} when="2026-09-03T10:00:00.000Z" />
      </form>,
      { parts, answers: { NearbyContacts: { nearbyContacts: [contact(null, null, '2026-09-02')] }, AskColleagueAbout: { askColleagueAbout: { id: 'q' } } } },
    );
    await user.click(await screen.findByRole('button', { name: 'Vraag het de collega die contact heeft met Piet Jansen' }));
    await user.keyboard('Samen gaan?{Enter}');
    await screen.findByText('Gevraagd. Een antwoord komt op Vandaag.');
    expect(asked.find(({ operation }) => operation === 'AskColleagueAbout')?.variables).toEqual({ stakeholderId: 'piet', day: '2026-09-02', note: 'Samen gaan?' });
    expect(saved).not.toHaveBeenCalled();
  });

  it('asks once the choice rests, and nothing while nobody is chosen', async () => {
    const { asked } = near([], { nearbyContacts: [] });
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(asked.filter(({ operation }) => operation === 'NearbyContacts')).toHaveLength(0);
  });

  it('keeps silent when the server does not answer', async () => {
    const { asked } = near(['piet'], { error: { code: 'INTERNAL_SERVER_ERROR' } });
    await waitFor(() => expect(asked.some(({ operation }) => operation === 'NearbyContacts')).toBe(true));
    expect((await screen.findByRole('status')).textContent).toBe('');
  });
});

describe('questions of and to colleagues', () => {
  const question = { id: 'q', stakeholder: { id: 'piet', kind: 'PERSON', displayName: 'Piet Jansen' }, day: '2026-09-02', note: 'Samen gaan?', askedAt: '2026-09-01T10:00:00Z' };
  const received = { ...question, askedBy: { id: 'b', name: 'Bram Smit' }, mine: false, answers: [] };
  const own = { ...question, id: 'o', askedBy: { id: 'a', name: 'Anna' }, mine: true, answers: [{ by: { id: 'c', name: 'Carla Vos' }, text: 'Bel mij even.' }] };
  const show = (questions: object[], answers: Record<string, Answer> = {}) =>
    renderConsole(<ColleagueQuestions />, { parts, answers: { ColleagueQuestions: { colleagueQuestions: questions }, ...answers } });

  it('are answered in place', async () => {
    const user = userEvent.setup();
    const { asked } = show([received], { AnswerColleagueQuestion: { answerColleagueQuestion: true } });
    await screen.findByText('Samen gaan?');
    expect(screen.getByText(/Bram Smit vraagt wie contact heeft met/)).toBeTruthy();
    await user.type(screen.getByLabelText('Antwoord aan Bram Smit'), 'Ja, bel mij{Enter}');
    await waitFor(() => expect(asked.find(({ operation }) => operation === 'AnswerColleagueQuestion')?.variables).toEqual({ id: 'q', answer: 'Ja, bel mij' }));
  });

  it('are put aside, and taken up again', async () => {
    const user = userEvent.setup();
    const { asked } = show([received], { SettleColleagueQuestion: { settleColleagueQuestion: true } });
    await user.click(await screen.findByRole('button', { name: 'Terzijde leggen' }));
    await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
    const settled = () => asked.filter(({ operation }) => operation === 'SettleColleagueQuestion').map(({ variables }) => variables['settled']);
    await waitFor(() => expect(settled()).toEqual([true, false]));
  });

  it('tell the one who asked who answered what', async () => {
    show([own]);
    expect((await screen.findByText('Carla Vos')).parentElement?.textContent).toBe('Carla Vos: Bel mij even.');
    expect(screen.queryByLabelText(/^Antwoord aan/)).toBeNull();
  });

  it('take no room where there are none', async () => {
    const { asked } = show([]);
    await waitFor(() => expect(asked.some(({ operation }) => operation === 'ColleagueQuestions')).toBe(true));
    expect(screen.queryByText('Vragen van en aan collega’s')).toBeNull();
  });
});
