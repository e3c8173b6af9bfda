import fc from 'fast-check';
import { maskBody, RESTRICTING_REASONS } from '../../server/src/domain/moderation/mask-spans';
import type { Reason } from '../../server/src/domain/moderation/evaluate';

const PARTIAL = [...RESTRICTING_REASONS].filter((code) => code !== 'confides_in_firm');

const spanIn = (body: string) =>
  fc
    .tuple(fc.nat({ max: body.length - 1 }), fc.integer({ min: 1, max: 12 }))
    .map(([start, length]) => ({ start, end: Math.min(start + length, body.length) }));

const reasonIn = (body: string, codes: readonly Reason['code'][]): fc.Arbitrary<Reason> =>
  fc.record({
    code: fc.constantFrom(...codes),
    version: fc.constant(1),
    spans: fc.array(spanIn(body), { minLength: 1, maxLength: 4 }),
  });

/** A text, and what rules found in it. */
const judged = (codes: readonly Reason['code'][]) =>
  fc.string({ minLength: 1, maxLength: 80, unit: 'binary' }).chain((body) =>
    fc.record({
      body: fc.constant(body),
      reasons: fc.array(reasonIn(body, codes), { minLength: 1, maxLength: 4 }),
    })
  );

const restrictedSpans = (reasons: readonly Reason[]) =>
  reasons.filter(({ code }) => RESTRICTING_REASONS.has(code)).flatMap(({ spans }) => spans);

describe('a masked body', () => {
  it('is as long as before, and has nothing left of what was found and all of the rest', () => {
    fc.assert(
      fc.property(judged([...PARTIAL, 'phone_number', 'seeks_advice']), ({ body, reasons }) => {
        fc.pre(restrictedSpans(reasons).length > 0);
        const { body: masked } = maskBody({ body, lane: 'restricted', reasons });
        const isHidden = (at: number): boolean =>
          restrictedSpans(reasons).some(({ start, end }) => start <= at && at < end);
        expect(masked).toHaveLength(body.length);
        for (let at = 0; at < body.length; at += 1) {
          expect(masked[at]).toBe(isHidden(at) ? '•' : body[at]);
        }
      })
    );
  });

  it('leaves what other rules found where it was, as far as it is not hidden', () => {
    fc.assert(
      fc.property(judged([...PARTIAL, 'phone_number']), ({ body, reasons }) => {
        const hidden = restrictedSpans(reasons);
        fc.pre(hidden.length > 0);
        const { body: masked } = maskBody({ body, lane: 'restricted', reasons });
        const visible = reasons
          .filter(({ code }) => code === 'phone_number')
          .flatMap(({ spans }) => spans)
          .filter((span) => !hidden.some(({ start, end }) => start < span.end && span.start < end));
        for (const { start, end } of visible) {
          expect(masked.slice(start, end)).toBe(body.slice(start, end));
        }
      })
    );
  });

  it('of a confidence has nothing left but white space', () => {
    fc.assert(
      fc.property(judged([...RESTRICTING_REASONS]), ({ body, reasons }) => {
        const all: Reason[] = [...reasons, { code: 'confides_in_firm', version: 1, spans: [] }];
        const { body: masked } = maskBody({ body, lane: 'restricted', reasons: all });
        expect(masked).toHaveLength(body.length);
        expect(masked).toMatch(/^[\s•]*$/);
      })
    );
  });
});
