import type { MailDecision } from '../../../../contract';
import type {
  CommentState,
  DecisionAction,
  RejectionReason,
} from '../../../../contract/vocabulary';

interface Passage {
  heading: string;
  lead: string;
}

/** Refusals that have words of their own; every other one is told as `otherwise`. */
export type TellableRefusal =
  | 'NOT_FOUND'
  | 'LINK_USED'
  | 'LINK_EXPIRED'
  | 'FORBIDDEN'
  | 'STALE_VERSION'
  | 'VALIDATION_FAILED'
  | 'CLAIMED_BY_OTHER'
  | 'TRANSITION_NOT_ALLOWED'
  | 'RATE_LIMITED'
  | 'otherwise';

/** Every word of the pages that links in mails lead to, for one language. */
export interface PageTexts {
  decide: Passage & {
    author: string;
    post: string;
    postedAt: string;
    urgent: string;
    text: string;
    masked: string;
    hidden: string;
    reason: string;
    chooseReason: string;
    until: string;
    panel: string;
    actions: Readonly<Record<MailDecision, string>>;
    reasons: Readonly<Record<RejectionReason, string>>;
  };
  verify: Passage & { button: string };
  unsubscribe: Passage & { button: string };
  decided: Readonly<Record<CommentState, Passage>>;
  done: Readonly<Record<'verified' | 'unsubscribed' | 'sent-anew', Passage>>;
  refusals: Readonly<Record<TellableRefusal, Passage>>;
  decidedBy: string;
  stateNow: string;
  resend: string;
  back: string;
  states: Readonly<Record<CommentState, string>>;
  decisions: Readonly<Record<DecisionAction | 'undo', string>>;
}
