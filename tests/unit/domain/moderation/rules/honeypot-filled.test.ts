import { honeypotFilled } from '../../../../../server/src/domain/moderation/rules/honeypot-filled';
import { defaultRuleSettings } from '../../../../builders/rule-settings';
import { someFacts, STAFF } from '../../../../builders/some-facts';

const settings = defaultRuleSettings();

describe('honeypotFilled', () => {
  it.each([
    [true, []],
    [false, null],
  ])('filled in: %s', (filled, expected) => {
    expect(honeypotFilled.check(someFacts({ honeypotFilled: filled }), settings)).toEqual(expected);
  });

  it('does not look at staff', () => {
    const facts = someFacts({ honeypotFilled: true, identity: STAFF });
    expect(honeypotFilled.check(facts, settings)).toBeNull();
  });

  it('can be switched off', () => {
    const off = defaultRuleSettings({ honeypot_filled: { enabled: false } });
    expect(honeypotFilled.check(someFacts({ honeypotFilled: true }), off)).toBeNull();
  });

  it('asks for spam', () => expect(honeypotFilled.demand).toBe('spam'));
});
