import type { CommentMode, ReaderKind, ReaderStanding } from '../../../../contract/vocabulary';
import type { TextFacts } from './text-facts';

/** What somebody had to be asked for. A fact that could not be had is a fact, too. */
export type Fact<Value> = { known: true; value: Value } | { known: false };

export class FactUnavailableError extends Error {
  override name = 'FactUnavailableError';
}

/** @throws FactUnavailableError, which `evaluate` turns into a hold */
export const requireFact = <Value>(fact: Fact<Value>): Value => {
  if (!fact.known) {
    throw new FactUnavailableError();
  }
  return fact.value;
};

/** Who speaks, from the session and from signed tokens, never from what was typed. */
export interface IdentityFacts {
  kind: ReaderKind;
  /** A mailbox that answered, a signed-in user, or staff. */
  verified: boolean;
  standing: ReaderStanding;
  /** When a ban ends, ISO 8601; null or left out is for good. */
  standingUntil?: string | null | undefined;
}

/** A reader's comments and what became of them. */
export interface HistoryFacts {
  approved: number;
  /** Decided within the days that `rejection_history` looks back. */
  decidedLately: number;
  /** Rejected or spam, of these. */
  rejectedLately: number;
}

/** All that the rules may know beside the text itself. Plain data: kept with the comment, so that
 * changed settings can be tried on it later. */
export interface Circumstances {
  /** Effective mode of the thread. */
  mode: CommentMode;
  threadOpen: boolean;
  /** `none`: a comment on the post itself. */
  parent: 'none' | 'public' | 'not-public';
  /** Whether the input that people do not see was filled in. */
  honeypotFilled: boolean;
  /** Seconds between the form and the submission; null where there is no form, as with an edit. */
  secondsToWrite: number | null;
  challenge: 'not-asked' | 'passed' | 'failed' | 'used';
  /** Until the reader, or somebody at the same address, may send again; 0 is now. */
  secondsToWait: number;
  identity: IdentityFacts;
  history: Fact<HistoryFacts>;
  /** Who said just this: the same reader in this thread lately, or anybody else anywhere. */
  twins: Fact<{ own: boolean; others: boolean }>;
  /** Other threads in which nearly the same was said lately. */
  similarThreads: Fact<number>;
  /** Other readers who lately linked to the busiest of the hosts linked to, and which that is. */
  busiestHost: Fact<{ host: string; readers: number } | null>;
  /** Whether the name is one of the firm's people, and the sender is not staff. */
  nameOfStaff: Fact<boolean>;
}

/** What the rules may know about a submission, gathered once. */
export interface Facts extends Circumstances {
  body: string;
  name: string;
  text: TextFacts;
}
