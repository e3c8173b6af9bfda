import { errorBody, ERROR_CODES, type ErrorCode } from '../../../contract';
import {
  CursorInvalidError,
  LegalBlogError,
  NotFoundError,
  ValidationFailedError,
} from '../../../server/src/domain/errors';
import { ERROR_STATUS, errorBodyOf } from '../../../server/src/http/error-map';

describe('ERROR_STATUS', () => {
  it('has a status for every code, and for no other', () => {
    expect(Object.keys(ERROR_STATUS).sort()).toEqual([...ERROR_CODES].sort());
  });

  it.each<[ErrorCode, number]>([
    ['NOT_FOUND', 404],
    ['VALIDATION_FAILED', 400],
    ['CURSOR_INVALID', 400],
    ['COMMENTS_OFF', 404],
    ['COMMENTS_CLOSED', 403],
    ['COMMENTS_PAUSED', 403],
    ['FORM_TOKEN_INVALID', 400],
    ['NOTICE_NOT_ACCEPTED', 400],
    ['BODY_TOO_LONG', 400],
    ['DUPLICATE_COMMENT', 409],
    ['RATE_LIMITED', 429],
    ['PARENT_NOT_PUBLIC', 400],
    ['IDEMPOTENCY_MISMATCH', 409],
    ['STALE_VERSION', 409],
    ['TRANSITION_NOT_ALLOWED', 409],
    ['FORBIDDEN', 403],
    ['IN_USE', 409],
    ['SLUG_TAKEN', 409],
  ])('%s: %d', (code, status) => {
    expect(ERROR_STATUS[code].status).toBe(status);
  });

  it('names each status in one way', () => {
    const names = new Map<number, Set<string>>();
    for (const { status, name } of Object.values(ERROR_STATUS)) {
      names.set(status, (names.get(status) ?? new Set()).add(name));
    }
    expect([...names.values()].filter((different) => different.size > 1)).toEqual([]);
  });
});

describe('errorBodyOf', () => {
  it.each([
    ['an error with details', new LegalBlogError('RATE_LIMITED', 'slowly', { retryAfter: 9 })],
    ['what was not found', new NotFoundError('the post')],
    ['what was not valid', new ValidationFailedError([{ path: 'body', message: 'is empty' }])],
    ['a request that is no object', new ValidationFailedError([{ path: '', message: 'is odd' }])],
    ['no issue', new ValidationFailedError([])],
    ['a cursor', new CursorInvalidError()],
  ])('%s has the shape of the contract', (_name, error) => {
    const body = errorBodyOf(error);
    expect(errorBody.parse(body)).toEqual(body);
    expect(body.error.details.code).toBe(error.code);
    expect(body.error.message).toBe(error.message);
  });

  it('passes the details on, which cannot hide the code', () => {
    const error = new LegalBlogError('RATE_LIMITED', 'slowly', { retryAfter: 9, code: 'IN_USE' });
    expect(errorBodyOf(error)).toEqual({
      data: null,
      error: {
        status: 429,
        name: 'RateLimitError',
        message: 'slowly',
        details: { code: 'RATE_LIMITED', retryAfter: 9 },
      },
    });
  });

  it('says what is wrong with which part', () => {
    const error = new ValidationFailedError([
      { path: 'author.email', message: 'is not an e-mail address' },
      { path: 'body', message: 'is empty' },
    ]);
    expect(errorBodyOf(error).error).toMatchObject({
      message: 'author.email: is not an e-mail address',
      details: { issues: [{ path: 'author.email' }, { path: 'body' }] },
    });
  });
});
