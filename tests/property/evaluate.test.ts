import fc from 'fast-check';
import type { RuleSettings } from '../../contract';
import { VERDICT_REASONS, type VerdictReason } from '../../contract/vocabulary';
import {
  evaluate,
  PRECEDENCE,
  type Reason,
  type Verdict,
} from '../../server/src/domain/moderation/evaluate';
import type { Facts } from '../../server/src/domain/moderation/facts';
import type { Demand, Rule } from '../../server/src/domain/moderation/rule';
import { rules as realRules } from '../../server/src/domain/moderation/rules';
import { anyFacts, anyReader, anyRuleSettings, everyRuleOn } from '../builders/any-facts';
import { defaultRuleSettings } from '../builders/rule-settings';
import { GUEST, someFacts, STAFF, UNKNOWN } from '../builders/some-facts';

const settings = defaultRuleSettings();
const run = (rules: readonly Rule[]): Verdict => evaluate(rules, someFacts(), settings);

/** What a verdict comes down to, in the words of the precedence; null is approval. */
const demandOf = ({ refusal, state, lane }: Verdict): Demand | null => {
  if (refusal) return 'refuse';
  if (state === 'spam') return 'spam';
  return PRECEDENCE.find((demand) => demand === `hold-${lane ?? ''}`) ?? null;
};
/** Grows with sternness; 0 is approval. */
const severity = (verdict: Verdict): number => {
  const demand = demandOf(verdict);
  return demand === null ? 0 : PRECEDENCE.length - PRECEDENCE.indexOf(demand);
};

const codesOf = ({ reasons }: { reasons: readonly Reason[] }): VerdictReason[] =>
  reasons.map(({ code }) => code);
const sorted = (reasons: readonly Reason[]): string[] =>
  reasons.map((reason) => JSON.stringify(reason)).sort();

const spans = fc.array(fc.record({ start: fc.nat({ max: 50 }), end: fc.nat({ max: 50 }) }), {
  maxLength: 3,
});
const ruleThat = (check: fc.Arbitrary<Rule['check']>): fc.Arbitrary<Rule> =>
  fc.record({
    code: fc.constantFrom(...VERDICT_REASONS),
    version: fc.integer({ min: 1, max: 9 }),
    description: fc.constant('made up'),
    demand: fc.constantFrom(...PRECEDENCE),
    urgent: fc.boolean(),
    check,
    refusal: fc.constant(() => ({ code: 'COMMENTS_CLOSED', details: {} }) as const),
  });
const firing = ruleThat(spans.map((found) => () => found));
const silent = ruleThat(fc.constant(() => null));
const throwing = ruleThat(
  fc.constant(() => {
    throw new Error('a fact was not there');
  })
);
const someRules = fc.array(fc.oneof(firing, silent, throwing), { maxLength: 8 });

const shuffled = <Item>(items: readonly Item[]): fc.Arbitrary<Item[]> =>
  fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });

const insert = (rules: readonly Rule[], rule: Rule, place: number): Rule[] => {
  const at = place % (rules.length + 1);
  return [...rules.slice(0, at), rule, ...rules.slice(at)];
};

describe('evaluate, with any rules', () => {
  it('is never milder for one more rule that fires, wherever it stands', () => {
    fc.assert(
      fc.property(someRules, firing, fc.nat(), (rules, rule, place) => {
        const more = severity(run(insert(rules, rule, place)));
        expect(more).toBeGreaterThanOrEqual(severity(run(rules)));
      })
    );
  });

  it('is as stern as the sternest rule alone', () => {
    fc.assert(
      fc.property(someRules, (rules) => {
        const alone = rules.map((rule) => severity(run([rule])));
        expect(severity(run(rules))).toBe(Math.max(0, ...alone));
      })
    );
  });

  it('comes to the same in whatever order the rules stand', () => {
    const twice = someRules.chain((rules) => fc.tuple(fc.constant(rules), shuffled(rules)));
    fc.assert(
      fc.property(twice, ([rules, others]) => {
        const [one, other] = [run(rules), run(others)];
        expect(demandOf(other)).toEqual(demandOf(one));
        expect(other.urgent).toBe(one.urgent);
        expect(sorted(other.reasons)).toEqual(sorted(one.reasons));
      })
    );
  });

  it('never approves where a rule throws', () => {
    fc.assert(
      fc.property(someRules, throwing, fc.nat(), (rules, rule, place) => {
        const verdict = run(insert(rules, rule, place));
        expect(demandOf(verdict)).not.toBeNull();
        expect(codesOf(verdict)).toContain('facts_unavailable');
      })
    );
  });

  it('gives a reason exactly where it does not approve, and a lane exactly where it holds', () => {
    fc.assert(
      fc.property(someRules, (rules) => {
        const { state, lane, reasons } = run(rules);
        expect(reasons.length === 0).toBe(state === 'approved');
        expect(lane === null).toBe(state !== 'pending');
      })
    );
  });
});

describe('evaluate, with the rules that run', () => {
  const anything = anyFacts(fc.oneof(anyReader, fc.constant(STAFF)));
  const judge = (facts: Facts, own: RuleSettings): Verdict => evaluate(realRules, facts, own);

  it('refuses exactly where a rule that refuses fires', () => {
    const refusing = new Set(
      realRules.filter(({ demand }) => demand === 'refuse').map(({ code }) => code)
    );
    fc.assert(
      fc.property(anything, anyRuleSettings, (facts, own) => {
        const verdict = judge(facts, own);
        const hasRefused = codesOf(verdict).some((code) => refusing.has(code));
        expect(verdict.refusal !== null).toBe(hasRefused);
      })
    );
  });

  it('comes to the same in whatever order facts and rules stand', () => {
    const twice = anything.chain((facts) =>
      fc.tuple(
        fc.constant(facts),
        shuffled(Object.entries(facts)).map((entries) => Object.fromEntries(entries) as Facts),
        shuffled(realRules)
      )
    );
    fc.assert(
      fc.property(twice, anyRuleSettings, ([facts, sameFacts, sameRules], own) => {
        const [one, other] = [judge(facts, own), evaluate(sameRules, sameFacts, own)];
        expect(demandOf(other)).toEqual(demandOf(one));
        expect(sorted(other.reasons)).toEqual(sorted(one.reasons));
      })
    );
  });

  it('changes nothing, and finds the same again', () => {
    fc.assert(
      fc.property(anything, anyRuleSettings, (facts, own) => {
        const before = JSON.stringify([facts, own]);
        expect(judge(facts, own)).toEqual(judge(facts, own));
        expect(JSON.stringify([facts, own])).toBe(before);
      })
    );
  });

  it('gives spans that are in the text, in order, and hold something', () => {
    fc.assert(
      fc.property(anything, (facts) => {
        for (const { spans: found } of judge(facts, everyRuleOn).reasons) {
          found.forEach(({ start, end }, place) => {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(facts.body.length);
            expect(start).toBeGreaterThanOrEqual(found[place - 1]?.end ?? 0);
          });
        }
      })
    );
  });

  it('lets trust lift what the mode held, and nothing that a rule found', () => {
    fc.assert(
      fc.property(anyFacts(anyReader), anyRuleSettings, (facts, own) => {
        const trusted = { ...facts.identity, verified: true, standing: 'trusted' } as const;
        const without = codesOf(judge(facts, own));
        const withTrust = codesOf(judge({ ...facts, identity: trusted }, own));
        expect(withTrust.filter((code) => !without.includes(code))).toEqual([]);
        const liftable: VerdictReason[] = [
          'site_premoderates',
          'new_identity',
          'reader_premoderated',
          'reader_banned',
          // Whose history cannot be read, and need not be: the mode asks for none of the trusted.
          ...(facts.mode === 'first' ? (['facts_unavailable'] as const) : []),
        ];
        const lifted = without.filter((code) => !withTrust.includes(code));
        expect(lifted.filter((code) => !liftable.includes(code))).toEqual([]);
      })
    );
  });

  it('lets trust alone make nobody known, and no reader verified', () => {
    fc.assert(
      fc.property(anyFacts(anyReader), anyRuleSettings, (facts, own) => {
        const standingOf = (standing: 'normal' | 'trusted') =>
          codesOf(judge({ ...facts, identity: { ...facts.identity, standing } }, own));
        const trusted = standingOf('trusted');
        const lifted = standingOf('normal').filter((code) => !trusted.includes(code));
        const liftable: VerdictReason[] = facts.identity.verified
          ? [
              'site_premoderates',
              ...(facts.mode === 'first' ? (['facts_unavailable'] as const) : []),
            ]
          : [];
        expect(lifted.filter((code) => !liftable.includes(code))).toEqual([]);
      })
    );
  });

  it.each(['history', 'twins', 'similarThreads', 'busiestHost', 'nameOfStaff'] as const)(
    'never approves where it could not be known: %s',
    (fact) => {
      fc.assert(
        fc.property(anyFacts(anyReader), (facts) => {
          const verdict = judge({ ...facts, [fact]: UNKNOWN }, everyRuleOn);
          expect(verdict.state).not.toBe('approved');
          expect(codesOf(verdict)).toContain('facts_unavailable');
        })
      );
    }
  );

  it('never approves where a rule that is on could not be asked', () => {
    fc.assert(
      fc.property(anything, anyRuleSettings, (facts, own) => {
        const verdict = judge(facts, own);
        expect(codesOf(verdict).includes('facts_unavailable') && verdict.state === 'approved').toBe(
          false
        );
      })
    );
  });

  it('approves an ordinary comment of a guest where only what a rule holds waits', () => {
    expect(judge(someFacts({ identity: GUEST }), settings).state).toBe('approved');
  });
});
