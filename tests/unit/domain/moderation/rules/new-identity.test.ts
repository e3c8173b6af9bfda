import { FactUnavailableError } from '../../../../../server/src/domain/moderation/facts';
import { newIdentity } from '../../../../../server/src/domain/moderation/rules/new-identity';
import { defaultRuleSettings } from '../../../../builders/rule-settings';
import { GUEST, known, someFacts, STAFF, UNKNOWN, VERIFIED } from '../../../../builders/some-facts';

const on = defaultRuleSettings({ new_identity: { enabled: true } });
const history = (approved: number) => known({ approved, decidedLately: 0, rejectedLately: 0 });

describe('newIdentity', () => {
  it.each([
    ['verified, nothing approved', VERIFIED, 0, []],
    ['verified, one approved', VERIFIED, 1, null],
    ['a guest, nothing approved', GUEST, 0, []],
    ['a guest, under whose name some were approved', GUEST, 9, []],
    ['staff', STAFF, 0, null],
  ])('%s', (_name, identity, approved, expected) => {
    const facts = someFacts({ identity, history: history(approved) });
    expect(newIdentity.check(facts, on)).toEqual(expected);
  });

  it('is off by default', () => {
    const facts = someFacts({ identity: GUEST, history: UNKNOWN });
    expect(newIdentity.check(facts, defaultRuleSettings())).toBeNull();
  });

  it.each([
    ['a guest', GUEST],
    ['somebody verified', VERIFIED],
  ])('throws where the history of %s could not be had', (_name, identity) => {
    const facts = someFacts({ identity, history: UNKNOWN });
    expect(() => newIdentity.check(facts, on)).toThrow(FactUnavailableError);
  });

  it('asks for a hold', () => expect(newIdentity.demand).toBe('hold-general'));
});
