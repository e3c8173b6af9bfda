import { isReservedSlug } from '../../../../server/src/domain/slugs/is-reserved-slug';

describe('isReservedSlug', () => {
  it.each([
    ['archives', true],
    ['archives-2', false],
    ['constructor', false],
  ])('%s: %s', (text, expected) => {
    expect(isReservedSlug(text)).toBe(expected);
  });
});
