import { describe, expect, it } from '@jest/globals';
import { BadInput, Conflict, formatError } from './errors.js';

describe('an error on its way out', () => {
  it('keeps the code and the fields that the caller needs', () => {
    expect(formatError(new BadInput({ surname: 'validation.required' }).toJSON())).toMatchObject({
      extensions: { code: 'BAD_USER_INPUT', fields: { surname: 'validation.required' } },
    });
    expect(formatError(new Conflict().toJSON()).extensions).toEqual({ code: 'CONFLICT' });
  });

  it('tells nothing of what went wrong inside', () => {
    const inside = { message: 'duplicate key (email)=(a@b.example)', extensions: { code: 'INTERNAL_SERVER_ERROR', stacktrace: ['x'] } };
    expect(formatError(inside)).toEqual({
      message: 'Something went wrong on our side.',
      path: undefined,
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    });
    expect(formatError({ message: 'secret', extensions: { code: 'SOMETHING_NEW' } }).message).not.toContain('secret');
  });

  it.each([
    [`Variable "$input" got invalid value "x" at "input.email"; Value is not a valid email address: x`, { email: 'validation.invalid' }],
    [`Variable "$input" got invalid value 1 at "input.discussionPoints[2].issueId"; no`, { 'discussionPoints.2.issueId': 'validation.invalid' }],
    [`Variable "$id" of required type "ID!" was not provided.`, { id: 'validation.invalid' }],
  ])('names the field of %s', (message, fields) => {
    expect(formatError({ message, extensions: { code: 'BAD_USER_INPUT' } }).extensions).toEqual({ code: 'BAD_USER_INPUT', fields });
  });

  it('does not repeat a long value that it refuses', () => {
    expect(formatError({ message: 'x'.repeat(5_000), extensions: { code: 'BAD_USER_INPUT' } }).message.length).toBeLessThan(600);
  });
});
