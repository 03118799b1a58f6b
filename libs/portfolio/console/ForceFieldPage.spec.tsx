import { describe, expect, it } from '@jest/globals';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { AppBar } from 'react-admin';
import { issuesPart } from '@regiekamer/issues-console';
import { positionsPart } from '@regiekamer/positions-console';
import { stakeholdersPart } from '@regiekamer/stakeholders-console';
import { enumValues } from '@regiekamer/shared-console';
import { renderConsole, type Answer } from '@regiekamer/shared-console/testing';
import { cellAt, marksOf, planOf } from './force-field.js';
import { portfolioPart } from './index.js';
import ForceFieldPage from './ForceFieldPage.js';

const parts = [issuesPart, positionsPart, stakeholdersPart, portfolioPart];
const category = { code: 'municipality', labelNl: 'Gemeente', labelEn: 'Municipality' };
const position = (id: string, name: string, own: object = {}) => ({
  stance: 'OPPOSED',
  confidence: 'STATED',
  decisionPower: 4,
  opinionPower: 2,
  interest: 2,
  strategy: 'KEEP_SATISFIED',
  assessedAt: '2026-03-01T10:00:00Z',
  lastInteractionAt: null,
  stakeholder: { id, kind: 'ORGANISATION', displayName: name, sortName: name, category },
  ...own,
});
const positions = [
  position('u', 'Gemeente Utrecht'),
  position('v', 'Vakbond', { stance: 'SUPPORTIVE', decisionPower: 1, opinionPower: 5, interest: 5, strategy: 'MANAGE_CLOSELY' }),
  position('w', 'Onbekende', { stance: 'UNKNOWN', decisionPower: null, opinionPower: null, interest: 3, strategy: null }),
];
const field = (list: readonly object[], at = '2026-06-01T10:00:00Z') => ({ forceField: { issue: { id: 'i', title: 'Wachttijden' }, at, positions: list } });
const moments = ['2026-01-10T09:00:00Z', '2026-02-10T09:00:00Z', '2026-03-01T10:00:00Z'];

const show = (answers: Record<string, Answer> = {}) =>
  renderConsole(
    <>
      <AppBar />
      <Routes>
        <Route path="/issues/:id/force-field" element={<ForceFieldPage />} />
      </Routes>
    </>,
    {
      parts,
      at: '/issues/i/force-field',
      answers: { ForceField: field(positions), ForceFieldMoments: { forceFieldMoments: moments }, ForceFieldChanges: { forceFieldChanges: [] }, ...answers },
    },
  );

const chart = () => screen.findByRole('group', { name: /^Krachtenveld van Wachttijden/ });
const markOf = async (name: string) => within(await chart()).findByRole('button', { name: new RegExp(`^${name}`) });

const focus = async (name: string) => {
  const mark = await markOf(name);
  act(() => mark.focus());
};

/** The cell that a mark is drawn in, read off its place on the drawing. */
function cellOf(mark: HTMLElement, list: readonly object[] = positions) {
  const [, x, y] = /translate\(([\d.]+)px, ([\d.]+)px\)/.exec(mark.style.transform) ?? [];
  return cellAt(planOf(marksOf(list as Parameters<typeof marksOf>[0]), 900), Number(x), Number(y));
}
const cells = (row: HTMLElement) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent);

describe('the force field', () => {
  it('draws everyone where their power and interest are, and who is unknown in the tray', async () => {
    show();
    expect(cellOf(await markOf('Gemeente Utrecht'))).toEqual({ power: 4, interest: 2 });
    // the greater of decision power 1 and opinion power 5
    expect(cellOf(await markOf('Vakbond'))).toEqual({ power: 5, interest: 5 });
    const unknown = await markOf('Onbekende');
    expect(cellOf(unknown)).toBeNull();
    expect(unknown.getAttribute('aria-label')).toBe('Onbekende: Onbekend (Uitgesproken), macht onbekend, belang 3');
    const drawing = await chart();
    expect([...drawing.querySelectorAll('[data-axis="interest"]')].map((tick) => tick.textContent)).toEqual(['1', '2', '3', '4', '5']);
    for (const strategy of ['Volgen', 'Op de hoogte houden', 'Tevreden houden', 'Nauw betrekken']) within(drawing).getByText(strategy);
    within(drawing).getByText('Macht of belang onbekend');
  });

  it('says the same in a table that sorts', async () => {
    const user = userEvent.setup();
    show();
    const table = await screen.findByRole('table', { name: /^Krachtenveld van Wachttijden op/ });
    const rows = () => within(table).getAllByRole('row').slice(1);
    // most powerful first, the unknown last
    expect(rows().map((row) => cells(row).slice(0, 6))).toEqual([
      ['Vakbond', 'Voor', 'Uitgesproken', '5', '5', 'Nauw betrekken'],
      ['Gemeente Utrecht', 'Tegen', 'Uitgesproken', '4', '2', 'Tevreden houden'],
      ['Onbekende', 'Onbekend', 'Uitgesproken', 'onbekend', '3', 'onbekend'],
    ]);
    await user.click(within(table).getByRole('button', { name: 'Belang' }));
    await user.click(within(table).getByRole('button', { name: 'Belang' }));
    expect(rows().map((row) => cells(row)[4])).toEqual(['2', '3', '5']);
    expect(within(table).getByRole('columnheader', { name: /Belang/ }).getAttribute('aria-sort')).toBe('ascending');
  });

  it('appends an assessment with a reason after moving by keyboard, and takes it back', async () => {
    const user = userEvent.setup();
    const moved = positions.map((one, index) => (index === 0 ? { ...one, decisionPower: 5, interest: 3 } : one));
    let assessed = 0;
    const { asked } = show({
      ForceField: () => field(assessed === 1 ? moved : positions),
      MoveInForceField: () => {
        assessed++;
        return { assessPosition: { id: 'p' } };
      },
    });
    await focus('Gemeente Utrecht');
    await user.keyboard('{ArrowUp}{ArrowRight}');
    expect(cellOf(await markOf('Gemeente Utrecht'))).toEqual({ power: 5, interest: 3 });
    expect(asked.some(({ operation }) => operation === 'MoveInForceField')).toBe(false);
    await user.keyboard('{Enter}');
    const dialog = await screen.findByRole('dialog');
    within(dialog).getByText('Beslissingsmacht: van 4 naar 5');
    within(dialog).getByText('Belang: van 2 naar 3');
    await user.type(within(dialog).getByRole('textbox'), 'Na de raad');
    await user.click(within(dialog).getByRole('button', { name: 'Opslaan' }));
    const sent = () => asked.filter(({ operation }) => operation === 'MoveInForceField').map(({ variables }) => variables['input']);
    await waitFor(() =>
      expect(sent()).toEqual([{ issueId: 'i', stakeholderId: 'u', stance: 'OPPOSED', confidence: 'STATED', interest: 3, decisionPower: 5, note: 'Na de raad' }]),
    );
    await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
    await waitFor(() => expect(sent()).toHaveLength(2));
    expect(sent()[1]).toMatchObject({ stakeholderId: 'u', stance: 'OPPOSED', decisionPower: 4, interest: 2, note: expect.stringContaining('ongedaan') });
    await waitFor(async () => expect(cellOf(await markOf('Gemeente Utrecht'))).toEqual({ power: 4, interest: 2 }));
  });

  it('puts somebody back on escape, and when no reason is given', async () => {
    const user = userEvent.setup();
    const { asked } = show();
    await focus('Gemeente Utrecht');
    await user.keyboard('{ArrowDown}');
    expect(cellOf(await markOf('Gemeente Utrecht'))).toEqual({ power: 3, interest: 2 });
    await user.keyboard('{Escape}');
    expect(cellOf(await markOf('Gemeente Utrecht'))).toEqual({ power: 4, interest: 2 });
    await user.keyboard('{ArrowDown}{Enter}');
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Annuleren' }));
    await waitFor(async () => expect(cellOf(await markOf('Gemeente Utrecht'))).toEqual({ power: 4, interest: 2 }));
    expect(asked.some(({ operation }) => operation === 'MoveInForceField')).toBe(false);
  });

  it('lets nobody move who may not assess, nor in the past', async () => {
    const user = userEvent.setup();
    const reader = {
      viewer: { id: 'e', name: 'Els', email: 'e@demo.example', roles: ['EXPERT'], jobTitle: null, locale: 'nl', version: 1 },
      viewerRights: enumValues.Resource.map((resource) => ({ resource, read: true, write: false })),
    };
    show({ Viewer: reader });
    await focus('Gemeente Utrecht');
    await user.keyboard('{ArrowUp}');
    expect(cellOf(await markOf('Gemeente Utrecht'))).toEqual({ power: 4, interest: 2 });
    // the arrows walk along the marks instead
    await user.keyboard('{Home}{ArrowDown}');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Vakbond/);
  });

  it('replays: asks for the chosen moment and draws what was so then', async () => {
    const then = [position('u', 'Gemeente Utrecht', { decisionPower: 1, opinionPower: null, interest: 1 })];
    const { asked } = show({ ForceField: ({ at }) => (at ? field(then, at as string) : field(positions)) });
    await markOf('Vakbond');
    const slider = await screen.findByRole('slider', { name: 'Moment' });
    expect(slider.getAttribute('aria-valuetext')).toBe('nu');
    fireEvent.change(slider, { target: { value: 1 } });
    await waitFor(() => expect(asked.some(({ operation, variables }) => operation === 'ForceField' && variables['at'] === moments[1])).toBe(true));
    await waitFor(async () => expect(cellOf(await markOf('Gemeente Utrecht'), then)).toEqual({ power: 1, interest: 1 }));
    await screen.findByText(/U kijkt naar het verleden/);
    expect(within(await chart()).queryByRole('button', { name: /^Vakbond/ })).toBeNull();
    fireEvent.change(screen.getByLabelText('Op dag'), { target: { value: '2026-02-20' } });
    await waitFor(() =>
      expect(asked.some(({ operation, variables }) => operation === 'ForceField' && variables['at'] === new Date('2026-02-20T23:59:59.999').toISOString())).toBe(true),
    );
  });

  it('tells what changed between two days', async () => {
    const { asked } = show({
      ForceFieldChanges: {
        forceFieldChanges: [
          { stakeholder: { id: 'u', kind: 'ORGANISATION', displayName: 'Gemeente Utrecht' }, before: 'NEUTRAL', after: 'OPPOSED', at: '2026-03-01T10:00:00Z' },
          { stakeholder: { id: 'v', kind: 'ORGANISATION', displayName: 'Vakbond' }, before: null, after: 'SUPPORTIVE', at: '2026-02-10T09:00:00Z' },
        ],
      },
    });
    const table = await screen.findByRole('table', { name: /^Veranderde houdingen/ });
    expect(within(table).getAllByRole('row').slice(1).map(cells)).toEqual([
      ['Gemeente Utrecht', 'Neutraal', 'Tegen', '1-3-2026'],
      ['Vakbond', 'nog niet ingeschat', 'Voor', '10-2-2026'],
    ]);
    fireEvent.change(screen.getByLabelText('Na'), { target: { value: '2026-01-31' } });
    fireEvent.change(screen.getByLabelText('Tot en met'), { target: { value: '2026-01-01' } });
    expect((await screen.findByRole('alert')).textContent).toContain('de vroegste eerst');
    fireEvent.change(screen.getByLabelText('Tot en met'), { target: { value: '2026-03-02' } });
    await waitFor(() =>
      expect(asked.at(-1)).toMatchObject({
        operation: 'ForceFieldChanges',
        variables: { from: new Date('2026-01-31T23:59:59.999').toISOString(), to: new Date('2026-03-02T23:59:59.999').toISOString() },
      }),
    );
  });

  it('hides a stance in the drawing and in the table', async () => {
    const user = userEvent.setup();
    show();
    await markOf('Vakbond');
    const stances = screen.getByRole('group', { name: 'Houdingen tonen of verbergen' });
    await user.click(within(stances).getByRole('button', { name: 'Voor (1)' }));
    expect(within(await chart()).queryByRole('button', { name: /^Vakbond/ })).toBeNull();
    expect(within(screen.getByRole('table', { name: /^Krachtenveld van/ })).queryByText('Vakbond')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Iedereen tonen' }));
    await markOf('Vakbond');
  });

  it('draws three hundred, with their table, within ten seconds even here, and names only who is pointed at', async () => {
    const many = Array.from({ length: 300 }, (_unused, index) =>
      position(`s${index}`, `Organisatie ${index}`, { decisionPower: (index % 5) + 1, opinionPower: null, interest: (Math.floor(index / 5) % 5) + 1 }),
    );
    const start = performance.now();
    show({ ForceField: field(many) });
    const drawing = await screen.findByRole('group', { name: /^Krachtenveld van Wachttijden/ }, { timeout: 10_000 });
    const taken = performance.now() - start;
    const marks = [...drawing.querySelectorAll<SVGGElement>('g[data-id]')];
    expect(marks).toHaveLength(300);
    expect(new Set(marks.map(({ style }) => style.transform)).size).toBe(300);
    expect(drawing.querySelectorAll('[data-label]')).toHaveLength(0);
    fireEvent.pointerOver(marks[7]!);
    expect(drawing.querySelector('[data-pointed]')?.textContent).toBe('Organisatie 7');
    expect(taken).toBeLessThan(10_000);
  });

  it('says what to do where nobody was assessed, what went wrong, and what a role may not see', async () => {
    const { unmount } = show({ ForceField: field([]), ForceFieldMoments: { forceFieldMoments: [] } });
    await screen.findByText(/Nog niemand ingeschat/);
    screen.getByRole('link', { name: 'Naar het issue' });
    unmount();
    const failed = show({ ForceField: { error: { code: 'INTERNAL_SERVER_ERROR' } } });
    await screen.findByText(/Er ging iets mis/);
    failed.unmount();
    const { asked } = show({
      Viewer: {
        viewer: { id: 'b', name: 'Bo', email: 'b@demo.example', roles: ['BOARD'], jobTitle: null, locale: 'nl', version: 1 },
        viewerRights: enumValues.Resource.map((resource) => ({ resource, read: resource === 'ISSUES', write: false })),
      },
    });
    await screen.findByText(/voor uw rol niet zichtbaar/);
    expect(asked.some(({ operation }) => operation === 'ForceField')).toBe(false);
  });
});
