// Each operation as a constant string, with the fragments it uses, typed with its result and its variables.
// The stock plugin repeats a class in every file and keeps all white space; a typed string needs neither.
import { Kind, print, stripIgnoredCharacters, visit } from 'graphql';

export function plugin(schema, documents, config) {
  const definitions = documents.flatMap(({ document }) => document.definitions);
  const fragments = new Map(
    [...definitions, ...(config.externalFragments ?? []).map(({ node }) => node)]
      .filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );

  const fragmentsOf = (node, found = new Map()) => {
    visit(node, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value);
        if (!fragment) throw new Error(`No fragment ${name.value}.`);
        if (found.has(name.value)) return;
        found.set(name.value, fragment);
        fragmentsOf(fragment, found);
      },
    });
    return [...found.values()];
  };

  const operations = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const content = operations.map((operation) => {
    const { value: name } = operation.name;
    const base = `${name[0].toUpperCase()}${name.slice(1)}`;
    const type = `${base}${operation.operation[0].toUpperCase()}${operation.operation.slice(1)}`;
    const text = stripIgnoredCharacters([operation, ...fragmentsOf(operation)].map(print).join('\n'));
    return `export const ${base}Document =\n  ${JSON.stringify(text)} as TypedDocument<${type}, ${type}Variables>;\n`;
  });
  return {
    prepend: operations.length > 0 ? ["import type { TypedDocument } from '@regiekamer/shared-console';"] : [],
    content: content.join('\n'),
  };
}
