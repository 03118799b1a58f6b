import { type Account, ask, cookieName, theRun } from './server.js';

type Ids = Record<'person' | 'organisation' | 'issue' | 'theme' | 'interaction' | 'commitment', string | undefined>;

/** A record of each kind that this account may open. */
async function idsOf(account: Account): Promise<Ids> {
  interface Page {
    items: { id: string }[];
  }
  const data = await ask<Record<'people' | 'organisations' | 'issues' | 'interactions' | 'commitments', Page> & { themes: { id: string }[] }>(
    account,
    `{ people(paging: { perPage: 1 }) { items { id } } organisations(filter: { member: true }, paging: { perPage: 1 }) { items { id } }
       issues(paging: { perPage: 1 }) { items { id } } themes { id }
       ${account === 'admin' ? '' : 'interactions(paging: { perPage: 1 }) { items { id } } commitments(paging: { perPage: 1 }) { items { id } }'} }`,
  );
  const first = (page?: Page) => page?.items[0]?.id;
  return {
    person: first(data.people),
    organisation: first(data.organisations),
    issue: first(data.issues),
    theme: data.themes[0]?.id,
    interaction: first(data.interactions),
    commitment: first(data.commitments),
  };
}

interface Items {
  items: { id: string }[];
}

/** The pages of contact lists, imports, duplicates and privacy, which the communications officer has beside what everyone has. */
async function ofCommunications(): Promise<string[]> {
  const as = 'communications';
  const { contactLists, people } = await ask<{ contactLists: Items; people: Items }>(
    as,
    '{ contactLists(text: "Nieuwsbrief") { items { id } } people(paging: { perPage: 2 }) { items { id } } }',
  );
  const [list, [left, right]] = [contactLists.items[0]!.id, people.items.map(({ id }) => id)];
  const request = async (kind: string) => {
    const { registerDataSubjectRequest } = await ask<{ registerDataSubjectRequest: { id: string } }>(
      as,
      'mutation($input: RegisterRequestInput!) { registerDataSubjectRequest(input: $input) { id } }',
      { input: { kind, way: 'EMAIL', receivedOn: '2026-01-05', stakeholderId: left, identityCheck: 'teruggebeld' } },
    );
    return registerDataSubjectRequest.id;
  };
  const [access, erasure, objection] = [await request('ACCESS'), await request('ERASURE'), await request('OBJECTION')];
  const [uploaded, checked] = [await importFile(as, false), await importFile(as, true)];
  return [
    '/contactLists',
    '/contactLists/create',
    `/contactLists/${list}`,
    `/contactLists/${list}/show`,
    `/contactLists/${list}/show?tab=exclusions`,
    `/contactLists/${list}/show?tab=exports`,
    `/contactLists/${list}/show?tab=history`,
    '/imports',
    '/imports/create',
    `/imports/${uploaded}/show`,
    `/imports/${checked}/show`,
    '/duplicates',
    '/merges',
    `/merge/people/${left}/${right}`,
    '/privacyRequests',
    '/privacyRequests/create',
    `/privacyRequests/${access}`,
    `/privacyRequests/${access}/show`,
    `/privacyRequests/${access}/report`,
    `/privacyRequests/${erasure}/show`,
    `/privacyRequests/${objection}/show`,
    '/retention',
    '/processing-record',
    '/access-parts',
    `/people/${left}/show?tab=contact-lists`,
  ];
}

/** A file with a row of each kind, uploaded and, when asked, tried out. */
async function importFile(as: Account, check: boolean): Promise<string> {
  const form = new FormData();
  form.append('file', new Blob(['naam;e-mail\nHiltje Visser;hiltje@import.example\n;geen-adres\n']), 'deelnemers.csv');
  const { url, sessions } = theRun();
  const response = await fetch(`${url}/imports`, {
    method: 'POST',
    headers: { cookie: `${cookieName}=${sessions[as]}`, 'apollo-require-preflight': 'true' },
    body: form,
  });
  const { id } = (await response.json()) as { id: string };
  if (!check) return id;
  const mapping = [{ column: 'naam', field: 'fullName' }, { column: 'e-mail', field: 'email' }];
  await ask(as, 'mutation($id: ID!, $mapping: [ColumnMappingInput!]!) { checkImport(id: $id, mapping: $mapping) { id } }', { id, mapping });
  for (;;) {
    const { import: one } = await ask<{ import: { status: string; work: string | null } }>(as, 'query($id: ID!) { import(id: $id) { status work } }', { id });
    if (!one.work && one.status === 'CHECKED') return id;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Every page of the console that this account may see: lists, records, forms. */
export async function addresses(account: 'regisseur' | 'admin' | 'communications', ownIssue?: { id: string }): Promise<string[]> {
  if (account === 'communications') return ofCommunications();
  const { person, organisation, issue, theme, interaction, commitment } = await idsOf(account);
  if (account === 'admin') {
    const { viewer } = await ask<{ viewer: { id: string } }>('admin', '{ viewer { id } }');
    return ['/', '/users', '/users/create', `/users/${viewer.id}`, '/reference-data', '/association', '/themes/create', `/themes/${theme}`, `/people/${person}/show`];
  }
  return [
    '/',
    '/interactions',
    `/interactions/${interaction}/show`,
    '/commitments',
    `/commitments/${commitment}/show`,
    '/commitments/create',
    '/issues',
    `/issues/${ownIssue?.id ?? issue}/show`,
    `/issues/${ownIssue?.id ?? issue}`,
    '/issues/create',
    `/issues/${ownIssue?.id ?? issue}/brief`,
    `/issues/${ownIssue?.id ?? issue}/force-field`,
    `/issues/${ownIssue?.id ?? issue}/network`,
    '/portfolio',
    '/board',
    '/themes',
    `/themes/${theme}/show`,
    '/people',
    `/people/${person}/show`,
    `/people/${person}/show?tab=positions`,
    `/people/${person}/show?tab=commitments`,
    `/people/${person}/show?tab=consent`,
    `/people/${person}/show?tab=history`,
    `/people/${person}`,
    '/people/create',
    '/organisations',
    `/organisations/${organisation}/show`,
    `/organisations/${organisation}`,
    '/organisations/create',
    '/opinion-leaders',
    '/nowhere',
  ];
}
