import { parseEmailAddress } from '../../../../server/src/domain/comments/parse-email-address';

describe('parseEmailAddress', () => {
  it.each([
    ['jane@example.com', 'jane@example.com'],
    ['  Jane.Doe+law@Example.COM ', 'Jane.Doe+law@example.com'],
    ["o'hara@example.co.uk", "o'hara@example.co.uk"],
    ['jane..doe@docomo.ne.jp', 'jane..doe@docomo.ne.jp'],
    ['jane@bücher.example', 'jane@bücher.example'],
    ['jane@xn--bcher-kva.example', 'jane@xn--bcher-kva.example'],
  ])('%s', (text, expected) => {
    expect(parseEmailAddress(text)).toBe(expected);
  });

  it.each([
    ['no @', 'jane.example.com'],
    ['two @', 'jane@doe@example.com'],
    ['nothing before it', '@example.com'],
    ['nothing after it', 'jane@'],
    ['no dot in the domain', 'jane@localhost'],
    ['an empty label', 'jane@example..com'],
    ['a dot at the end', 'jane@example.com.'],
    ['a hyphen at the edge of a label', 'jane@-example.com'],
    ['a top-level domain of one letter', 'jane@example.c'],
    ['white space', 'jane doe@example.com'],
    ['a line break', 'jane@example.com\r\nBcc: all@example.com'],
    ['a control character', 'ja\u0007ne@example.com'],
    ['an invisible character', 'ja\u200bne@example.com'],
    ['two addresses', 'jane@example.com,john@example.com'],
    ['a display name', 'Jane <jane@example.com>'],
    ['a local part of 65 characters', `${'a'.repeat(65)}@example.com`],
    ['101 characters', `jane@${'a'.repeat(92)}.com`],
    ['nothing', ''],
  ])('refuses %s', (_name, text) => {
    expect(parseEmailAddress(text)).toBeNull();
  });

  it('takes 100 characters', () => {
    const address = `jane@${'a'.repeat(91)}.com`;
    expect(address).toHaveLength(100);
    expect(parseEmailAddress(address)).toBe(address);
  });
});
