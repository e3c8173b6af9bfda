import type { Span } from './span';
import type { FoldedText } from './folded-text';
import {
  ABBREVIATIONS,
  TOP_LEVEL_DOMAINS,
  WELL_KNOWN_DOMAINS,
  WORDLIKE_DOMAINS,
} from './top-level-domains';

export interface BareHost extends Span {
  host: string;
}

/** Characters of a host's name (RFC 1035, 2.3.4). */
const LONGEST_HOST = 253;

const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}_-]{0,61}[\p{L}\p{N}\p{M}])?$/u;
const PUNYCODE = /^xn--[a-z\d-]+$/;
const LETTER = /\p{L}/u;
const HYPHEN_OR_DIGIT = /[-\d]/;
const TITLE_CASE = /^\p{Lu}\P{Lu}+$/u;
const UPPER_CASE = /^\P{Ll}+$/u;
const PATH = /^\/[^\s/]/;

const writtenAs = (folded: FoldedText, start: number, end: number): string => {
  const span = folded.toOriginal(start, end);
  return folded.original.slice(span.start, span.end);
};

/**
 * Sentences begin with a capital; hosts are written small or shouted as a whole. `Example.Com` is
 * one all the same.
 */
const isCasedLikeHost = (folded: FoldedText, { start, end }: Span, domain: string): boolean => {
  const written = writtenAs(folded, end - domain.length, end);
  if (WELL_KNOWN_DOMAINS.has(domain) || !LETTER.test(domain)) return true;
  if (TITLE_CASE.test(written)) return false;
  const isShouted = written !== written.toLowerCase() && UPPER_CASE.test(written);
  return !isShouted || UPPER_CASE.test(writtenAs(folded, start, end - domain.length));
};

/** Whether something beside a word of a domain shows that it is one. */
const hasEvidence = (text: string, labels: readonly string[], end: number): boolean =>
  PATH.test(text.slice(end, end + 2)) ||
  labels[0] === 'www' ||
  (labels.length > 2 && labels.every((label) => label.length > 1 && LETTER.test(label))) ||
  labels.slice(0, -1).some((label) => HYPHEN_OR_DIGIT.test(label) && LETTER.test(label));

const isHost = (folded: FoldedText, span: Span, labels: readonly string[]): boolean => {
  const [name = '', domain = ''] = labels.slice(-2);
  if (!TOP_LEVEL_DOMAINS.has(domain) && !PUNYCODE.test(domain)) return false;
  if (labels.length < 2 || !labels.every((label) => LABEL.test(label))) return false;
  if (!LETTER.test(name) && !WELL_KNOWN_DOMAINS.has(domain)) return false;
  if (WELL_KNOWN_DOMAINS.has(domain)) return true;
  const isEvident = hasEvidence(folded.text, labels, span.end);
  // Initials and abbreviations, with the next word hard behind: `U.S.de facto`, `vs.uk`.
  if ((name.length === 1 || ABBREVIATIONS.has(name)) && !isEvident) return false;
  return isCasedLikeHost(folded, span, domain) && (isEvident || !WORDLIKE_DOMAINS.has(domain));
};

/** The host at the start of some labels: all of them, or up to the last that no sentence has. */
const hostOf = (folded: FoldedText, start: number, piece: string): BareHost | null => {
  const labels = piece.replaceAll('。', '.').split('.');
  for (let count = labels.length; count >= 2; count -= 1) {
    const isWhole = count === labels.length;
    if (!isWhole && !WELL_KNOWN_DOMAINS.has(labels[count - 1] ?? '')) continue;
    const host = labels.slice(0, count).join('.');
    const span = { start, end: start + host.length };
    if (isHost(folded, span, labels.slice(0, count))) return { ...span, host };
  }
  return null;
};

/** Dots in a row are the sentence's: `see...example.com`. */
const BETWEEN_HOSTS = /[.。]{2,}/gu;
const OUTER_SIGNS = '.。_-';

/** The host that a piece without dots in a row is, but for dots and hyphens at its ends. */
const hostIn = (folded: FoldedText, at: number, piece: string): BareHost | null => {
  let start = 0;
  let end = piece.length;
  // Not with a pattern: `+$` is quadratic where the signs are not at the end.
  while (start < end && OUTER_SIGNS.includes(piece.charAt(start))) start += 1;
  while (start < end && OUTER_SIGNS.includes(piece.charAt(end - 1))) end -= 1;
  return end - start > LONGEST_HOST ? null : hostOf(folded, at + start, piece.slice(start, end));
};

/**
 * The first host in a run of letters, digits, dots and hyphens; null for none.
 * @param run as it stands in the folded text at `at`
 */
export const bareHostIn = (folded: FoldedText, at: number, run: string): BareHost | null => {
  let start = 0;
  for (const { 0: dots, index } of run.matchAll(BETWEEN_HOSTS)) {
    const host = hostIn(folded, at + start, run.slice(start, index));
    if (host !== null) return host;
    start = index + dots.length;
  }
  return hostIn(folded, at + start, run.slice(start));
};
