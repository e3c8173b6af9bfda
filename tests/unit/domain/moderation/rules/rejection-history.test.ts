import { FactUnavailableError } from '../../../../../server/src/domain/moderation/facts';
import { rejectionHistory } from '../../../../../server/src/domain/moderation/rules/rejection-history';
import { defaultRuleSettings } from '../../../../builders/rule-settings';
import { known, someFacts, STAFF, UNKNOWN, VERIFIED } from '../../../../builders/some-facts';

const on = defaultRuleSettings({ rejection_history: { enabled: true } });
const history = (decidedLately: number, rejectedLately: number) =>
  known({ approved: 5, decidedLately, rejectedLately });

describe('rejectionHistory', () => {
  it.each([
    [0, 0, null],
    [2, 2, null],
    [3, 0, null],
    [3, 1, []],
    [10, 2, null],
    [10, 3, []],
    [10, 4, []],
    [1_000, 299, null],
  ])('of %d decided, %d rejected', (decided, rejected, expected) => {
    expect(rejectionHistory.check(someFacts({ history: history(decided, rejected) }), on)).toEqual(
      expected
    );
  });

  it.each([
    [1, 1, []],
    [4, 2, []],
    [4, 1, null],
  ])('with other settings, of %d decided, %d rejected', (decided, rejected, expected) => {
    const settings = defaultRuleSettings({
      rejection_history: { enabled: true, percent: 50, comments: 1 },
    });
    const facts = someFacts({ history: history(decided, rejected) });
    expect(rejectionHistory.check(facts, settings)).toEqual(expected);
  });

  it('is off by default', () => {
    expect(
      rejectionHistory.check(someFacts({ history: history(9, 9) }), defaultRuleSettings())
    ).toBeNull();
    expect(
      rejectionHistory.check(someFacts({ history: UNKNOWN }), defaultRuleSettings())
    ).toBeNull();
  });

  it('is not lifted by trust, but does not look at staff', () => {
    const trusted = { ...VERIFIED, standing: 'trusted' as const };
    expect(
      rejectionHistory.check(someFacts({ history: history(9, 9), identity: trusted }), on)
    ).toEqual([]);
    expect(
      rejectionHistory.check(someFacts({ history: history(9, 9), identity: STAFF }), on)
    ).toBeNull();
  });

  it('throws where the fact could not be had', () => {
    const facts = someFacts({ history: UNKNOWN });
    expect(() => rejectionHistory.check(facts, on)).toThrow(FactUnavailableError);
  });

  it('asks for a hold', () => expect(rejectionHistory.demand).toBe('hold-general'));
});
