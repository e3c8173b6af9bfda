import { errorCodeOf } from '../../admin/src/api/error-code';
import { deskAddress, logAddress, readerAddress } from '../../admin/src/components/desk-address';

const DESK = '/plugins/legal-blog/moderation';

describe('deskAddress', () => {
  it.each([
    [{}, DESK],
    [{ lane: 'attorney' }, `${DESK}?lane=attorney`],
    [{ urgent: 'true' as const }, `${DESK}?urgent=true`],
    [{ status: 'approved', post: 'p1' }, `${DESK}?status=approved&post=p1`],
    [{ author: 'r1', status: 'pending', item: 'c1' }, `${DESK}?author=r1&status=pending&item=c1`],
  ])('%j', (filter, address) => expect(deskAddress(filter)).toBe(address));
});

it('a reader has a page under the desk', () => {
  expect(readerAddress('r1')).toBe(`${DESK}/readers/r1`);
});

it('what was done with a comment has a page under the desk', () => {
  expect(logAddress('c1')).toBe(`${DESK}/log?comment=c1`);
});

describe('errorCodeOf', () => {
  it.each([
    [{ name: 'NotFoundError', details: { code: 'NOT_FOUND' } }, 'NOT_FOUND'],
    [{ name: 'ForbiddenError', details: {} }, 'FORBIDDEN'],
    [{ name: 'ForbiddenError', details: { code: 'OF_ANOTHER_VERSION' } }, null],
    [{ details: { code: 'OF_ANOTHER_VERSION' } }, null],
    [{ response: { data: { error: { details: { code: 'STALE_VERSION' } } } } }, 'STALE_VERSION'],
    [{ response: { data: { error: { name: 'ForbiddenError' } } } }, 'FORBIDDEN'],
    [{ name: 'FetchError', response: {} }, null],
    [{ message: 'Network error' }, null],
    [undefined, null],
  ])('%j', (error, code) => expect(errorCodeOf(error)).toBe(code));
});
