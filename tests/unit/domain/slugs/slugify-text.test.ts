import { slugifyText } from '../../../../server/src/domain/slugs/slugify-text';

describe('slugifyText', () => {
  it.each([
    ['Fair Use: A Primer', 'fair-use-a-primer'],
    ['U.S. v. Jones', 'us-v-jones'],
    ['Don’t sign yet', 'dont-sign-yet'],
    ['Wills and/or trusts', 'wills-and-or-trusts'],
    ['2024—2025 in review', '2024-2025-in-review'],
    ['50% off', '50-percent-off'],
    ['AT&T', 'at-and-t'],
    ['snake_case', 'snake-case'],
    ['Straße, café, ﬁne', 'strasse-cafe-fine'],
    ['Ｆｕｌｌ　Ｗｉｄｔｈ', 'full-width'],
    ['  --Trim me--  ', 'trim-me'],
    ['日本語', ''],
    ['!!!', ''],
    ['', ''],
  ])('%j', (text, expected) => {
    expect(slugifyText(text)).toBe(expected);
  });
});
