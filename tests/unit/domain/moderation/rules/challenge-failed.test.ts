import type {
  Circumstances,
  IdentityFacts,
} from '../../../../../server/src/domain/moderation/facts';
import { challengeFailed } from '../../../../../server/src/domain/moderation/rules/challenge-failed';
import { defaultRuleSettings } from '../../../../builders/rule-settings';
import { GUEST, someFacts, STAFF, VERIFIED } from '../../../../builders/some-facts';

const on = defaultRuleSettings({ challenge_failed: { enabled: true } });

describe('challengeFailed', () => {
  it.each<[Circumstances['challenge'], number | null, IdentityFacts, [] | null]>([
    ['passed', 60, GUEST, null],
    ['failed', 60, GUEST, []],
    ['used', 60, GUEST, []],
    ['not-asked', 60, GUEST, []],
    ['not-asked', 0, VERIFIED, []],
    ['not-asked', null, GUEST, null],
    ['not-asked', 60, STAFF, null],
    ['failed', null, GUEST, []],
    ['used', null, STAFF, []],
  ])('%s, %s seconds after the form, %j', (challenge, secondsToWrite, identity, expected) => {
    const facts = someFacts({ challenge, secondsToWrite, identity });
    expect(challengeFailed.check(facts, on)).toEqual(expected);
  });

  it.each(['failed', 'used', 'not-asked'] as const)('is off by default: %s', (challenge) => {
    expect(challengeFailed.check(someFacts({ challenge }), defaultRuleSettings())).toBeNull();
  });

  it('refuses with what the sender is told', () => {
    expect(challengeFailed.demand).toBe('refuse');
    expect(challengeFailed.refusal(someFacts(), on)).toEqual({
      code: 'CHALLENGE_FAILED',
      details: {},
    });
  });
});
