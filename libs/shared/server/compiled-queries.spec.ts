import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { buildSchema, type GraphQLError, type GraphQLInterfaceType, type GraphQLObjectType } from 'graphql';
import { compiledQueries, withoutPlainResolvers } from './compiled-queries.js';
import { formatError, Forbidden } from './errors.js';

const schema = buildSchema(`
  scalar Day
  enum Kind { PERSON ORGANISATION }
  input Filter { text: String, kindIn: [Kind!], since: Day, not: Filter, any: [Filter!] }
  interface Stakeholder { id: ID!  kind: Kind! friend: Stakeholder }
  type Person implements Stakeholder { id: ID! kind: Kind! friend: Stakeholder surname: String secret: String strict: String! total: Int! }
  type Organisation implements Stakeholder { id: ID! kind: Kind! friend: Stakeholder name: String }
  type Query { all(filter: Filter, limit: Int = 2): [Stakeholder!]! person(id: ID!): Person broken: Int }
  type Mutation { save: Int }
`);

const organisation = { id: '2', kind: 'ORGANISATION', name: 'Fonds', friend: null as unknown };
const person = { id: '1', kind: 'PERSON', surname: 'Boer', friend: organisation, strict: null, get total() { return Promise.resolve(7); } };

const fields = (type: string) => (schema.getType(type) as GraphQLObjectType).getFields();
(schema.getType('Stakeholder') as GraphQLInterfaceType).resolveType = ({ kind }: typeof person) => (kind === 'PERSON' ? 'Person' : 'Organisation');
Object.assign(fields('Query')['all']!, {
  resolve: (_: unknown, args: { filter?: { text?: string }; limit?: number }) =>
    Promise.resolve([{ ...person, surname: JSON.stringify(Object.entries(args).sort()) }, organisation].slice(0, args.limit ?? 2)),
});
Object.assign(fields('Query')['person']!, { resolve: (_: unknown, { id }: { id: string }) => (id === '1' ? person : null) });
Object.assign(fields('Query')['broken']!, { resolve: () => { throw new Error('a password stood here'); } });
Object.assign(fields('Mutation')['save']!, { resolve: () => 1 });
Object.assign(fields('Person')['secret']!, { resolve: () => Promise.reject(new Forbidden()) });
Object.assign(fields('Person')['total']!, { resolve: (parent: typeof person) => parent.total });
function rootFieldResolver(this: void, parent: Record<string, unknown>) { return parent['surname']; }
Object.assign(fields('Person')['surname']!, { resolve: rootFieldResolver });
withoutPlainResolvers(schema);

const cases: [string, string, Record<string, unknown>?][] = [
  ['aliases and arguments', '{ one: all(limit: 1) { id } two: all { id } }'],
  ['fragments on abstract types', '{ all { __typename ...S } } fragment S on Stakeholder { id friend { id ... on Organisation { name } } ... on Person { surname } }'],
  ['inclusion and leaving out', 'query ($yes: Boolean!, $no: Boolean!) { all { id @include(if: $no) kind @skip(if: $no) ... @include(if: $yes) { friend { id } } } }', { yes: true, no: false }],
  ['variables of a type that holds itself', 'query ($filter: Filter) { all(filter: $filter) { ... on Person { surname } } }', { filter: { kindIn: ['PERSON'], not: { any: [{ text: 'x', since: '2020-01-01' }] } } }],
  ['defaults and what is left out', 'query ($limit: Int = 1, $filter: Filter) { all(limit: $limit, filter: $filter) { ... on Person { surname } } }'],
  ['null as a value', 'query ($filter: Filter) { all(filter: $filter, limit: null) { ... on Person { surname } } }', { filter: null }],
  ['nothing there', '{ person(id: "9") { id } }'],
  ['a promise in a property', '{ person(id: "1") { total } }'],
  ['an error that the caller can solve', '{ person(id: "1") { id secret } all { id } }'],
  ['an error of ours, without its message', '{ broken person(id: "1") { id } }'],
  ['null where there must be a value', '{ person(id: "1") { id strict } }'],
  ['a variable that does not fit', 'query ($id: ID!) { person(id: $id) { id } }', { id: { a: 1 } }],
  ['a variable that is missing', 'query ($id: ID!) { person(id: $id) { id } }'],
];

describe('compiled queries', () => {
  const report = jest.fn<(errors: readonly GraphQLError[]) => void>();
  let walked = 0;
  const countWalks: ApolloServerPlugin = {
    requestDidStart: () => Promise.resolve({ executionDidStart: () => Promise.resolve(void walked++) }),
  };
  const queries = compiledQueries({ report, format: formatError });
  const server = new ApolloServer({ schema, formatError, includeStacktraceInErrorResponses: false, plugins: [countWalks, queries.plugin] });
  beforeAll(() => server.start());
  afterAll(() => server.stop());
  beforeEach(() => void report.mockClear());

  const ask = async (query: string, variables: Record<string, unknown> = {}) => {
    const { body, http } = await server.executeOperation({ query, variables, http: { method: 'POST', headers: new Map(), search: '', body: null } as never });
    return { body: JSON.parse(JSON.stringify(body)) as unknown, status: http.status };
  };

  it.each(cases.map(([title, query, variables = {}]) => ({ title, query, variables })))('answer as graphql-js does: $title', async ({ title, query, variables }) => {
    const walkedBy = await ask(query, variables);
    expect(await ask(query, variables)).toEqual(walkedBy);
    expect(await ask(query, variables)).toEqual(walkedBy);
    const direct = await queries.answer({ query, variables }, {});
    // what does not fit, or could not be compiled, is left to Apollo
    if (title.startsWith('a variable') || query.includes('@include')) expect(direct).toBeNull();
    else expect(JSON.parse(direct!.body)).toEqual((walkedBy.body as { singleResult: unknown }).singleResult);
  });

  it('answer without Apollo only what Apollo let through before', async () => {
    const query = 'query Q($limit: Int) { all(limit: $limit) { id } }';
    expect(await queries.answer({ query }, {})).toBeNull();
    await ask(query);
    expect(await queries.answer({ query }, {})).toBeNull();
    await ask(query);
    const given = async (body: unknown) => (await queries.answer(body, {}))?.body;
    expect(await given({ query, variables: { limit: 1 } })).toBe('{"data":{"all":[{"id":"1"}]}}\n');
    expect(await given({ query, operationName: 'Q', variables: null })).toBeDefined();
    for (const body of [
      undefined, null, [], 'text', { query: 'mutation { save }' }, { query, operationName: 'R' }, { query, variables: [] }, { query, variables: 'x' },
      { query, extensions: {} }, { query, variables: { limit: 'x'.repeat(60_000) } },
    ]) {
      expect(await given(body)).toBeUndefined();
    }
  });

  it('are compiled at the second time, and only queries', async () => {
    walked = 0;
    for (let time = 0; time < 3; time++) await ask('{ all { id kind } }');
    expect(walked).toBe(1);
    for (let time = 0; time < 3; time++) await ask('mutation { save }');
    expect(walked).toBe(4);
  });

  it('report every error with what was thrown', async () => {
    for (let time = 0; time < 2; time++) await ask('{ broken }');
    expect(report.mock.calls.map(([errors]) => errors[0]!.originalError?.message)).toEqual(['a password stood here']);
  });
});
