import { type ApolloServerPlugin, type BaseContext, type GraphQLRequestContext, HeaderMap } from '@apollo/server';
import {
  type DocumentNode, getVariableValues, GraphQLError, type GraphQLFormattedError, GraphQLScalarType, type GraphQLSchema, isObjectType, Kind,
  OperationTypeNode, visit,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';

/** What a document was compiled to, by the operation of that name; null where it can not be compiled. */
type Compiled = Map<string | null, CompiledQuery | null>;

/** What becomes of errors, as Apollo is told too. */
interface Errors<Context> {
  report(errors: readonly GraphQLError[], context: Context): void;
  format(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError;
}

/**
 * Answers queries by code that was compiled for their document, instead of walking it field by field. A document is compiled
 * when it is asked a second time, so that whoever sends a new one each time pays no more than before; the code lives as long as
 * Apollo remembers the document. Mutations, and variables that do not fit, are left to graphql-js. One thing differs: a variable
 * inside a literal (`{ after: $after }`) that is not given comes as null instead of not at all; no query tells those apart.
 */
export function compiledQueries<Context extends BaseContext>({ report, format }: Errors<Context>): ApolloServerPlugin<Context> {
  const seen = new WeakMap<DocumentNode, Compiled | 'once'>();

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

  return {
    requestDidStart: () =>
      Promise.resolve({
        responseForOperation: async (requestContext) => {
          const query = compiled(requestContext);
          if (!query) return null;
          const { schema, operation, request, contextValue } = requestContext;
          const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
          if (!coerced) return null;
          const result = await query.query(undefined, contextValue, coerced);
          const errors = result.errors?.map(asThrown);
          if (errors) {
            report(errors, contextValue);
            Object.assign(requestContext, { errors }); // as Apollo does, for plug-ins that look at the response
          }
          return {
            http: { headers: new HeaderMap() },
            body: { kind: 'single', singleResult: { data: result.data, ...(errors ? { errors: errors.map((error) => format(asAnswered(error), error)) } : {}) } },
          };
        },
      }),
  };
}

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
