import type { CommentMode } from '../../../../contract/vocabulary';

/** What the rules may know about a submission, gathered once. */
export interface Facts {
  body: string;
  /** Effective mode of the thread. */
  mode: CommentMode;
  /** Whether the input that people do not see was filled in. */
  honeypotFilled: boolean;
  /** Seconds between the form and the submission. */
  secondsToWrite: number;
  /** The least that a person needs, in seconds. */
  minimumSeconds: number;
}
