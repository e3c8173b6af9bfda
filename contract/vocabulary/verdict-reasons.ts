/** One code a rule: what a moderator reads as the reason why a comment waits, in the rules' order. */
export const VERDICT_REASONS = [
  'thread_closed',
  'parent_not_public',
  'text_too_long',
  'name_too_long',
  'challenge_failed',
  'reader_banned',
  'duplicate_comment',
  'sent_too_often',
  'social_security_number',
  'alien_number',
  'receipt_number',
  'payment_card',
  'confides_in_firm',
  'honeypot_filled',
  'submitted_too_fast',
  'spam_words',
  'threatens_harm',
  'seeks_advice',
  'claims_representation',
  'alleges_wrongdoing',
  'reviews_firm',
  'docket_number',
  'phone_number',
  'email_address',
  'street_address',
  'too_many_links',
  'repeated_host',
  'hold_words',
  'all_capitals',
  'repeated_characters',
  'twin_of_another',
  'similar_text',
  'name_of_staff',
  'reader_premoderated',
  'rejection_history',
  'new_identity',
  'site_premoderates',
  'facts_unavailable',
] as const;
export type VerdictReason = (typeof VERDICT_REASONS)[number];

/** Whose findings tell who somebody is, or which case is theirs. */
export const IDENTIFYING_REASONS = [
  'social_security_number',
  'alien_number',
  'receipt_number',
  'payment_card',
  'docket_number',
  'phone_number',
  'email_address',
  'street_address',
] as const satisfies readonly VerdictReason[];

/**
 * What a rule that fires asks for. `refuse`: nothing is stored and the sender is told why; a hold
 * names the lane in which the comment waits.
 */
export const RULE_DEMANDS = [
  'refuse',
  'spam',
  'hold-restricted',
  'hold-attorney',
  'hold-general',
  'hold-rechecking',
] as const;
export type RuleDemand = (typeof RULE_DEMANDS)[number];
