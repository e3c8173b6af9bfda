import { REJECTION_REASONS, type RejectionReason } from '../../../../contract/vocabulary';
import { composeAuthorMail } from '../../domain/mails/compose-author-mail';
import { renderMail } from '../../domain/mails/render-mail';
import type { Mailer } from '../../ports/mailer';
import type { ModerationLog } from '../../ports/moderation-log';
import type { SettingsStore } from '../../ports/settings-store';
import type { FindMailedComment } from './find-mailed-comment';
import type { Handler } from './handler';
import type { MakeLetterhead } from './make-letterhead';

interface Dependencies {
  log: Pick<ModerationLog, 'latestDecisions'>;
  settings: Pick<SettingsStore, 'read'>;
  mailer: Mailer;
  findMailedComment: FindMailedComment;
  letterhead: MakeLetterhead;
}

/** Tells an author what became of their comment, while that is still so. */
export const mailAuthor =
  ({
    log,
    settings,
    mailer,
    findMailedComment,
    letterhead,
  }: Dependencies): Handler<'mail-author'> =>
  async ({ commentId, sequenceOf, words }) => {
    const found = await findMailedComment(commentId);
    const { tellAuthors } = (await settings.read()).settings.mails;
    if (!found || !tellAuthors || found.comment.state !== sequenceOf || found.comment.isStaff) {
      return 'needless';
    }
    const decision = (await log.latestDecisions([commentId])).get(commentId);
    const head = await letterhead(found.subject?.locale ?? null);
    const draft = composeAuthorMail(head, {
      outcome: sequenceOf,
      reason: rejectionReason(decision?.reason ?? null),
      words,
      post: found.post,
    });
    await mailer.send({ to: found.comment.authorEmail, ...renderMail(draft) });
    return 'sent';
  };

const rejectionReason = (code: string | null): RejectionReason | null =>
  REJECTION_REASONS.find((reason) => reason === code) ?? null;
