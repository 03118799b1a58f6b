import { describe, expect, it } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { enumValues, type BriefSectionName } from '@regiekamer/shared-console';
import { renderConsole, type Answer } from '@regiekamer/shared-console/testing';
import { issuesPart } from './index.js';
import IssueBrief from './IssueBrief.js';

const me = { id: '01900000-0000-7000-8000-000000000001', name: 'Anna de Vries' };
const joost = { id: 'u2', name: 'Joost Vermeulen' };

interface Written {
  id: string;
  body: string;
  by: { id: string; name: string };
}

/** A server that holds the versions of every section, newest first. */
function serverWith(written: Partial<Record<BriefSectionName, Written[]>> = {}, own: object = {}) {
  const versions = { ...written };
  const at = '2026-09-03T10:00:00Z';
  const answers: Record<string, Answer> = {
    IssueBrief: () => ({
      issue: {
        id: 'i1',
        title: 'Wachttijden',
        kind: 'POLITICAL',
        stage: 'CURRENT',
        summary: 'Kinderen wachten maanden.',
        goal: 'Kortere wachttijden',
        impact: 4,
        urgency: 3,
        influenceability: 2,
        theme: { id: 't1', name: 'Jeugd' },
        regisseur: me,
        team: [{ role: 'CONSULTED', user: joost }],
        stageChanges: [
          { stage: 'CURRENT', reason: 'Voorstel ligt er', at },
          { stage: 'SIGNAL', reason: 'Melding van leden', at: '2026-01-05T10:00:00Z' },
        ],
        stanceBalance: [
          { stance: 'OPPOSED', count: 2 },
          { stance: 'SUPPORTIVE', count: 5 },
        ],
        commitments: [
          {
            id: 'c1', direction: 'MADE', description: 'Cijfers sturen', dueOn: '2026-09-10', status: 'OPEN', overdue: true,
            owner: me, stakeholder: { id: 's1', displayName: 'VNG' },
          },
          {
            id: 'c2', direction: 'RECEIVED', description: 'Al gedaan', dueOn: null, status: 'FULFILLED', overdue: false,
            owner: me, stakeholder: null,
          },
        ],
        decisionMoments: [],
        archivedAt: null,
        brief: enumValues.BriefSectionName.map((section) => {
          const latest = versions[section]?.[0];
          return {
            section,
            body: latest?.body ?? null,
            versionId: latest?.id ?? null,
            updatedAt: latest ? at : null,
            updatedBy: latest?.by ?? null,
          };
        }),
        ...own,
      },
    }),
    BriefSectionVersions: ({ section }) => {
      const stored = versions[section as BriefSectionName] ?? [];
      return { issue: { id: 'i1', brief: [{ section, versionId: stored[0]?.id ?? null, versions: stored.map((version) => ({ ...version, at })) }] } };
    },
    WriteBriefSection: ({ section, body, basedOn }) => {
      const stored = versions[section as BriefSectionName] ?? [];
      if ((stored[0]?.id ?? null) !== basedOn) return { error: { code: 'CONFLICT' } };
      versions[section as BriefSectionName] = [{ id: `${stored.length + 1}`, body: body as string, by: me }, ...stored];
      return { writeBriefSection: { id: 'i1' } };
    },
  };
  return { answers, versions };
}

const show = (answers: Record<string, Answer>) =>
  renderConsole(
    <Routes>
      <Route path="/issues/:id/brief" element={<IssueBrief />} />
    </Routes>,
    { parts: [issuesPart], answers, at: '/issues/i1/brief' },
  );
const section = (name: string) => screen.findByRole('region', { name });

describe('the brief of an issue', () => {
  it('fills itself from the records, with the stances summed and the open promises', async () => {
    show(serverWith().answers);
    expect(within(await section('Aanleiding')).getByText(/5-1-2026, Melding van leden/)).toBeTruthy();
    expect((await section('Wat speelt er')).textContent).toContain('Kinderen wachten maanden.');
    expect((await section('Ons standpunt')).textContent).toContain('Kortere wachttijden');
    await waitFor(async () => {
      const balance = within(await section('Krachtenveld')).getByRole('list', { name: 'Hoeveel partijen welke houding hebben' });
      expect(within(balance).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Tegen: 2', 'Voor: 5']);
    });
    const actions = await section('Acties');
    expect(actions.textContent).toContain('Cijfers sturen (Toezegging van ons · VNG · Anna de Vries · uiterlijk 10-9-2026, te laat)');
    expect(actions.textContent).not.toContain('Al gedaan');
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(12);
  });

  it('tells the moments of decision, and takes a new one and lets one go with the way back', async () => {
    const user = userEvent.setup();
    const moments = [
      { id: 'm1', day: '2020-03-01', description: 'Hoorzitting' },
      { id: 'm2', day: '2099-12-10', description: 'Commissiedebat Jeugd' },
    ];
    const added = { AddDecisionMoment: { addDecisionMoment: { id: 'm3' } }, RemoveDecisionMoment: { removeDecisionMoment: true } };
    const { asked } = show({ ...serverWith({}, { decisionMoments: moments }).answers, ...added });
    const list = await screen.findByRole('list', { name: 'Besluitvormingsmomenten' });
    expect(within(list).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['1-3-2020 Hoorzitting (geweest)', '10-12-2099 Commissiedebat Jeugd']);

    await user.click(screen.getByRole('button', { name: 'Besluitvormingsmoment toevoegen' }));
    const form = screen.getByRole('form', { name: 'Besluitvormingsmoment toevoegen' });
    await user.type(within(form).getByLabelText('Op'), '5-1-2099');
    await user.type(within(form).getByLabelText('Wie besluit waarover'), 'Stemming{Enter}');
    const sent = (operation: string) => asked.filter((one) => one.operation === operation).map(({ variables }) => variables);
    await waitFor(() => expect(sent('AddDecisionMoment')).toEqual([{ issueId: 'i1', day: '2099-01-05', description: 'Stemming' }]));

    await user.click(screen.getByRole('button', { name: 'Verwijder Hoorzitting, 1-3-2020' }));
    await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
    expect(sent('RemoveDecisionMoment')).toEqual([{ id: 'm1' }]);
    await waitFor(() => expect(sent('AddDecisionMoment')).toHaveLength(2));
    expect(sent('AddDecisionMoment')[1]).toEqual({ issueId: 'i1', day: '2020-03-01', description: 'Hoorzitting' });
  });

  it('says in an empty section what belongs there', async () => {
    show(serverWith().answers);
    expect(within(await section('Kosten')).getByText('Wat vraagt dit aan uren en geld?')).toBeTruthy();
  });

  it('gives who only reads no way to write, and tells no promises to who may not read them', async () => {
    const { answers } = serverWith({ COSTS: [{ id: '1', body: '40 uur', by: joost }] });
    const viewer = { id: 'b1', name: 'Bestuurslid', email: 'b@demo.example', roles: ['BOARD'], jobTitle: null, locale: 'nl', version: 1 };
    const viewerRights = enumValues.Resource.map((resource) => ({ resource, read: ['ISSUES', 'STANCE_BALANCE'].includes(resource), write: false }));
    show({ ...answers, Viewer: { viewer, viewerRights } });
    expect(within(await section('Kosten')).getByText('40 uur')).toBeTruthy();
    await within(await section('Krachtenveld')).findByText('Voor: 5');
    expect(screen.queryByText(/Cijfers sturen/)).toBeNull();
    expect(screen.queryByRole('button', { name: /bewerken/ })).toBeNull();
  });
});

describe('writing a section', () => {
  it('happens in its place, by keyboard, on the version that was read', async () => {
    const { answers } = serverWith({ COSTS: [{ id: '1', body: '40 uur', by: joost }] });
    const { asked } = show(answers);
    await userEvent.click(await screen.findByRole('button', { name: 'Kosten bewerken' }));
    const field = screen.getByRole('textbox', { name: 'Kosten' });
    await waitFor(() => expect(document.activeElement).toBe(field));
    await userEvent.type(field, ' per maand{Control>}{Enter}{/Control}');
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
    expect(asked.filter(({ operation }) => operation === 'WriteBriefSection').map(({ variables }) => variables)).toEqual([
      { issueId: 'i1', section: 'COSTS', body: '40 uur per maand', basedOn: '1' },
    ]);
    expect(within(await section('Kosten')).getByText('40 uur per maand')).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Kosten bewerken'));
  });

  it('shows both texts where a colleague was first, loses neither, and saves on top of what was shown', async () => {
    const { answers, versions } = serverWith({ COSTS: [{ id: '1', body: '40 uur', by: joost }] });
    show(answers);
    await userEvent.click(await screen.findByRole('button', { name: 'Kosten bewerken' }));
    await userEvent.clear(screen.getByRole('textbox'));
    await userEvent.type(screen.getByRole('textbox'), 'Mijn 60 uur');
    versions.COSTS!.unshift({ id: '2', body: 'Zijn 80 uur', by: joost });
    await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }));
    const theirs = await screen.findByText('Zijn 80 uur');
    expect(theirs).toBeTruthy();
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Uw versie' }).value).toBe('Mijn 60 uur');
    await userEvent.click(screen.getByRole('button', { name: 'Mijn versie opslaan' }));
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
    expect(versions.COSTS!.map(({ body }) => body)).toEqual(['Mijn 60 uur', 'Zijn 80 uur', '40 uur']);
  });

  it('keeps what was typed when the server is away', async () => {
    const { answers } = serverWith();
    show({ ...answers, WriteBriefSection: { error: { code: 'INTERNAL_SERVER_ERROR' } } });
    await userEvent.click(await screen.findByRole('button', { name: 'Kosten bewerken' }));
    await userEvent.type(screen.getByRole('textbox'), 'Nog niet weg');
    await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect((await screen.findAllByText(/Er ging iets mis op de server/)).length).toBeGreaterThan(0);
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Nog niet weg');
  });

  it('asks before it lets an unsaved text go', async () => {
    const { answers } = serverWith();
    show(answers);
    await userEvent.click(await screen.findByRole('button', { name: 'Kosten bewerken' }));
    await userEvent.type(screen.getByRole('textbox'), 'Bijna af');
    const asked: string[] = [];
    window.confirm = (text?: string) => asked.push(text ?? '') > 1;
    await userEvent.keyboard('{Escape}');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Bijna af');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(asked).toHaveLength(2);
  });

  it('restores an earlier version by writing it again', async () => {
    const { answers, versions } = serverWith({ COSTS: [{ id: '2', body: '80 uur', by: joost }, { id: '1', body: '40 uur', by: me }] });
    show(answers);
    await userEvent.click(await screen.findByRole('button', { name: 'Versies van Kosten' }));
    const dialog = await screen.findByRole('dialog', { name: 'Versies van Kosten' });
    await userEvent.click(await within(dialog).findByRole('button', { name: /^Terugzetten: .* door Anna de Vries/ }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(versions.COSTS!.map(({ body }) => body)).toEqual(['40 uur', '80 uur', '40 uur']);
    await act(async () => expect(within(await section('Kosten')).getByText('40 uur')).toBeTruthy());
  });
});
