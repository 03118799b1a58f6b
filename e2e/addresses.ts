import { type Account, ask } from './server.js';

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

/** Every page of the console that this account may see: lists, records, forms. */
export async function addresses(account: 'regisseur' | 'admin', ownIssue?: { id: string }): Promise<string[]> {
  const { person, organisation, issue, theme, interaction, commitment } = await idsOf(account);
  if (account === 'admin') {
    const { viewer } = await ask<{ viewer: { id: string } }>('admin', '{ viewer { id } }');
    return ['/', '/users', '/users/create', `/users/${viewer.id}`, '/reference-data', '/themes/create', `/themes/${theme}`, `/people/${person}/show`];
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
