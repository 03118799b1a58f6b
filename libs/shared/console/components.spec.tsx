import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { ResourceContextProvider, ResourceDefinitionContextProvider } from 'ra-core';
import { SimpleForm, TextInput } from 'ra-ui-materialui';
import { Route, Routes } from 'react-router';
import type { ConsolePart } from './console-part.js';
import type { TypedDocument } from './client.js';
import { DateInput } from './dates.js';
import { HistoryPanel } from './HistoryPanel.js';
import { Layout } from './Layout.js';
import { StakeholderInput } from './inputs.js';
import { defineResource, listOf, oneOf, updateOf } from './resource.js';
import type { IssueFilter, IssueSort, Paging } from './schema.generated.js';
import { renderConsole } from './testing.js';
import { VersionedEdit } from './VersionedEdit.js';

const labels = { name: 'Ding |||| Dingen', fields: { title: 'Titel', goal: 'Doel', dueOn: 'Op', withIds: 'Met wie' } };
type Item = { id: string; title: string; goal: string | null; version: number };
const ThingsDocument = 'query Things{x}' as TypedDocument<
  { things: { items: Item[] } },
  { filter?: IssueFilter; sort?: IssueSort[]; paging?: Paging }
>;
const ThingDocument = 'query Thing{x}' as TypedDocument<{ thing: Item | null }, { id: string }>;
const UpdateDocument = 'mutation UpdateThing{x}' as TypedDocument<
  { updateThing: Item },
  { id: string; version: number; input: { title?: string; goal?: string | null } }
>;
const part: ConsolePart = {
  messages: { nl: { resources: { things: labels } }, en: () => Promise.resolve({ resources: { things: labels } }) },
  resources: [
    defineResource({
      name: 'things',
      access: 'ISSUES',
      list: listOf(ThingsDocument, { page: (r) => r.things }),
      one: oneOf(ThingDocument, (r) => r.thing),
      update: updateOf(UpdateDocument, ['title', 'goal'], (r) => r.updateThing),
    }),
  ],
};

const piet = { id: 'p', kind: 'PERSON', displayName: 'Piet den Boer', city: 'Utrecht', category: null };
const els = { ...piet, id: 'e', displayName: 'Els Bakker' };

const inForm = (input: React.ReactNode, onSubmit: (values: object) => void) => (
  <ResourceContextProvider value="things">
    <SimpleForm onSubmit={onSubmit}>{input}</SimpleForm>
  </ResourceContextProvider>
);

describe('StakeholderInput', () => {
  it('offers whom one met lately, then what was typed, and takes several by keyboard', async () => {
    const user = userEvent.setup();
    let saved: object = {};
    const { asked } = renderConsole(
      inForm(<StakeholderInput source="withIds" multiple />, (values) => {
        saved = values;
      }),
      {
        parts: [part],
        answers: {
          RecentStakeholders: { recentStakeholders: [piet] },
          StakeholderOptions: { stakeholders: { items: [els], pageInfo: { hasNextPage: false } } },
        },
      },
    );
    const input = await screen.findByRole('combobox', { name: 'Met wie' });
    await user.click(input);
    await screen.findByText('Onlangs gesproken');
    await screen.findByRole('option', { name: /Piet den Boer/ });
    await user.keyboard('{Enter}');
    // at once: on a busy machine the pause between keystrokes would be long enough for a question
    for (const value of ['b', 'ba', 'bak']) fireEvent.change(input, { target: { value } });
    await screen.findByRole('option', { name: /Els Bakker/ });
    await user.keyboard('{Enter}');
    await user.click(screen.getByRole('button', { name: /Opslaan/ }));
    await waitFor(() => expect(saved).toMatchObject({ withIds: ['p', 'e'] }));
    // three keystrokes, one question
    const searches = asked.filter(({ operation }) => operation === 'StakeholderOptions');
    expect(searches.map(({ variables }) => variables['filter'])).toEqual([{ text: 'bak' }]);
  });

  it('makes a missing person in place', async () => {
    const user = userEvent.setup();
    renderConsole(
      inForm(
        <StakeholderInput
          source="withIds"
          create={({ text, onCreated }) => (
            <button type="button" onClick={() => onCreated({ id: 'n', label: text })}>
              maak {text}
            </button>
          )}
        />,
        () => undefined,
      ),
      {
        parts: [part],
        answers: {
          RecentStakeholders: { recentStakeholders: [] },
          StakeholderOptions: { stakeholders: { items: [], pageInfo: { hasNextPage: false } } },
        },
      },
    );
    const input = await screen.findByRole('combobox', { name: 'Met wie' });
    await user.type(input, 'Nora');
    await user.click(await screen.findByRole('option', { name: '“Nora” toevoegen…' }));
    await user.click(await screen.findByRole('button', { name: 'maak Nora' }));
    await waitFor(() => expect((input as HTMLInputElement).value).toBe('Nora'));
  });
});

describe('DateInput', () => {
  it('takes a Dutch date, and does not save what is none', async () => {
    const user = userEvent.setup();
    const saved: object[] = [];
    renderConsole(
      inForm(<DateInput source="dueOn" />, (values) => {
        saved.push(values);
      }),
      { parts: [part] },
    );
    const input = await screen.findByRole('textbox', { name: 'Op' });
    await user.type(input, '31-2-2026');
    await user.click(screen.getByRole('button', { name: /Opslaan/ }));
    await screen.findByText(/Geen geldige datum/);
    expect((input as HTMLInputElement).value).toBe('31-2-2026');
    await user.clear(input);
    await user.type(input, '3/9/26{Enter}');
    await waitFor(() => expect(saved).toEqual([{ dueOn: '2026-09-03' }]));
    expect((input as HTMLInputElement).value).toBe('3-9-2026');
  });
});

describe('VersionedEdit', () => {
  it('shows both versions after a conflict and saves what was chosen', async () => {
    const user = userEvent.setup();
    let stored: Item = { id: '1', title: 'Oud', goal: 'Doel', version: 1 };
    const { asked } = renderConsole(
      <ResourceDefinitionContextProvider definitions={{ things: { name: 'things', hasShow: true, hasEdit: true } }}>
        <ResourceContextProvider value="things">
          <Routes>
            <Route
              path="/things/:id"
              element={
                <VersionedEdit>
                  <SimpleForm>
                    <TextInput source="title" />
                    <TextInput source="goal" />
                  </SimpleForm>
                </VersionedEdit>
              }
            />
            <Route path="*" element={<p>weg van het formulier</p>} />
          </Routes>
        </ResourceContextProvider>
      </ResourceDefinitionContextProvider>,
      {
        parts: [part],
        at: '/things/1',
        answers: {
          Thing: () => ({ thing: stored }),
          UpdateThing: ({ version, input }) => {
            if (version !== stored.version) return { error: { code: 'CONFLICT' } };
            stored = { ...stored, ...(input as Partial<Item>), version: stored.version + 1 };
            return { updateThing: stored };
          },
        },
      },
    );
    const title = await screen.findByRole('textbox', { name: 'Titel' });
    await user.clear(title);
    await user.type(title, 'Van mij');
    stored = { ...stored, title: 'Van een ander', goal: 'Ander doel', version: 2 };
    await user.click(screen.getByRole('button', { name: /Opslaan/ }));

    const dialog = await screen.findByRole('dialog', { name: 'Iemand anders was u voor' });
    expect(within(dialog).getByText('Van een ander')).toBeTruthy();
    expect(within(dialog).getByText('Van mij')).toBeTruthy();
    expect(within(dialog).getByText('Ander doel')).toBeTruthy();
    expect((title as HTMLInputElement).value).toBe('Van mij');

    await user.click(within(dialog).getByRole('button', { name: 'Zo opslaan' }));
    await screen.findByText('weg van het formulier');
    // mine where I typed, theirs where only they changed
    expect(stored).toEqual({ id: '1', title: 'Van mij', goal: 'Ander doel', version: 3 });
    expect(asked.filter(({ operation }) => operation === 'UpdateThing').map(({ variables }) => variables['version'])).toEqual([1, 2]);
  });

  it('puts what the server refuses on the field', async () => {
    const user = userEvent.setup();
    renderConsole(
      <ResourceContextProvider value="things">
        <Routes>
          <Route
            path="/things/:id"
            element={
              <VersionedEdit>
                <SimpleForm>
                  <TextInput source="title" />
                </SimpleForm>
              </VersionedEdit>
            }
          />
        </Routes>
      </ResourceContextProvider>,
      {
        parts: [part],
        at: '/things/1',
        answers: {
          Thing: { thing: { id: '1', title: 'Oud', goal: null, version: 1 } },
          UpdateThing: { error: { code: 'BAD_USER_INPUT', fields: { title: 'validation.tooLong' } } },
        },
      },
    );
    const title = await screen.findByRole('textbox', { name: 'Titel' });
    await user.type(title, ' en nieuw');
    await user.click(screen.getByRole('button', { name: /Opslaan/ }));
    await screen.findByText('Te lang');
    expect((title as HTMLInputElement).value).toBe('Oud en nieuw');
  });
});

describe('the layout', () => {
  const Log = ({ stakeholderIds = [], onClose }: { stakeholderIds?: string[]; onClose: () => void }) => (
    <div role="dialog" aria-label="log">
      {stakeholderIds.join()}
      <button onClick={onClose}>dicht</button>
    </div>
  );
  const Search = () => <div role="dialog" aria-label="search" />;
  const withDialogs: ConsolePart = { messages: { nl: {}, en: () => Promise.resolve({}) }, dialogs: { log: Log, search: Search } };
  const page = (
    <Layout>
      <input aria-label="veld" />
    </Layout>
  );

  it('opens the log with l, but not while somebody types', async () => {
    const user = userEvent.setup();
    renderConsole(page, { parts: [withDialogs] });
    await screen.findByRole('button', { name: 'Contactmoment vastleggen' });
    const field = screen.getByRole('textbox', { name: 'veld' });
    await user.type(field, 'lil');
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.tab();
    (document.activeElement as HTMLElement | null)?.blur();
    await user.keyboard('l');
    await user.click(within(await screen.findByRole('dialog', { name: 'log' })).getByRole('button'));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it.each(['/', '{Control>}k{/Control}'])('opens the search with %s', async (keys) => {
    const user = userEvent.setup();
    renderConsole(page, { parts: [withDialogs] });
    await screen.findByRole('button', { name: 'Zoeken' });
    await user.keyboard(keys);
    await screen.findByRole('dialog', { name: 'search' });
  });

  it('has no log for whoever may not write interactions, nor a key for it', async () => {
    const user = userEvent.setup();
    renderConsole(page, {
      parts: [withDialogs],
      answers: {
        Viewer: {
          viewer: { id: 'u', name: 'Bestuur', email: 'b@demo.example', roles: ['BOARD'], jobTitle: null, locale: 'nl', version: 1 },
          viewerRights: [{ resource: 'INTERACTIONS', read: true, write: false }],
        },
      },
    });
    await screen.findByRole('button', { name: 'Zoeken' });
    await user.keyboard('l');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Contactmoment vastleggen' })).toBeNull();
  });
});

describe('HistoryPanel', () => {
  it('tells who changed what, before and after', async () => {
    renderConsole(<HistoryPanel recordType="ISSUE" recordId="1" resource="things" />, {
      parts: [part],
      answers: {
        RecordHistory: {
          history: {
            items: [
              {
                id: 'c',
                at: '2026-09-03T12:00:00Z',
                action: 'UPDATED',
                by: { id: 'u', name: 'Bram van den Berg' },
                fields: [
                  { field: 'due_on', before: null, after: '2026-09-10' },
                  { field: 'sort_name', before: 'a', after: 'b' },
                ],
              },
            ],
            pageInfo: { hasNextPage: false, endCursor: null },
          },
        },
      },
    });
    await screen.findByText('Bram van den Berg');
    expect(screen.getByText('Op')).toBeTruthy();
    expect(screen.getByText('sort_name')).toBeTruthy();
    expect(screen.getByText('10-9-2026')).toBeTruthy();
  });
});
