import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import { type CompiledQueries, compiledQueries, formatError, inputLimitsPlugin, isOurFault, isUnavailable, Unavailable, withoutPlainResolvers } from '@regiekamer/shared-server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';

/**
 * Bounds on every document. The cost of a field is 1, of an object 2, each level deeper weighs half as much again; the
 * widest page of the console costs about a third of what is allowed.
 */
const limits = new ApolloArmor({
  maxDepth: { n: 10, ignoreIntrospection: true },
  costLimit: { maxCost: 5_000, objectCost: 2, scalarCost: 1, depthCostFactor: 1.3, ignoreIntrospection: true },
  maxAliases: { n: 30 },
  maxTokens: { n: 3_000 },
  maxDirectives: { n: 30 },
  blockFieldSuggestion: { enabled: false },
}).protect();

export const graphqlPath = '/graphql';

interface Context {
  request: FastifyRequest;
  reply: FastifyReply;
}

/** Reports what is our fault; what the caller can solve is theirs to read. The stack names no value that was sent. */
function report(errors: readonly GraphQLError[], { request }: Context): void {
  const unavailable = errors.filter(isUnavailable);
  // whoever keeps this server alive wants to know why; no stack, since it is no fault of the code
  for (const error of unavailable) request.log.warn({ path: error.path?.join('.'), reason: error.message }, 'database unavailable');
  for (const error of errors.filter((each) => isOurFault(each) && !unavailable.includes(each))) {
    const stack = (error.originalError ?? error).stack;
    request.log.error({ path: error.path?.join('.'), stack }, 'unexpected error');
  }
}

const reportErrors: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      didEncounterErrors: ({ errors, contextValue }) => Promise.resolve(report(errors, contextValue)),
    }),
};

/** How an answer says that it may be asked for again, in seconds. */
export const retryAfter = '2';

/** No answer is kept by anybody on its way. A proxy, and whoever counts answers, sees in the status that the database was not there. */
const headers: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ errors, response }) => {
        response.http.headers.set('cache-control', 'no-store');
        if (errors?.some(isUnavailable)) {
          response.http.status = 503;
          response.http.headers.set('retry-after', retryAfter);
        }
        return Promise.resolve();
      },
    }),
};

const format = (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError =>
  formatError(isUnavailable(error) ? { ...new Unavailable().toJSON(), path: formatted.path } : formatted);

/** The queries of one server, compiled. */
export const serverQueries = () => compiledQueries({ report, format });

/** How GraphQL is served, apart from where its schema goes. */
export const graphqlOptions = (queries: CompiledQueries<Context>) => ({
  path: graphqlPath,
  sortSchema: true,
  introspection: true,
  playground: false,
  graphiql: false,
  csrfPrevention: true,
  allowBatchedHttpRequests: false,
  includeStacktraceInErrorResponses: false,
  formatError: format,
  transformSchema: withoutPlainResolvers,
  context: (request: FastifyRequest, reply: FastifyReply) => ({ request, reply }),
  // or every status becomes 200 again
  preserveHttpStatusForExecutionErrors: false,
  // armor's types are those of Apollo's CommonJS build
  plugins: [
    // it gives every field of the schema a resolver, which costs more than all the rest of an answer
    ApolloServerPluginCacheControlDisabled(),
    inputLimitsPlugin, reportErrors, headers, queries.plugin, ...(limits.plugins as unknown as ApolloServerPlugin[]),
  ],
  validationRules: limits.validationRules,
}) satisfies Partial<ApolloDriverConfig>;
