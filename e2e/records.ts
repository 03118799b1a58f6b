import { type Account, ask } from './server.js';

/** A name of this run's own, so that nothing else is found by it. */
export const unique = (word: string): string => `${word} ${Math.random().toString(36).slice(2, 8)}`;

export interface Person {
  id: string;
  displayName: string;
  surname: string;
  version: number;
}

const personFields = 'id displayName surname version';

export async function createPerson(input: { surname: string } & Record<string, unknown>, as: Account = 'regisseur'): Promise<Person> {
  const { createPerson: person } = await ask<{ createPerson: Person }>(
    as,
    `mutation($input: CreatePersonInput!) { createPerson(input: $input) { ${personFields} } }`,
    { input },
  );
  return person;
}

export async function createOrganisation(name: string, as: Account = 'regisseur'): Promise<{ id: string; displayName: string }> {
  const { createOrganisation: organisation } = await ask<{ createOrganisation: { id: string; displayName: string } }>(
    as,
    `mutation($input: CreateOrganisationInput!) { createOrganisation(input: $input) { id displayName } }`,
    { input: { name } },
  );
  return organisation;
}

/** Somebody of the demo data. */
export async function anyPerson(): Promise<Person> {
  const { people } = await ask<{ people: { items: Person[] } }>('regisseur', `{ people(paging: { perPage: 1 }) { items { ${personFields} } } }`);
  return people.items[0]!;
}

export interface Issue {
  id: string;
  title: string;
}

/** Issues of the demo data that the regisseur leads. */
export async function ownIssues(count: number): Promise<Issue[]> {
  const { viewer } = await ask<{ viewer: { id: string } }>('regisseur', '{ viewer { id } }');
  const { issues } = await ask<{ issues: { items: Issue[] } }>(
    'regisseur',
    'query($me: [ID!], $count: Int) { issues(filter: { regisseurIn: $me, stageIn: [CURRENT, EMERGING, SIGNAL, POTENTIAL] }, paging: { perPage: $count }) { items { id title } } }',
    { me: [viewer.id], count },
  );
  if (issues.items.length < count) throw new Error(`The regisseur of the demo leads ${issues.items.length} issues; ${count} are needed.`);
  return issues.items;
}

export async function logInteraction(input: { participantIds: string[]; subject: string } & Record<string, unknown>, as: Account = 'regisseur'): Promise<string> {
  const { logInteraction: logged } = await ask<{ logInteraction: { id: string } }>(
    as,
    'mutation($input: LogInteractionInput!) { logInteraction(input: $input) { id } }',
    { input: { type: 'gesprek', ...input } },
  );
  return logged.id;
}
