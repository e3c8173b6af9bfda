/** What somebody sends who wants an error, somebody else's data, or the machine's time. */

/** Far more than a URL needs, and within the 16 KB that Node takes. */
const A_THOUSAND_PARAMETERS = Array.from({ length: 1000 }, (_, index) => `a${index}=1`).join('&');

const A_DEEP_FILTER = `filters${'[$and][0]'.repeat(15)}[id]=1`;

/** Query strings that no public endpoint takes. */
export const HOSTILE_QUERIES: readonly string[] = [
  'unknown=1',
  'id=1',
  'status=draft',
  'status=published',
  'publicationState=preview',
  'hasPublishedVersion=false',
  'publicationFilter=never-published',
  'preview=1',
  '_q=secret',
  '_where[id]=1',
  '_limit=-1',
  'filters=1',
  'filters[$or][0][id][$gt]=0',
  'filters[$and][0][authorEmail][$contains]=@',
  'filters[$not][id]=1',
  'filters[createdBy][email][$startsWith]=a',
  'filters[email][$contains]=@',
  'filters[publishedAt][$null]=true',
  'filters[topic][$contains]=a',
  'filters[topic][slug]=a',
  'filters[topic][$in][0]=a',
  'filters[practiceArea][]=a',
  'filters[practiceArea][$eq][]=a',
  'filters[practiceArea]=a%00b',
  'filters[id][$eq]=abc',
  A_DEEP_FILTER,
  'populate[createdBy]=*',
  'populate[createdBy][fields][0]=password',
  'populate[threads][populate]=*',
  'populate=deep',
  'populate=byline.attorney',
  'fields=email',
  'fields=password',
  'fields[]=authorEmail',
  'fields[a]=b',
  'sort=email:asc',
  'sort=createdBy.password',
  'sort[]=id',
  'sort=constructor',
  'pagination=1',
  'pagination[page]=0',
  'pagination[page]=-1',
  'pagination[page]=1.5',
  'pagination[page]=1e3',
  'pagination[page]=%201',
  'pagination[page]=',
  'pagination[page]=NaN',
  'pagination[page]=99999999999999999999',
  'pagination[page][]=1',
  'pagination[pageSize]=0',
  'pagination[pageSize]=-1',
  'pagination[pageSize]=101',
  'pagination[pageSize]=99999999999999999999',
  'pagination[start]=-1',
  'pagination[start]=99999999999999999999',
  'pagination[limit]=-1',
  'pagination[limit]=99999999999999999999',
  'pagination[after]=',
  'pagination[after][]=a',
  'pagination[withCount]=false',
  'pagination[page]=1&pagination[start]=0',
  'locale=',
  'locale=*',
  'locale=../',
  'locale=..%2f..%2fetc%2fpasswd',
  'locale=all&locale=en',
  'locale[]=en',
  'locale[$ne]=en',
  'locale=en%00',
  'locale=%ED%A0%80',
  'locale=e',
  `locale=${'x'.repeat(300)}`,
  A_THOUSAND_PARAMETERS,
];

/** Keys that Strapi's parser drops before a plugin sees them: no error, and nothing else either. */
export const PROTOTYPE_QUERIES: readonly string[] = [
  '__proto__[polluted]=1',
  '__proto__=1',
  'constructor=1',
  'constructor[prototype][polluted]=1',
  'toString=1',
  'hasOwnProperty=1',
  'filters[__proto__][polluted]=1',
];

/** Names that every object has, and that the shape of a locale lets through. */
export const PROTOTYPE_LOCALES: readonly string[] = ['valueOf', 'toString'];

/** Of the shape of a locale, and longer than any tag of a language. */
export const LONG_LOCALE = `en${'-abcdefgh'.repeat(400)}`;

/** What stands in a path where a slug or a documentId should: with the status that it gets. */
export const HOSTILE_NAMES: readonly { name: string; path: string; status: 400 | 404 }[] = [
  { name: 'U+0000', path: '%00', status: 400 },
  { name: 'U+0000 in a word', path: 'a%00b', status: 400 },
  { name: 'a word of 251 characters', path: 'a'.repeat(251), status: 400 },
  { name: 'a word of 4,000 characters', path: 'a'.repeat(4_000), status: 400 },
  { name: 'the longest word', path: 'a'.repeat(250), status: 404 },
  { name: 'an encoded lone surrogate', path: '%ED%A0%80', status: 404 },
  { name: 'bytes that are no UTF-8', path: '%ff%fe', status: 404 },
  { name: 'a broken escape', path: '%E0%A4%A', status: 404 },
  { name: 'a bare per cent sign', path: '%', status: 404 },
  { name: 'a path to a parent folder', path: '..%2f..%2fetc%2fpasswd', status: 404 },
  { name: 'invisible characters', path: '%E2%80%8B%EF%BB%BF', status: 404 },
  { name: 'markup', path: '%3Cscript%3Ealert(1)%3C%2Fscript%3E', status: 404 },
  { name: 'a quote of SQL', path: "'%20or%201=1--", status: 404 },
  { name: 'a wildcard of SQL', path: '%25', status: 404 },
  { name: '__proto__', path: '__proto__', status: 404 },
  { name: 'constructor', path: 'constructor', status: 404 },
  { name: 'a number', path: '1', status: 404 },
  { name: 'a documentId of nothing', path: 'a23456789012345678901234', status: 404 },
];

/** Opaque text of a position, made by hand: what a cursor of ours would be if it said this. */
export const cursorOf = (order: string, documentId: string, value: string): string =>
  Buffer.from([order, documentId, value].join('\n'), 'utf8').toString('base64url');

/** Cursors that an order by date cannot have made. */
export const hostileCursors = (order: string): readonly { name: string; cursor: string }[] => [
  { name: 'garbage', cursor: 'garbage' },
  { name: 'no base64', cursor: '%3C%3E%22' },
  { name: 'U+0000', cursor: '%00' },
  { name: 'another order', cursor: cursorOf('elsewhere', 'abc', '2026-01-01T00:00:00.000Z') },
  { name: 'no order', cursor: cursorOf('', 'abc', '2026-01-01T00:00:00.000Z') },
  { name: 'no document', cursor: cursorOf(order, '', '2026-01-01T00:00:00.000Z') },
  { name: 'SQL for a document', cursor: cursorOf(order, "' or 1=1", '2026-01-01T00:00:00.000Z') },
  { name: 'no date', cursor: cursorOf(order, 'abc', '') },
  { name: 'a word for a date', cursor: cursorOf(order, 'abc', 'yesterday') },
  { name: 'a number for a date', cursor: cursorOf(order, 'abc', '0') },
  { name: 'U+0000 in the date', cursor: cursorOf(order, 'abc', '2026-01-01T00:00:00.000Z\u0000') },
  {
    name: 'padding',
    cursor: `${cursorOf(order, 'abc', '2026-01-01T00:00:00.000Z')}%3D%3D`,
  },
];

/** Dates that JavaScript has and databases do not. */
export const FARTHEST_DATES: readonly string[] = [
  '+275760-09-13T00:00:00.000Z',
  '-271821-04-20T00:00:00.000Z',
  '-000001-01-01T00:00:00.000Z',
  '0000-01-01T00:00:00.000Z',
];

/** Texts in which a reader sees nothing. */
export const INVISIBLE_TEXTS: readonly { name: string; text: string }[] = [
  { name: 'nothing', text: '' },
  { name: 'white space', text: ' \t\r\n\u00a0\u3000' },
  { name: 'zero-width characters', text: '\u200b\u200c\u200d\u2060\ufeff' },
  { name: 'direction marks', text: '\u200e\u200f\u202e\u2066' },
  { name: 'control characters', text: '\u0001\u0007\u001b\u007f\u0085' },
  { name: 'soft hyphens', text: '\u00ad\u00ad' },
  { name: 'Hangul fillers', text: '\u3164\u115f\u1160\uffa0' },
  { name: 'blank Braille cells', text: '\u2800\u2800' },
  { name: 'tags', text: '\u{e0041}\u{e007f}' },
  { name: 'variation selectors', text: '\ufe0f\u{e0100}' },
];

/** Texts that no database stores as they are. */
export const UNSTORABLE_TEXTS: readonly { name: string; text: string }[] = [
  { name: 'U+0000', text: 'a\u0000b' },
  { name: 'a lone high surrogate', text: 'a\ud800b' },
  { name: 'a lone low surrogate', text: 'a\udc00b' },
  { name: 'surrogates the wrong way round', text: '\udc00\ud800' },
];
