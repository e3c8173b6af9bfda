import { countWords } from '../../../../server/src/domain/blocks/count-words';

describe('countWords', () => {
  it.each([
    ['', 0],
    [' — … !', 0],
    ['Fair use is a defense.', 5],
    ['Don’t e-mail 1,000.50 plaintiffs', 4],
    ['17 U.S.C. § 107', 3],
    ['one\ntwo\n\nthree', 3],
    ['año déjà vu', 3],
    ['право человека', 2],
    ['cafe\u0301 noir', 2],
  ])('%j: %d', (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  it.each([
    ['著作権は法律で保護されています。', 5, 12],
    ['合理使用是一种抗辩。', 4, 8],
    ['กฎหมายลิขสิทธิ์', 2, 4],
    ['Fair use は抗辯である', 4, 7],
  ])('%s: a number of words that a reader of it would give', (text, least, most) => {
    const words = countWords(text);
    expect(words).toBeGreaterThanOrEqual(least);
    expect(words).toBeLessThanOrEqual(most);
  });

  it.each(['word ', '著作権法', '著a', 'a', "a'", ' '])(
    'is quick on 100,000 characters of %j',
    (unit) => {
      const start = performance.now();
      countWords(unit.repeat(100_000 / unit.length));
      expect(performance.now() - start).toBeLessThan(500);
    }
  );
});
