export interface Attribution {
  title: string | null;
  author: string | null;
}

const YEARS = '(?:\\d{4}(?: ?[-–—,] ?(?:\\d{4}|\\d{2}(?!\\d)))?)';
const COPYRIGHT = '(?:©|\\(c\\)|copyright(?: ?(?:©|\\(c\\)))?)';
const WORK =
  '(?:photo(?:graph|graphy)?s?|images?|pictures?|pics?|illustrations?|artwork|graphics?|foto)';
const MAKING =
  '(?:made|created|taken|shot|drawn|painted|designed|uploaded|captured|photographed|illustrated)';

/** What stands before a name and says that a name follows. */
const AUTHOR_LEADS: readonly RegExp[] = [
  new RegExp(`^${COPYRIGHT}(?:[ :,]*${YEARS})?[ :,]*(?:by )?`, 'i'),
  new RegExp(
    `^(?:the )?(?:${WORK}|${MAKING})(?: credits?)?(?: (?:is|was))?(?: ${MAKING})?` +
      '(?: ?:| by\\b:?| courtesy(?: of\\b)?| from\\b| ?©) ?',
    'i'
  ),
  /^(?:courtesy(?: of)?\b|thanks to\b|credits?(?: to\b| ?:| by\b)|attribution ?:|by ?: ?|by\b)/i,
  /^(?:author|artist|creator|photographer|illustrator) ?: ?/i,
];

const TITLE_LEAD = /^title ?: ?/i;
/** Labels of what is read elsewhere, or has no place in a credit. */
const UNREAD_LEAD = /^(?:source|url|link|original|licen[sc]es?|via|from) ?: ?/i;

// Runs of separators are bounded here and below: an unbounded one costs quadratic time on junk.
const LABEL_WITHIN =
  /[\s,;|/·•–—-]{1,3}(?=(?:title|author|artist|creator|photographer|illustrator|source|url|link|licen[sc]e) ?:)/gi;

const QUOTED =
  /(?:^|[,:;|/–—-] )["“„«]([^"“”„«»\n]{1,300})["”»]|["“„«]([^"“”„«»\n]{1,300})["”»](?=,? (?:©|by ))/i;
const SINGLE_QUOTED = /^['‘]([^\n]{1,300}?)['’](?=,? (?:©|by ))/i;

const PLATFORM =
  '(?:wikimedia(?: commons)?|wikipedia|flickr|unsplash|pexels|pixabay|freepik|openverse)(?:\\.(?:com|org))?';
const NOISE: readonly RegExp[] = [
  // `By Via Smith` is a name.
  /(?<!\bby)(?:^|[ \n,;/|(–—-])via [^\n,;|/)]*/gi,
  new RegExp(`(?: (?:on|from|at)|^|[ \\n,;/|–—-]) ?${PLATFORM}(?=$|[\\n,;)])`, 'gi'),
  /(?<!\p{L})own work(?!\p{L})/giu,
  /(?<!\p{L})(?:(?:used|reprinted|reproduced) )?(?:with|by) permission(?: of)?(?!\p{L})/giu,
];

const NO_TITLE = new RegExp(
  `^(?:(?:this|the|an?|original) )?(?:${WORK}|${MAKING}|(?:work|file)(?: ${MAKING})?)$`,
  'i'
);
const NO_AUTHOR = /^(?:(?:author )?unknown(?: (?:author|artist|photographer))?|n\/a|none)$/i;
const TRAILING_COPYRIGHT = new RegExp(`[ ,]*${COPYRIGHT} ?${YEARS}?$`, 'i');
const HAS_LETTER = /\p{L}/u;

/** An abbreviation keeps its period: `Jr.`, `Inc.`, `D.C.`, an initial. */
const ENDS_IN_ABBREVIATION =
  /(?:^|[ .])(?:\p{L}|jr|sr|inc|ltd|co|corp|esq|dept|univ|llc|gov|ph\.d)\.$/iu;

const EDGE_START: ReadonlySet<string> = new Set(' \n\t,;:|/\\-‐‑‒–—―−·•*~=+.)]}>');
const EDGE_END: ReadonlySet<string> = new Set(' \n\t,;:|/\\-‐‑‒–—―−·•*~=+([{<');

const isBalanced = (text: string): boolean => {
  let open = 0;
  for (const character of text) {
    if (character === '(') open += 1;
    if (character === ')') open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
};

/** Without the marks that joined it to what was taken out around it. */
const trimEdges = (text: string): string => {
  let start = 0;
  let end = text.length;
  while (start < end && EDGE_START.has(text.charAt(start))) start += 1;
  while (end > start && EDGE_END.has(text.charAt(end - 1))) end -= 1;
  const trimmed = text.slice(start, end);
  return isBalanced(trimmed) ? trimmed : trimmed.replace(/[()]/g, ' ').replace(/ +/g, ' ').trim();
};

const withoutPeriod = (text: string): string =>
  text.endsWith('.') && !ENDS_IN_ABBREVIATION.test(text) ? trimEdges(text.slice(0, -1)) : text;

/** More leads than `Photo: © by` in one name are junk. */
const MOST_LEADS = 6;

const withoutAuthorLeads = (text: string): string => {
  let rest = text;
  for (let round = 0; round < MOST_LEADS; round += 1) {
    const lead = AUTHOR_LEADS.find((pattern) => pattern.test(rest));
    if (lead === undefined) break;
    rest = trimEdges(rest.replace(lead, ''));
  }
  return rest;
};

const authorIn = (text: string): string | null => {
  const bare = withoutAuthorLeads(trimEdges(text));
  const name = withoutPeriod(trimEdges(bare.replace(TRAILING_COPYRIGHT, '')));
  return HAS_LETTER.test(name) && !NO_AUTHOR.test(name) ? name : null;
};

const titleIn = (text: string): string | null => {
  const bare = trimEdges(trimEdges(text).replace(TITLE_LEAD, ''));
  const title = trimEdges(bare.replace(TRAILING_COPYRIGHT, ''));
  return HAS_LETTER.test(title) && !NO_TITLE.test(title) ? title : null;
};

interface ReadSegment extends Attribution {
  /** The credit itself says that this is the author, by a word or a sign. */
  certain: boolean;
}

const NOTHING: ReadSegment = { title: null, author: null, certain: false };

/** `Courthouse by Jane Doe`, or a name alone. */
const readUnquoted = (text: string): ReadSegment => {
  const named = withoutAuthorLeads(text);
  // The last one: a title may well have a "by" of its own.
  const by = named.toLowerCase().lastIndexOf(' by ');
  if (by < 0) return { title: null, author: authorIn(named), certain: named !== text };
  return {
    title: titleIn(named.slice(0, by)),
    author: authorIn(named.slice(by + ' by '.length)),
    certain: true,
  };
};

const readSegment = (segment: string): ReadSegment => {
  const text = trimEdges(segment);
  if (text === '' || UNREAD_LEAD.test(text)) return NOTHING;
  if (TITLE_LEAD.test(text)) return { ...NOTHING, title: titleIn(text) };
  const named = withoutAuthorLeads(text);
  const quoted = SINGLE_QUOTED.exec(named) ?? QUOTED.exec(named);
  if (quoted === null) return readUnquoted(text);
  const around = `${named.slice(0, quoted.index)} ${named.slice(quoted.index + quoted[0].length)}`;
  return { ...readUnquoted(trimEdges(around)), title: titleIn(quoted[1] ?? quoted[2] ?? '') };
};

/**
 * Who made the work and what it is called, from what is left of a credit when URLs, license and
 * changes are out of it. Line breaks part it. A name that a word (`by`) or a sign (`©`) points at
 * goes before one that merely stands there.
 */
export const readAttribution = (rest: string): Attribution => {
  const quiet = NOISE.reduce((text, pattern) => text.replace(pattern, '\n'), rest);
  const segments = quiet.replace(LABEL_WITHIN, '\n').split('\n').map(readSegment);
  const named = segments.filter((segment) => segment.author !== null);
  const author = (named.find((segment) => segment.certain) ?? named[0])?.author ?? null;
  const title = segments.find((segment) => segment.title !== null)?.title ?? null;
  return { title, author };
};
