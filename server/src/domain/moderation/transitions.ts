import type { CommentState, DecisionAction } from '../../../../contract/vocabulary';

/** What may happen to a comment in each state, and what becomes of it. */
export const TRANSITIONS: Readonly<
  Record<CommentState, Readonly<Partial<Record<DecisionAction, CommentState>>>>
> = {
  pending: { approve: 'approved', reject: 'rejected', spam: 'spam' },
  approved: { reject: 'rejected', spam: 'spam', hold: 'pending' },
  rejected: { approve: 'approved', spam: 'spam', hold: 'pending' },
  spam: { approve: 'approved', reject: 'rejected', hold: 'pending' },
  referred: { hold: 'pending' },
  // The author took it down: nobody else puts it back.
  withdrawn: {},
};
