import fc from 'fast-check';
import { isValidSlug } from '../../../../server/src/domain/slugs/is-valid-slug';
import { makeSlug, SLUG_MAX_LENGTH } from '../../../../server/src/domain/slugs/make-slug';

const fallback = { prefix: 'post', suffix: 'x7k2' };

describe('makeSlug', () => {
  it.each([
    ['an ordinary title', 'Five Things to Know', 'five-things-to-know'],
    ['nothing that can be written', '日本語', 'post-x7k2'],
    ['punctuation alone', '!!!', 'post-x7k2'],
    ['what looks like a documentId', 'Interdisciplinaryresearc', 'interdisciplinaryresearc-post'],
    ['an address of the API', 'Archives', 'archives-post'],
  ])('%s', (_name, text, expected) => {
    expect(makeSlug(text, fallback)).toBe(expected);
  });

  it('cuts a long title between words', () => {
    const slug = makeSlug('word '.repeat(40), fallback);
    expect(slug).toBe(Array.from({ length: 16 }, () => 'word').join('-'));
  });

  it('takes the prefix of other types', () => {
    expect(makeSlug('', { prefix: 'practice-area', suffix: '1' })).toBe('practice-area-1');
  });

  it('is always a valid slug of at most 80 characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const slug = makeSlug(text, fallback);
        expect(isValidSlug(slug)).toBe(true);
        expect(slug.length).toBeLessThanOrEqual(SLUG_MAX_LENGTH);
      })
    );
  });

  it('is never taken for a documentId', () => {
    const idLike = fc.stringMatching(/^[a-z0-9]{24}$/);
    fc.assert(
      fc.property(idLike, (text) => {
        expect(makeSlug(text, fallback)).toBe(`${text}-post`);
      })
    );
  });
});
