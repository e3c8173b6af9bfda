import { sentTooOften } from '../../../../../server/src/domain/moderation/rules/sent-too-often';
import { defaultRuleSettings } from '../../../../builders/rule-settings';
import { someFacts } from '../../../../builders/some-facts';

const settings = defaultRuleSettings();

describe('sentTooOften', () => {
  it.each([
    [0, null],
    [1, []],
    [15, []],
  ])('%d seconds to wait', (secondsToWait, expected) => {
    expect(sentTooOften.check(someFacts({ secondsToWait }), settings)).toEqual(expected);
  });

  it('is off with 0 seconds', () => {
    const off = defaultRuleSettings({ sent_too_often: { seconds: 0 } });
    expect(sentTooOften.check(someFacts({ secondsToWait: 9 }), off)).toBeNull();
  });

  it('refuses and says how long to wait', () => {
    expect(sentTooOften.demand).toBe('refuse');
    expect(sentTooOften.refusal(someFacts({ secondsToWait: 9 }), settings)).toEqual({
      code: 'RATE_LIMITED',
      details: { retryAfter: 9 },
    });
  });
});
