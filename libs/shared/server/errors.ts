import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** The codes that a client may rely on in `extensions.code`. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_USER_INPUT'
  | 'CONFLICT'
  | 'RATE_LIMITED'
  | 'TOO_COMPLEX'
  | 'UNAVAILABLE';

/** An error that is the caller's to solve; everything else is ours, and is logged and answered without details. */
export class UserError extends GraphQLError {
  constructor(code: ErrorCode, message: string, extensions: Record<string, unknown> = {}) {
    super(message, { extensions: { code, ...extensions } });
  }
}

/** Nobody is signed in. */
export class Unauthenticated extends UserError {
  constructor() {
    super('UNAUTHENTICATED', 'Sign in first.');
  }
}

/** The viewer's roles do not grant this operation, or the rules on the single record do not. */
export class Forbidden extends UserError {
  constructor() {
    super('FORBIDDEN', 'Your role does not allow this.');
  }
}

/** The record does not exist, or the viewer may not see it: both answer alike. */
export class NotFound extends UserError {
  constructor() {
    super('NOT_FOUND', 'There is no such record.');
  }
}

/** The input's path (inside `input`, or the argument's name) to a message key: `{ 'discussionPoints.0.issueId': 'validation.unknown' }`. */
export type FieldErrors = Record<string, string>;

/** What was sent cannot be accepted. */
export class BadInput extends UserError {
  constructor(readonly fields: FieldErrors, message?: string) {
    super('BAD_USER_INPUT', message ?? `Check the input: ${Object.entries(fields).map((pair) => pair.join(': ')).join('; ')}`, { fields });
  }
}

/** Somebody changed the record since the caller read it; nothing was changed. */
export class Conflict extends UserError {
  constructor() {
    super('CONFLICT', 'Somebody changed this record in the meantime. Nothing was saved.');
  }
}

const keptCodes = new Set<unknown>([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'CONFLICT',
  'RATE_LIMITED',
  'TOO_COMPLEX',
  'UNAVAILABLE',
]);

/** A syntax or validation error of the document itself is bad input too. */
const documentErrors = new Set<unknown>([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** Whether an error is none that the caller could solve, and has to be looked at. */
export function isOurFault({ extensions }: GraphQLError): boolean {
  return !keptCodes.has(extensions['code']) && !documentErrors.has(extensions['code']);
}

/** Where a variable could not be coerced, graphql-js says so in words only: `… at "input.email"; …`. */
const coercion = /^Variable "\$(\w+)" got invalid value .*? at "\1\.([^"]+)"/s;
const coercionOfWhole = /^Variable "\$(\w+)" (?:got invalid value|of required type)/s;

/**
 * What of an error leaves the server: the codes of the contract with their fields; anything else becomes an
 * INTERNAL_SERVER_ERROR without its message.
 */
export function formatError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { message, locations, path, extensions = {} } = formatted;
  const { code, fields } = extensions;
  if (keptCodes.has(code)) {
    const found = fields ?? (code === 'BAD_USER_INPUT' ? coercedFields(message) : undefined);
    return { message: shortened(message), locations, path, extensions: found ? { code, fields: found } : { code } };
  }
  if (documentErrors.has(code)) {
    // limits on depth, cost, aliases and the like report through validation
    const tooComplex = /limit|exceed|too (deep|complex|many)/i.test(message) && /depth|cost|alias|token|directive/i.test(message);
    return {
      message: shortened(message),
      locations,
      extensions: { code: tooComplex ? 'TOO_COMPLEX' : 'BAD_USER_INPUT' },
    };
  }
  return { message: 'Something went wrong on our side.', path, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}

function coercedFields(message: string): FieldErrors | undefined {
  const inside = coercion.exec(message);
  if (inside) return { [inside[2]!.replace(/\[(\d+)\]/g, '.$1')]: 'validation.invalid' };
  const whole = coercionOfWhole.exec(message);
  return whole ? { [whole[1]!]: 'validation.invalid' } : undefined;
}

/** graphql-js repeats the value it refuses, however long. */
function shortened(message: string): string {
  return message.length > 500 ? `${message.slice(0, 500)}…` : message;
}
