import { capitalShare, longestRun } from '../../../../server/src/domain/text/text-shape';

describe('capitalShare', () => {
  it.each([
    ['Buy NOW!', 4, 6],
    ['123 — 日本語 🎉', 0, 0],
    ['ПРИВЕТ мир', 6, 9],
    ['ΑΒΓ', 3, 3],
    ['ＢＵＹ', 3, 3],
    ['ǅ', 1, 1],
    ['É e\u0301', 1, 2],
    ['\ud83d', 0, 0],
    ['', 0, 0],
  ])('of %j: %d of %d', (text, capitals, letters) => {
    expect(capitalShare(text)).toEqual({ capitals, letters });
  });
});

describe('longestRun', () => {
  it.each([
    ['letters', 'sooooo good', 'ooooo', 5],
    ['the first of two', 'aaa bbb', 'aaa', 3],
    ['letters in either case', 'nooOOo', 'ooOOo', 5],
    ['marks of shouting', 'Why?!!!!', '!!!!', 4],
    ['letters with accents', 'e\u0301e\u0301e\u0301', 'e\u0301e\u0301e\u0301', 3],
    ['with invisible characters between', '!\u200b!!\u200b\u2060!', '!\u200b!!\u200b\u2060!', 4],
    ['emoji', 'ok 🎉🎉🎉', '🎉🎉🎉', 3],
    ['emoji of several people', '👨‍👩‍👧👨‍👩‍👧', '👨‍👩‍👧👨‍👩‍👧', 2],
    ['emoji with skin tones', '👍🏽👍🏽👍🏽', '👍🏽👍🏽👍🏽', 3],
    ['flags', '🇺🇸🇺🇸', '🇺🇸🇺🇸', 2],
    ['stars inside a line', 'an ***** lawyer', '*****', 5],
    ['one character', 'ab', 'a', 1],
  ])('%s', (_name, text, run, times) => {
    const { start, end, times: found } = longestRun(text);
    expect([text.slice(start, end), found]).toEqual([run, times]);
  });

  it.each([
    ['line breaks', '\n\n\n\n'],
    ['spaces', '     \u00a0\u00a0'],
    ['an ellipsis', '.....'],
    ['ellipses of one character', '……'],
    ['a rule of dashes', '-----'],
    ['a rule of em dashes', '————'],
    ['a blank', '_____'],
    ['a rule of equals signs', '====='],
    ['a rule of stars, indented', '  *****  '],
    ['nothing', ''],
  ])('counts %s for nothing', (_name, row) => {
    expect(longestRun(row).times).toBe(0);
    expect(longestRun(`aab\n${row}\nc`).times).toBe(2);
  });

  it('does not take different emoji of one family for one', () => {
    expect(longestRun('👍🏽👍🏿👍').times).toBe(1);
  });
});
