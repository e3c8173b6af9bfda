import { composeIntakeMail } from '../../domain/mails/compose-intake-mail';
import { renderMail } from '../../domain/mails/render-mail';
import { DeliveryError } from '../../domain/outbox/delivery-error';
import type { Mailer } from '../../ports/mailer';
import type { SiteAddresses } from '../../ports/site-addresses';
import type { StaffDirectory } from '../../ports/staff-directory';
import type { FindMailedComment } from './find-mailed-comment';
import type { Handler } from './handler';
import type { MakeLetterhead } from './make-letterhead';

interface Dependencies {
  staff: Pick<StaffDirectory, 'intakeAddress' | 'timeZone'>;
  mailer: Mailer;
  addresses: SiteAddresses;
  findMailedComment: FindMailedComment;
  letterhead: MakeLetterhead;
}

/**
 * Hands a referred comment to the firm's intake: the one mail that holds a confidential text.
 * @throws DeliveryError `NO_INTAKE_ADDRESS`; tried again, as somebody may enter one
 */
export const mailIntake =
  (dependencies: Dependencies): Handler<'mail-intake'> =>
  async ({ commentId }) => {
    const { staff, mailer, addresses, findMailedComment, letterhead } = dependencies;
    const found = await findMailedComment(commentId);
    if (found?.comment.state !== 'referred') {
      return 'needless';
    }
    const to = await staff.intakeAddress();
    if (to === null) {
      throw new DeliveryError(
        'NO_INTAKE_ADDRESS',
        'a comment was referred, and the firm has no intake address: enter one in the entry of the firm'
      );
    }
    const { comment, post } = found;
    // The firm's people: their language is the firm's, which is the mails' first one.
    const draft = composeIntakeMail(await letterhead(null), {
      name: comment.authorName,
      email: comment.authorEmail,
      body: comment.body,
      postedAt: comment.postedAt,
      timeZone: await staff.timeZone(),
      post,
      panelUrl: addresses.moderation(commentId),
    });
    await mailer.send({ to, replyTo: comment.authorEmail, ...renderMail(draft) });
    return 'sent';
  };
