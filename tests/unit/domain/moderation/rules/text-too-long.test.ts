import { textTooLong } from '../../../../../server/src/domain/moderation/rules/text-too-long';
import { defaultRuleSettings } from '../../../../builders/rule-settings';
import { someFacts, STAFF } from '../../../../builders/some-facts';

const settings = defaultRuleSettings({ text_too_long: { characters: 5, bytes: 12 } });

describe('textTooLong', () => {
  it.each([
    ['four', '1234', null],
    ['at the limit', '12345', null],
    ['one over', '123456', []],
    ['an emoji is one character', '😀12', null],
    ['bytes one below', 'ßßßßß', null],
    ['bytes at the limit', '😀😀😀', null],
    ['bytes over, characters not', '😀😀😀1', []],
  ])('%s', (_name, body, expected) => {
    expect(textTooLong.check(someFacts({ body }), settings)).toEqual(expected);
  });

  it('takes 5,000 characters by default', () => {
    const standard = defaultRuleSettings();
    expect(textTooLong.check(someFacts({ body: 'a'.repeat(5_000) }), standard)).toBeNull();
    expect(textTooLong.check(someFacts({ body: 'a'.repeat(5_001) }), standard)).toEqual([]);
  });

  it('never takes more bytes than a column of the database holds', () => {
    const most = defaultRuleSettings({ text_too_long: { characters: 20_000 } });
    expect(textTooLong.check(someFacts({ body: '😀'.repeat(15_000) }), most)).toBeNull();
    expect(textTooLong.check(someFacts({ body: `${'😀'.repeat(15_000)}.` }), most)).toEqual([]);
  });

  it('holds for staff, too', () => {
    const facts = someFacts({ body: '123456', identity: STAFF });
    expect(textTooLong.check(facts, settings)).toEqual([]);
  });

  it('refuses and says how many characters are taken', () => {
    expect(textTooLong.demand).toBe('refuse');
    expect(textTooLong.refusal(someFacts(), settings)).toEqual({
      code: 'BODY_TOO_LONG',
      details: { limit: 5 },
    });
  });
});
