import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useLocation } from 'react-router';
import { interactionsPart } from '@regiekamer/interactions-console';
import { issuesPart } from '@regiekamer/issues-console';
import { stakeholdersPart } from '@regiekamer/stakeholders-console';
import { enumValues } from '@regiekamer/shared-console';
import { renderConsole, type Answer } from '@regiekamer/shared-console/testing';
import { portfolioPart } from './index.js';
import PortfolioPage from './PortfolioPage.js';

const stagePoints: Record<string, number> = { CURRENT: 16, CRISIS: 20 };
const row = (id: string, title: string, impact: number, urgency: number, stage: string, status: string, activity: number) => {
  const reasons = [
    { code: 'priority.impact', points: 8 * impact, detail: String(impact) },
    { code: 'priority.urgency', points: 6 * urgency, detail: String(urgency) },
    { code: 'priority.influenceability', points: 4, detail: '2' },
    { code: 'priority.stage', points: stagePoints[stage] ?? 0, detail: stage },
  ];
  return {
    issue: {
      id,
      version: 3,
      title,
      kind: 'POLITICAL',
      stage,
      impact,
      urgency,
      influenceability: 2,
      theme: { id: 'jeugd', name: 'Jeugd' },
      regisseur: { id: 'anna', name: 'Anna' },
    },
    priority: { score: reasons.reduce((sum, { points }) => sum + points, 0), reasons },
    health: {
      status,
      score: 60,
      reasons: [
        { code: 'health.start', points: 100, detail: null },
        { code: 'health.silence', points: -24, detail: '40/21' },
        { code: 'health.overdueCommitments', points: -16, detail: '2' },
      ],
    },
    activity: { interactions: activity, stakeholders: 4 },
    stanceBalance: [{ stance: 'OPPOSED', count: 7 }],
    openCommitments: 5,
    overdueCommitments: 2,
  };
};
const portfolio = {
  issueCount: 3,
  byStage: [
    { stage: 'SIGNAL', count: 0 },
    { stage: 'CURRENT', count: 2 },
    { stage: 'CRISIS', count: 1 },
  ],
  byTheme: [{ theme: { id: 'jeugd', name: 'Jeugd' }, issueCount: 3, criticalCount: 1, interactions: 12 }],
  byRegisseur: [{ regisseur: { id: 'anna', name: 'Anna' }, issueCount: 3, criticalCount: 1, interactions: 12, overdueCommitments: 6 }],
  issues: [
    row('1', 'Wachttijden', 5, 4, 'CRISIS', 'CRITICAL', 9),
    row('2', 'Buurtwerk', 5, 4, 'CURRENT', 'ATTENTION', 0),
    row('3', 'Tarieven', 3, 2, 'CURRENT', 'GOOD', 36),
  ],
  trend: [
    { weekStart: '2026-09-07', interactions: 4, newIssues: 1, closedIssues: 0 },
    { weekStart: '2026-09-14', interactions: 8, newIssues: 0, closedIssues: 2 },
  ],
};
const choices = { themes: [{ id: 'jeugd', name: 'Jeugd', archivedAt: null }], users: [{ id: 'anna', name: 'Anna' }] };

const as = (role: string, write: readonly string[], read: readonly string[] = enumValues.Resource) => ({
  viewer: { id: 'u', name: 'Directeur', email: 'd@demo.example', roles: [role], jobTitle: null, locale: 'nl', version: 1 },
  viewerRights: enumValues.Resource.map((resource) => ({ resource, read: read.includes(resource), write: write.includes(resource) })),
});
const Address = () => <output data-testid="address">{useLocation().search}</output>;
const show = (answers: Record<string, Answer> = {}, at = '/portfolio') =>
  renderConsole(
    <>
      <PortfolioPage />
      <Address />
    </>,
    {
      parts: [stakeholdersPart, issuesPart, interactionsPart, portfolioPart],
      answers: { Viewer: as('DIRECTOR', enumValues.Resource), Portfolio: { portfolio }, PortfolioChoices: choices, ...answers },
      at,
    },
  );
const dot = (title: string) => screen.findByRole('button', { name: new RegExp(`^\\d+\\. ${title}:`) });
const placeOf = (element: HTMLElement) => ({ x: Number(element.dataset['x']), y: Number(element.dataset['y']), radius: Number(element.dataset['radius']) });

describe('the portfolio', () => {
  it('puts each issue at its urgency and impact, as large as its activity, and says so in words', async () => {
    show();
    const [waiting, districts, rates] = await Promise.all([dot('Wachttijden'), dot('Buurtwerk'), dot('Tarieven')]);
    expect(rates).toHaveProperty('dataset.issue', '3');
    expect(placeOf(rates)).toMatchObject({ x: 2, y: 3 });
    // two on one mark stand beside each other around it
    const [one, other] = [placeOf(waiting), placeOf(districts)];
    expect([Math.round(one.x), Math.round(one.y), Math.round(other.x), Math.round(other.y)]).toEqual([4, 5, 4, 5]);
    expect(one.x === other.x && one.y === other.y).toBe(false);
    const [quiet, some, busy] = [other.radius, one.radius, placeOf(rates).radius] as [number, number, number];
    expect((some - quiet) / (busy - quiet)).toBeCloseTo(0.5); // 9 of 36, by surface
    expect(waiting.getAttribute('aria-label')).toBe(
      '1. Wachttijden: fase Crisis, impact 5, urgentie 4, prioriteit 88, gezondheid Kritiek, 9 contactmomenten',
    );
    // not by colour alone
    expect(new Set([waiting, districts, rates].map((one) => one.querySelector('path')?.getAttribute('d')?.replace(/[-\d.]+/g, ''))).size).toBe(3);
  });

  it('has the same figures in a table, the highest priority first', async () => {
    show();
    const table = await screen.findByRole('table', { name: 'Op volgorde van prioriteit' });
    const lines = within(table).getAllByRole('row').slice(1);
    expect(lines.map((line) => within(line).getAllByRole('cell').map(({ textContent }) => textContent).slice(0, 8))).toEqual([
      ['1', 'Crisis', '5', '4', '88', 'Kritiek', '9', '2'],
      ['2', 'Actueel', '5', '4', '84', 'Aandacht nodig', '0', '2'],
      ['3', 'Actueel', '3', '2', '56', 'Goed', '36', '2'],
    ]);
  });

  it('opens a row into its reasons, what caused them, and what would change the order', async () => {
    const user = userEvent.setup();
    show();
    await user.click(await screen.findByRole('button', { name: 'Toon waarom: Buurtwerk' }));
    const table = screen.getByRole('table', { name: 'Op volgorde van prioriteit' });
    expect(within(table).getByText('Impact 5 van 5').nextSibling?.textContent).toBe('+40');
    expect(within(table).getByText(/2 toezeggingen zijn te laat/).nextSibling?.textContent).toBe('−16');
    const late = within(table).getByRole('link', { name: 'te late toezeggingen' }).getAttribute('href') ?? '';
    expect(JSON.parse(new URLSearchParams(late.split('?')[1]).get('filter') ?? '')).toEqual({ issueIn: ['2'], statusIn: ['OPEN'], overdue: true });
    const talks = within(table).getByRole('link', { name: 'contactmomenten' }).getAttribute('href') ?? '';
    expect(JSON.parse(new URLSearchParams(talks.split('?')[1]).get('filter') ?? '')).toEqual({ issueIn: ['2'] });
    expect(within(table).getByText(/Eén plaats hoger, boven ‘Wachttijden’ \(nu 4 punten meer\): urgentie van 4 naar 5\./)).toBeTruthy();
    expect(within(table).getByText('7', { exact: false, selector: 'li' })).toBeTruthy();
  });

  it('explains a dot by keyboard', async () => {
    const user = userEvent.setup();
    show();
    (await dot('Wachttijden')).focus();
    await user.keyboard('{PageDown}');
    expect(document.activeElement).toBe(await dot('Buurtwerk'));
    await user.keyboard('{Enter}');
    const dialog = await screen.findByRole('dialog', { name: 'Buurtwerk' });
    expect(within(dialog).getByRole('link', { name: 'Buurtwerk' }).getAttribute('href')).toBe('/issues/2/show');
    expect(within(dialog).getByText('Actueel')).toBeTruthy();
  });

  it('moves an issue with the arrows, once for all that were pressed, and takes it back', async () => {
    const user = userEvent.setup();
    let version = 3;
    const { asked } = show({ MoveIssue: ({ input }) => ({ updateIssue: { id: '3', version: ++version, impact: 4, urgency: 3, ...(input as object) } }) });
    (await dot('Tarieven')).focus();
    await user.keyboard('{ArrowUp}{ArrowRight}');
    expect(placeOf(await dot('Tarieven'))).toMatchObject({ x: 3, y: 4 });
    const undo = await screen.findByRole('button', { name: 'Ongedaan maken' });
    expect(screen.getByText('‘Tarieven’ heeft nu impact 4 en urgentie 3')).toBeTruthy();
    await user.click(undo);
    await waitFor(() =>
      expect(asked.filter(({ operation }) => operation === 'MoveIssue').map(({ variables }) => variables)).toEqual([
        { id: '3', version: 3, input: { impact: 4, urgency: 3 } },
        { id: '3', version: 4, input: { impact: 3, urgency: 2 } },
      ]),
    );
  });

  it('puts an issue back, and asks anew, when the server refuses the move', async () => {
    const user = userEvent.setup();
    const { asked } = show({ MoveIssue: { error: { code: 'CONFLICT' } } });
    (await dot('Tarieven')).focus();
    await user.keyboard('{ArrowUp}');
    expect(placeOf(await dot('Tarieven')).y).toBe(4);
    await waitFor(async () => expect(placeOf(await dot('Tarieven')).y).toBe(3), { timeout: 3000 });
    await waitFor(() => expect(asked.filter(({ operation }) => operation === 'Portfolio').length).toBeGreaterThan(1));
  });

  it('lets nobody move what they may not write, and a regisseur their own', async () => {
    const user = userEvent.setup();
    const { asked } = show({
      Viewer: as('REGISSEUR', ['ISSUES']),
      PortfolioMine: { issues: { items: [{ id: '3' }] } },
      MoveIssue: { updateIssue: { id: '3', version: 4, impact: 4, urgency: 2 } },
    });
    (await dot('Wachttijden')).focus();
    // the arrows walk along the issues
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(await dot('Buurtwerk'));
    await waitFor(() => expect(asked.some(({ operation }) => operation === 'PortfolioMine')).toBe(true));
    const rates = await dot('Tarieven');
    await waitFor(() => expect(rates.style.cursor).toBe('grab'));
    rates.focus();
    await user.keyboard('{ArrowUp}');
    await waitFor(() => expect(asked.find(({ operation }) => operation === 'MoveIssue')?.variables).toMatchObject({ id: '3', input: { impact: 4 } }), { timeout: 3000 });
    expect(asked.filter(({ operation }) => operation === 'MoveIssue')).toHaveLength(1);
  });

  it('keeps its filters in the address, asks for them, and gives them to the spreadsheet', async () => {
    const { asked } = show({}, '/portfolio?themeIn=jeugd&stageIn=CRISIS,CURRENT&kind=POLITICAL&days=30');
    await dot('Tarieven');
    expect(asked.find(({ operation }) => operation === 'Portfolio')?.variables).toMatchObject({
      filter: { themeIn: ['jeugd'], stageIn: ['CRISIS', 'CURRENT'], kind: 'POLITICAL' },
      days: 30,
    });
    expect(screen.getByRole('link', { name: 'Als spreadsheet (XLSX)' }).getAttribute('href')).toBe(
      '/portfolio.xlsx?themeIn=jeugd&kind=POLITICAL&stageIn=CRISIS%2CCURRENT&days=30&locale=nl',
    );
    const people = screen.getByRole('table', { name: 'Per regisseur' });
    fireEvent.click(within(people).getByRole('link', { name: 'Anna' }));
    await waitFor(() => expect(screen.getByTestId('address').textContent).toContain('regisseurIn=anna'));
    expect(screen.getByTestId('address').textContent).toContain('themeIn=jeugd');
  });

  it('counts by theme, by regisseur, by stage and by week', async () => {
    show();
    await dot('Tarieven');
    const line = (table: string, name: string) =>
      within(within(screen.getByRole('table', { name: table })).getByText(name).closest('tr') as HTMLElement)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent);
    expect(line('Per thema', 'Jeugd')).toEqual(['3', '1', '12']);
    expect(line('Per regisseur', 'Anna')).toEqual(['3', '1', '12', '6']);
    expect(within(screen.getByRole('list', { name: 'Issues per fase' })).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '3 issues · 1 kritiek',
      'Actueel2',
      'Crisis1',
    ]);
    fireEvent.click(screen.getByText('Toon als tabel'));
    expect(line('Verloop per week', '14-9-2026')).toEqual(['8', '0', '2']);
    // the bars are as high as the figures: 8 is twice 4
    const heights = [...screen.getByRole('img', { name: /^Contactmomenten per week/ }).querySelectorAll('.MuiBarChart-element')].map((bar) => Number(bar.getAttribute('height')));
    expect(heights).toHaveLength(2);
    expect((heights[1] as number) / (heights[0] as number)).toBeCloseTo(2, 1);
  });

  it('shows a board member scores without a way to conversations that they may not read', async () => {
    const user = userEvent.setup();
    show({ Viewer: as('BOARD', [], ['ISSUES', 'PORTFOLIO', 'STANCE_BALANCE', 'STAKEHOLDERS']) });
    await user.click(await screen.findByRole('button', { name: 'Toon waarom: Buurtwerk' }));
    expect(screen.queryByRole('link', { name: 'contactmomenten' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'te late toezeggingen' })).toBeNull();
  });

  it('says that nothing answers the filters, and that nothing could be loaded', async () => {
    const empty = { ...portfolio, issueCount: 0, issues: [] };
    const { unmount } = show({ Portfolio: { portfolio: empty } }, '/portfolio?stageIn=CLOSED');
    await screen.findByText('Geen issues met deze filters.');
    unmount();
    show({ Portfolio: { error: { code: 'INTERNAL_SERVER_ERROR' } } });
    await screen.findByRole('button', { name: 'Opnieuw proberen' });
  });
});
