import fc from 'fast-check';
import {
  areSpansOf,
  REDACTION_MARK,
  redactText,
} from '../../../../server/src/domain/moderation/redact-text';

describe('redactText', () => {
  it.each([
    ['My SSN is 078-05-1120.', [[10, 21]], 'My SSN is […].'],
    [
      'one two three',
      [
        [0, 3],
        [8, 13],
      ],
      '[…] two […]',
    ],
    // In any order; overlapping and touching spans get one mark.
    [
      'one two three',
      [
        [8, 13],
        [0, 3],
      ],
      '[…] two […]',
    ],
    [
      'abcdef',
      [
        [0, 3],
        [2, 5],
      ],
      '[…]f',
    ],
    [
      'abcdef',
      [
        [0, 3],
        [3, 6],
      ],
      '[…]',
    ],
    ['abcdef', [], 'abcdef'],
    ['abcdef', [[0, 6]], '[…]'],
  ] as const)('%s without %j', (text, spans, expected) => {
    const cut = spans.map(([start, end]) => ({ start, end }));
    expect(redactText(text, cut)).toBe(expected);
  });

  it('leaves nothing of what it takes out, and everything else as it was', () => {
    const cut = fc
      .string({ minLength: 1, unit: fc.constantFrom('a', 'b', ' ', '\n') })
      .chain((text) =>
        fc.tuple(
          fc.constant(text),
          fc.nat({ max: text.length - 1 }),
          fc.integer({ min: 1, max: text.length })
        )
      );
    fc.assert(
      fc.property(cut, ([text, start, length]) => {
        const end = Math.min(text.length, start + length);
        expect(redactText(text, [{ start, end }])).toBe(
          text.slice(0, start) + REDACTION_MARK + text.slice(end)
        );
      })
    );
  });
});

describe('areSpansOf', () => {
  it.each([
    ['abc', 0, 3, true],
    ['abc', 0, 4, false],
    ['abc', -1, 2, false],
    ['abc', 2, 2, false],
    ['abc', 2, 1, false],
    ['abc', 0.5, 2, false],
    ['a😀b', 1, 3, true],
    ['a😀b', 0, 2, false],
    ['a😀b', 2, 4, false],
  ])('%s from %d to %d: %s', (text, start, end, expected) => {
    expect(areSpansOf(text, [{ start, end }])).toBe(expected);
  });
});
