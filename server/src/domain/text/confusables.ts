/**
 * Letters that look like a Latin one, by the Latin one. From Unicode's confusables.txt, version 14
 * (UTS #39, https://www.unicode.org/reports/tr39/), in lower case and after NFKC, without accents:
 * Latin beyond a to z, Greek, Cyrillic, Armenian, Coptic, Cherokee, Canadian syllabics and Lisu. A
 * letter whose small form has no double is here for its capital: `В` passes for B, so `в` is b.
 */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: 'ɑαаᗅꓮꭺ',
  b: 'ƀƃƅɓβвьҍᏼᑲᑳᖯᗷꓐꞵꮟ',
  c: 'ȼсҫᴄⲥꓚꮯ',
  d: 'ðđƌɖɗԁᑯᗞᗪꓒꓓꭰꮷ',
  e: 'ɇεеҽҿꓰꬲꭼ',
  f: 'ƒϝքᖴᵮẝꓝꞙꬵ',
  g: 'ƍǥɠɡԍցᏻᶃꓖꮐ',
  h: 'ħɦнћңһӈӊհᏺᕼⱨⲏꓧꚕꮋꮒ',
  i: 'ıɨɩɪιіӏᵻᵼꙇꭵ',
  j: 'ɉʝϳјᒍꓙꭻ',
  k: 'ƙκкқҟⱪⲕꓗꝁꮶ',
  l: 'łƚǀɫɭᒪⲓⳑꓡꓲꮮ',
  m: 'μϻмӎᗰⲙꓟꮇ',
  n: 'ƞɲɳηոռᵰⲛꓠ',
  o: 'øɵθοσоѳөօᴏᴑⲟꓳꝋꬽꬾꭴꮎꮻ',
  p: 'ƥρрᑭᵽⲣꓑꮲ',
  q: 'ʠԛգզ',
  r: 'ɍɼɽʀғᖇᴦᵲⲅꓣꭇꭈꭱꮁꮢ',
  s: 'ƽʂѕտᵴꓢꜱꮥꮪ',
  t: 'ŧƭʈτтҭᵵⱦⲧꓔꭲ',
  u: 'ʉʋυսᑌᴜᵾꓴꞟꭎꭒꮜ',
  v: 'νѵᐯᴠꓦꮩ',
  w: 'ɯѡѽԝաᴡꓪꝡꮃꮤ',
  x: 'χхҳᕁᕽⲭꓫꭓ',
  y: 'ƴɏɣʏγуүұᶌỿⲩꓬꭚꭹꮍ',
  z: 'ƶȥʐζᴢᵶꓜꮓ',
  // No doubles, but what people write where a keyboard has no better.
  ae: 'æӕ',
  oe: 'œ',
  ss: 'ß',
};

/** The Latin letter, or two, that a folded character passes for. */
export const CONFUSABLES: ReadonlyMap<string, string> = new Map(
  Object.entries(LOOK_ALIKES).flatMap(([latin, others]) =>
    [...others].map((other) => [other, latin] as const)
  )
);

/** Digits and signs that stand for a letter inside a word: `fr33 c4$h`. */
export const LEET: ReadonlyMap<string, string> = new Map([
  ['0', 'o'],
  ['1', 'l'],
  ['3', 'e'],
  ['4', 'a'],
  ['5', 's'],
  ['7', 't'],
  ['@', 'a'],
  ['$', 's'],
]);
