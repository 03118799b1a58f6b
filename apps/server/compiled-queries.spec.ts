import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role, type User } from '@regiekamer/identity-server';
import { aUser } from '@regiekamer/identity-server/testing';
import { aCommitment, anInteraction } from '@regiekamer/interactions-server/testing';
import { anIssue } from '@regiekamer/issues-server/testing';
import { anAffiliation, anOrganisation, aPerson } from '@regiekamer/stakeholders-server/testing';
import { buildSchema, getNullableType, type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType, Kind, OperationTypeNode, parse, print, typeFromAST } from 'graphql';
import { type ServerUnderTest, startServer } from './testing.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const schema = buildSchema(readFileSync(path.join(root, 'apps/server/schema.graphql'), 'utf8'));

/** Every query that the console sends, with the fragments it uses, as the console sends it. */
const documents = readdirSync(path.join(root, 'libs'))
  .map((domain) => path.join(root, 'libs', domain, 'console'))
  .filter(existsSync)
  .flatMap((folder) => readdirSync(folder).filter((file) => file.endsWith('.graphql')).map((file) => readFileSync(path.join(folder, file), 'utf8')))
  .flatMap((text) => parse(text).definitions);
const fragments = new Map(documents.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, print(definition)]] : [])));

function withFragments(text: string): string {
  const parts = [text];
  for (let at = 0; at < parts.length; at++) {
    for (const [, name] of parts[at]!.matchAll(/\.\.\.\s?(\w+)/g)) {
      const fragment = name === 'on' ? undefined : fragments.get(name!);
      if (fragment && !parts.includes(fragment)) parts.push(fragment);
    }
  }
  return parts.join('\n');
}

const queries = documents.flatMap((definition) =>
  definition.kind === Kind.OPERATION_DEFINITION && definition.operation === OperationTypeNode.QUERY ? [definition] : [],
);

describe('what the console asks', () => {
  let server: ServerUnderTest;
  let user: User;
  let ids: Record<string, string>;
  /** queries whose example was answered without an error */
  const answered: string[] = [];

  beforeAll(async () => {
    server = await startServer();
    const { database } = server;
    user = await aUser(database, { roles: Object.values(Role) });
    const person = await aPerson(database, { categoryCode: 'gemeente', email: 'p@demo.example' });
    const organisation = await anOrganisation(database);
    const parent = await anIssue(database, { regisseurId: user.id });
    const issue = await anIssue(database, { regisseurId: user.id, parentId: parent.id, themeId: parent.themeId });
    await anAffiliation(database, { personId: person, organisationId: organisation });
    const { id: interaction } = await anInteraction(database, { loggedById: user.id }, { participants: [person, organisation], colleagues: [user.id], issues: [issue.id, parent.id] });
    const { id: commitment } = await aCommitment(database, { ownerId: user.id, stakeholderId: person, issueId: issue.id, interactionId: interaction });
    await database.query(
      `insert into assessment (id, issue_id, stakeholder_id, stance, confidence, decision_power, interest, assessed_by)
       values (uuid_v7(), $1, $2, 'SUPPORTIVE', 'STATED', 4, 4, $3)`,
      [issue.id, person, user.id],
    );
    ids = { Person: person, Organisation: organisation, Theme: issue.themeId, Interaction: interaction, Commitment: commitment, issue: issue.id, stakeholder: person, me: user.id };
  });
  afterAll(() => server.stop());

  /** A value that the type takes: the least, but for what the query is about. */
  function example(type: GraphQLInputType, name: string, query: string): unknown {
    if (!isNonNullType(type) && !['filter', 'paging', 'id', 'at'].includes(name)) return undefined;
    const inner = getNullableType<GraphQLInputType>(type);
    if (isListType(inner)) return [example(inner.ofType, name, query)];
    if (isEnumType(inner)) return inner.getValues()[0]!.name;
    if (isInputObjectType(inner)) {
      const fields = Object.values(inner.getFields()).filter((field) => isNonNullType(field.type) && field.defaultValue === undefined);
      return Object.fromEntries(fields.map((field) => [field.name, example(field.type, field.name, query)]));
    }
    switch (inner.name) {
      case 'ID': return /issue/i.test(name) ? ids['issue'] : /stakeholder|person/i.test(name) ? ids['stakeholder'] : name === 'me' ? ids['me'] : (ids[query] ?? ids['issue']);
      case 'Int': return 5;
      case 'Float': return 1;
      case 'Boolean': return true;
      case 'DateTime': return new Date().toISOString();
      case 'Date': return '2026-01-01';
      default: return 'den';
    }
  }

  it.each(queries.map((query) => ({ name: query.name!.value, query })))('is answered by compiled code as graphql-js answers it: $name', async ({ name, query }) => {
    const variables = Object.fromEntries(
      (query.variableDefinitions ?? []).map(({ variable, type }) => [variable.name.value, example(typeFromAST(schema, type) as GraphQLInputType, variable.name.value, name)]),
    );
    const ask = async () => {
      const { status, data, errors } = await server.send(user, withFragments(print(query)), variables);
      const steady = JSON.parse(JSON.stringify(data), (key, value: unknown) => (key === 'compiledAt' ? 'now' : value)) as unknown;
      return { status, data: steady, errors };
    };
    const walked = await ask(); // compiled the second time, and the third time answered beside Apollo: see compiledQueries
    if (walked.errors.length === 0) answered.push(name);
    // an example that names nothing is told so, both ways; anything else is a fault
    expect(walked.errors.filter(({ extensions }) => !['BAD_USER_INPUT', 'NOT_FOUND'].includes(extensions?.['code'] as string))).toEqual([]);
    expect(await ask()).toEqual(walked);
    expect(await ask()).toEqual(walked);
  });

  it('and is answered without an error, but for what takes more than an example', () => {
    expect(queries.map(({ name }) => name!.value).filter((name) => !answered.includes(name))).toEqual([
      'PreviewConsents', 'PreviewPreferenceMailing', 'Preferences', 'PreviewContactList', 'AccessReport', 'SubjectMentions', 'ErasurePreview',
    ]);
  });
});
