/** One code a rule: what a moderator reads as the reason why a comment waits. */
export const VERDICT_REASONS = [
  'honeypot_filled',
  'submitted_too_fast',
  'site_premoderates',
  'facts_unavailable',
] as const;
export type VerdictReason = (typeof VERDICT_REASONS)[number];
