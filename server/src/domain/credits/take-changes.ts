export interface TakenChanges {
  /** What was done to the work, in the credit's words; null for nothing said. */
  changes: string | null;
  rest: string;
}

const VERB =
  '(?:cropped|resized|scaled|edited|modified|altered|adapted|adjusted|retouched|remixed|' +
  'recolou?red|colou?ri[sz]ed|desaturated|saturated|rotated|flipped|mirrored|trimmed|brightened|' +
  'darkened|sharpened|blurred|compressed|converted|changed|enhanced)';
const ADVERB = '(?:(?:slightly|lightly|heavily|digitally|image|photo|colou?rs?|then|and|was|is) )';

const SAYS_CHANGED = new RegExp(
  `(?<![\\p{L}])(?:${VERB}|changes? made|black and white)(?!\\p{L})`,
  'iu'
);
const STARTS_CHANGED = new RegExp(`^${ADVERB}{0,3}${VERB}(?!\\p{L})`, 'iu');
const SAYS_UNCHANGED = /^(?:no changes?(?: (?:were )?made)?|unchanged|unmodified|unaltered)$/i;

const BRACKETED = /[([]([^()[\]]*)[)\]]/g;
/** `Adapted from “Court” by Jane Doe`: the rest of it credits the original. */
const CHANGED_FROM = new RegExp(`^(${ADVERB}{0,3}${VERB} from (?:the )?original) (?=by )`, 'iu');
const DERIVED_FROM = new RegExp(`^(${ADVERB}{0,3}${VERB}) from (?!(?:the )?original)`, 'iu');
const LABEL = /^(?:changes|modifications|edits)(?: made)? ?: ?/i;
/** What parts a credit. A hyphen does so only with spaces around it. */
const PART_BREAK = /([,;|/·•\n]| [-–—] )/;

interface Part {
  change: string | null;
  rest: string;
}

const readPart = (part: string): Part => {
  const text = part.replace(/^[\s.]+/, '').trim();
  if (SAYS_UNCHANGED.test(text)) return { change: null, rest: '' };
  if (LABEL.test(text)) return { change: text.replace(LABEL, ''), rest: '' };
  if (!STARTS_CHANGED.test(text)) return { change: null, rest: part };
  for (const pattern of [CHANGED_FROM, DERIVED_FROM]) {
    const match = pattern.exec(text);
    if (match?.[1] !== undefined) return { change: match[1], rest: text.slice(match[0].length) };
  }
  return { change: text, rest: '' };
};

const tidy = (change: string): string =>
  change
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;.]+/, '')
    .trim();
const withoutEnd = (change: string): string =>
  tidy(change)
    .replace(/[,;.:]$/, '')
    .trim();

/** Takes out of a cleaned credit what it says of changes: `(cropped)`, `, resized`, `Changes: …`. */
export const takeChanges = (text: string): TakenChanges => {
  const changes: string[] = [];
  const unbracketed = text.replace(BRACKETED, (match, inside: string) => {
    const content = withoutEnd(inside);
    if (SAYS_UNCHANGED.test(content)) return ' ';
    if (!SAYS_CHANGED.test(content)) return match;
    changes.push(content.replace(LABEL, ''));
    return ' ';
  });
  const rest = unbracketed
    .split(PART_BREAK)
    .map((part) => {
      const read = readPart(part);
      if (read.change !== null) changes.push(withoutEnd(read.change));
      return read.rest;
    })
    .join('');
  const said = changes.filter((change) => change !== '');
  return { changes: said.length === 0 ? null : said.join(', '), rest };
};
