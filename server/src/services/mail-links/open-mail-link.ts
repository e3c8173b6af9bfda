import type { MailLinkPurpose } from '../../../../contract';
import { ADMIN_ACTIONS, DECISION_ACTIONS } from '../../../../contract/vocabulary';
import { mailLanguage, type MailLanguage } from '../../domain/mails/languages';
import type { Clock } from '../../ports/clock';
import type { CommentStore, StoredComment } from '../../ports/comment-store';
import type { MailLink, MailLinks } from '../../ports/mail-links';
import type { ModerationLog } from '../../ports/moderation-log';
import type { Signer } from '../../ports/signer';
import type { StaffDirectory, StaffMember } from '../../ports/staff-directory';
import { MailLinkRefusedError, type LinkRefusal, type WhatBecame } from './mail-link-refused';

export interface OpenLinkDependencies {
  links: Pick<MailLinks, 'find'>;
  signer: Signer;
  store: Pick<CommentStore, 'find' | 'findThread'>;
  staff: Pick<StaffDirectory, 'find'>;
  log: Pick<ModerationLog, 'latestDecisions'>;
  clock: Clock;
}

/** A link that somebody holds, whatever it is still good for. */
export interface HeldLink {
  link: MailLink;
  language: MailLanguage;
  /** Null where there is none, or none that may sign in. */
  member: StaffMember | null;
  comment: StoredComment | null;
}

/** A link that can be used now. */
export type OpenLink =
  | { purpose: 'decide'; held: HeldLink; member: StaffMember; comment: StoredComment }
  | { purpose: 'verify' | 'unsubscribe'; held: HeldLink };

const ASKED_ANEW = 'resend';

/** Whether it did what it is for; that it was asked for anew is no use of it. */
export const isUsed = ({ usedAt, usedFor }: MailLink): boolean =>
  usedAt !== null && usedFor !== ASKED_ANEW;

export type MailLinkDesk = ReturnType<typeof mailLinkDesk>;

/** Looks links up and says what they are good for. Changes nothing. */
export const mailLinkDesk = (dependencies: OpenLinkDependencies) => {
  const { links, signer, store, staff, log, clock } = dependencies;
  return { hold, open, refuse };

  /** @throws MailLinkRefusedError `NOT_FOUND` */
  async function hold(token: string): Promise<HeldLink> {
    const link = await links.find(signer.digest('mail-link', token));
    if (!link) {
      throw new MailLinkRefusedError('NOT_FOUND', { language: mailLanguage(null), purpose: null });
    }
    const member = link.adminId === null ? null : await staff.find(link.adminId);
    const comment = link.commentId === null ? null : await store.find(link.commentId);
    const locale =
      link.purpose === 'decide'
        ? (member?.language ?? null)
        : comment && ((await store.findThread(comment.threadId))?.subject.locale ?? null);
    return { link, member, comment, language: mailLanguage(locale) };
  }

  /**
   * In this order, so that who comes too late hears what became of it before anything else.
   * @throws MailLinkRefusedError `NOT_FOUND`, `LINK_USED`, `LINK_EXPIRED`, `FORBIDDEN`, `STALE_VERSION`
   */
  async function open(token: string): Promise<OpenLink> {
    const held = await hold(token);
    const { link, member, comment } = held;
    const { purpose } = link;
    // Once more does no harm, and a mail program that asks twice is not to be told that it failed.
    if (isUsed(link) && purpose !== 'unsubscribe') {
      throw await refuse('LINK_USED', held);
    }
    if (link.expiresAt <= clock.now()) {
      throw new MailLinkRefusedError('LINK_EXPIRED', refusalOf(held));
    }
    if (purpose !== 'decide') {
      return { purpose, held };
    }
    if (!member?.permissions.includes(ADMIN_ACTIONS.decide)) {
      throw new MailLinkRefusedError('FORBIDDEN', refusalOf(held));
    }
    if (!comment || comment.version !== link.version) {
      throw await refuse('STALE_VERSION', held);
    }
    return { purpose, held, member, comment };
  }

  /** With what became of the comment: as it is now, and not as it was when the link was looked up. */
  async function refuse(
    code: 'LINK_USED' | 'STALE_VERSION',
    held: HeldLink
  ): Promise<MailLinkRefusedError> {
    const refusal = refusalOf(held);
    const { commentId } = held.link;
    if (held.link.purpose !== 'decide' || commentId === null) {
      return new MailLinkRefusedError(code, refusal);
    }
    return new MailLinkRefusedError(code, { ...refusal, ...(await whatBecame(commentId)) });
  }

  async function whatBecame(commentId: string): Promise<WhatBecame> {
    const comment = await store.find(commentId);
    const entry = (await log.latestDecisions([commentId])).get(commentId);
    const action = [...DECISION_ACTIONS, 'undo' as const].find((known) => known === entry?.action);
    return {
      current: comment && {
        state: comment.state,
        lane: comment.lane,
        version: comment.version,
      },
      decision:
        entry && action ? { action, by: entry.actor.name, at: entry.at.toISOString() } : null,
    };
  }
};

const refusalOf = ({ language, link }: HeldLink): LinkRefusal & { purpose: MailLinkPurpose } => ({
  language,
  purpose: link.purpose,
});
