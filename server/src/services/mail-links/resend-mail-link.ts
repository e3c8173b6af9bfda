import { ADMIN_ACTIONS } from '../../../../contract/vocabulary';
import type { MailLanguage } from '../../domain/mails/languages';
import type { Clock } from '../../ports/clock';
import type { MailLinks } from '../../ports/mail-links';
import type { Outbox } from '../../ports/outbox';
import type { Signer } from '../../ports/signer';
import { MailLinkRefusedError, type LinkRefusal } from './mail-link-refused';
import { isUsed, type MailLinkDesk } from './open-mail-link';

interface Dependencies {
  desk: MailLinkDesk;
  links: Pick<MailLinks, 'noteResend'>;
  outbox: Pick<Outbox, 'add'>;
  signer: Signer;
  clock: Clock;
}

const MINUTE = 60_000;
const MINUTES_BETWEEN = 10;

/**
 * Sends a new link in place of one that ran out, to the admin who got that one, while the comment
 * waits for them; once in ten minutes. Whoever else holds the old link gets nothing by it.
 * @throws MailLinkRefusedError `NOT_FOUND`, `LINK_USED`, `FORBIDDEN`, `STALE_VERSION`, `RATE_LIMITED`,
 * and `VALIDATION_FAILED` for a link that is good still, or decides nothing
 */
export const resendMailLink =
  ({ desk, links, outbox, signer, clock }: Dependencies) =>
  async (token: string): Promise<{ outcome: 'sent-anew'; language: MailLanguage }> => {
    const held = await desk.hold(token);
    const { link, member, comment, language } = held;
    const refusal: LinkRefusal = { language, purpose: link.purpose };
    const now = clock.now();
    if (isUsed(link)) {
      throw await desk.refuse('LINK_USED', held);
    }
    const { adminId } = link;
    if (link.purpose !== 'decide' || adminId === null || link.expiresAt > now) {
      throw new MailLinkRefusedError('VALIDATION_FAILED', refusal, {
        issues: [{ path: 'action', message: 'is not of this link' }],
      });
    }
    if (!member?.permissions.includes(ADMIN_ACTIONS.decide)) {
      throw new MailLinkRefusedError('FORBIDDEN', refusal);
    }
    if (comment?.state !== 'pending' || comment.assigneeId !== adminId) {
      throw await desk.refuse('STALE_VERSION', held);
    }
    const since = new Date(now.getTime() - MINUTES_BETWEEN * MINUTE);
    if (!(await links.noteResend(signer.digest('mail-link', token), { since, at: now }))) {
      const last = link.usedAt ?? now;
      const wait = last.getTime() + MINUTES_BETWEEN * MINUTE - now.getTime();
      throw new MailLinkRefusedError('RATE_LIMITED', {
        ...refusal,
        retryAfter: Math.max(1, Math.ceil(wait / 1000)),
      });
    }
    await outbox.add([
      {
        payload: {
          kind: 'mail-assignee',
          commentId: comment.documentId,
          adminId,
          asked: true,
        },
        batchId: null,
        commentId: comment.documentId,
        onceKey: null,
        dueAt: now,
      },
    ]);
    return { outcome: 'sent-anew', language };
  };
