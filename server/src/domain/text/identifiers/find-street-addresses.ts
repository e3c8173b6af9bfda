import type { FoldedText } from '../folded-text';
import type { Span } from '../span';
import { spansOf, type Found } from './spans-of';

/** Suffixes of USPS Publication 28, appendix C1, that people write, short and long. */
const SHORT_SUFFIX = 'st|ave|av|rd|blvd|ln|dr|ct|pl|ter|cir|hwy|pkwy|sq|trl|plz|aly|tpke|expy|cres';
const LONG_SUFFIX =
  'street|avenue|road|boulevard|lane|drive|court|way|place|terrace|circle|highway|parkway|square|' +
  'trail|plaza|alley|loop|pike|turnpike|expressway|crescent|row|walk';
const UNIT = '(?:apt|apartment|unit|suite|ste|room|rm|floor|fl|bldg|building|lot|#)';
const DIRECTION = '(?:north|south|east|west|n|s|e|w|ne|nw|se|sw)';

/** A house number, a direction, one to four words, a suffix, perhaps a direction and a unit. */
const ADDRESS = new RegExp(
  `(?<![\\p{L}\\p{N}$§#])(?<!\\d[-:/.,])(?<house>\\d{1,6})(?:-\\d{1,4})?[a-d]?(?: 1/2)?[ \\n]{1,2}` +
    `(?:${DIRECTION}\\.?,? )?(?<name>(?:[\\p{L}\\d][\\p{L}\\p{M}\\d'-]{0,24}\\.? ){1,4}?)(?<suffix>${LONG_SUFFIX}|${SHORT_SUFFIX})` +
    `(?![\\p{L}\\p{N}'-])(?:(?<=(?<!\\p{L})(?:${SHORT_SUFFIX}))\\.)?(?:,? ${DIRECTION}(?![\\p{L}\\p{N}]))?` +
    `(?<unit>[,. \\n]{0,3}${UNIT}[. #]{0,3}[\\p{L}\\d-]{1,6}(?![\\p{L}\\p{N}]))?`,
  'gu'
);

/** Words that no street has in its name, and a sentence or a headline about law often has. */
const NOT_IN_NAME = new RegExp(
  '(?<!\\p{L})(?:a|an|to|for|in|on|at|by|is|are|was|were|and|or|that|this|your|you|we|i|why|how|who|must|' +
    'can|will|not|from|with|ways?|things?|tips|reasons|years?|days?|months?|weeks?|hours?|minutes?|million|' +
    'percent|miles?|feet|people|u\\.s|am|pm|cases?|cfr|usc|f|u|so|us)(?!\\p{L})',
  'u'
);
/** What stands before the word for a court where it is one of law: `1954 Supreme Court`. */
const COURT_OF_LAW =
  /(?<!\p{L})(?:supreme|superior|district|dist|circuit|cir|federal|appeals?|appellate|app|county|state|family|juvenile|bankruptcy|bankr|immigration|high|municipal|mun|probate|surrogate's|trial|chancery|tax|traffic|criminal|crim|civil|civ|city|town|claims|magistrate|open|kangaroo|s|ch|sup)\.? $/u;
/** Ranks of a contest: `3 first place`. */
const RANK = /(?:first|second|third|1st|2nd|3rd) $/;

/** What has numbers of its own, so that no house is meant: `Chapter 7`, `July 4`, `§ 8`. */
const NUMBERED =
  /(?:chapter|ch\.|title|section|sec\.|§|rule|article|art\.|part|amendment|act of|form|exhibit|count|january|february|march|april|may|june|july|august|september|october|november|december|jan\.?|feb\.?|mar\.?|apr\.?|jun\.?|jul\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?) ?$/;
/** Before a year, words that go with one: `in 2008 Wall Street`. */
const BEFORE_YEAR =
  /(?<!\p{L})(?:in|since|by|of|the|during|until|after|before|from|every|between) $/u;
const YEAR = /^(?:1[89]|20)\d\d$/;
const LONGEST_LEAD = 12;

const STATE =
  'al|ak|az|ar|ca|co|ct|dc|de|fl|ga|hi|id|il|in|ia|ks|ky|la|me|md|ma|mi|mn|ms|mo|mt|ne|nv|nh|nj|nm|ny|' +
  'nc|nd|oh|ok|or|pa|pr|ri|sc|sd|tn|tx|ut|vt|va|wa|wv|wi|wy';
const ZIP_BEHIND = new RegExp(`^[^\\n]{0,30}?(?<!\\p{L})(?:${STATE})\\.?,? \\d{5}(?!\\d)`, 'u');
const ZIP_REACH = 42;

/** `12 E 42nd St`, `5 Calle de la Luna St`. */
const NEEDS_NO_CAPITAL = /^(?:\d|de$|la$|del$|las$|los$|el$|y$)/;

/** Whether every word of a name is written with a capital, in the original. */
const isCapitalised = (folded: FoldedText, start: number, words: string): boolean =>
  [...words.matchAll(/[^ .]+/g)].every(({ 0: word, index }) => {
    const at = folded.toOriginal(start + index, start + index + 1);
    const first = folded.original.slice(at.start, at.end);
    return NEEDS_NO_CAPITAL.test(word) || first !== first.toLowerCase();
  });

const isStreet = (folded: FoldedText, { text, start, end, groups }: Found): boolean => {
  const { house = '', name = '', suffix = '', unit } = groups;
  if (NOT_IN_NAME.test(name)) return false;
  if (/^c/.test(suffix) && COURT_OF_LAW.test(name)) return false;
  if (suffix === 'place' && RANK.test(name)) return false;
  const lead = folded.text.slice(Math.max(0, start - LONGEST_LEAD), start);
  if (NUMBERED.test(lead) || (YEAR.test(house) && BEFORE_YEAR.test(lead))) return false;
  const nameStart = start + text.indexOf(name + suffix, house.length);
  // In small letters anything could be a street; a unit or a ZIP code behind tells.
  const isAddressed =
    unit !== undefined || ZIP_BEHIND.test(folded.text.slice(end, end + ZIP_REACH));
  return isAddressed || isCapitalised(folded, nameStart, name);
};

/** Street addresses in the United States: `123 Main St., Apt. 4B`. */
export const findStreetAddresses = (folded: FoldedText): Span[] =>
  spansOf(folded, ADDRESS, (found) => isStreet(folded, found));
