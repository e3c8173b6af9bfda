import { cutSlug } from '../../../../server/src/domain/slugs/cut-slug';

describe('cutSlug', () => {
  it.each([
    ['leaves what fits', 'fair-use', 8, 'fair-use'],
    ['cuts between words', 'fair-use-doctrine', 12, 'fair-use'],
    ['keeps a word that just fits', 'of-fair-use-x', 11, 'of-fair-use'],
    ['cuts inside a word that fills most of the room', 'a-uncopyrightability', 10, 'a-uncopyri'],
    ['leaves no hyphen at the end', 'ab-cdefghijkl', 3, 'ab'],
  ])('%s', (_name, slug, length, expected) => {
    expect(cutSlug(slug, length)).toBe(expected);
  });
});
