import fc from 'fast-check';
import { normalizeCommentText } from '../../../../server/src/domain/comments/normalize-comment-text';

describe('normalizeCommentText', () => {
  it.each([
    ['line ends', 'a\r\nb\rc\u2028d\u2029e', 'a\nb\nc\nd\ne'],
    ['white space around the text', '\n\n  a b \t\n\n', 'a b'],
    ['white space at line ends', 'a   \nb\t\nc', 'a\nb\nc'],
    ['up to two blank lines', 'a\n\n\nb', 'a\n\n\nb'],
    ['more than two blank lines', 'a\n\n\n\n\n\nb', 'a\n\n\nb'],
    ['blank lines of white space', 'a\n \n\t\n  \n \nb', 'a\n\n\nb'],
    ['control characters', 'a\u0001\u0007\u000b\u000c\u001b\u007f\u0085b', 'ab'],
    ['a tab inside', 'a\tb', 'a\tb'],
    ['a name that turns the line around', 'Jane \u202eeoD\u202c', 'Jane eoD'],
    ['embeddings and isolates', '\u202a\u202b\u202d\u2066\u2067\u2068\u2069a', 'a'],
    ['the marks of right-to-left text', 'שלום\u200f!', 'שלום\u200f!'],
    ['joined emoji', '👩‍⚖️', '👩‍⚖️'],
    ['nothing', ' \n ', ''],
  ])('%s', (_name, text, expected) => {
    expect(normalizeCommentText(text)).toEqual({ ok: true, text: expected });
  });

  it.each([
    ['U+0000', 'a\u0000b', 'nul'],
    ['the first half of a pair', 'a\ud83d', 'lone-surrogate'],
    ['the second half of a pair', '\ude00a', 'lone-surrogate'],
  ])('refuses %s', (_name, text, reason) => {
    expect(normalizeCommentText(text)).toEqual({ ok: false, reason });
  });

  it('changes nothing the second time', () => {
    const unit = fc.oneof(
      fc.constantFrom('\n', '\r', '\t', ' ', '\u2028', '\u202e', '\u0001', '\u0085', '\ufeff'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })
    );
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const once = normalizeCommentText(text);
        if (once.ok) expect(normalizeCommentText(once.text)).toEqual(once);
        else expect(once.reason).toBe('nul');
      })
    );
  });

  it.each([' ', '\n', '\t\n', '\r', '\u202e'])('is quick on 64 KB of %j', (unit) => {
    const text = `a${unit.repeat(65_536 / unit.length)}b`;
    const start = performance.now();
    normalizeCommentText(text);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
