import { submittedTooFast } from '../../../../../server/src/domain/moderation/rules/submitted-too-fast';
import { defaultRuleSettings } from '../../../../builders/rule-settings';
import { someFacts, STAFF } from '../../../../builders/some-facts';

describe('submittedTooFast', () => {
  it.each([
    [0, 3, []],
    [2.999, 3, []],
    [3, 3, null],
    [3.001, 3, null],
    [0, 0, null],
    [null, 3, null],
  ])('%s of %d seconds', (secondsToWrite, seconds, expected) => {
    const settings = defaultRuleSettings({ submitted_too_fast: { seconds } });
    expect(submittedTooFast.check(someFacts({ secondsToWrite }), settings)).toEqual(expected);
  });

  it('wants 3 seconds by default', () => {
    expect(submittedTooFast.check(someFacts({ secondsToWrite: 2 }), defaultRuleSettings())).toEqual(
      []
    );
    expect(
      submittedTooFast.check(someFacts({ secondsToWrite: 3 }), defaultRuleSettings())
    ).toBeNull();
  });

  it('does not look at staff', () => {
    const facts = someFacts({ secondsToWrite: 0, identity: STAFF });
    expect(submittedTooFast.check(facts, defaultRuleSettings())).toBeNull();
  });

  it('asks for spam', () => expect(submittedTooFast.demand).toBe('spam'));
});
