import type { MailLinkPurpose } from '../../../../contract';
import type {
  CommentState,
  DecisionAction,
  ErrorCode,
  Lane,
} from '../../../../contract/vocabulary';
import { LegalBlogError, type ErrorDetails } from '../../domain/errors';
import type { MailLanguage } from '../../domain/mails/languages';

/** What became of the comment that a link is about; no more than whoever holds the link may know. */
export interface WhatBecame {
  /** Null where the comment is gone. */
  current: { state: CommentState; lane: Lane | null; version: number } | null;
  /** The latest decision, if there is one. */
  decision: { action: DecisionAction | 'undo'; by: string; at: string } | null;
}

export interface LinkRefusal extends Partial<WhatBecame> {
  language: MailLanguage;
  /** Null where nobody knows the link. */
  purpose: MailLinkPurpose | null;
  retryAfter?: number;
}

const MESSAGES: Readonly<Partial<Record<ErrorCode, string>>> = {
  NOT_FOUND: 'the link was not found',
  LINK_USED: 'the link was used',
  LINK_EXPIRED: 'the link has run out',
  FORBIDDEN: 'who got the link may not decide any more',
  STALE_VERSION: 'the comment has changed since the mail was written',
  RATE_LIMITED: 'a new link was sent a short while ago',
};

/** Why a link in a mail does nothing, with what its page needs to say so. */
export class MailLinkRefusedError extends LegalBlogError {
  readonly refusal: LinkRefusal;

  constructor(code: ErrorCode, refusal: LinkRefusal, more: ErrorDetails = {}) {
    const { current, decision, retryAfter } = refusal;
    super(code, MESSAGES[code] ?? 'the link did nothing', {
      ...(current !== undefined && { current }),
      ...(decision !== undefined && { decision }),
      ...(retryAfter !== undefined && { retryAfter }),
      ...more,
    });
    this.name = 'MailLinkRefusedError';
    this.refusal = refusal;
  }
}
