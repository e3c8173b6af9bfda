import type { CommentState, DecisionAction, Lane } from '../../../../contract/vocabulary';

/** What may happen to a comment in each state, and what becomes of it. */
export const TRANSITIONS: Readonly<
  Record<CommentState, Readonly<Partial<Record<DecisionAction, CommentState>>>>
> = {
  pending: {
    approve: 'approved',
    reject: 'rejected',
    spam: 'spam',
    // Another lane, or another person.
    hold: 'pending',
    refer: 'referred',
    'redact-and-approve': 'approved',
  },
  approved: { reject: 'rejected', spam: 'spam', hold: 'pending', refer: 'referred' },
  rejected: {
    approve: 'approved',
    spam: 'spam',
    hold: 'pending',
    refer: 'referred',
    'redact-and-approve': 'approved',
  },
  spam: {
    approve: 'approved',
    reject: 'rejected',
    hold: 'pending',
    refer: 'referred',
    'redact-and-approve': 'approved',
  },
  // Intake has it: back to the queue is the one way.
  referred: { hold: 'pending' },
  // The author took it down: nobody else puts it back.
  withdrawn: {},
};

/** What may be published as it is from a lane: an identifier or a confidence only redacted. */
export const mayPublishAsIs = (lane: Lane | null): boolean => lane !== 'restricted';
