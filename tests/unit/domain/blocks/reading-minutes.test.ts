import { readingMinutes } from '../../../../server/src/domain/blocks/reading-minutes';

const ofWords = (count: number) => [
  { type: 'paragraph', children: [{ type: 'text' as const, text: 'word '.repeat(count) }] },
];

describe('readingMinutes', () => {
  it.each([
    [0, 1],
    [1, 1],
    [230, 1],
    [344, 1],
    [345, 2],
    [460, 2],
    [2_300, 10],
  ])('%d words: %d', (words, minutes) => {
    expect(readingMinutes(ofWords(words))).toBe(minutes);
  });

  it('is 1 for no content', () => {
    expect(readingMinutes(null)).toBe(1);
  });
});
