import { HttpError } from 'ra-core';

/** The text of an operation, typed with what it answers and what it takes. Made by codegen, never by hand. */
export type TypedDocument<Result, Variables> = string & {
  readonly __types?: (variables: Variables) => Result;
};

export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_USER_INPUT'
  | 'CONFLICT'
  | 'RATE_LIMITED'
  | 'TOO_COMPLEX'
  | 'INTERNAL_SERVER_ERROR'
  /** the server answers, its database does not */
  | 'UNAVAILABLE'
  /** no answer at all: the server is away or the line is down */
  | 'NETWORK';

const statuses: Record<ErrorCode, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  TOO_COMPLEX: 400,
  INTERNAL_SERVER_ERROR: 500,
  UNAVAILABLE: 503,
  NETWORK: 0,
};

const isErrorCode = (code: unknown): code is ErrorCode => typeof code === 'string' && code in statuses;

/**
 * What the server refused, in words that the console can use. `message` is a message key (`errors.<code>`), since it
 * ends up in notifications; `fields` maps a path in the form to a message key, as react-admin's forms read it.
 */
export class ApiError extends HttpError {
  override readonly name: string = 'ApiError';

  constructor(
    readonly code: ErrorCode,
    readonly fields: Readonly<Record<string, string>> = {},
    /** the server's own words, for developers */
    readonly detail = '',
  ) {
    super(`errors.${code}`, statuses[code], {
      code,
      // react-admin takes a form's errors from here; an empty object would swallow its notification
      ...(Object.keys(fields).length > 0 ? { errors: fields } : {}),
    });
    // HttpError sets its own prototype, which would hide what kind of error this is.
    Object.setPrototypeOf(this, new.target.prototype);
  }
}

/** Somebody else changed the record since it was read; nothing was saved. */
export class ConflictError extends ApiError {
  override readonly name = 'ConflictError';

  constructor(detail = '') {
    super('CONFLICT', {}, detail);
  }
}

interface GraphQLAnswer {
  data?: unknown;
  errors?: { message: string; path?: (string | number)[]; extensions?: { code?: unknown; fields?: unknown } }[];
}

function toError(answer: GraphQLAnswer, status: number): ApiError {
  const first = answer.errors?.[0];
  const code = first?.extensions?.code;
  const detail = first?.message ?? `HTTP ${status}`;
  if (code === 'CONFLICT') return new ConflictError(detail);
  if (isErrorCode(code)) return new ApiError(code, fieldsOf(first?.extensions?.fields), detail);
  if (status === 401) return new ApiError('UNAUTHENTICATED', {}, detail);
  if (status === 429) return new ApiError('RATE_LIMITED', {}, detail);
  return new ApiError('INTERNAL_SERVER_ERROR', {}, detail);
}

/** The server names a path from the mutation's input on; some forms hold the input itself, so `input.` is dropped. */
function fieldsOf(fields: unknown): Record<string, string> {
  if (typeof fields !== 'object' || fields === null) return {};
  return Object.fromEntries(
    Object.entries(fields)
      .filter((entry): entry is [string, string] => typeof entry[1] === 'string')
      .map(([path, key]) => [path.replace(/^input\./, ''), key]),
  );
}

type Listener = () => void;
const listeners = new Set<Listener>();
let away = false;
let unsent = 0;

function setAway(value: boolean): void {
  if (away === value) return;
  away = value;
  listeners.forEach((listener) => listener());
}

function addUnsent(count: 1 | -1): void {
  unsent += count;
  listeners.forEach((listener) => listener());
}

/** Whether the last request went unanswered, and what waits for the server to be back; for useSyncExternalStore. */
export const connection = {
  subscribe(listener: Listener): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  isAway: (): boolean => away,
  /** changes of which nobody knows yet whether they arrived; each is sent again until that is known */
  unsent: (): number => unsent,
};

/** Asks whoever sits at the screen to sign in again; resolves true once they did. */
type Reauthenticate = () => Promise<boolean>;
let reauthenticate: Reauthenticate | undefined;
let reauthenticating: Promise<boolean> | undefined;

/** The session may end under a half-filled form: whoever can show a sign-in over the page registers here. */
export function onSessionEnd(handler: Reauthenticate): () => void {
  reauthenticate = handler;
  return () => {
    if (reauthenticate === handler) reauthenticate = undefined;
  };
}

export interface RunOptions {
  signal?: AbortSignal;
  /** false where a missing session is an answer rather than an interruption: signing in, asking who is there */
  waitForSession?: boolean;
  /** what the server knows this attempt by, where it may have been sent before; a change has a new one otherwise */
  key?: string;
}

/** A name for one attempt to change something: sent again under it, it is done once. */
export function attemptKey(): string {
  // not randomUUID, which browsers keep from pages without TLS
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Runs one operation and gives its data. A change whose answer was lost may have been made or not: it is sent again under
 * the same key, which makes it once, until the server tells.
 * @throws ApiError (ConflictError for CONFLICT; code NETWORK when a question got no answer), DOMException when aborted
 */
export async function run<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  { signal, waitForSession = true, key: given }: RunOptions = {},
): Promise<Result> {
  const key = waitForSession && document.startsWith('mutation') ? (given ?? attemptKey()) : undefined;
  const once = () => post<Result>(document, variables, { signal, key });
  const send = () => (key === undefined ? once() : untilAnswered(once));
  try {
    return await send();
  } catch (error) {
    if (!(error instanceof ApiError && error.code === 'UNAUTHENTICATED') || !waitForSession || !reauthenticate) {
      throw error;
    }
    // Several requests can meet the end of the session at once; one sign-in serves them all.
    reauthenticating ??= reauthenticate().finally(() => {
      reauthenticating = undefined;
    });
    if (!(await reauthenticating)) throw error;
    return send();
  }
}

/** ms between two attempts, so that many consoles do not all knock at once */
const pause = () => 1_500 + Math.random() * 1_000;

/** ms: the server remembers a key for 24 hours; what is sent again after that could be done twice */
const remembered = 20 * 60 * 60_000;

const isInDoubt = (error: unknown): boolean => error instanceof ApiError && (error.code === 'NETWORK' || error.code === 'UNAVAILABLE');

async function untilAnswered<Result>(once: () => Promise<Result>): Promise<Result> {
  const end = Date.now() + remembered;
  let waiting = false;
  try {
    for (;;) {
      try {
        return await once();
      } catch (error) {
        if (!isInDoubt(error) || Date.now() > end) throw error;
        if (!waiting) addUnsent(1);
        waiting = true;
        await new Promise((resolve) => setTimeout(resolve, pause()));
      }
    }
  } finally {
    if (waiting) addUnsent(-1);
  }
}

async function post<Result>(query: string, variables: unknown, { signal, key }: Pick<RunOptions, 'signal' | 'key'>): Promise<Result> {
  let response: Response;
  let text: string;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        'content-type': 'application/json',
        'apollo-require-preflight': 'true',
        ...(key === undefined ? {} : { 'idempotency-key': key }),
      },
      body: JSON.stringify({ query, variables }),
      ...(signal ? { signal } : {}),
    });
    text = await response.text();
  } catch (error) {
    if (signal?.aborted) throw error;
    setAway(true);
    throw new ApiError('NETWORK', {}, String(error));
  }
  const answer = parse(text);
  // A proxy answers 502, 503 or 504 in HTML when the server behind it is gone.
  if (answer === undefined && response.status >= 502) {
    setAway(true);
    throw new ApiError('NETWORK', {}, `HTTP ${response.status}`);
  }
  const error = !answer?.data || answer.errors?.length ? toError(answer ?? {}, response.status) : undefined;
  setAway(error?.code === 'UNAVAILABLE');
  if (error) throw error;
  return answer?.data as Result;
}

function parse(text: string): GraphQLAnswer | undefined {
  try {
    return JSON.parse(text) as GraphQLAnswer;
  } catch {
    return undefined; // not GraphQL: the status tells what it is
  }
}

/** Asks the server whether it can serve, its database included. */
export async function ping(): Promise<boolean> {
  const ready = await fetch('/readyz').then(
    ({ status }) => status === 200,
    () => false,
  );
  setAway(!ready);
  return ready;
}
