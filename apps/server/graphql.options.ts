import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import { formatError, inputLimitsPlugin, isOurFault, isUnavailable, Unavailable } from '@regiekamer/shared-server';
import type { FastifyReply, FastifyRequest } from 'fastify';

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

/** Reports what is our fault; what the caller can solve is theirs to read. The stack names no value that was sent. */
const reportErrors: ApolloServerPlugin<{ request: FastifyRequest }> = {
  requestDidStart: () =>
    Promise.resolve({
      didEncounterErrors: ({ errors, contextValue }) => {
        const unavailable = errors.filter(isUnavailable);
        // whoever keeps this server alive wants to know why; no stack, since it is no fault of the code
        for (const error of unavailable) contextValue.request.log.warn({ path: error.path?.join('.'), reason: error.message }, 'database unavailable');
        for (const error of errors.filter((each) => isOurFault(each) && !unavailable.includes(each))) {
          const stack = (error.originalError ?? error).stack;
          contextValue.request.log.error({ path: error.path?.join('.'), stack }, 'unexpected error');
        }
        return Promise.resolve();
      },
    }),
};

/** A proxy, and whoever counts answers, sees in the status that the database was not there. */
const tellUnavailable: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ errors, response }) => {
        if (errors?.some(isUnavailable)) {
          response.http.status = 503;
          response.http.headers.set('retry-after', '2');
        }
        return Promise.resolve();
      },
    }),
};

/** How GraphQL is served, apart from where its schema goes. */
export const graphqlOptions = {
  path: '/graphql',
  sortSchema: true,
  introspection: true,
  playground: false,
  graphiql: false,
  csrfPrevention: true,
  allowBatchedHttpRequests: false,
  includeStacktraceInErrorResponses: false,
  formatError: (formatted, error) =>
    formatError(isUnavailable(error) ? { ...new Unavailable().toJSON(), path: formatted.path } : formatted),
  context: (request: FastifyRequest, reply: FastifyReply) => ({ request, reply }),
  // armor's types are those of Apollo's CommonJS build
  // or every status becomes 200 again
  preserveHttpStatusForExecutionErrors: false,
  plugins: [inputLimitsPlugin, reportErrors, tellUnavailable, ...(limits.plugins as unknown as ApolloServerPlugin[])],
  validationRules: limits.validationRules,
} satisfies Partial<ApolloDriverConfig>;
