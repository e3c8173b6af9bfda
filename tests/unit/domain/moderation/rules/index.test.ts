import { COMMENT_MODES } from '../../../../../contract/vocabulary';
import { evaluate } from '../../../../../server/src/domain/moderation/evaluate';
import { rules } from '../../../../../server/src/domain/moderation/rules';
import { LAW_BLOG_PROSE } from '../../../../builders/law-blog-prose';
import { defaultRuleSettings } from '../../../../builders/rule-settings';
import { GUEST, someFacts, STAFF } from '../../../../builders/some-facts';

const settings = defaultRuleSettings();
const APPROVED = {
  refusal: null,
  state: 'approved',
  lane: null,
  urgent: false,
  failed: [],
  reasons: [],
};

describe('the list of rules', () => {
  it('names each rule once', () => {
    const codes = rules.map((rule) => rule.code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('numbers versions from 1', () => {
    for (const { version } of rules) {
      expect(Number.isInteger(version) && version >= 1).toBe(true);
    }
  });

  it('describes each rule in a sentence', () => {
    for (const { description } of rules) {
      expect(description).toMatch(/^\p{Lu}.{10,110}\.$/u);
    }
  });

  it('has a refusal of its own for each rule that refuses, and for no other', () => {
    for (const { demand, refusal } of rules) {
      expect(refusal(someFacts(), settings).code !== 'FORBIDDEN').toBe(demand === 'refuse');
    }
  });

  it.each([
    ['a verified reader', undefined],
    ['a guest', GUEST],
    ['staff', STAFF],
  ])('lets an ordinary comment of %s through where the mode does', (_name, identity) => {
    const facts = someFacts(identity && { identity });
    expect(evaluate(rules, facts, settings)).toEqual(APPROVED);
  });

  it.each(COMMENT_MODES)("lets the firm's own answer through, in mode %s", (mode) => {
    const facts = someFacts({ mode, identity: STAFF, secondsToWrite: null });
    expect(evaluate(rules, facts, settings)).toEqual(APPROVED);
  });

  it.each(LAW_BLOG_PROSE)('finds nothing in: %s', (body) => {
    expect(evaluate(rules, someFacts({ body }), settings)).toEqual(APPROVED);
  });
});
