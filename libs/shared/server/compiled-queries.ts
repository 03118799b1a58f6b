import { type ApolloServerPlugin, type BaseContext, type GraphQLRequestContext, HeaderMap } from '@apollo/server';
import {
  type DocumentNode, getVariableValues, GraphQLError, type GraphQLFormattedError, GraphQLScalarType, type GraphQLSchema, isObjectType, Kind,
  type OperationDefinitionNode, OperationTypeNode, visit,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { withinLimits } from './input-limits.js';
import { isUnavailable } from './unavailable.js';

/** What a document was compiled to, by the operation of that name; null where it can not be compiled. */
type Compiled = Map<string | null, CompiledQuery | null>;

/** What becomes of errors, as Apollo is told too. */
interface Errors<Context> {
  report(errors: readonly GraphQLError[], context: Context): void;
  format(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError;
}

/** A query that was checked and compiled, under the text that it came as. */
interface Ready {
  query: CompiledQuery;
  schema: GraphQLSchema;
  operation: OperationDefinitionNode;
}

/** Texts that are remembered at most, and how long one may be: a client has some hundred. */
const mostReady = 300;
const longestReady = 20_000;

/** What answers a request of which everything is known but its variables. */
export interface DirectAnswer {
  /** whether the database was away for it */
  unavailable: boolean;
  body: string;
}

export interface CompiledQueries<Context extends BaseContext> {
  plugin: ApolloServerPlugin<Context>;
  /**
   * Answers a request whose text came before, and was parsed, checked and compiled then; Apollo would do nothing more for it, at
   * some length. Null for every other, and for what has to be refused: that is Apollo's to say.
   */
  answer(body: unknown, context: Context): Promise<DirectAnswer | null>;
}

/**
 * Answers queries by code that was compiled for their document, instead of walking it field by field. A document is compiled
 * when it is asked a second time, so that whoever sends a new one each time pays no more than before; the code lives as long as
 * Apollo remembers the document. Mutations, and variables that do not fit, are left to graphql-js. One thing differs: a variable
 * inside a literal (`{ after: $after }`) that is not given comes as null instead of not at all; no query tells those apart.
 */
export function compiledQueries<Context extends BaseContext>({ report, format }: Errors<Context>): CompiledQueries<Context> {
  const seen = new WeakMap<DocumentNode, Compiled | 'once'>();
  const ready = new Map<string, Ready>();

  const compiled = ({ schema, document, operation, operationName, request }: GraphQLRequestContext<Context>): CompiledQuery | null => {
    if (!document || operation?.operation !== OperationTypeNode.QUERY || request.http?.method !== 'POST') return null;
    const known = seen.get(document);
    if (!known) {
      seen.set(document, 'once');
      return null;
    }
    const byName: Compiled = known === 'once' ? new Map<string | null, CompiledQuery | null>() : known;
    if (known === 'once') seen.set(document, byName);
    const name = operationName ?? null;
    if (!byName.has(name)) {
      const result = compileQuery(withCoerced(schema), withCoercedVariables(document), name ?? '');
      byName.set(name, isCompiledQuery(result) ? result : null);
    }
    return byName.get(name) ?? null;
  };

  const remember = ({ source, document, operation, schema }: GraphQLRequestContext<Context>, query: CompiledQuery): void => {
    const operations = document!.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    if (!source || source.length > longestReady || operations.length !== 1) return;
    if (ready.size >= mostReady) ready.clear();
    ready.set(source, { query, schema, operation: operation! });
  };

  const run = async ({ query, schema, operation }: Ready, variables: Record<string, unknown>, context: Context) => {
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
    if (!coerced) return null;
    const { data, errors } = await query.query(undefined, context, coerced);
    const thrown = errors?.map(asThrown);
    if (thrown) report(thrown, context);
    return { thrown, result: { ...(thrown ? { errors: thrown.map((error) => format(asAnswered(error), error)) } : {}), data } };
  };

  return {
    plugin: {
      requestDidStart: () =>
        Promise.resolve({
          responseForOperation: async (requestContext) => {
            const query = compiled(requestContext);
            if (!query) return null;
            const { schema, operation, request, contextValue } = requestContext;
            remember(requestContext, query);
            const answered = await run({ query, schema, operation }, request.variables ?? {}, contextValue);
            if (!answered) return null;
            const { thrown, result } = answered;
            if (thrown) Object.assign(requestContext, { errors: thrown }); // as Apollo does, for plug-ins that look at the response
            return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: result } };
          },
        }),
    },
    answer: async (body, context) => {
      const { query: text, variables, operationName, extensions } = (body ?? {}) as Record<string, unknown>;
      const known = typeof text === 'string' && extensions === undefined ? ready.get(text) : undefined;
      if (!known || !isRecord(variables ?? {})) return null;
      if ((operationName ?? null) !== null && operationName !== known.operation.name?.value) return null;
      const given = (variables ?? {}) as Record<string, unknown>;
      if (!withinLimits(given)) return null;
      const answered = await run(known, given, context);
      return answered && { unavailable: answered.thrown?.some(isUnavailable) ?? false, body: `${JSON.stringify(answered.result)}\n` };
    },
  };
}

const isRecord = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Variables come to the compiled code as graphql-js has coerced them: graphql-jit unfolds every input type it meets, and those that
 * hold themselves, as filters do, without end.
 */
const coercedType = new GraphQLScalarType({ name: 'Coerced' });

const withCoerced = (schema: GraphQLSchema): GraphQLSchema =>
  Object.create(schema, { getType: { value: (name: string) => (name === coercedType.name ? coercedType : schema.getType(name)) } }) as GraphQLSchema;

const withCoercedVariables = (document: DocumentNode): DocumentNode =>
  visit(document, {
    VariableDefinition: ({ variable }) => ({
      kind: Kind.VARIABLE_DEFINITION,
      variable,
      type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: coercedType.name } },
    }),
  });

/** The error as graphql-js makes it, which keeps what was thrown. */
function asThrown({ message, path, originalError, locations }: GraphQLError): GraphQLError {
  const error = new GraphQLError(message, { path, originalError: originalError ?? null });
  Object.defineProperty(error, 'locations', { value: locations, enumerable: true });
  return error;
}

/** As Apollo does it. */
function asAnswered(error: GraphQLError): GraphQLFormattedError {
  const { message, locations, path, extensions } = error.toJSON();
  return { message, ...(locations ? { locations } : {}), ...(path ? { path } : {}), extensions: { code: 'INTERNAL_SERVER_ERROR', ...extensions } };
}

/**
 * Takes away the resolvers that Nest gives to every plain field: reading a property needs none, and costs a call for each field
 * of each row. A field whose property answers a promise keeps its own: see PageOf.
 */
export function withoutPlainResolvers(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) if (field.resolve?.name === 'rootFieldResolver') delete field.resolve;
  }
  return schema;
}
