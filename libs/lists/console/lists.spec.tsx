import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { RecordContextProvider, ResourceContextProvider } from 'react-admin';
import { Route, Routes } from 'react-router';
import { enumValues } from '@regiekamer/shared-console';
import { renderConsole, type Answer } from '@regiekamer/shared-console/testing';
import ContactListCreate from './ContactListCreate.js';
import ContactListEdit from './ContactListEdit.js';
import ContactListList from './ContactListList.js';
import ContactListShow from './ContactListShow.js';
import { listsPart } from './index.js';
import StakeholderListsPanel from './StakeholderListsPanel.js';
import './verbs.js'; // it is loaded by the first question, which would make that a slow one

// a machine may have other work
jest.setTimeout(180_000);

const parts = [listsPart];
const newsletter = { id: 'd1', code: 'newsletter', labelNl: 'Nieuwsbrief', labelEn: 'Newsletter', active: true };
const anna = { id: '01900000-0000-7000-8000-000000000001', name: 'Anna de Vries' };
const piet = { id: 'p1', kind: 'PERSON', displayName: 'Piet den Boer' };

const row = {
  id: 'l1',
  name: 'Jeugdhulp Utrecht',
  purpose: newsletter,
  channel: 'EMAIL',
  basis: 'CONSENT',
  memberCount: 12,
  exclusionCount: 3,
  reviewOn: '2020-01-01',
  shared: true,
  owner: anna,
  archivedAt: null,
};
const record = (own: object = {}) => ({
  ...row,
  basisNote: null,
  criteria: JSON.stringify({ kind: 'PERSON', cityIn: ['Utrecht'], shoeSizeIn: [41] }),
  included: [],
  excluded: [],
  mayChange: true,
  version: 3,
  ...own,
});

const answers: Record<string, Answer> = {
  ReferenceData: { categories: [], interactionTypes: [], purposes: [newsletter] },
  CriteriaNames: { stakeholders: { items: [] }, issues: { items: [{ id: 'i1', title: 'Jeugdhulp' }] }, themes: [], users: [anna] },
  IssueOptions: { issues: { items: [{ id: 'i1', title: 'Jeugdhulp', stage: 'CURRENT', theme: { id: 't1', name: 'Zorg' } }], pageInfo: { hasNextPage: false } } },
  PreviewContactList: { previewContactList: { memberCount: 1_234, exclusions: [{ reason: 'OBJECTED', count: 2 }, { reason: 'NO_ADDRESS', count: 5 }] } },
  ContactList: { contactList: record() },
  ContactListMembers: { contactList: { id: 'l1', members: { items: [{ stakeholder: piet, address: 'piet@voorbeeld.example', salutation: 'Geachte heer Den Boer,' }], totalCount: 12 } } },
};

const at = (path: string, page: React.ReactElement) => (
  <ResourceContextProvider value="contactLists">
    <Routes>
      <Route path={path} element={page} />
      <Route path="*" element={<p>elders</p>} />
    </Routes>
  </ResourceContextProvider>
);
const fill = async (user: ReturnType<typeof userEvent.setup>, field: HTMLElement, text: string) => {
  await user.click(field);
  await user.paste(text);
};
const add = async (user: ReturnType<typeof userEvent.setup>, condition: string, nth = 0) => {
  await user.click(screen.getAllByRole('button', { name: 'Voorwaarde toevoegen' })[nth]!);
  await user.click(await screen.findByRole('menuitem', { name: condition }));
};

afterEach(() => {
  jest.restoreAllMocks();
});

describe('a new contact list', () => {
  it('is built of conditions, read back as a sentence, counted while it is built, and saved as a filter', async () => {
    const user = userEvent.setup();
    const { asked } = renderConsole(at('/contactLists/create', <ContactListCreate />), {
      parts,
      at: '/contactLists/create',
      answers: { ...answers, CreateContactList: { createContactList: record() } },
    });
    await fill(user, await screen.findByRole('textbox', { name: /^Naam/ }), 'Jeugdhulp Utrecht');
    await screen.findByText(/Kies doel, kanaal en grondslag/);
    await user.click(screen.getByRole('combobox', { name: /^Doel/ }));
    await user.click(await screen.findByRole('option', { name: 'Nieuwsbrief' }));

    // how many, and why others are not on it
    await screen.findByText('1.234');
    const reasons = screen.getByRole('list', { name: 'Waarom niet' });
    expect(within(reasons).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '2 Bezwaar gemaaktZij maakten bezwaar. Dat gaat altijd voor.',
      '5 Geen adresVoor dit kanaal is geen adres of nummer bekend. Vul het aan bij de persoon.',
    ]);

    await add(user, 'Is medestander op issue …');
    const issue = within(screen.getByRole('group', { name: 'Heeft een houding' })).getByRole('combobox', { name: /^Issues/ });
    await waitFor(() => expect(document.activeElement).toBe(issue));
    await user.type(issue, 'Jeugd');
    await user.click(await screen.findByRole('option', { name: /Jeugdhulp/ }));
    await add(user, 'In plaats …');
    await user.type(screen.getByRole('combobox', { name: /^Plaatsen/ }), 'Utrecht,');
    await user.click(screen.getByRole('button', { name: 'Omkeren: In plaats' }));
    await screen.findByText('personen die op Jeugdhulp medestander zijn en niet in Utrecht zitten');

    const filter = {
      kind: 'PERSON',
      position: { issueIn: ['i1'], stanceIn: ['SUPPORTIVE', 'STRONGLY_SUPPORTIVE'] },
      not: { cityIn: ['Utrecht'] },
    };
    await waitFor(() => {
      const last = asked.filter(({ operation }) => operation === 'PreviewContactList').at(-1);
      expect((last?.variables['input'] as { criteria: object }).criteria).toEqual(filter);
    });
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    await waitFor(() =>
      expect(asked.find(({ operation }) => operation === 'CreateContactList')?.variables['input']).toMatchObject({
        name: 'Jeugdhulp Utrecht',
        purpose: 'newsletter',
        channel: 'EMAIL',
        basis: 'CONSENT',
        shared: false,
        criteria: filter,
      }),
    );
  });

  it('asks nothing of a condition that is not filled in, and is not saved with one', async () => {
    const user = userEvent.setup();
    const { asked } = renderConsole(at('/contactLists/create', <ContactListCreate />), { parts, at: '/contactLists/create', answers });
    await fill(user, await screen.findByRole('textbox', { name: /^Naam/ }), 'Leeg');
    await user.click(screen.getByRole('combobox', { name: /^Doel/ }));
    await user.click(await screen.findByRole('option', { name: 'Nieuwsbrief' }));
    await add(user, 'Met label …');
    await user.click(screen.getByRole('button', { name: 'Groep toevoegen' }));
    await waitFor(() => {
      const last = asked.filter(({ operation }) => operation === 'PreviewContactList').at(-1);
      expect((last?.variables['input'] as { criteria: object }).criteria).toEqual({ kind: 'PERSON' });
    });
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    await screen.findByText(/Deze groep is leeg/);
    await screen.findByText('Verplicht');
    expect(asked.some(({ operation }) => operation === 'CreateContactList')).toBe(false);
    // taken away again, the next thing is at hand
    await user.click(screen.getByRole('button', { name: 'Haal de groep weg' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Voorwaarde toevoegen' }));
  });

  it('says what its legal basis asks, and wants the balancing test of a legitimate interest', async () => {
    const user = userEvent.setup();
    const { asked } = renderConsole(at('/contactLists/create', <ContactListCreate />), { parts, at: '/contactLists/create', answers });
    await fill(user, await screen.findByRole('textbox', { name: /^Naam/ }), 'Lobby');
    await screen.findByText(/Alleen wie toestemming gaf/);
    expect(screen.queryByRole('textbox', { name: /^Belangenafweging/ })).toBeNull();
    await user.click(screen.getByRole('combobox', { name: /^Grondslag/ }));
    await user.click(await screen.findByRole('option', { name: 'Gerechtvaardigd belang' }));
    await screen.findByText(/Mailt u velen tegelijk zonder toestemming/);
    await screen.findByRole('textbox', { name: /^Belangenafweging/ });
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(await screen.findAllByText('Verplicht')).toHaveLength(2); // the purpose too
    expect(asked.some(({ operation }) => operation === 'CreateContactList')).toBe(false);
  });
});

describe('a contact list that is opened again', () => {
  it('shows what it cannot edit, and keeps it', async () => {
    const user = userEvent.setup();
    const { asked } = renderConsole(at('/contactLists/:id', <ContactListEdit />), {
      parts,
      at: '/contactLists/l1',
      answers: { ...answers, UpdateContactList: { updateContactList: record() } },
    });
    await screen.findByText('[41]');
    const name = screen.getByRole('textbox', { name: /^Naam/ });
    await user.clear(name);
    await fill(user, name, 'Anders');
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    await waitFor(() => {
      const update = asked.find(({ operation }) => operation === 'UpdateContactList');
      expect(update?.variables['version']).toBe(3);
      expect(update?.variables['input']).toMatchObject({ name: 'Anders', criteria: { kind: 'PERSON', cityIn: ['Utrecht'], shoeSizeIn: [41] } });
    });
  });

  it('tells whom it holds, and that its review is overdue', async () => {
    renderConsole(at('/contactLists/:id/show', <ContactListShow />), { parts, at: '/contactLists/l1/show', answers });
    await screen.findByText('personen in Utrecht die voldoen aan “shoeSizeIn” (hier niet te tonen)');
    await screen.findByText(/De dag waarop deze lijst zou worden herzien is voorbij/);
    const members = await screen.findByRole('table', { name: 'Op de lijst' });
    expect(within(members).getByRole('link', { name: 'Piet den Boer' }).getAttribute('href')).toBe('/people/p1/show');
    within(members).getByText('piet@voorbeeld.example');
    within(members).getByText('Geachte heer Den Boer,');
  });

  it('tells who is left out for which reason', async () => {
    const user = userEvent.setup();
    const { asked } = renderConsole(at('/contactLists/:id/show', <ContactListShow />), {
      parts,
      at: '/contactLists/l1/show?tab=exclusions',
      answers: {
        ...answers,
        ContactListExclusions: ({ reason }) => ({
          contactList: { id: 'l1', exclusions: { items: [{ stakeholder: piet, reason: reason ?? 'NO_ADDRESS' }], totalCount: 1 } },
        }),
      },
    });
    const table = await screen.findByRole('table', { name: 'Weggelaten' });
    within(table).getByText('Geen adres');
    await user.click(screen.getByRole('button', { name: 'Bezwaar gemaakt' }));
    await waitFor(() => expect(asked.filter(({ operation }) => operation === 'ContactListExclusions').at(-1)?.variables['reason']).toBe('OBJECTED'));
    expect(screen.getByRole('button', { name: 'Bezwaar gemaakt' }).getAttribute('aria-pressed')).toBe('true');
  });

  it('is exported with the columns that were chosen, and the download starts by itself', async () => {
    const user = userEvent.setup();
    const followed: string[] = [];
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      followed.push(this.getAttribute('href') ?? '');
    });
    const made = { id: 'e1', at: '2026-03-02T09:00:00Z', by: anna, format: 'CSV', rowCount: 12, staleCount: 0, downloadUrl: '/exports/e1', expiresAt: '2026-03-02T10:00:00Z' };
    const { asked } = renderConsole(at('/contactLists/:id/show', <ContactListShow />), {
      parts,
      at: '/contactLists/l1/show',
      answers: { ...answers, ExportContactList: { exportContactList: made } },
    });
    await user.click(await screen.findByRole('button', { name: 'Exporteren' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Lijst exporteren' }));
    await user.click(dialog.getByRole('radio', { name: /^CSV/ }));
    await user.click(dialog.getByRole('checkbox', { name: 'Plaats' }));
    await user.click(dialog.getByRole('checkbox', { name: 'Functie' }));
    await user.click(dialog.getByRole('button', { name: 'Exporteren' }));
    await waitFor(() => expect(followed).toEqual(['/exports/e1']));
    const { variables } = asked.find(({ operation }) => operation === 'ExportContactList')!;
    expect(variables).toEqual({ id: 'l1', format: 'CSV', columns: ['SALUTATION', 'NAME', 'ORGANISATION', 'EMAIL', 'CITY'] });
  });

  it('warns of an export that holds who may no longer be reached', async () => {
    const made = { id: 'e1', at: '2026-03-02T09:00:00Z', by: anna, format: 'CSV', rowCount: 12, staleCount: 2, downloadUrl: '/exports/e1', expiresAt: '2999-03-02T10:00:00Z' };
    renderConsole(at('/contactLists/:id/show', <ContactListShow />), {
      parts,
      at: '/contactLists/l1/show?tab=exports',
      answers: { ...answers, ContactListExports: { contactList: { id: 'l1', exports: [made, { ...made, id: 'e2', by: { id: 'u9', name: 'Bob' }, staleCount: 0 }] } } },
    });
    await screen.findByText(/^2 mensen uit dit bestand mogen niet meer worden benaderd/);
    // nobody else fetches somebody's file
    expect(await screen.findAllByRole('link', { name: /Opnieuw ophalen/ })).toHaveLength(1);
  });

  it('lets only who may change it change it', async () => {
    renderConsole(at('/contactLists/:id/show', <ContactListShow />), {
      parts,
      at: '/contactLists/l1/show',
      answers: {
        ...answers,
        ContactList: { contactList: record({ mayChange: false }) },
        Viewer: {
          viewer: { ...anna, email: 'd@demo.example', roles: ['DIRECTOR'], jobTitle: null, locale: 'nl', version: 1 },
          viewerRights: enumValues.Resource.map((resource) => ({ resource, read: resource !== 'LIST_EXPORTS', write: false })),
        },
      },
    });
    await screen.findByText('piet@voorbeeld.example');
    expect(screen.queryByRole('button', { name: 'Exporteren' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Bewerken' })).toBeNull();
    expect(screen.queryByRole('tab', { name: 'Exports' })).toBeNull();
  });
});

describe('the contact lists', () => {
  it('say of each whom it reaches, and which is to be reviewed', async () => {
    renderConsole(at('/contactLists', <ContactListList />), {
      parts,
      at: '/contactLists',
      answers: { ContactLists: { contactLists: { items: [row], totalCount: 1, pageInfo: { hasNextPage: false } } } },
    });
    await screen.findByText('Jeugdhulp Utrecht');
    await screen.findByText('te herzien sinds 1-1-2020');
  });

  it('invite to make the first', async () => {
    renderConsole(at('/contactLists', <ContactListList />), {
      parts,
      at: '/contactLists',
      answers: { ContactLists: { contactLists: { items: [], totalCount: 0, pageInfo: { hasNextPage: false } } } },
    });
    await screen.findByText(/Nog geen contactlijsten/);
  });
});

describe('on somebody’s record', () => {
  it('stand the lists that they are on, and the files that hold them though they object', async () => {
    renderConsole(
      <RecordContextProvider value={{ id: 'p1' }}>
        <StakeholderListsPanel />
      </RecordContextProvider>,
      {
        parts,
        answers: {
          ListsOfStakeholder: { stakeholder: { id: 'p1', contactLists: [{ id: 'l1', name: 'Jeugdhulp Utrecht', purpose: newsletter, channel: 'EMAIL' }] } },
          ExportsHolding: {
            exportsHolding: [
              { export: { id: 'e1', at: '2026-03-02T09:00:00Z', by: anna, format: 'CSV', list: { id: 'l2', name: 'Oude lijst', purpose: newsletter } }, reason: 'OBJECTED' },
            ],
          },
        },
      },
    );
    await screen.findByRole('link', { name: 'Jeugdhulp Utrecht' });
    await screen.findByRole('link', { name: 'Oude lijst' });
    await screen.findByText('Mag hiervoor niet meer worden benaderd: Bezwaar gemaakt');
  });
});
