import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildASTSchema, concatAST, type DocumentNode, findBreakingChanges, Kind, parse } from 'graphql';
import { printedSchema } from './printed-schema.js';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

/** What clients rely on. A contract is kept from the session in which the last of its operations was built. */
const kept = ['core', 'portfolio', 'lists'];

/** Every contract but the first adds to the root types that core defines. */
function extendingRoots(document: DocumentNode): DocumentNode {
  const roots = new Set(['Query', 'Mutation', 'Subscription']);
  return {
    ...document,
    definitions: document.definitions.map((node) =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION && roots.has(node.name.value)
        ? { ...node, kind: Kind.OBJECT_TYPE_EXTENSION, description: undefined }
        : node,
    ),
  };
}

describe('the schema', () => {
  it('is committed as the code declares it', async () => {
    expect(read('./schema.graphql')).toBe(await printedSchema());
  });

  it.each(kept)('keeps the contract %s', (name) => {
    const core = parse(read('./contract/core.graphql'));
    const documents = name === 'core' ? [core] : [core, extendingRoots(parse(read(`./contract/${name}.graphql`)))];
    const contract = buildASTSchema(concatAST(documents), { assumeValidSDL: true });
    const actual = buildASTSchema(parse(read('./schema.graphql')), { assumeValidSDL: true });
    expect(findBreakingChanges(contract, actual).map(({ description }) => description)).toEqual([]);
  });
});
