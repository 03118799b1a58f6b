import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, Kind, visit } from 'graphql';
import { BadInput, UserError } from './errors.js';

/** Bounds on every input, whatever the operation; single fields are bounded more narrowly by their own rules. */
export const inputLimits = {
  /** characters of one text */
  text: 50_000,
  /** elements of one list */
  list: 1_000,
  /** objects and lists within each other */
  depth: 12,
  /** values of all variables together */
  values: 20_000,
};

/** Documents whose literals were found within bounds; they are forgotten with Apollo's copy. */
const checked = new WeakSet<DocumentNode>();

/** Refuses input that is out of bounds, and null bytes, which PostgreSQL's text cannot hold, before anything is resolved. */
export const inputLimitsPlugin: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ request, document }) => {
        try {
          checkVariables(request.variables ?? {});
          if (!checked.has(document)) checkLiterals(document);
          checked.add(document);
        } catch (error) {
          // Apollo takes what a plug-in throws for a fault of the server, unless it is told the status
          if (error instanceof UserError) error.extensions['http'] = { status: 400 };
          throw error;
        }
        return Promise.resolve();
      },
    }),
};

/** Whether variables are within bounds; what is out of them is for the plug-in to say. */
export function withinLimits(variables: Record<string, unknown>): boolean {
  try {
    checkVariables(variables);
    return true;
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}

function checkVariables(variables: Record<string, unknown>): void {
  let values = 0;
  const check = (value: unknown, path: string[]): void => {
    if (++values > inputLimits.values) throw new UserError('TOO_COMPLEX', 'There are too many values in this request.');
    if (typeof value === 'string') checkText(value, path);
    if (typeof value !== 'object' || value === null) return;
    if (path.length > inputLimits.depth) throw new UserError('TOO_COMPLEX', 'The input is nested too deeply.');
    if (Array.isArray(value) && value.length > inputLimits.list) throw new BadInput({ [fieldPath(path)]: 'validation.tooMany' });
    for (const [key, inner] of Object.entries(value)) check(inner, [...path, key]);
  };
  for (const [name, value] of Object.entries(variables)) check(value, [name]);
}

function checkLiterals(document: DocumentNode): void {
  let depth = 0;
  const nesting = {
    enter() {
      if (++depth > inputLimits.depth) throw new UserError('TOO_COMPLEX', 'The input is nested too deeply.');
    },
    leave() {
      depth--;
    },
  };
  visit(document, {
    [Kind.STRING]: (node) => checkText(node.value, ['input']),
    [Kind.OBJECT]: nesting,
    [Kind.LIST]: {
      enter(node) {
        if (node.values.length > inputLimits.list) throw new BadInput({ input: 'validation.tooMany' });
        nesting.enter();
      },
      leave: nesting.leave,
    },
  });
}

function checkText(text: string, path: string[]): void {
  if (text.length > inputLimits.text) throw new BadInput({ [fieldPath(path)]: 'validation.tooLong' });
  if (text.includes('\0')) throw new BadInput({ [fieldPath(path)]: 'validation.nullByte' });
}

/** As clients know it: inside `input`, or the argument's name. */
function fieldPath(path: string[]): string {
  return (path.length > 1 && path[0] === 'input' ? path.slice(1) : path).join('.');
}
