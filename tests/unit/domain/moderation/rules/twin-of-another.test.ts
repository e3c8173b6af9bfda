import { FactUnavailableError } from '../../../../../server/src/domain/moderation/facts';
import { twinOfAnother } from '../../../../../server/src/domain/moderation/rules/twin-of-another';
import { defaultRuleSettings } from '../../../../builders/rule-settings';
import { known, someFacts, UNKNOWN } from '../../../../builders/some-facts';

const settings = defaultRuleSettings();

describe('twinOfAnother', () => {
  it.each([
    [false, false, null],
    [true, false, null],
    [false, true, []],
    [true, true, []],
  ])('by the same reader: %s, by others: %s', (own, others, expected) => {
    const facts = someFacts({ twins: known({ own, others }) });
    expect(twinOfAnother.check(facts, settings)).toEqual(expected);
  });

  it('can be switched off, and asks for no fact then', () => {
    const off = defaultRuleSettings({ twin_of_another: { enabled: false } });
    expect(
      twinOfAnother.check(someFacts({ twins: known({ own: false, others: true }) }), off)
    ).toBeNull();
    expect(twinOfAnother.check(someFacts({ twins: UNKNOWN }), off)).toBeNull();
  });

  it('throws where the fact could not be had', () => {
    const facts = someFacts({ twins: UNKNOWN });
    expect(() => twinOfAnother.check(facts, settings)).toThrow(FactUnavailableError);
  });

  it('asks for a hold', () => expect(twinOfAnother.demand).toBe('hold-general'));
});
