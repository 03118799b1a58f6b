import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { ApiError, ConflictError, connection, onSessionEnd, ping, run, type TypedDocument } from './client.js';

const Document = 'query Thing{thing}' as TypedDocument<{ thing: string }, object>;

const Change = 'mutation Change{thing}' as TypedDocument<{ thing: string }, object>;

const keyOf = ({ headers }: RequestInit) => (headers as Record<string, string> | undefined)?.['idempotency-key'];

function answerWith(...bodies: (string | Error)[]): RequestInit[] {
  const sent: RequestInit[] = [];
  globalThis.fetch = (_input, init) => {
    sent.push(init ?? {});
    const body = bodies.shift();
    if (body === undefined || body instanceof Error) return Promise.reject(body ?? new Error('nothing left'));
    return Promise.resolve({ status: body.startsWith('<') ? 502 : body.includes('UNAVAILABLE') ? 503 : 200, text: () => Promise.resolve(body) } as Response);
  };
  return sent;
}
const refusal = (code: string, fields?: object) =>
  JSON.stringify({ errors: [{ message: 'no', extensions: { code, fields } }] });
const failure = async (promise: Promise<unknown>): Promise<ApiError> => {
  try {
    await promise;
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
  throw new Error('it did not fail');
};

describe('run', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  it('sends the document with the headers that the server asks against forgery', async () => {
    const sent = answerWith('{"data":{"thing":"one"}}');
    expect(await run(Document, {})).toEqual({ thing: 'one' });
    expect(sent[0]).toMatchObject({
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true' },
    });
  });

  it('gives the fields of a refusal to the form, named as the form names them', async () => {
    answerWith(refusal('BAD_USER_INPUT', { 'input.surname': 'validation.required', email: 'validation.email' }));
    const error = await failure(run(Document, {}));
    expect(error.code).toBe('BAD_USER_INPUT');
    expect((error.body as { errors: object }).errors).toEqual({ surname: 'validation.required', email: 'validation.email' });
    expect(error.message).toBe('errors.BAD_USER_INPUT');
  });

  it('tells a conflict apart', async () => {
    answerWith(refusal('CONFLICT'));
    expect(await failure(run(Document, {}))).toBeInstanceOf(ConflictError);
  });

  it('takes an unknown code for an error of the server', async () => {
    answerWith(refusal('SOMETHING_ELSE'));
    expect((await failure(run(Document, {}))).code).toBe('INTERNAL_SERVER_ERROR');
  });

  it.each([
    ['no answer', new TypeError('fetch failed')],
    ['a proxy without a server behind it', '<html>Bad gateway</html>'],
    ['a server without its database', refusal('UNAVAILABLE')],
  ])('knows %s from a refusal, and when the server is back', async (_name, body) => {
    answerWith(body, new Error('still away'), '{"status":"ok"}');
    expect((await failure(run(Document, {}))).code).toBe(typeof body === 'string' && body.includes('UNAVAILABLE') ? 'UNAVAILABLE' : 'NETWORK');
    expect(connection.isAway()).toBe(true);
    expect(await ping()).toBe(false);
    expect(connection.isAway()).toBe(true);
    expect(await ping()).toBe(true);
    expect(connection.isAway()).toBe(false);
  });

  it('sends a change again under the same key until it is known what became of it', async () => {
    jest.useFakeTimers();
    const sent = answerWith(new TypeError('line down'), '<html>Bad gateway</html>', refusal('UNAVAILABLE'), '{"data":{"thing":"one"}}');
    const told: number[] = [];
    const stop = connection.subscribe(() => told.push(connection.unsent()));
    const answer = run(Change, {});
    for (let round = 0; round < 3; round++) {
      await jest.advanceTimersByTimeAsync(2_500);
      expect(sent).toHaveLength(round + 2);
    }
    expect(await answer).toEqual({ thing: 'one' });
    expect(new Set(sent.map(keyOf)).size).toBe(1);
    expect(keyOf(sent[0]!)).toMatch(/^[0-9a-f]{32}$/);
    expect(told.filter((count, index) => count !== told[index - 1])).toEqual([0, 1, 0]);
    expect(connection.isAway()).toBe(false);
    stop();
  });

  it('does not send a change again that was refused, and gives every change a key of its own', async () => {
    const sent = answerWith(refusal('CONFLICT'), '{"data":{"thing":"one"}}', '{"data":{"thing":"two"}}');
    expect(await failure(run(Change, {}))).toBeInstanceOf(ConflictError);
    expect(sent).toHaveLength(1);
    await run(Change, {});
    await run(Change, {}, { key: 'kept' });
    expect(keyOf(sent[1]!)).not.toBe(keyOf(sent[0]!));
    expect(keyOf(sent[2]!)).toBe('kept');
  });

  it('asks once, and sends a change of who is signed in once, whatever becomes of it', async () => {
    const sent = answerWith(new TypeError('line down'), new TypeError('line down'));
    await failure(run(Document, {}));
    await failure(run(Change, {}, { waitForSession: false }));
    expect(sent.map(keyOf)).toEqual([undefined, undefined]);
  });

  it('asks to sign in once for all requests that meet the end of the session, and repeats them', async () => {
    const bodies = [refusal('UNAUTHENTICATED'), refusal('UNAUTHENTICATED'), '{"data":{"thing":"one"}}', '{"data":{"thing":"two"}}'];
    answerWith(...bodies);
    let asked = 0;
    const stop = onSessionEnd(() => {
      asked += 1;
      return Promise.resolve(true);
    });
    expect(await Promise.all([run(Document, {}), run(Document, {})])).toEqual([{ thing: 'one' }, { thing: 'two' }]);
    expect(asked).toBe(1);
    stop();
  });

  it('gives up when nobody signs in', async () => {
    answerWith(refusal('UNAUTHENTICATED'));
    const stop = onSessionEnd(() => Promise.resolve(false));
    expect((await failure(run(Document, {}))).code).toBe('UNAUTHENTICATED');
    stop();
  });
});
