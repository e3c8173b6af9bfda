import fc from 'fast-check';
import { isMadeFrom } from '../../server/src/content/slugs/is-made-from';
import { SLUG_MAX_LENGTH, makeSlug } from '../../server/src/domain/slugs/make-slug';
import { slugCandidates } from '../../server/src/domain/slugs/slug-candidates';

const PREFIX = 'post';

const suffix = fc.stringMatching(/^[a-z0-9]{8}$/);
const words = fc.array(fc.stringMatching(/^[a-z0-9]{1,30}$/), { minLength: 1, maxLength: 12 });
const title = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 250 }),
  words.map((list) => list.join(' ')),
  // As long as the room for a slug, where a number takes the place of letters.
  fc.stringMatching(/^[a-z]{76,84}$/),
  fc.stringMatching(/^[a-z0-9]{24}$/),
  fc.constantFrom('日本語', '!!!', 'Archives', 'Title 2', 'Title-10')
);

const firstCandidates = (text: string, of: string): string[] => {
  const candidates = slugCandidates(makeSlug(text, { prefix: PREFIX, suffix: of }));
  return Array.from({ length: 12 }, () => candidates.next().value);
};

describe('whether a slug was made from a title', () => {
  it('is true of every slug that the title can get', () => {
    fc.assert(
      fc.property(title, suffix, (text, of) => {
        for (const slug of firstCandidates(text, of)) {
          expect({ slug, isMade: isMadeFrom(text, slug, PREFIX) }).toEqual({ slug, isMade: true });
          expect(slug.length).toBeLessThanOrEqual(SLUG_MAX_LENGTH);
        }
      })
    );
  });

  it('is false of a slug that only looks as long, or only ends in a number', () => {
    fc.assert(
      fc.property(words, words, fc.integer({ min: 2, max: 99 }), (one, other, number) => {
        const typed = `${other.join('-')}-x-${number}`;
        fc.pre(!typed.startsWith(one.join('-')));
        expect(isMadeFrom(one.join(' '), typed, PREFIX)).toBe(false);
      })
    );
  });

  it.each([
    ['Title', 'title', true],
    ['Title', 'title-2', true],
    ['Title', 'title-10', true],
    ['Title', 'title-1', false],
    ['Title', 'title-02', false],
    ['Title', 'title-two', false],
    ['Abc def', 'my-owns-2', false],
    ['日本語', 'post-k3v9x2ab', true],
    ['日本語', 'post-k3v9x2ab-2', true],
    ['日本語', 'post-k3v9', false],
    ['日本語', 'post-in-japan', false],
    ['日本語', 'typed', false],
    ['', 'typed', false],
  ])('of %j and %s: %s', (text, slug, expected) => {
    expect(isMadeFrom(text, slug, PREFIX)).toBe(expected);
  });
});
