import { FactUnavailableError } from '../../../../../server/src/domain/moderation/facts';
import { duplicateComment } from '../../../../../server/src/domain/moderation/rules/duplicate-comment';
import { defaultRuleSettings } from '../../../../builders/rule-settings';
import { known, someFacts, UNKNOWN } from '../../../../builders/some-facts';

const settings = defaultRuleSettings();

describe('duplicateComment', () => {
  it.each([
    [false, false, null],
    [false, true, null],
    [true, false, []],
    [true, true, []],
  ])('by the same reader: %s, by others: %s', (own, others, expected) => {
    const facts = someFacts({ twins: known({ own, others }) });
    expect(duplicateComment.check(facts, settings)).toEqual(expected);
  });

  it('is off with 0 hours, and asks for no fact then', () => {
    const off = defaultRuleSettings({ duplicate_comment: { hours: 0 } });
    expect(
      duplicateComment.check(someFacts({ twins: known({ own: true, others: false }) }), off)
    ).toBeNull();
    expect(duplicateComment.check(someFacts({ twins: UNKNOWN }), off)).toBeNull();
  });

  it('throws where the fact could not be had', () => {
    const facts = someFacts({ twins: UNKNOWN });
    expect(() => duplicateComment.check(facts, settings)).toThrow(FactUnavailableError);
  });

  it('refuses with what the sender is told', () => {
    expect(duplicateComment.demand).toBe('refuse');
    expect(duplicateComment.refusal(someFacts(), settings)).toEqual({
      code: 'DUPLICATE_COMMENT',
      details: {},
    });
  });
});
