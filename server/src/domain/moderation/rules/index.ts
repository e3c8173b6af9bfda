import type { Rule } from '../rule';
import { honeypotFilled } from './honeypot-filled';
import { sitePremoderates } from './site-premoderates';
import { submittedTooFast } from './submitted-too-fast';

/** THE list: what is looked at before a comment is public. All run, all reasons are kept. */
export const rules: readonly Rule[] = [
  // Made by a program.
  honeypotFilled,
  submittedTooFast,
  // Made by a person: does this thread let it through unread?
  sitePremoderates,
];
