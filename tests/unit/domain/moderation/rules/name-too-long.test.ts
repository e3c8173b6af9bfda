import { nameTooLong } from '../../../../../server/src/domain/moderation/rules/name-too-long';
import { defaultRuleSettings } from '../../../../builders/rule-settings';
import { someFacts } from '../../../../builders/some-facts';

const settings = defaultRuleSettings({ name_too_long: { characters: 4, bytes: 8 } });

describe('nameTooLong', () => {
  it.each([
    ['below the limit', 'Jan', null],
    ['at the limit', 'Jane', null],
    ['one over', 'Janes', []],
    ['an emoji is one character', '😀an', null],
    ['bytes at the limit', '😀😀', null],
    ['bytes over, characters not', '😀😀a', []],
  ])('%s', (_name, name, expected) => {
    expect(nameTooLong.check(someFacts({ name }), settings)).toEqual(expected);
  });

  it('takes 80 characters by default', () => {
    const standard = defaultRuleSettings();
    expect(nameTooLong.check(someFacts({ name: 'a'.repeat(80) }), standard)).toBeNull();
    expect(nameTooLong.check(someFacts({ name: 'a'.repeat(81) }), standard)).toEqual([]);
  });

  it('refuses with an issue at the field', () => {
    expect(nameTooLong.demand).toBe('refuse');
    expect(nameTooLong.refusal(someFacts(), settings)).toEqual({
      code: 'VALIDATION_FAILED',
      details: { issues: [{ path: 'author.name', message: 'is over 4 characters' }] },
    });
  });
});
