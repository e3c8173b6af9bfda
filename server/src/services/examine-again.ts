import type { Settings } from '../../../contract';
import { foldText } from '../domain/comments/fold-text';
import { evaluate } from '../domain/moderation/evaluate';
import type { Rule } from '../domain/moderation/rule';
import { spamCertainty } from '../domain/moderation/spam-certainty';
import { readText } from '../domain/moderation/text-facts';
import { textBands } from '../domain/text/similarity';
import type { StoredComment, TextChange } from '../ports/comment-store';
import type { Signer } from '../ports/signer';

export interface ExamineDependencies {
  rules: readonly Rule[];
  signer: Signer;
  settings: Settings;
}

/** Another text of a comment, with all that is kept about a text. */
export type ExamineAgain = (comment: StoredComment, body: string) => TextChange | null;

/**
 * What the rules say of another text of a comment, in the circumstances in which it came: nobody
 * is asked anew. Null where the circumstances are not known any more.
 */
export const examineAgain =
  ({ rules, signer, settings }: ExamineDependencies): ExamineAgain =>
  (comment, body) => {
    const { circumstances } = comment;
    if (!circumstances) {
      return null;
    }
    const text = readText(body);
    const facts = { ...circumstances, body, name: comment.authorName, text };
    const { reasons, urgent } = evaluate(rules, facts, settings.rules);
    return {
      ...{ body, reasons, urgent, circumstances },
      bodyDigest: signer.digest('body', foldText(body)),
      bands: textBands(text.folded),
      hosts: text.links.map(({ host }) => host),
      certainty: spamCertainty(rules, reasons),
      cause: 'redact',
      editedAt: comment.editedAt,
    };
  };
