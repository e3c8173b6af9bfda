import {
  IDENTIFYING_REASONS,
  type Lane,
  type VerdictReason,
} from '../../../../contract/vocabulary';
import type { Reason } from './evaluate';
import { maskBody, maskWhole } from './mask-spans';

const IDENTIFYING: ReadonlySet<VerdictReason> = new Set(IDENTIFYING_REASONS);
const CONFIDENCE: VerdictReason = 'confides_in_firm';
const MASK = '•';

/**
 * A body as it may be shown to who holds a link and is not signed in: without any identifier, in
 * whatever lane. Null where nothing of it may be shown: it confides, or nobody knows what it is
 * restricted for.
 */
export const maskIdentifiers = (comment: {
  body: string;
  lane: Lane | null;
  reasons: readonly Reason[];
}): string | null => {
  const { body, reasons } = comment;
  const masked = maskBody(comment).body;
  const isHidden =
    reasons.some(({ code }) => code === CONFIDENCE) ||
    (comment.lane === 'restricted' && masked === maskWhole(body));
  if (isHidden) {
    return null;
  }
  return reasons
    .filter(({ code }) => IDENTIFYING.has(code))
    .flatMap(({ spans }) => spans)
    .reduce((text, span) => {
      const start = Math.max(span.start, 0);
      const end = Math.min(span.end, text.length);
      return start < end ? text.slice(0, start) + MASK.repeat(end - start) + text.slice(end) : text;
    }, masked);
};
