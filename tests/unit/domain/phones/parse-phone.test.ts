import { parsePhone } from '../../../../server/src/domain/phones/parse-phone';

describe('parsePhone', () => {
  it.each([
    ['1-800-555-0142', 'tel:+18005550142'],
    ['800.555.0142', 'tel:+18005550142'],
    ['(555) 010-0142', 'tel:+15550100142'],
    ['+44 20 7946 0958', 'tel:+442079460958'],
    ['212-555-0100 ext. 5', 'tel:+12125550100;ext=5'],
    ['1-800-FLOWERS', 'tel:+18003569377'],
    ['1-800-flowers', 'tel:+18003569377'],
    ['+1 (800) FLOWERS', 'tel:+18003569377'],
    ['1-800-CONTACTS', 'tel:+18002668228'],
    ['800-CALL-LAW', 'tel:+18002255529'],
  ])('%s', (text, href) => {
    expect(parsePhone(text)).toEqual({ display: text, href });
  });

  it('keeps the editor’s writing, but for white space around it', () => {
    expect(parsePhone('  (212) 555-0100 ')?.display).toBe('(212) 555-0100');
  });

  it('reads a number without a country code as one of the given country', () => {
    expect(parsePhone('020 7946 0958', 'GB')?.href).toBe('tel:+442079460958');
  });

  it.each([
    '',
    'call us today',
    'abcdefghij',
    '12',
    '555-0142',
    '1-800-555-0142 / 212-555-0100',
    '+999 12345',
    'tel:',
    '<script>',
  ])('is null for %j', (text) => {
    expect(parsePhone(text)).toBeNull();
  });
});
