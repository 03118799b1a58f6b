import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { ResourceContextProvider, ResourceDefinitionContextProvider } from 'react-admin';
import { Route, Routes } from 'react-router';
import { enumValues, type ConsolePart } from '@regiekamer/shared-console';
import { renderConsole, type Answer } from '@regiekamer/shared-console/testing';
import { formatPhone } from './contact.js';
import CreatePersonInPlace from './CreatePersonInPlace.js';
import { stakeholdersPart } from './index.js';
import { looksLikePhone, splitName } from './names.js';
import OpinionLeaderList from './OpinionLeaderList.js';
import { withScheme } from './OrganisationForm.js';
import OrganisationList from './OrganisationList.js';
import PersonCreate from './PersonCreate.js';
import PersonList from './PersonList.js';
import ReferenceData, { codeOf } from './ReferenceData.js';
import { toFilter } from './resources.js';
import StakeholderShow from './StakeholderShow.js';

const timeline: ConsolePart = {
  messages: { nl: { upper: { timeline: 'Tijdlijn van boven' } }, en: () => Promise.resolve({ upper: { timeline: 'Timeline from above' } }) },
  recordPanels: [
    { resources: ['people'], name: 'timeline', order: 10, label: 'upper.timeline', access: 'INTERACTIONS', panel: () => <p>Gesprek over zorg</p> },
  ],
};
const parts = [stakeholdersPart, timeline];

const affiliation = {
  id: 'a1',
  function: 'Wethouder',
  startedOn: '2022-06-01',
  endedOn: null,
  primary: true,
  person: { id: 'p1', displayName: 'Piet den Boer' },
  organisation: { id: 'o1', displayName: 'Gemeente Utrecht' },
};
const piet = {
  id: 'p1',
  kind: 'PERSON',
  version: 3,
  displayName: 'Piet den Boer',
  sortName: 'Boer, Piet den',
  salutation: 'Geachte heer Den Boer,',
  initials: 'P.',
  givenName: 'Piet',
  surnamePrefix: 'den',
  surname: 'Boer',
  partnerSurname: null,
  sortOnPrefix: false,
  formOfAddress: 'MR',
  category: { code: 'gemeente' },
  tags: ['zorg'],
  email: 'piet@utrecht.example',
  phone: '+31612345678',
  street: 'Domplein 1',
  postcode: '3512 JE',
  city: 'Utrecht',
  country: null,
  aliases: [{ id: 'e1', email: 'piet@vroeger.example' }],
  relationOwner: { id: 'u1', name: 'Anna de Vries' },
  opinionLeader: null,
  lastInteractionAt: null,
  affiliations: [
    affiliation,
    { ...affiliation, id: 'a0', function: 'Raadslid', startedOn: '2018-03-01', endedOn: '2022-05-31', primary: false },
  ],
  archivedAt: null,
};
const categories = [{ id: 'c1', code: 'gemeente', labelNl: 'Gemeente', labelEn: 'Municipality', active: true }];
const common: Record<string, Answer> = {
  ReferenceData: { categories, interactionTypes: [], purposes: [] },
  LikelyDuplicates: { likelyDuplicates: [] },
  UserOptions: { users: [] },
  RecentStakeholders: { recentStakeholders: [] },
};
const page = (items: object[]) => ({ items, totalCount: items.length, pageInfo: { hasNextPage: false } });
const definition = (name: string) => ({ name, hasCreate: true, hasEdit: true, hasList: true, hasShow: true });
const definitions = { people: definition('people'), organisations: definition('organisations') };

const inResource = (resource: string, ui: React.ReactNode) => (
  <ResourceDefinitionContextProvider definitions={definitions}>
    <ResourceContextProvider value={resource}>{ui}</ResourceContextProvider>
  </ResourceDefinitionContextProvider>
);
const showPerson = (
  <Routes>
    <Route path="/people/:id/show" element={inResource('people', <StakeholderShow />)} />
  </Routes>
);

/** A viewer whose roles do not grant these. */
const without = (...denied: string[]): Answer => ({
  viewer: { id: 'u9', name: 'Bestuurslid', email: 'b@demo.example', roles: ['BOARD'], jobTitle: null, locale: 'nl', version: 1 },
  viewerRights: enumValues.Resource.map((resource) => ({
    resource,
    read: !denied.includes(resource),
    write: false,
  })),
});

/** jsdom measures nothing; the console takes it for a wide screen when this says so. */
const onScreen = (wide: boolean) => {
  window.matchMedia = (query: string) =>
    ({ matches: /max-width/.test(query) ? !wide : wide, media: query, addListener() {}, removeListener() {}, addEventListener() {}, removeEventListener() {} }) as unknown as MediaQueryList;
};

describe('a name typed in one go', () => {
  it.each([
    ['Piet den Boer', { givenName: 'Piet', surnamePrefix: 'den', surname: 'Boer' }],
    ['P.J. van der Berg', { initials: 'P.J.', surnamePrefix: 'van der', surname: 'Berg' }],
    ['Anne Marie Jansen', { givenName: 'Anne Marie', surname: 'Jansen' }],
    ['de Vries', { surnamePrefix: 'de', surname: 'Vries' }],
    ['H. d\' Ancona', { initials: 'H.', surnamePrefix: "d'", surname: 'Ancona' }],
    ['Jansen', { surname: 'Jansen' }],
    ['', { surname: '' }],
  ])('%s falls into its parts', (text, name) => {
    expect(splitName(text)).toEqual(name);
  });

  it('is no telephone number, and the other way round', () => {
    expect(['06 12345678', '+32 470 12 34 56', '030-1234567'].every(looksLikePhone)).toBe(true);
    expect(['Jansen', '2e Kamer', 'Fractie 50PLUS'].some(looksLikePhone)).toBe(false);
  });
});

describe('what people read', () => {
  it.each([
    ['+31612345678', '06 12345678'],
    ['+31301234567', '030 1234567'],
    ['+31113123456', '0113 123456'],
    ['+3224567890', '+3224567890'],
  ])('is %s as %s', (stored, shown) => expect(formatPhone(stored)).toBe(shown));

  it('takes a web address as it is said', () => {
    expect(withScheme('actiz.nl')).toBe('https://actiz.nl');
    expect(withScheme('http://actiz.nl')).toBe('http://actiz.nl');
    expect(withScheme('')).toBe('');
  });
});

describe('the filters', () => {
  it('come together as the schema has them, and a half-filled consent waits', () => {
    expect(
      toFilter({ text: 'boer', organisationIn: ['o1'], functionContains: '', tagIn: [], consent: { purpose: 'newsletter', channel: 'EMAIL' } }),
    ).toEqual({ text: 'boer', affiliation: { organisationIn: ['o1'] } });
    const consent = { purpose: 'newsletter', channel: 'EMAIL', statusIn: ['GRANTED'] };
    expect(toFilter({ consent })).toEqual({ consent });
  });
});

describe('the list of people', () => {
  it('shows name, role, category and a number to call, and asks the server to search', async () => {
    onScreen(true);
    const user = userEvent.setup();
    const { asked } = renderConsole(inResource('people', <PersonList />), {
      parts,
      at: '/people',
      answers: { ...common, People: { people: page([piet]) } },
    });
    await screen.findByText('Boer, Piet den');
    await screen.findByText('Wethouder · Gemeente Utrecht');
    await screen.findByText('Gemeente');
    expect((await screen.findByText('06 12345678')).getAttribute('href')).toBe('tel:+31612345678');
    await user.type(screen.getByPlaceholderText('Zoeken'), 'boer');
    await waitFor(() => expect(asked.findLast(({ operation }) => operation === 'People')?.variables['filter']).toEqual({ text: 'boer' }));
    expect(asked.find(({ operation }) => operation === 'People')?.variables['sort']).toEqual([{ field: 'SORT_NAME', order: 'ASC' }]);
  });

  it('has no column for contact details that the viewer may not see', async () => {
    onScreen(true);
    renderConsole(inResource('people', <PersonList />), {
      parts,
      at: '/people',
      answers: {
        ...common,
        Viewer: without('CONTACT_DETAILS', 'INTERACTIONS', 'CONSENT'),
        People: { people: page([{ ...piet, phone: null, email: null }]) },
      },
    });
    await screen.findByText('Boer, Piet den');
    expect(screen.queryByText('Telefoon')).toBeNull();
    expect(screen.queryByText('Laatste contact')).toBeNull();
  });

  it('tells a search without results from a list without people', async () => {
    onScreen(true);
    const search = encodeURIComponent(JSON.stringify({ text: 'xyz' }));
    renderConsole(inResource('people', <PersonList />), {
      parts,
      at: `/people?filter=${search}`,
      answers: { ...common, People: { people: page([]) } },
    });
    await screen.findByText('Niets gevonden met deze zoekterm en filters.');
  });
});

describe('the list of opinion leaders', () => {
  it('asks for nobody else, and shows reach, channels and topics', async () => {
    onScreen(true);
    const leader = { ...piet, opinionLeader: { reach: 5, channels: ['de Volkskrant'], topics: ['jeugdzorg'], note: null } };
    const { asked } = renderConsole(inResource('opinion-leaders', <OpinionLeaderList />), {
      parts,
      at: '/opinion-leaders',
      answers: { ...common, OpinionLeaders: { stakeholders: page([leader]) } },
    });
    await screen.findByText('5 – landelijk');
    await screen.findByText('de Volkskrant');
    await screen.findByText('jeugdzorg');
    expect(asked.find(({ operation }) => operation === 'OpinionLeaders')?.variables['filter']).toEqual({ opinionLeader: true });
  });
});

describe('the page of a person', () => {
  it('shows who they are, their roles now and before, and the first panel of another domain', async () => {
    const user = userEvent.setup();
    renderConsole(showPerson, { parts, at: '/people/p1/show', answers: { ...common, Person: { person: piet } } });
    await screen.findByRole('heading', { name: 'Piet den Boer' });
    expect(screen.getByText('piet@utrecht.example').getAttribute('href')).toBe('mailto:piet@utrecht.example');
    expect(screen.getByText('06 12345678').getAttribute('href')).toBe('tel:+31612345678');
    await screen.findByText('Geachte heer Den Boer,');
    await screen.findByText('Gesprek over zorg');
    expect(screen.queryByText('Raadslid')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Eerder (1)' }));
    await screen.findByText('Raadslid');
    expect(screen.getAllByRole('tab').map((tab) => tab.textContent)).toEqual(['Tijdlijn van boven', 'Geschiedenis']);
  });

  it('shows a board member no contact details, no empty labels, no panels and no actions that are not theirs', async () => {
    renderConsole(showPerson, {
      parts,
      at: '/people/p1/show',
      answers: {
        ...common,
        Viewer: without('CONTACT_DETAILS', 'INTERACTIONS', 'HISTORY', 'CONSENT', 'POSITIONS'),
        Person: { person: { ...piet, email: null, phone: null } },
      },
    });
    await screen.findByRole('heading', { name: 'Piet den Boer' });
    await screen.findByText('Geachte heer Den Boer,');
    expect(screen.queryByTitle('Telefoon')).toBeNull();
    expect(screen.queryByTitle('E-mail')).toBeNull();
    expect(screen.queryByText('Laatste contact')).toBeNull();
    expect(screen.queryByRole('tab')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Archiveren' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Functie toevoegen' })).toBeNull();
  });

  it('says on the page what went wrong, and reads again on demand', async () => {
    const user = userEvent.setup();
    let away = true;
    renderConsole(showPerson, {
      parts,
      at: '/people/p1/show',
      answers: {
        ...common,
        Person: () => (away ? { error: { code: 'INTERNAL_SERVER_ERROR' } } : { person: piet }),
      },
    });
    await screen.findByText(/Er ging iets mis op de server/);
    away = false;
    await user.click(screen.getByRole('button', { name: 'Opnieuw proberen' }));
    await screen.findByRole('heading', { name: 'Piet den Boer' });
  });

  it('ends a role on a day; what the server refuses stands at the field and nothing is lost', async () => {
    const user = userEvent.setup();
    let refuse = true;
    const { asked } = renderConsole(showPerson, {
      parts,
      at: '/people/p1/show',
      answers: {
        ...common,
        Person: { person: piet },
        EndAffiliation: () =>
          refuse
            ? { error: { code: 'BAD_USER_INPUT', fields: { endedOn: 'affiliations.endsBeforeStart' } } }
            : { endAffiliation: { id: 'a1' } },
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Functie beëindigen: Gemeente Utrecht' }));
    const dialog = await screen.findByRole('dialog');
    const day = within(dialog).getByLabelText(/Tot en met/);
    await user.clear(day);
    await user.type(day, '1-2-2021');
    await user.click(within(dialog).getByRole('button', { name: 'Functie beëindigen' }));
    await within(dialog).findByText('De einddatum ligt voor het begin');
    expect((day as HTMLInputElement).value).toBe('1-2-2021');
    refuse = false;
    await user.clear(day);
    await user.type(day, '1-2-2026');
    await user.click(within(dialog).getByRole('button', { name: 'Functie beëindigen' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(asked.findLast(({ operation }) => operation === 'EndAffiliation')?.variables).toEqual({ id: 'a1', endedOn: '2026-02-01' });
  });

  it('of somebody archived offers the way back and no edit', async () => {
    const { asked } = renderConsole(showPerson, {
      parts,
      at: '/people/p1/show',
      answers: {
        ...common,
        Person: { person: { ...piet, archivedAt: '2026-01-01T10:00:00Z' } },
        RestoreStakeholder: { restoreStakeholder: { id: 'p1' } },
      },
    });
    const back = await screen.findByRole('button', { name: 'Terugzetten' });
    expect(screen.queryByText('Bewerken')).toBeNull();
    await userEvent.setup().click(back);
    await waitFor(() => expect(asked.some(({ operation }) => operation === 'RestoreStakeholder')).toBe(true));
  });
});

describe('the page of an organisation', () => {
  it('opened from the list waits for the record, since a row holds less', async () => {
    onScreen(true);
    const user = userEvent.setup();
    const { salutation: _salutation, affiliations, ...rest } = piet;
    const row = { ...rest, id: 'o1', kind: 'ORGANISATION', displayName: 'Gemeente Utrecht', sortName: 'Gemeente Utrecht', memberSince: null };
    renderConsole(
      <Routes>
        <Route path="/organisations" element={inResource('organisations', <OrganisationList />)} />
        <Route path="/organisations/:id/show" element={inResource('organisations', <StakeholderShow />)} />
      </Routes>,
      {
        parts,
        at: '/organisations',
        answers: {
          ...common,
          Organisations: { organisations: page([row]) },
          Organisation: { organisation: { ...row, name: 'Gemeente Utrecht', website: 'https://www.utrecht.example/', kvkNumber: null, affiliations } },
        },
      },
    );
    await user.click(await screen.findByText('Gemeente Utrecht'));
    await screen.findByRole('heading', { name: 'Gemeente Utrecht' });
    await screen.findByText('utrecht.example');
    await screen.findByRole('link', { name: 'Piet den Boer' });
  });
});

describe('a new person', () => {
  it('is held beside those who are already there under such a name', async () => {
    const { asked } = renderConsole(inResource('people', <PersonCreate />), {
      parts,
      at: '/people/create',
      answers: { ...common, LikelyDuplicates: { likelyDuplicates: [{ stakeholder: piet, reasons: [] }] } },
    });
    const surname = await screen.findByLabelText(/^Achternaam \*|^Achternaam$/);
    // at once: on a busy machine the pause between keystrokes would be long enough for a question
    for (const value of ['B', 'Bo', 'Boe', 'Boer']) fireEvent.change(surname, { target: { value } });
    await screen.findByText('Bedoelt u misschien …?');
    expect(screen.getByRole('link', { name: 'Piet den Boer openen' }).getAttribute('href')).toBe('/people/p1/show');
    // four keystrokes, one question
    expect(asked.filter(({ operation }) => operation === 'LikelyDuplicates').map(({ variables }) => variables)).toEqual([
      { input: { kind: 'PERSON', surname: 'Boer' } },
    ]);
  });

  it('made in place comes from what was typed, and is chosen', async () => {
    const user = userEvent.setup();
    const chosen: object[] = [];
    const { asked } = renderConsole(
      <CreatePersonInPlace text="Els van der Berg" onCreated={(option) => chosen.push(option)} onCancel={() => undefined} />,
      { parts, answers: { ...common, CreatePerson: { createPerson: { ...piet, id: 'p2', displayName: 'Els van der Berg' } } } },
    );
    const dialog = await screen.findByRole('dialog', { name: 'Nieuwe persoon' });
    expect(within(dialog).getByLabelText<HTMLInputElement>('Tussenvoegsel').value).toBe('van der');
    await user.click(within(dialog).getByRole('button', { name: 'Toevoegen' }));
    await waitFor(() => expect(chosen).toEqual([{ id: 'p2', label: 'Els van der Berg', detail: 'Gemeente Utrecht' }]));
    expect(asked.find(({ operation }) => operation === 'CreatePerson')?.variables['input']).toEqual({
      formOfAddress: 'NEUTRAL',
      givenName: 'Els',
      surnamePrefix: 'van der',
      surname: 'Berg',
    });
  });

  it('made in place can turn out to be there already', async () => {
    const user = userEvent.setup();
    const chosen: object[] = [];
    const { asked } = renderConsole(
      <CreatePersonInPlace text="Piet den Boer" onCreated={(option) => chosen.push(option)} onCancel={() => undefined} />,
      { parts, answers: { ...common, LikelyDuplicates: { likelyDuplicates: [{ stakeholder: piet, reasons: [] }] } } },
    );
    await user.click(await screen.findByRole('button', { name: 'Piet den Boer kiezen' }));
    expect(chosen).toMatchObject([{ id: 'p1', label: 'Piet den Boer' }]);
    expect(asked.some(({ operation }) => operation === 'CreatePerson')).toBe(false);
  });
});

describe('the lists of choices', () => {
  const lists = { ReferenceLists: { categories, interactionTypes: [], purposes: [] } };

  it('suggest a code, add and switch off', async () => {
    const user = userEvent.setup();
    const { asked } = renderConsole(<ReferenceData />, {
      parts,
      answers: { ...common, ...lists, CreateCategory: { createCategory: { id: 'c2' } }, UpdateCategory: { updateCategory: { id: 'c1' } } },
    });
    await user.click(await screen.findByRole('switch', { name: 'Gemeente in gebruik' }));
    await waitFor(() =>
      expect(asked.find(({ operation }) => operation === 'UpdateCategory')?.variables).toEqual({ id: 'c1', input: { active: false } }),
    );
    await user.click(screen.getByRole('button', { name: 'Toevoegen' }));
    const dialog = await screen.findByRole('dialog', { name: 'Nieuwe categorie' });
    await user.type(within(dialog).getByLabelText(/Naam \(Nederlands\)/), 'Cliëntenraad');
    await user.type(within(dialog).getByLabelText(/Naam \(Engels\)/), 'Clients council');
    await user.click(within(dialog).getByRole('button', { name: 'Toevoegen' }));
    await waitFor(() =>
      expect(asked.find(({ operation }) => operation === 'CreateCategory')?.variables['input']).toEqual({
        code: 'clientenraad',
        labelNl: 'Cliëntenraad',
        labelEn: 'Clients council',
      }),
    );
  });

  it('are closed to whoever does not keep them', async () => {
    renderConsole(<ReferenceData />, { parts, answers: { ...common, ...lists, Viewer: without('ADMINISTRATION') } });
    await screen.findByText(/U mag dit niet doen/);
    expect(screen.queryByRole('switch')).toBeNull();
  });

  it('make a code that the server takes of any label', () => {
    expect(codeOf('Rijk & provincie')).toBe('rijk_provincie');
    expect(codeOf('2e Kamer ')).toBe('e_kamer');
  });
});
