import type { ErrorCode } from '../../../contract/vocabulary';
import { areSpansOf, redactText } from '../domain/moderation/redact-text';
import type { Span } from '../domain/moderation/rule';
import type { StoredComment, TextChange } from '../ports/comment-store';
import { examineAgain, type ExamineDependencies } from './examine-again';

/** The redacted text with all that is kept about it, or why it cannot be published so. */
export type Redact = (
  comment: StoredComment,
  item: { redactions?: readonly Span[] | undefined }
) => TextChange | ErrorCode;

/**
 * Takes parts out of a comment: those that the moderator names, or what rules found in it. The
 * rules look again at what is left: while it still holds an identifier, it is not published.
 */
export const redactComment = (dependencies: ExamineDependencies): Redact => {
  const examine = examineAgain(dependencies);
  const restricted = new Set(
    dependencies.rules.filter(({ demand }) => demand === 'hold-restricted').map(({ code }) => code)
  );
  return (comment, { redactions }) => {
    const spans = redactions ?? comment.reasons.flatMap((reason) => reason.spans);
    if (spans.length === 0 || !areSpansOf(comment.body, spans)) {
      return 'VALIDATION_FAILED';
    }
    const text = examine(comment, redactText(comment.body, spans));
    const isStillRestricted = text?.reasons.some(({ code }) => restricted.has(code)) ?? true;
    return text && !isStillRestricted ? text : 'REDACTION_INCOMPLETE';
  };
};
