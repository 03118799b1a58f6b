import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role, type User } from '@regiekamer/identity-server';
import { aUser } from '@regiekamer/identity-server/testing';
import { type ServerUnderTest, startServer } from './testing.js';

const id = '00000000-0000-7000-8000-000000000000';
const people = 'query ($filter: StakeholderFilter) { people(filter: $filter) { items { id } } }';
const createPerson = 'mutation ($input: CreatePersonInput!) { createPerson(input: $input) { id } }';

function nested(depth: number): object {
  return depth === 0 ? { member: true } : { not: nested(depth - 1) };
}

describe('what a client may not send', () => {
  let server: ServerUnderTest;
  let user: User;

  beforeAll(async () => {
    server = await startServer();
    user = await aUser(server.database, { roles: [Role.REGISSEUR, Role.ADMIN] });
  });
  afterAll(() => server.stop());

  const wide = (count: number, field: (index: number) => string) => Array.from({ length: count }, (_, index) => field(index)).join(' ');

  it.each<[string, string, Record<string, unknown>, string, object?]>([
    ['a text that is too long', createPerson, { input: { surname: 'x'.repeat(101) } }, 'BAD_USER_INPUT', { surname: 'validation.tooLong' }],
    ['a text far too long', createPerson, { input: { surname: 'x'.repeat(60_000) } }, 'BAD_USER_INPUT', { surname: 'validation.tooLong' }],
    ['an empty name', createPerson, { input: { surname: '  ' } }, 'BAD_USER_INPUT', { surname: 'validation.required' }],
    ['a missing name', createPerson, { input: {} }, 'BAD_USER_INPUT', { input: 'validation.invalid' }],
    ['a null byte', createPerson, { input: { surname: 'a\0b' } }, 'BAD_USER_INPUT', { surname: 'validation.nullByte' }],
    ['a null byte inside a list', createPerson, { input: { surname: 'a', tags: ['b\0'] } }, 'BAD_USER_INPUT', { 'tags.0': 'validation.nullByte' }],
    ['an e-mail address that is none', createPerson, { input: { surname: 'a', email: 'piet' } }, 'BAD_USER_INPUT', { email: 'validation.invalid' }],
    ['a day that does not exist', 'mutation ($input: CreateOrganisationInput!) { createOrganisation(input: $input) { id } }',
      { input: { name: 'a', memberSince: '2025-02-29' } }, 'BAD_USER_INPUT', { memberSince: 'validation.invalid' }],
    ['a web address that runs a script', 'mutation ($input: CreateOrganisationInput!) { createOrganisation(input: $input) { id } }',
      { input: { name: 'a', website: 'javascript:alert(1)' } }, 'BAD_USER_INPUT', { website: 'validation.invalid' }],
    ['an id that is none, in a filter', people, { filter: { ids: ['x'] } }, 'BAD_USER_INPUT', { ids: 'validation.unknown' }],
    ['ten thousand ids', people, { filter: { ids: Array(10_000).fill(id) } }, 'BAD_USER_INPUT', { 'filter.ids': 'validation.tooMany' }],
    ['600 ids', people, { filter: { ids: Array(600).fill(id) } }, 'BAD_USER_INPUT', { ids: 'validation.tooMany' }],
    ['filters nested 50 deep', people, { filter: nested(50) }, 'TOO_COMPLEX'],
    ['filters nested 9 deep', people, { filter: nested(9) }, 'TOO_COMPLEX'],
    ['a page of 201', '{ people(paging: { perPage: 201 }) { items { id } } }', {}, 'BAD_USER_INPUT', { perPage: 'validation.tooHigh' }],
    ['page 0', '{ people(paging: { page: 0 }) { items { id } } }', {}, 'BAD_USER_INPUT', { page: 'validation.tooLow' }],
    ['a number larger than any', 'mutation { updatePerson(id: "x", version: 99999999999, input: {}) { id } }', {}, 'BAD_USER_INPUT'],
    ['an unknown field', '{ people { items { secret } } }', {}, 'BAD_USER_INPUT'],
    ['no document at all', '', {}, 'BAD_USER_INPUT'],
    ['a document of one field many times over', `{ ${wide(100, (index) => `a${index}: viewer { id }`)} }`, {}, 'TOO_COMPLEX'],
    ['a document that goes round and round', `{ people { items { affiliations { organisation { affiliations { person { affiliations
      { organisation { affiliations { person { affiliations { id } } } } } } } } } } } }`, {}, 'TOO_COMPLEX'],
    ['a document of too many words', `{ viewer { ${wide(4_000, () => 'id')} } }`, {}, 'TOO_COMPLEX'],
    ['a literal nested 50 deep', `{ people(filter: ${'{not:'.repeat(50)}{member:true}${'}'.repeat(50)}) { items { id } } }`, {}, 'TOO_COMPLEX'],
    ['an id that is none', 'mutation { archiveStakeholder(id: "x") { id } }', {}, 'NOT_FOUND'],
    ['an id that nobody has', `mutation { archiveStakeholder(id: "${id}") { id } }`, {}, 'NOT_FOUND'],
    ['a short password', `mutation { createUser(input: { name: "a", email: "a@b.example", roles: [EXPERT], password: "short" }) { id } }`,
      {}, 'BAD_USER_INPUT', { password: 'validation.tooShort' }],
  ])('%s is answered clearly', async (...[, query, variables, code, fields]) => {
    const answer = await server.send(user, query, variables);
    expect(answer.code).toBe(code);
    if (fields) expect(answer.errors[0]!.extensions!['fields']).toEqual(fields);
    expect(JSON.stringify(answer.errors).length).toBeLessThan(2_000);
  });

  it('a body of 5 MB is refused before it is read', async () => {
    const answer = await server.send(user, createPerson, { input: { surname: 'x'.repeat(5 * 1024 * 1024) } });
    expect([answer.status, answer.code]).toEqual([413, 'BAD_USER_INPUT']);
  });

  it('a body that is no JSON is refused', async () => {
    const response = await server.app.inject({
      method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' }, payload: '{"query":',
    });
    expect([response.statusCode, response.json().errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  });

  it('signs that LIKE and SQL read as their own are text', async () => {
    for (const text of [`'; drop table stakeholder; --`, '%_\\', '$1', ':id', '\u202e', '🙂', '\ud800']) {
      const answer = await server.send(user, people, { filter: { text } });
      expect(answer).toMatchObject({ data: { people: { items: [] } }, errors: [] });
    }
  });

  it('an unknown record reads as none, whatever the form of its id', async () => {
    for (const unknown of ['x', '', id, `${id}; select 1`]) {
      const answer = await server.send(user, 'query ($id: ID!) { person(id: $id) { id } stakeholder(id: $id) { id } }', { id: unknown });
      expect(answer).toMatchObject({ data: { person: null, stakeholder: null }, errors: [] });
    }
  });
});
