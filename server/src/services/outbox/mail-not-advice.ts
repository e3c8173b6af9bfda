import { composeNotAdviceMail } from '../../domain/mails/compose-not-advice-mail';
import { renderMail } from '../../domain/mails/render-mail';
import type { FirmContact } from '../../ports/firm-contact';
import type { Mailer } from '../../ports/mailer';
import type { SiteAddresses } from '../../ports/site-addresses';
import type { FindMailedComment } from './find-mailed-comment';
import type { Handler } from './handler';
import type { MakeLetterhead } from './make-letterhead';

interface Dependencies {
  mailer: Mailer;
  contact: FirmContact;
  addresses: SiteAddresses;
  findMailedComment: FindMailedComment;
  letterhead: MakeLetterhead;
}

/** To the sender of what reads like a question to a lawyer, whatever becomes of it but spam. */
export const mailNotAdvice =
  (dependencies: Dependencies): Handler<'mail-not-advice'> =>
  async ({ commentId }) => {
    const { mailer, contact, addresses, findMailedComment, letterhead } = dependencies;
    const found = await findMailedComment(commentId);
    const isOver = found?.comment.state === 'spam' || found?.comment.state === 'withdrawn';
    if (!found || isOver || found.comment.isStaff) {
      return 'needless';
    }
    const { phone, url } = await contact.nearest(found.subject);
    const head = await letterhead(found.subject?.locale ?? null);
    const draft = composeNotAdviceMail(head, {
      phone,
      url: url === null ? null : addresses.page(url),
    });
    await mailer.send({ to: found.comment.authorEmail, ...renderMail(draft) });
    return 'sent';
  };
