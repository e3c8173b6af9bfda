import { isValidSlug } from '../../../../server/src/domain/slugs/is-valid-slug';

describe('isValidSlug', () => {
  it.each([
    ['fair-use', true],
    ['2024', true],
    ['a'.repeat(200), true],
    ['a'.repeat(201), false],
    ['Fair-Use', false],
    ['fair--use', false],
    ['-fair', false],
    ['fair-', false],
    ['fair use', false],
    ['fair/use', false],
    ['café', false],
    ['', false],
    ['archives', false],
    ['tz4a98xxat96iws9zmbrgj3a', false],
  ])('%s: %s', (text, expected) => {
    expect(isValidSlug(text)).toBe(expected);
  });
});
