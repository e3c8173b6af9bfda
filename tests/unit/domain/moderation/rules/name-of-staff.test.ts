import { FactUnavailableError } from '../../../../../server/src/domain/moderation/facts';
import { nameOfStaff } from '../../../../../server/src/domain/moderation/rules/name-of-staff';
import { defaultRuleSettings } from '../../../../builders/rule-settings';
import { known, someFacts, STAFF, UNKNOWN } from '../../../../builders/some-facts';

const settings = defaultRuleSettings();

describe('nameOfStaff', () => {
  it.each([
    [true, []],
    [false, null],
  ])('is the name of one of the firm: %s', (isOfStaff, expected) => {
    expect(nameOfStaff.check(someFacts({ nameOfStaff: known(isOfStaff) }), settings)).toEqual(
      expected
    );
  });

  it('does not look at staff, whatever is known', () => {
    for (const nameOfStaffFact of [known(true), UNKNOWN]) {
      const facts = someFacts({ nameOfStaff: nameOfStaffFact, identity: STAFF });
      expect(nameOfStaff.check(facts, settings)).toBeNull();
    }
  });

  it('can be switched off', () => {
    const off = defaultRuleSettings({ name_of_staff: { enabled: false } });
    expect(nameOfStaff.check(someFacts({ nameOfStaff: known(true) }), off)).toBeNull();
  });

  it('throws where the fact could not be had', () => {
    const facts = someFacts({ nameOfStaff: UNKNOWN });
    expect(() => nameOfStaff.check(facts, settings)).toThrow(FactUnavailableError);
  });

  it('asks for a hold', () => expect(nameOfStaff.demand).toBe('hold-general'));
});
