/** What a moderator can decide about a comment. */
export const DECISION_ACTIONS = [
  'approve',
  'reject',
  'spam',
  'hold',
  'refer',
  'redact-and-approve',
] as const;
export type DecisionAction = (typeof DECISION_ACTIONS)[number];

/** Why a comment was rejected. Independent of whether it was kind to the firm. */
export const REJECTION_REASONS = [
  'off_topic',
  'abusive',
  'advertising',
  'personal_information',
  'asks_for_advice',
  'allegation',
  'duplicate',
  'other',
] as const;
export type RejectionReason = (typeof REJECTION_REASONS)[number];
