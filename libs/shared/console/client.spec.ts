import { describe, expect, it } from '@jest/globals';
import { ApiError, ConflictError, connection, onSessionEnd, ping, run, type TypedDocument } from './client.js';

const Document = 'query Thing{thing}' as TypedDocument<{ thing: string }, object>;

function answerWith(...bodies: (string | Error)[]): RequestInit[] {
  const sent: RequestInit[] = [];
  globalThis.fetch = (_input, init) => {
    sent.push(init ?? {});
    const body = bodies.shift();
    if (body === undefined || body instanceof Error) return Promise.reject(body ?? new Error('nothing left'));
    return Promise.resolve({ status: body.startsWith('<') ? 502 : 200, text: () => Promise.resolve(body) } as Response);
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
  ])('knows %s from a refusal, and when the server is back', async (_name, body) => {
    answerWith(body, '{"data":{"__typename":"Query"}}');
    expect((await failure(run(Document, {}))).code).toBe('NETWORK');
    expect(connection.isAway()).toBe(true);
    expect(await ping()).toBe(true);
    expect(connection.isAway()).toBe(false);
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
