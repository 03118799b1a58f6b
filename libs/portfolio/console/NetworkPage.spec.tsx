import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { AppBar, RecordContextProvider } from 'react-admin';
import { Route, Routes } from 'react-router';
import { issuesPart } from '@regiekamer/issues-console';
import { positionsPart } from '@regiekamer/positions-console';
import { stakeholdersPart } from '@regiekamer/stakeholders-console';
import { enumValues } from '@regiekamer/shared-console';
import { renderConsole, type Answer } from '@regiekamer/shared-console/testing';
import { portfolioPart } from './index.js';
import ForceFieldLinks from './ForceFieldLinks.js';
import NetworkPage from './NetworkPage.js';
import WarmPathsPanel from './WarmPathsPanel.js';

const parts = [issuesPart, positionsPart, stakeholdersPart, portfolioPart];
const someone = (id: string, displayName: string, kind = 'PERSON') => ({ id, kind, displayName, sortName: displayName });
const network = {
  issue: { id: 'i', title: 'Wachttijden' },
  network: {
    nodes: [
      { stakeholder: someone('a', 'Piet den Boer'), stance: 'OPPOSED', degree: 2, betweenness: 0.3333333 },
      { stakeholder: someone('g', 'Gemeente Utrecht', 'ORGANISATION'), stance: null, degree: 1, betweenness: 0 },
      { stakeholder: someone('b', 'Anna Bos'), stance: 'SUPPORTIVE', degree: 1, betweenness: 0 },
    ],
    edges: [
      { from: 'a', to: 'g', kind: 'AFFILIATION', weight: 1 },
      { from: 'a', to: 'b', kind: 'MET_TOGETHER', weight: 0.456 },
    ],
    leftOut: 3,
  },
};
const board = {
  viewer: { id: 'b', name: 'Bo', email: 'b@demo.example', roles: ['BOARD'], jobTitle: null, locale: 'nl', version: 1 },
  viewerRights: enumValues.Resource.map((resource) => ({ resource, read: ['ISSUES', 'STAKEHOLDERS', 'STANCE_BALANCE'].includes(resource), write: false })),
};
const cells = (row: HTMLElement) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent);

const show = (answers: Record<string, Answer>) =>
  renderConsole(
    <>
      <AppBar />
      <Routes>
        <Route path="/issues/:id/network" element={<NetworkPage />} />
      </Routes>
    </>,
    { parts, at: '/issues/i/network', answers },
  );

describe('the network of an issue', () => {
  it('is a table with a sentence where it cannot be drawn', async () => {
    show({ Network: network });
    const table = await screen.findByRole('table', { name: 'Netwerk rond Wachttijden' });
    expect(within(table).getAllByRole('row').slice(1).map((row) => cells(row).slice(0, 6))).toEqual([
      ['Piet den Boer', 'Tegen', '2', '0,333', '1', '1'],
      ['Gemeente Utrecht', 'geen positie', '1', '0', '1', '0'],
      ['Anna Bos', 'Voor', '1', '0', '0', '1'],
    ]);
    screen.getByText(/WebGL ontbreekt/);
    screen.getByText(/Nog 3 die minder betrokken zijn/);
    expect(screen.queryByRole('button', { name: /PNG/ })).toBeNull();
  });

  it('tells the ties of who is chosen, from the table or by searching', async () => {
    const user = userEvent.setup();
    show({ Network: network });
    await user.click(await screen.findByRole('button', { name: 'Banden van Piet den Boer' }));
    const ties = await screen.findByRole('table', { name: 'Banden van Piet den Boer' });
    expect(within(ties).getAllByRole('row').slice(1).map(cells)).toEqual([
      ['Gemeente Utrecht', 'Functie', '1', 'geen positie'],
      ['Anna Bos', 'Samen in gesprek', '0,46', 'Voor'],
    ]);
    const search = screen.getByRole('combobox', { name: 'Zoek iemand in het netwerk' });
    await user.clear(search);
    await user.type(search, 'bos{ArrowDown}{Enter}');
    const hers = await screen.findByRole('table', { name: 'Banden van Anna Bos' });
    expect(within(hers).getAllByRole('row').slice(1).map(cells)).toEqual([['Piet den Boer', 'Samen in gesprek', '0,46', 'Tegen']]);
  });

  it('says what to do where there is nobody, and what went wrong', async () => {
    const { unmount } = show({ Network: { issue: network.issue, network: { nodes: [], edges: [], leftOut: 0 } } });
    await screen.findByText(/Nog geen netwerk/);
    unmount();
    show({ Network: { error: { code: 'INTERNAL_SERVER_ERROR' } } });
    await screen.findByText(/Er ging iets mis/);
  });

  it('is not asked for a board member, who gets no link to it either', async () => {
    const { asked, unmount } = show({ Viewer: board });
    await screen.findByText(/voor uw rol niet zichtbaar/);
    expect(asked.some(({ operation }) => operation === 'Network')).toBe(false);
    unmount();
    // the section itself is kept from who may not read positions
    const panels = (portfolioPart.recordPanels ?? []).filter(({ name }) => ['maps', 'warm-paths'].includes(name));
    expect(panels.map(({ access }) => access)).toEqual(['POSITIONS', 'INTERACTIONS']);
  });
});

describe('the links on an issue', () => {
  it('lead to both', async () => {
    renderConsole(
      <RecordContextProvider value={{ id: 'i' }}>
        <ForceFieldLinks />
      </RecordContextProvider>,
      { parts },
    );
    expect((await screen.findByRole('link', { name: 'Krachtenveld' })).getAttribute('href')).toBe('/issues/i/force-field');
    expect((await screen.findByRole('link', { name: 'Netwerk' })).getAttribute('href')).toBe('/issues/i/network');
  });
});

describe('who knows somebody', () => {
  const open = (answers: Record<string, Answer>) =>
    renderConsole(
      <RecordContextProvider value={{ id: 'a' }}>
        <WarmPathsPanel />
      </RecordContextProvider>,
      { parts, answers },
    );

  it('is a way from a colleague, each step with how, when and a link', async () => {
    const { asked } = open({
      WarmPaths: {
        warmPaths: [
          { colleague: { id: 'u', name: 'Karim' }, steps: [{ kind: 'MET_TOGETHER', lastAt: '2026-03-01T10:00:00Z', stakeholder: someone('a', 'Piet den Boer') }] },
          {
            colleague: { id: 'v', name: 'Els' },
            steps: [
              { kind: 'MET_TOGETHER', lastAt: '2026-02-01T10:00:00Z', stakeholder: someone('g', 'Gemeente Utrecht', 'ORGANISATION') },
              { kind: 'AFFILIATION', lastAt: null, stakeholder: someone('a', 'Piet den Boer') },
            ],
          },
        ],
      },
    });
    const ways = within(await screen.findByRole('list', { name: 'Wie kent iemand?' })).getAllByRole('listitem');
    expect(ways.map((way) => way.textContent)).toEqual([
      'Karimsprak, laatst op 1-3-2026Piet den Boer',
      'Elssprak, laatst op 1-2-2026Gemeente UtrechtfunctiePiet den Boer',
    ]);
    expect(within(ways[1]!).getByRole('link', { name: 'Gemeente Utrecht' }).getAttribute('href')).toBe('/organisations/g/show');
    expect(asked.find(({ operation }) => operation === 'WarmPaths')?.variables).toEqual({ stakeholderId: 'a' });
  });

  it('says so where nobody does', async () => {
    open({ WarmPaths: { warmPaths: [] } });
    await screen.findByText(/kent niemand van ons hen/);
  });
});
