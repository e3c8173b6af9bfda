import { creativeCommonsMention, type LicenseMention } from './license-mentions';

/** What reading one thing out of a credit leaves behind. */
export interface TakenLicenses {
  mentions: LicenseMention[];
  /** The text with a line break where each license stood. */
  rest: string;
}

const DASH = '[-\\u2010-\\u2015\\u2212]';
/** Between the parts of a license's name; bounded, so that a run of dashes costs nothing. */
const GAP = '[ \\-\\u2010-\\u2015\\u2212]{0,3}';
const NOT_AFTER_WORD = '(?<![\\p{L}\\p{N}])';
const NOT_BEFORE_WORD = '(?![\\p{L}\\p{N}])';

/** `is licensed under a`, `used under the terms of`, `License:` */
const LEAD =
  '(?:(?:(?:is|are|was) )?(?:(?:licen[sc]ed|released|shared|used|published|available|distributed) )?' +
  '(?:under|with|via) (?:an? |the )?(?:terms of (?:an? |the )?)?|licen[sc]e ?[:=] ?)?';
const TAIL = '(?: public)?(?: licen[sc]es?)?';

const COMMONS = `(?:creative commons${GAP}(?:cc${GAP})?|cc${GAP})`;
const VERSION = `(?:${GAP}(?:v\\.?|version|ver\\.?)? ?(\\d(?:[.,]\\d)?)(?![.,]?\\d))?`;

// Ports of a version to one country's law, as Creative Commons lists them.
const PORT_CODES =
  'ar|at|au|be|br|bg|ca|ch|cl|cn|co|cr|cz|de|dk|ec|ee|eg|es|fi|fr|gr|gt|hk|hr|hu|ie|igo|il|in|it|' +
  'jp|kr|lu|mk|mt|mx|my|nl|no|nz|pe|ph|pl|pr|pt|ro|rs|scotland|se|sg|si|th|tw|ug|uk|us|ve|vn|za';
const PORT_NAMES =
  'united states|united kingdom|england|scotland|ireland|canada|australia|new zealand|germany|' +
  'austria|switzerland|france|netherlands|belgium|spain|italy|portugal|poland|sweden|norway|' +
  'denmark|finland|brazil|mexico|japan|korea|india|south africa';
const AT_END_OF_PART = '(?= ?(?:$|[\\n,;:|/().\\]]|licen|via ))';
/**
 * The vocabulary knows no ports: `3.0 Germany` is read as 3.0, the version it was ported from. A
 * two-letter code counts only where nothing follows that could make it a part of a name.
 */
const PORT =
  `(?:${GAP}\\(?(?:unported|international|generic|intl\\.?)\\)?|${DASH}(?:${PORT_CODES})` +
  `${NOT_BEFORE_WORD}| (?:${PORT_CODES}|${PORT_NAMES})${AT_END_OF_PART})?`;

const LONG_CONDITION = `${GAP}(?:and )?(?:non${GAP}commercial|share${GAP}alike|no${GAP}deriv(?:atives?|s)?(?: works?)?)`;

const pattern = (body: string): RegExp => new RegExp(`${NOT_AFTER_WORD}${LEAD}${body}`, 'giu');

interface LicensePattern {
  pattern: RegExp;
  read: (first: string | undefined, second: string | undefined) => LicenseMention | null;
}

const readCommons = (conditions = '', version?: string): LicenseMention =>
  creativeCommonsMention(conditions, version);

/** In this order: an earlier, longer form takes the words that a later, shorter one would split. */
const LICENSE_PATTERNS: readonly LicensePattern[] = [
  {
    pattern: pattern(
      `${COMMONS}(?:0|zero)(?:${GAP}v?1\\.0)?(?: universal)?` +
        `(?:${GAP}\\(?public domain(?: dedication)?\\)?)?${NOT_BEFORE_WORD}${TAIL}`
    ),
    read: () => ({ certainty: 'exact', id: 'CC0-1.0' }),
  },
  {
    pattern: pattern(
      `${COMMONS}attribution((?:${LONG_CONDITION}){0,3})(?!\\p{L})${VERSION}${PORT}${TAIL}`
    ),
    read: readCommons,
  },
  // Without "Creative Commons" the word alone could be anything; a condition or a version tells.
  {
    pattern: pattern(`attribution((?:${LONG_CONDITION}){1,3})(?!\\p{L})${VERSION}${PORT}${TAIL}`),
    read: readCommons,
  },
  {
    pattern: pattern(`attribution() (\\d\\.\\d)(?!\\d)${PORT}${TAIL}`),
    read: readCommons,
  },
  {
    pattern: pattern(`${COMMONS}by((?:${GAP}(?:nc|sa|nd)){0,3})(?!\\p{L})${VERSION}${PORT}${TAIL}`),
    read: readCommons,
  },
  {
    pattern: pattern(`by((?:${DASH}(?:nc|sa|nd)){1,3})(?!\\p{L})${VERSION}${PORT}${TAIL}`),
    read: readCommons,
  },
  {
    pattern: pattern(`(?:creative commons${NOT_BEFORE_WORD}|cc${GAP}licen[sc]ed?)${TAIL}`),
    read: () => ({ certainty: 'partial', kind: null }),
  },
  {
    pattern: pattern('not (?:yet )?(?:in )?(?:the )?public domain'),
    read: () => null,
  },
  {
    pattern: pattern(
      '(?:(?:is )?(?:released |dedicated )?(?:in|into|to) )?(?:the )?' +
        `(?:public domain(?: mark)?|pdm)(?: 1\\.0)?(?: dedication)?${NOT_BEFORE_WORD}`
    ),
    read: () => ({ certainty: 'exact', id: 'public-domain-mark' }),
  },
  {
    pattern: pattern('all rights? (?:are )?reserved'),
    read: () => ({ certainty: 'exact', id: 'all-rights-reserved' }),
  },
  { pattern: pattern('some rights? (?:are )?reserved'), read: () => null },
];

/** Finds the licenses that a cleaned credit names in words, abbreviated or in full. */
export const takeLicenses = (text: string): TakenLicenses => {
  const mentions: LicenseMention[] = [];
  const rest = LICENSE_PATTERNS.reduce(
    (left, { pattern: searched, read }) =>
      left.replace(searched, (_match, first?: string, second?: string) => {
        const mention = read(first, second);
        if (mention !== null) mentions.push(mention);
        return '\n';
      }),
    text
  );
  return { mentions, rest };
};
