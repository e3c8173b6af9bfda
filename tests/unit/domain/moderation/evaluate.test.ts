import {
  evaluate,
  PRECEDENCE,
  type Verdict,
} from '../../../../server/src/domain/moderation/evaluate';
import {
  defineRule,
  type Demand,
  type Rule,
  type Span,
} from '../../../../server/src/domain/moderation/rule';
import { defaultRuleSettings } from '../../../builders/rule-settings';
import { someFacts } from '../../../builders/some-facts';

const settings = defaultRuleSettings();

const CODES = {
  refuse: 'thread_closed',
  'hold-restricted': 'payment_card',
  spam: 'spam_words',
  'hold-attorney': 'seeks_advice',
  'hold-general': 'hold_words',
  'hold-rechecking': 'new_identity',
} as const;

const rule = (
  demand: Demand,
  spans: readonly Span[] | null = [],
  change: Partial<Rule> = {}
): Rule => ({
  code: CODES[demand],
  version: 1,
  description: 'made up',
  demand,
  urgent: false,
  check: () => spans,
  refusal: () => ({ code: 'COMMENTS_CLOSED', details: {} }),
  ...change,
});
const broken = rule('spam', [], {
  urgent: true,
  check: () => {
    throw new Error('a fact was not there');
  },
});
const unavailable = { code: 'facts_unavailable', version: 1, spans: [] };

const APPROVED = { state: 'approved', lane: null } as const;
const SPAM = { state: 'spam', lane: null } as const;
const waitsIn = (lane: NonNullable<Verdict['lane']>) => ({ state: 'pending', lane }) as const;

describe('evaluate', () => {
  it.each<[string, readonly Rule[], Pick<Verdict, 'state' | 'lane'>]>([
    ['no rule at all', [], APPROVED],
    ['rules that do not fire', [rule('spam', null), rule('refuse', null)], APPROVED],
    ['a hold', [rule('hold-general')], waitsIn('general')],
    ['a hold for an attorney', [rule('hold-attorney')], waitsIn('attorney')],
    ['a hold in the restricted lane', [rule('hold-restricted')], waitsIn('restricted')],
    ['a hold until it can be checked', [rule('hold-rechecking')], waitsIn('rechecking')],
    ['spam', [rule('spam')], SPAM],
    ['a rule that throws', [broken], waitsIn('rechecking')],
    ['spam beside one that throws', [broken, rule('spam')], SPAM],
    ['a hold beside one that throws', [broken, rule('hold-general')], waitsIn('general')],
  ])('%s', (_name, rules, expected) => {
    expect(evaluate(rules, someFacts(), settings)).toMatchObject({ ...expected, refusal: null });
  });

  it('has a written precedence of all that a rule can ask for', () => {
    expect(PRECEDENCE).toEqual([
      'refuse',
      'hold-restricted',
      'spam',
      'hold-attorney',
      'hold-general',
      'hold-rechecking',
    ]);
  });

  const pairs = PRECEDENCE.flatMap((sterner, place) =>
    PRECEDENCE.slice(place + 1).map((milder) => [sterner, milder] as const)
  );
  it.each(pairs)('%s goes before %s, wherever they stand', (sterner, milder) => {
    const outcome = ({ refusal, state, lane }: Verdict) => ({ refusal, state, lane });
    const alone = outcome(evaluate([rule(sterner)], someFacts(), settings));
    const first = evaluate([rule(sterner), rule(milder)], someFacts(), settings);
    const last = evaluate([rule(milder), rule(sterner)], someFacts(), settings);
    expect([outcome(first), outcome(last)]).toEqual([alone, alone]);
    expect(first.reasons).toHaveLength(2);
  });

  it('lets the first rule that refuses speak, and keeps the reasons of all', () => {
    const rules = [
      rule('spam'),
      rule('refuse', [], { refusal: ({ body }) => ({ code: 'BODY_TOO_LONG', details: { body } }) }),
      rule('refuse'),
    ];
    const { refusal, reasons } = evaluate(rules, someFacts({ body: 'what was sent' }), settings);
    expect(refusal).toEqual({ code: 'BODY_TOO_LONG', details: { body: 'what was sent' } });
    expect(reasons).toHaveLength(3);
  });

  it('keeps every reason, in the order of the list, with version and spans', () => {
    const spans = [{ start: 2, end: 5 }];
    const rules = [
      rule('hold-general', spans, { version: 3 }),
      rule('spam', null),
      broken,
      rule('spam', [], { version: 2 }),
    ];
    expect(evaluate(rules, someFacts(), settings).reasons).toEqual([
      { code: 'hold_words', version: 3, spans },
      unavailable,
      { code: 'spam_words', version: 2, spans: [] },
    ]);
  });

  it.each<[string, readonly Rule[], boolean]>([
    ['none is', [rule('hold-attorney')], false],
    ['one is', [rule('hold-general', [], { urgent: true }), rule('hold-attorney')], true],
    [
      'one is that does not decide',
      [rule('spam'), rule('hold-general', [], { urgent: true })],
      true,
    ],
    ['one is that does not fire', [rule('hold-general', null, { urgent: true })], false],
    ['one is that throws', [broken], false],
  ])('is urgent as a rule that fires is: %s', (_name, rules, urgent) => {
    expect(evaluate(rules, someFacts(), settings).urgent).toBe(urgent);
  });

  it('shows facts and settings to every rule', () => {
    const facts = someFacts({ body: 'what was sent' });
    const check = jest.fn(() => null);
    evaluate([rule('spam', [], { check }), broken, rule('refuse', [], { check })], facts, settings);
    expect(check.mock.calls).toEqual([
      [facts, settings],
      [facts, settings],
    ]);
  });
});

describe('defineRule', () => {
  const check = jest.fn(() => []);
  const whole = { version: 1, description: 'made up', check };
  beforeEach(() => check.mockClear());

  it("hands a rule its own settings, and nobody else's", () => {
    const links = defineRule({ ...whole, code: 'too_many_links', demand: 'hold-general' });
    const facts = someFacts();
    expect(links.check(facts, settings)).toEqual([]);
    expect(check.mock.calls).toEqual([[facts, { enabled: true, links: 2 }]]);
  });

  it('does not ask a rule that is switched off', () => {
    const links = defineRule({ ...whole, code: 'too_many_links', demand: 'hold-general' });
    const off = defaultRuleSettings({ too_many_links: { enabled: false } });
    expect(links.check(someFacts(), off)).toBeNull();
    expect(check).not.toHaveBeenCalled();
  });

  it('asks a rule without a switch', () => {
    const closed = defineRule({ ...whole, code: 'thread_closed', demand: 'hold-general' });
    expect(closed.check(someFacts(), settings)).toEqual([]);
  });

  it('is not urgent unless it says so', () => {
    const rules = [
      defineRule({ ...whole, code: 'hold_words', demand: 'hold-general' }),
      defineRule({ ...whole, code: 'hold_words', demand: 'hold-general', urgent: true }),
    ];
    expect(rules.map(({ urgent }) => urgent)).toEqual([false, true]);
  });
});
