import type { FoldedText } from '../folded-text';
import { mergeSpans } from '../merge-spans';
import type { Span } from '../span';

/** Digits of a number: the fewest of the networks below, the most that ISO/IEC 7812 has. */
const FEWEST_DIGITS = 13;
const MOST_DIGITS = 19;

interface Issuer {
  /** First digits, from and to, both of the same length. */
  from: string;
  to: string;
  lengths: readonly number[];
}

const issuer = (from: string, to: string, ...lengths: number[]): Issuer => ({ from, to, lengths });

/** Ranges of the networks' own pages and of ISO/IEC 7812's register, as published in 2024. */
const ISSUERS: readonly Issuer[] = [
  issuer('4', '4', 13, 16, 19), // Visa
  issuer('51', '55', 16), // Mastercard
  issuer('2221', '2720', 16),
  issuer('34', '34', 15), // American Express
  issuer('37', '37', 15),
  issuer('300', '305', 14, 16, 19), // Diners Club
  issuer('36', '36', 14, 16, 19),
  issuer('38', '39', 14, 16, 19),
  issuer('6011', '6011', 16, 19), // Discover
  issuer('644', '659', 16, 19), // and RuPay
  issuer('62', '62', 16, 17, 18, 19), // UnionPay
  issuer('81', '82', 16), // and RuPay
  issuer('3528', '3589', 16, 17, 18, 19), // JCB
  issuer('2200', '2204', 16, 17, 18, 19), // Mir
  issuer('50', '50', 13, 14, 15, 16, 17, 18, 19), // Maestro, Elo
  issuer('56', '58', 13, 14, 15, 16, 17, 18, 19),
  issuer('6304', '6304', 16, 17, 18, 19),
  issuer('6759', '6763', 16, 17, 18, 19),
];

const hasIssuer = (digits: string): boolean =>
  ISSUERS.some(({ from, to, lengths }) => {
    const first = digits.slice(0, from.length);
    return first >= from && first <= to && lengths.includes(digits.length);
  });

/** ISO/IEC 7812-1, annex B. */
const passesLuhn = (digits: string): boolean => {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - place));
    const doubled = digit * 2;
    sum += place % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
};

/** One digit over and over is none: where a network's range has such a number, the check fails. */
const isCard = (digits: string): boolean => hasIssuer(digits) && passesLuhn(digits);

/** How the groups of a card stand on it; others are a card's only where no more digits follow. */
const PRINTED_GROUPS = new Set([
  '4-4-4-4',
  '4-4-4-4-3',
  '4-6-5',
  '4-6-4',
  '6-13',
  '4-4-5',
  '4-3-3-3',
]);

/** Digits, with what can stand between them and those before, if they are of one number. */
const GROUP = /((?<=\d)(?: {1,2}| ?[-._*/] ?))?\d+/g;

/** Groups of digits, each row of them without anything else between. */
const rowsOfGroups = (text: string): Span[][] => {
  const rows: Span[][] = [];
  for (const { 0: found, 1: separator, index } of text.matchAll(GROUP)) {
    const group = { start: index + (separator?.length ?? 0), end: index + found.length };
    const row = separator === undefined ? undefined : rows.at(-1);
    if (row === undefined) rows.push([group]);
    else row.push(group);
  }
  return rows;
};

/** Groups of a printed card at most; a row as a whole may have one for every digit. */
const MOST_GROUPS = 5;

/** The card that starts with a group of a row, in the folded text; null for none. */
const cardFrom = (text: string, row: readonly Span[], first: number): Span | null => {
  const start = row[first]?.start ?? 0;
  const lengths: number[] = [];
  const most = first === 0 ? MOST_DIGITS : MOST_GROUPS;
  // Most rows are too short, and known to be by a glance at where they end.
  const last = row[Math.min(first + most, row.length) - 1];
  if (last === undefined || last.end - start < FEWEST_DIGITS) return null;
  let digits = '';
  for (let at = first; at < first + most; at += 1) {
    const group = row[at];
    if (group === undefined) break;
    digits += text.slice(group.start, Math.min(group.end, group.start + MOST_DIGITS + 1));
    lengths.push(group.end - group.start);
    if (digits.length > MOST_DIGITS) break;
    if (digits.length < FEWEST_DIGITS) continue;
    if (isCard(digits) && standsAlone(text, row, first, lengths)) return { start, end: group.end };
  }
  return null;
};

/** Whether groups are one number: all of a row, one by itself, or several in a card's order. */
const standsAlone = (
  text: string,
  row: readonly Span[],
  first: number,
  lengths: readonly number[]
): boolean => {
  const behind = first + lengths.length;
  if (first === 0 && behind === row.length) return true;
  const isGrouped = lengths.length === 1 || PRINTED_GROUPS.has(lengths.join('-'));
  const isCut =
    isDashed(text, row[first - 1], row[first]) || isDashed(text, row[behind - 1], row[behind]);
  return isGrouped && !isCut;
};

/** Two groups with a dash between are of one number for sure; with a space they may be of two. */
const isDashed = (text: string, one: Span | undefined, other: Span | undefined): boolean =>
  one !== undefined && other !== undefined && text.slice(one.end, other.start).trim() !== '';

/** Numbers of payment cards: 13 to 19 digits of a known network whose check digit is right. */
export const findPaymentCards = (folded: FoldedText): Span[] => {
  const { text } = folded;
  const cards: Span[] = [];
  for (const row of rowsOfGroups(text)) {
    for (let first = 0; first < row.length; first += 1) {
      const card = cardFrom(text, row, first);
      if (card !== null) cards.push(folded.toOriginal(card.start, card.end));
    }
  }
  return mergeSpans(cards);
};
