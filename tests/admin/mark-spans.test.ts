import * as fc from 'fast-check';
import { VERDICT_REASONS } from '../../contract/vocabulary';
import { markSpans } from '../../admin/src/features/reading-pane/mark-spans';

const honeypot = (spans: { start: number; end: number }[]) =>
  ({ code: 'honeypot_filled', version: 1, spans }) as const;
const tooFast = (spans: { start: number; end: number }[]) =>
  ({ code: 'submitted_too_fast', version: 1, spans }) as const;

const reason = fc.record({
  code: fc.constantFrom(...VERDICT_REASONS),
  version: fc.constant(1),
  spans: fc.array(
    fc.record({
      start: fc.integer({ min: -5, max: 40 }),
      end: fc.integer({ min: -5, max: 40 }),
    })
  ),
});

describe('markSpans', () => {
  it('leaves a text without findings in one piece', () => {
    expect(markSpans('Good morning', [honeypot([])])).toEqual([
      { text: 'Good morning', reasons: [] },
    ]);
  });

  it('marks the words that a rule saw', () => {
    expect(markSpans('call 555 now', [honeypot([{ start: 5, end: 8 }])])).toEqual([
      { text: 'call ', reasons: [] },
      { text: '555', reasons: ['honeypot_filled'] },
      { text: ' now', reasons: [] },
    ]);
  });

  it('cuts findings that overlap', () => {
    const segments = markSpans('abcdef', [
      honeypot([{ start: 0, end: 4 }]),
      tooFast([{ start: 2, end: 6 }]),
    ]);
    expect(segments).toEqual([
      { text: 'ab', reasons: ['honeypot_filled'] },
      { text: 'cd', reasons: ['honeypot_filled', 'submitted_too_fast'] },
      { text: 'ef', reasons: ['submitted_too_fast'] },
    ]);
  });

  it('has nothing to show of an empty text', () => expect(markSpans('', [])).toEqual([]));

  it('loses and doubles nothing, whatever the spans are', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(reason), (body, reasons) => {
        const segments = markSpans(body, reasons);
        expect(segments.map(({ text }) => text).join('')).toBe(body);
        expect(segments.every(({ text }) => text.length > 0)).toBe(true);
      })
    );
  });
});
