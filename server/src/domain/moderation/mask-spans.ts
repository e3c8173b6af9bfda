import type { Lane, VerdictReason } from '../../../../contract/vocabulary';
import type { Reason } from './evaluate';
import type { Span } from './rule';

const MASK = '•';

/** What these rules find is what a comment is restricted for; the list is tested against theirs. */
export const RESTRICTING_REASONS: ReadonlySet<VerdictReason> = new Set<VerdictReason>([
  'social_security_number',
  'alien_number',
  'receipt_number',
  'payment_card',
  'confides_in_firm',
]);

/** Wherever a confidence stands, its context tells as much. */
const WHOLE_TEXT: VerdictReason = 'confides_in_firm';

interface Masked {
  body: string;
  masked: boolean;
}

/** One mark for each code unit, so that what stands behind keeps its offset; lines stay lines. */
const maskText = (text: string): string => text.replace(/[^\s]/g, MASK);

/** All of a text: of an old one, say, whose spans nobody knows any more. */
export const maskWhole = (body: string): string => maskText(body);

/**
 * A body as the queue may show it. Of restricted text, what the rules found is masked: as many marks
 * as there were UTF-16 code units, so that the spans of other rules still fit. All of it is masked
 * where a confidence was found, and where nothing says what it is restricted for: a moderator put it
 * into the lane, or the reasons were written by another version of the plugin.
 */
export const maskBody = ({
  body,
  lane,
  reasons,
}: {
  body: string;
  lane: Lane | null;
  reasons: readonly Reason[];
}): Masked => {
  if (lane !== 'restricted') {
    return { body, masked: false };
  }
  const restricting = reasons.filter(({ code }) => RESTRICTING_REASONS.has(code));
  const spans = restricting.flatMap((reason) => reason.spans);
  const isWhole =
    spans.length === 0 ||
    restricting.some(({ code, spans: own }) => code === WHOLE_TEXT || own.length === 0) ||
    reasons.some(({ version }) => version === 0);
  return { body: isWhole ? maskWhole(body) : maskSpans(body, spans), masked: true };
};

/** White space inside of an identifier is part of how it was written: it goes, too. */
const maskSpans = (body: string, spans: readonly Span[]): string =>
  [...spans].reduce((text, span) => {
    const start = Math.max(span.start, 0);
    const end = Math.min(span.end, text.length);
    return start < end ? text.slice(0, start) + MASK.repeat(end - start) + text.slice(end) : text;
  }, body);
