import { evaluate } from '../../../../../server/src/domain/moderation/evaluate';
import { rules } from '../../../../../server/src/domain/moderation/rules';
import { someFacts } from '../../../../builders/some-facts';

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

  it('lets an ordinary comment through where the mode does', () => {
    expect(evaluate(rules, someFacts())).toEqual({ state: 'approved', lane: null, reasons: [] });
  });
});
