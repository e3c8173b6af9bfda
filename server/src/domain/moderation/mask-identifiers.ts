import type { Lane, VerdictReason } from '../../../../contract/vocabulary';
import type { Reason } from './evaluate';
import { maskBody, maskWhole } from './mask-spans';

/** Whose spans tell who somebody is, or what their case is; beside those that restrict a comment. */
const IDENTIFYING_REASONS: ReadonlySet<VerdictReason> = new Set<VerdictReason>([
  'social_security_number',
  'alien_number',
  'receipt_number',
  'payment_card',
  'docket_number',
  'phone_number',
  'email_address',
  'street_address',
]);

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
    .filter(({ code }) => IDENTIFYING_REASONS.has(code))
    .flatMap(({ spans }) => spans)
    .reduce((text, span) => {
      const start = Math.max(span.start, 0);
      const end = Math.min(span.end, text.length);
      return start < end ? text.slice(0, start) + MASK.repeat(end - start) + text.slice(end) : text;
    }, masked);
};
