import { parentNotPublic } from '../../../../../server/src/domain/moderation/rules/parent-not-public';
import { defaultRuleSettings } from '../../../../builders/rule-settings';
import { someFacts } from '../../../../builders/some-facts';

const settings = defaultRuleSettings();

describe('parentNotPublic', () => {
  it.each([
    ['none' as const, null],
    ['public' as const, null],
    ['not-public' as const, []],
  ])('parent: %s', (parent, expected) => {
    expect(parentNotPublic.check(someFacts({ parent }), settings)).toEqual(expected);
  });

  it('refuses with what the sender is told', () => {
    expect(parentNotPublic.demand).toBe('refuse');
    expect(parentNotPublic.refusal(someFacts(), settings)).toEqual({
      code: 'PARENT_NOT_PUBLIC',
      details: {},
    });
  });
});
