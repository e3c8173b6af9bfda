import { evaluate, type Verdict } from '../../../../server/src/domain/moderation/evaluate';
import type { Demand, Rule, Span } from '../../../../server/src/domain/moderation/rule';
import { someFacts } from '../../../builders/some-facts';

const rule = (demand: Demand, spans: readonly Span[] | null, version = 1): Rule => ({
  code: demand === 'spam' ? 'submitted_too_fast' : 'site_premoderates',
  version,
  demand,
  check: () => spans,
});
const broken: Rule = {
  code: 'honeypot_filled',
  version: 9,
  demand: 'spam',
  check: () => {
    throw new Error('a fact was not there');
  },
};
const unavailable = { code: 'facts_unavailable', version: 1, spans: [] };

describe('evaluate', () => {
  it.each<[string, readonly Rule[], Pick<Verdict, 'state' | 'lane'>]>([
    ['no rule at all', [], { state: 'approved', lane: null }],
    ['rules that do not fire', [rule('spam', null)], { state: 'approved', lane: null }],
    ['a hold', [rule('hold', [])], { state: 'pending', lane: 'general' }],
    ['spam', [rule('spam', [])], { state: 'spam', lane: null }],
    ['a hold before spam', [rule('hold', []), rule('spam', [])], { state: 'spam', lane: null }],
    ['spam before a hold', [rule('spam', []), rule('hold', [])], { state: 'spam', lane: null }],
    ['a rule that throws', [broken], { state: 'pending', lane: 'general' }],
    ['spam beside one that throws', [broken, rule('spam', [])], { state: 'spam', lane: null }],
  ])('%s', (_name, rules, expected) => {
    expect(evaluate(rules, someFacts())).toMatchObject(expected);
  });

  it('keeps every reason, in the order of the list, with version and spans', () => {
    const spans = [{ start: 2, end: 5 }];
    const rules = [rule('hold', spans, 3), rule('spam', null), broken, rule('spam', [], 2)];
    expect(evaluate(rules, someFacts()).reasons).toEqual([
      { code: 'site_premoderates', version: 3, spans },
      unavailable,
      { code: 'submitted_too_fast', version: 2, spans: [] },
    ]);
  });

  it('shows the facts to every rule', () => {
    const facts = someFacts({ body: 'what was sent' });
    const check = jest.fn(() => null);
    evaluate([{ ...broken, check }, broken, { ...broken, check }], facts);
    expect(check.mock.calls).toEqual([[facts], [facts]]);
  });
});
