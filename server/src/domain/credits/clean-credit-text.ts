/** A tag, not any `<`: the name must end as names end, so `<https://…>` and `< 5` stay. */
const TAG = /<(\/?[a-z][a-z0-9]*)((?:[\s/][^<>]*)?)>/gi;
const HREF = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;
const BREAKING_TAG = /^\/?(?:br|p|div|li|tr|h[1-6])$/i;

const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi;
const NAMED_ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  copy: '©',
  ndash: '–',
  mdash: '—',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
};

const LARGEST_CODE_POINT = 0x10ffff;

const fromCodePoint = (code: number): string =>
  code <= LARGEST_CODE_POINT ? String.fromCodePoint(code) : ' ';

const replaceTag = (_tag: string, name: string, attributes: string): string => {
  if (BREAKING_TAG.test(name)) return '\n';
  const href = name.toLowerCase() === 'a' ? HREF.exec(attributes) : null;
  const url = href?.[1] ?? href?.[2] ?? href?.[3] ?? '';
  return ` ${url} `;
};

const replaceEntity = (entity: string, decimal?: string, hex?: string, name?: string): string => {
  if (decimal !== undefined) return fromCodePoint(Number.parseInt(decimal, 10));
  if (hex !== undefined) return fromCodePoint(Number.parseInt(hex, 16));
  return NAMED_ENTITIES[name?.toLowerCase() ?? ''] ?? entity;
};

/** Runs of white space as one space, or as one line break where they hold one. */
export const foldSpaces = (text: string): string =>
  text.replace(/\s+/g, (space) => (space.includes('\n') ? '\n' : ' ')).trim();

/**
 * A pasted credit as plain text: tags are gone, but a link leaves its URL before its words;
 * entities are characters; invisible characters are gone; white space is one space, or a line
 * break where lines ended. In time linear to its length.
 */
export const cleanCreditText = (line: string): string =>
  foldSpaces(
    line
      .replace(TAG, replaceTag)
      .replace(ENTITY, replaceEntity)
      .replace(/\r\n?|[\u2028\u2029]/g, '\n')
      .replace(/[\p{Cf}\p{Cs}]|(?!\s)\p{Cc}/gu, '')
  );
