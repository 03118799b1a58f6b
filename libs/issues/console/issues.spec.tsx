import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { ResourceContextProvider, ResourceDefinitionContextProvider } from 'react-admin';
import { Route, Routes } from 'react-router';
import { type Messages, messagesOf } from '@regiekamer/shared-console';
import { renderConsole, type Answer } from '@regiekamer/shared-console/testing';
import { issuesPart } from './index.js';
import IssueBoard from './IssueBoard.js';
import IssueCreate from './IssueCreate.js';
import IssueEdit from './IssueEdit.js';
import IssueShow from './IssueShow.js';

const parts = [issuesPart];
const me = { id: '01900000-0000-7000-8000-000000000001', name: 'Anna de Vries' };
const other = { id: 'u2', name: 'Joost Vermeulen' };
const theme = { id: 't1', name: 'Jeugd' };

const row = (own: object = {}) => ({
  id: 'i1',
  title: 'Wachttijden in de jeugdzorg',
  kind: 'POLITICAL',
  stage: 'SIGNAL',
  impact: 4,
  urgency: 3,
  priority: { score: 58 },
  health: { status: 'ATTENTION' },
  theme,
  regisseur: me,
  team: [],
  tags: [],
  updatedAt: '2026-09-01T10:00:00Z',
  archivedAt: null,
  ...own,
});

const record = (own: object = {}) => ({
  ...row(),
  version: 3,
  summary: null,
  goal: 'Kortere wachttijden',
  influenceability: 2,
  priority: {
    score: 58,
    reasons: [
      { code: 'priority.impact', points: 32, detail: '4' },
      { code: 'priority.urgency', points: 18, detail: '3' },
      { code: 'priority.influenceability', points: 4, detail: '2' },
      { code: 'priority.stage', points: 4, detail: 'SIGNAL' },
    ],
  },
  health: {
    status: 'ATTENTION',
    score: 58,
    reasons: [
      { code: 'health.start', points: 100, detail: null },
      { code: 'health.silence', points: -20, detail: '90/60' },
      { code: 'health.keyStakeholders', points: -6, detail: '3/4' },
      { code: 'health.overdueCommitments', points: -8, detail: '1' },
      { code: 'health.unchanged', points: -5, detail: '100' },
      { code: 'health.fromLater', points: -3, detail: null },
    ],
  },
  relatedThemes: [],
  team: [{ role: 'CONSULTED', user: { ...other, jobTitle: null } }],
  parent: null,
  children: [],
  stageChanges: [{ stage: 'SIGNAL', reason: 'Eerste melding', at: '2026-01-05T10:00:00Z', by: me }],
  createdAt: '2026-01-05T10:00:00Z',
  ...own,
});

const options: Record<string, Answer> = {
  ThemeOptions: { themes: [{ ...theme, archivedAt: null }] },
  UserOptions: { users: [me, other].map((user) => ({ ...user, jobTitle: null, roles: ['REGISSEUR'], active: true })) },
  IssueOptions: { issues: { items: [], pageInfo: { hasNextPage: false } } },
};

const onIssues = (path: string, page: React.ReactNode) => (
  <ResourceDefinitionContextProvider definitions={{ issues: { name: 'issues', hasShow: true, hasEdit: true, hasCreate: true, hasList: true } }}>
    <ResourceContextProvider value="issues">
      <Routes>
        <Route path={path} element={page} />
        <Route path="*" element={null} />
      </Routes>
    </ResourceContextProvider>
  </ResourceDefinitionContextProvider>
);

const board = (items: object[], answers: Record<string, Answer> = {}) =>
  renderConsole(onIssues('/board', <IssueBoard />), {
    parts,
    at: '/board',
    answers: { ...options, Issues: { issues: { items, totalCount: items.length } }, ...answers },
  });
const column = (name: RegExp) => screen.findByRole('region', { name });

const moveByMenu = async (to: string) => {
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /Andere fase voor Wachttijden/ }));
  await user.click(await screen.findByRole('menuitem', { name: to }));
  await screen.findByRole('dialog');
  return user;
};

describe('the board', () => {
  it('puts a card down at once and asks why; the reason goes to the server', async () => {
    const { asked } = board([row()], { ChangeIssueStage: { changeIssueStage: { id: 'i1', stage: 'CRISIS', version: 4 } } });
    const user = await moveByMenu('Crisis');
    within(await screen.findByRole('dialog')).getByText('Waarom gaat dit issue naar Crisis?');
    const crisis = screen.getByRole('region', { name: /^Crisis/, hidden: true });
    expect(within(crisis).getByText('Wachttijden in de jeugdzorg')).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: /Reden/ }), 'Het staat in de krant{Enter}');
    await waitFor(() =>
      expect(asked.find(({ operation }) => operation === 'ChangeIssueStage')?.variables).toEqual({
        id: 'i1',
        stage: 'CRISIS',
        reason: 'Het staat in de krant',
      }),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('puts the card back when no reason is given, and tells the server nothing', async () => {
    const { asked } = board([row()]);
    const user = await moveByMenu('Crisis');
    await user.click(screen.getByRole('button', { name: 'Annuleren' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(within(await column(/^Signaal/)).getByText('Wachttijden in de jeugdzorg')).toBeTruthy();
    expect(asked.some(({ operation }) => operation === 'ChangeIssueStage')).toBe(false);
  });

  it('keeps the reason when the server refuses', async () => {
    board([row()], { ChangeIssueStage: { error: { code: 'FORBIDDEN' } } });
    const user = await moveByMenu('Crisis');
    await user.type(screen.getByRole('textbox', { name: /Reden/ }), 'Het staat in de krant{Enter}');
    await screen.findByText(/U mag dit niet doen/);
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /Reden/, hidden: true }).value).toBe('Het staat in de krant');
  });

  it('lets nobody drag an issue that is not theirs to change', async () => {
    board([row({ regisseur: other }), row({ id: 'i2', title: 'Mantelzorg', regisseur: other, team: [{ user: { id: me.id } }] })]);
    await screen.findByText('Mantelzorg');
    await screen.findByRole('button', { name: 'Andere fase voor Mantelzorg' });
    expect(screen.queryByRole('button', { name: /Andere fase voor Wachttijden/ })).toBeNull();
    expect(screen.queryByRole('group', { name: /Wachttijden/ })).toBeNull();
  });

  it('asks with the filter that the list has, and the toggle sets the regisseur', async () => {
    const { asked } = board([row()]);
    const user = userEvent.setup();
    const mine = await screen.findByRole('button', { name: 'Mijn issues' });
    await waitFor(() => expect((mine as HTMLButtonElement).disabled).toBe(false));
    await user.click(mine);
    await waitFor(() =>
      expect(asked.filter(({ operation }) => operation === 'Issues').at(-1)?.variables['filter']).toEqual({ regisseurIn: [me.id] }),
    );
  });
});

describe('the record', () => {
  const show = (own: object = {}, english?: Messages) =>
    renderConsole(onIssues('/issues/:id/show', <IssueShow />), {
      parts,
      at: '/issues/i1/show',
      english,
      answers: { ...options, Issue: { issue: record(own) } },
    });

  it('opens its health into a sentence for every reason, and the points add up', async () => {
    const user = userEvent.setup();
    show();
    await user.click(await screen.findByRole('button', { name: /Gezondheid: Aandacht nodig/ }));
    const reasons = await screen.findByRole('dialog', { name: 'Zo komt de gezondheid tot stand' });
    const said = within(reasons);
    said.getByText('90 dagen geen contactmoment; in deze fase past er een per 60 dagen');
    said.getByText('3 van 4 belangrijke partijen onlangs gesproken');
    said.getByText('1 toezegging is te laat');
    said.getByText('100 dagen niets aan het issue bijgewerkt');
    said.getByText('Overige (health.fromLater)');
    const points = [...reasons.querySelectorAll('dd')].map((dd) => Number((dd.textContent ?? '').replace('−', '-')));
    expect(points.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBe(points.at(-1));
  });

  it('opens its priority in English too', async () => {
    const user = userEvent.setup();
    show({}, await messagesOf('en', parts.map((part) => part.messages)));
    await user.click(await screen.findByRole('button', { name: /Priority 58/ }));
    await screen.findByText('Impact 4 out of 5');
    await screen.findByText('Stage: Signal');
  });

  it('offers no change to who is not on the team', async () => {
    show({ regisseur: other, team: [] });
    await screen.findByText('Issuebrief');
    await screen.findByText('Kortere wachttijden');
    expect(screen.queryByRole('button', { name: /Fase wijzigen/ })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Archiveren' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Team wijzigen' })).toBeNull();
  });

  it('says so where it does not exist', async () => {
    renderConsole(onIssues('/issues/:id/show', <IssueShow />), { parts, at: '/issues/i1/show', answers: { Issue: { issue: null } } });
    await screen.findByText('Dit bestaat niet, of u mag het niet zien.');
  });
});

describe('a new issue', () => {
  it('takes five answers by keyboard, and its maker as regisseur', async () => {
    const user = userEvent.setup();
    const { asked } = renderConsole(onIssues('/issues/create', <IssueCreate />), {
      parts,
      at: '/issues/create',
      answers: { ...options, CreateIssue: { createIssue: record() } },
    });
    const title = await screen.findByRole('textbox', { name: /Titel/ });
    await waitFor(() => expect(document.activeElement).toBe(title));
    await user.keyboard('Rijke schooldag');
    await user.click(screen.getByRole('radio', { name: 'Politiek' }));
    await user.tab();
    await user.keyboard('Jeu');
    await screen.findByRole('option', { name: /Jeugd/ });
    await user.keyboard('{Enter}');
    await user.tab();
    await user.keyboard('4');
    await user.tab();
    await user.keyboard('2');
    await user.click(screen.getByRole('button', { name: /Opslaan/ }));
    await waitFor(() =>
      expect(asked.find(({ operation }) => operation === 'CreateIssue')?.variables['input']).toMatchObject({
        title: 'Rijke schooldag',
        kind: 'POLITICAL',
        themeId: 't1',
        impact: 4,
        urgency: 2,
        regisseurId: me.id,
        stage: 'SIGNAL',
      }),
    );
  });
});

describe('editing an issue', () => {
  it('after a conflict shows names, not ids, on both sides', async () => {
    const user = userEvent.setup();
    let read = 0;
    renderConsole(onIssues('/issues/:id', <IssueEdit />), {
      parts,
      at: '/issues/i1',
      answers: {
        ...options,
        Issue: () => ({ issue: read++ === 0 ? record() : record({ version: 4, regisseur: other, title: 'Hun titel' }) }),
        UpdateIssue: { error: { code: 'CONFLICT' } },
      },
    });
    const title = await screen.findByRole('textbox', { name: /Titel/ });
    await user.clear(title);
    await user.type(title, 'Mijn titel');
    await user.click(screen.getByRole('button', { name: /Opslaan/ }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Iemand anders was u voor' }));
    dialog.getByText('Mijn titel');
    dialog.getByText('Hun titel');
    dialog.getByText('Joost Vermeulen');
    dialog.getByText('Anna de Vries');
  });
});
