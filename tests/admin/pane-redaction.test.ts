import fc from 'fast-check';
import { maskBody } from '../../server/src/domain/moderation/mask-spans';
import { redactText, REDACTION_MARK as MARK } from '../../server/src/domain/moderation/redact-text';
import {
  choose,
  cutIntoPieces,
  findingsOf,
  findingsToTakeOut,
  maskedPieces,
  piecesWithin,
  redactedParts,
  redactionsOf,
  REDACTION_MARK,
  type Span,
} from '../../admin/src/features/reading-pane/redact/redaction';

const BODY = 'Call me at 212-555-0134. Thank  you!';
const NUMBER = { start: 11, end: 23 };

const CARDS = 'My cards 4111 1111 1111 1111 and 5500 0000 0000 0004, thanks a lot';
const CARD_REASONS = [
  {
    ...{ code: 'payment_card' as const, version: 1 },
    spans: [
      { start: 9, end: 28 },
      { start: 33, end: 52 },
    ],
  },
];
/** As the queue has it before somebody reveals it. */
const shown = (body: string) => maskBody({ body, lane: 'restricted', reasons: CARD_REASONS }).body;

const preview = (body: string, redactions: Span[]) =>
  redactedParts(body, redactions)
    .map(({ text }) => text)
    .join('');

describe('the pieces of a comment', () => {
  it('are its words, cut where a finding begins or ends', () => {
    expect(cutIntoPieces(BODY, [NUMBER]).map(({ text, space }) => text + space)).toEqual([
      ...['Call ', 'me ', 'at ', '212-555-0134', '. ', 'Thank  ', 'you!'],
    ]);
  });

  it('are the comment when put together, but for white space before it', () => {
    const span = fc.record({ start: fc.nat(40), end: fc.nat(40) });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(span), (body, findings) => {
        const pieces = cutIntoPieces(body, findings);
        expect(pieces.map(({ text, space }) => text + space).join('')).toBe(body.trimStart());
        for (const { start, end, text } of pieces) expect(body.slice(start, end)).toBe(text);
      })
    );
  });

  it('are found by what the rules saw, and by what is masked', () => {
    const pieces = cutIntoPieces(BODY, [NUMBER]);
    expect([...piecesWithin(pieces, [NUMBER])]).toEqual([3]);
    expect([...piecesWithin(pieces, [{ start: 6, end: 9 }])]).toEqual([1, 2]);
    const masked = cutIntoPieces(shown(CARDS), findingsOf(CARD_REASONS));
    expect([...maskedPieces(masked)].map((at) => masked[at]?.start)).toEqual([9, 33]);
  });
});

describe('redactions', () => {
  const pieces = cutIntoPieces(BODY, [NUMBER]);

  it.each<[string, number[], Span[]]>([
    ['none', [], []],
    ['one word', [3], [NUMBER]],
    ['neighbours as one, in any order', [6, 5], [{ start: 25, end: 36 }]],
    [
      'two that do not touch',
      [0, 2],
      [
        { start: 0, end: 4 },
        { start: 8, end: 10 },
      ],
    ],
  ])('are %s', (_, selected, spans) => {
    expect(redactionsOf(pieces, new Set(selected))).toEqual(spans);
  });

  it('are shown as the server writes them, whatever is chosen', () => {
    expect(REDACTION_MARK).toBe(MARK);
    fc.assert(
      fc.property(fc.array(fc.nat(pieces.length - 1)), (selected) => {
        const redactions = redactionsOf(pieces, new Set(selected));
        expect(preview(BODY, redactions)).toBe(redactText(BODY, redactions));
      })
    );
  });

  it('begin with what identifies somebody, and not with all that the rules found', () => {
    const question = { start: 0, end: 27 };
    const reasons = [
      { code: 'seeks_advice' as const, version: 1, spans: [question] },
      { code: 'phone_number' as const, version: 1, spans: [NUMBER] },
    ];
    expect(findingsOf(reasons)).toEqual([question, NUMBER]);
    expect(findingsToTakeOut(reasons)).toEqual([NUMBER]);
  });
});

describe('what is chosen before the mask is lifted', () => {
  const findings = findingsOf(CARD_REASONS);
  const [masked, revealed] = [
    cutIntoPieces(shown(CARDS), findings),
    cutIntoPieces(CARDS, findings),
  ];
  const hidden = maskedPieces(masked);
  const first = findingsToTakeOut(CARD_REASONS);
  const thanks = masked.findIndex(({ text }) => text === 'thanks');
  const published = (chosen: Span[]) =>
    preview(CARDS, redactionsOf(revealed, piecesWithin(revealed, chosen)));

  it.each<[string, Span[], string]>([
    ['is the whole of each number', first, `My cards ${MARK} and ${MARK}, thanks a lot`],
    [
      'is the same word afterwards',
      choose(first, masked, { indexes: [thanks], isOut: true }, hidden),
      `My cards ${MARK} and ${MARK}, ${MARK} a lot`,
    ],
    [
      'is no less for who tries to leave in what they cannot read',
      choose(first, masked, { indexes: [...hidden], isOut: false }, hidden),
      `My cards ${MARK} and ${MARK}, thanks a lot`,
    ],
    [
      'can be left in afterwards, word by word',
      choose(first, revealed, { indexes: [3, 8], isOut: false }, new Set()),
      `My cards ${MARK} 1111 ${MARK} and ${MARK} 0000 ${MARK}, thanks a lot`,
    ],
  ])('%s', (_, chosen, text) => {
    expect(published(chosen)).toBe(text);
  });

  it('is what one sees, masked or not', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(masked.length - 1), fc.boolean())), (choices) => {
        const chosen = choices.reduce(
          (before, [index, isOut]) => choose(before, masked, { indexes: [index], isOut }, hidden),
          first
        );
        const selected = new Set([...piecesWithin(masked, chosen), ...hidden]);
        expect(published(chosen)).toBe(preview(CARDS, redactionsOf(masked, selected)));
      })
    );
  });
});
