import { MAIL_DECISIONS, type MailDecision } from '../../../../contract';
import { ADMIN_ACTIONS } from '../../../../contract/vocabulary';
import { composeAssigneeMail } from '../../domain/mails/compose-assignee-mail';
import { renderMail } from '../../domain/mails/render-mail';
import { allowedActions } from '../../domain/moderation/allowed-actions';
import type { StoredComment } from '../../ports/comment-store';
import type { Mailer } from '../../ports/mailer';
import type { SiteAddresses } from '../../ports/site-addresses';
import type { StaffDirectory } from '../../ports/staff-directory';
import type { StaffPreferencesStore } from '../../ports/staff-preferences-store';
import type { MakeMailLink } from '../mail-links/make-mail-link';
import type { FindMailedComment } from './find-mailed-comment';
import type { Handler } from './handler';
import type { MakeLetterhead } from './make-letterhead';

interface Dependencies {
  staff: Pick<StaffDirectory, 'find' | 'timeZone'>;
  preferences: Pick<StaffPreferencesStore, 'read'>;
  mailer: Mailer;
  addresses: SiteAddresses;
  makeMailLink: MakeMailLink;
  findMailedComment: FindMailedComment;
  letterhead: MakeLetterhead;
}

/**
 * Tells the person whom a comment was given to, with a link that shows it and takes one decision.
 * While it waits for them, and unless they switched these mails off.
 */
export const mailAssignee =
  (dependencies: Dependencies): Handler<'mail-assignee'> =>
  async ({ commentId, adminId, asked = false }) => {
    const { staff, preferences, mailer, addresses, makeMailLink, findMailedComment, letterhead } =
      dependencies;
    const found = await findMailedComment(commentId);
    const member = await staff.find(adminId);
    const isTheirs = found?.comment.state === 'pending' && found.comment.assigneeId === adminId;
    if (!found || !isTheirs || !member?.permissions.includes(ADMIN_ACTIONS.decide)) {
      return 'needless';
    }
    if (!asked && !(await preferences.read(adminId)).assigned) {
      return 'needless';
    }
    const { comment, post } = found;
    const link = await makeMailLink({
      purpose: 'decide',
      commentId,
      version: comment.version,
      adminId,
      actions: decisionsByLink(comment),
    });
    const draft = composeAssigneeMail(await letterhead(member.language), {
      urgent: comment.urgent,
      post,
      decideUrl: link.url,
      expiresAt: link.expiresAt,
      timeZone: await staff.timeZone(),
      panelUrl: addresses.moderation(commentId),
    });
    await mailer.send({ to: member.email, ...renderMail(draft) });
    return 'sent';
  };

/** As if nobody held it: a claim of today says nothing about the day on which the link is used. */
const decisionsByLink = (comment: StoredComment): MailDecision[] => {
  const allowed: readonly string[] = allowedActions({
    ...comment,
    mayDecide: true,
    mayReveal: false,
    claimedByOther: false,
  });
  return MAIL_DECISIONS.filter((decision) => allowed.includes(decision));
};
