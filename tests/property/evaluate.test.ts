import fc from 'fast-check';
import { VERDICT_REASONS } from '../../contract/vocabulary';
import { evaluate, type Verdict } from '../../server/src/domain/moderation/evaluate';
import type { Rule, Span } from '../../server/src/domain/moderation/rule';
import { someFacts } from '../builders/some-facts';

const SEVERITY: Record<Verdict['state'], number> = { approved: 0, pending: 1, spam: 2 };
const severity = (rules: readonly Rule[]): number => SEVERITY[evaluate(rules, someFacts()).state];

const spans = fc.array(fc.record({ start: fc.nat({ max: 50 }), end: fc.nat({ max: 50 }) }), {
  maxLength: 3,
});
const ruleThat = (check: fc.Arbitrary<() => readonly Span[] | null>): fc.Arbitrary<Rule> =>
  fc.record({
    code: fc.constantFrom(...VERDICT_REASONS),
    version: fc.integer({ min: 1, max: 9 }),
    demand: fc.constantFrom('hold' as const, 'spam' as const),
    check,
  });
const firing = ruleThat(spans.map((found) => () => found));
const silent = ruleThat(fc.constant(() => null));
const throwing = ruleThat(
  fc.constant(() => {
    throw new Error('a fact was not there');
  })
);
const someRules = fc.array(fc.oneof(firing, silent, throwing), { maxLength: 8 });

const insert = (rules: readonly Rule[], rule: Rule, place: number): Rule[] => {
  const at = place % (rules.length + 1);
  return [...rules.slice(0, at), rule, ...rules.slice(at)];
};

describe('evaluate', () => {
  it('is never milder for one more rule that fires, wherever it stands', () => {
    fc.assert(
      fc.property(someRules, firing, fc.nat(), (rules, rule, place) => {
        expect(severity(insert(rules, rule, place))).toBeGreaterThanOrEqual(severity(rules));
      })
    );
  });

  it('is at least as stern as any one rule alone', () => {
    fc.assert(
      fc.property(someRules, (rules) => {
        expect(severity(rules)).toBe(Math.max(0, ...rules.map((rule) => severity([rule]))));
      })
    );
  });

  it('comes to the same state and lane in whatever order the rules stand', () => {
    const shuffled = someRules.chain((rules) =>
      fc.tuple(
        fc.constant(rules),
        fc.shuffledSubarray(rules, { minLength: rules.length, maxLength: rules.length })
      )
    );
    fc.assert(
      fc.property(shuffled, ([rules, others]) => {
        const [one, other] = [evaluate(rules, someFacts()), evaluate(others, someFacts())];
        expect([other.state, other.lane]).toEqual([one.state, one.lane]);
        expect(other.reasons).toHaveLength(one.reasons.length);
      })
    );
  });

  it('never approves where a rule throws', () => {
    fc.assert(
      fc.property(someRules, throwing, fc.nat(), (rules, rule, place) => {
        const verdict = evaluate(insert(rules, rule, place), someFacts());
        expect(verdict.state).not.toBe('approved');
        expect(verdict.reasons.map(({ code }) => code)).toContain('facts_unavailable');
      })
    );
  });

  it('gives a reason exactly where it does not approve', () => {
    fc.assert(
      fc.property(someRules, (rules) => {
        const { state, lane, reasons } = evaluate(rules, someFacts());
        expect(reasons.length === 0).toBe(state === 'approved');
        expect(lane === null).toBe(state !== 'pending');
      })
    );
  });
});
