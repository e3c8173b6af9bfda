import { COMMENT_STATES } from '../../contract/vocabulary';
import {
  readLocation,
  sortsFor,
  usualSort,
  writeLocation,
} from '../../admin/src/features/moderation-desk/queue-location';

const read = (search: string) => readLocation(new URLSearchParams(search));

describe('the address of a moderator', () => {
  it('begins with what waits, the oldest first, nothing open', () => {
    expect(read('')).toEqual({ status: 'pending', sort: 'oldest', item: null });
  });

  it('is short where it says what one begins with', () => {
    expect(writeLocation(read('')).toString()).toBe('');
    expect(writeLocation(read('status=spam&sort=certainty')).toString()).toBe('status=spam');
  });

  it('falls back on what one begins with where it makes no sense', () => {
    expect(read('status=nonsense&sort=sideways')).toEqual(read(''));
    expect(read('status=waiting')).toEqual(read(''));
    expect(read('sort=certainty')).toEqual(read(''));
  });

  it('leads back to where it was written, from everywhere', () => {
    for (const status of COMMENT_STATES) {
      for (const sort of sortsFor(status)) {
        for (const item of [null, 'c'.repeat(24)]) {
          const location = { status, sort, item };
          expect(read(writeLocation(location).toString())).toEqual(location);
        }
      }
    }
  });

  it('looks at decided comments from their end', () => {
    expect(usualSort('pending')).toBe('oldest');
    expect(usualSort('rejected')).toBe('newest');
  });

  it('looks first at what the rules are least sure is spam', () => {
    expect(usualSort('spam')).toBe('certainty');
    expect(sortsFor('pending')).not.toContain('certainty');
  });
});
