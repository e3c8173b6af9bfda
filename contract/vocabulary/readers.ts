/** What a moderator thinks of a reader. Attached to a verified identity, or to one reader token. */
export const READER_STANDINGS = ['normal', 'trusted', 'pre-moderated', 'banned'] as const;
export type ReaderStanding = (typeof READER_STANDINGS)[number];

/**
 * Who a reader is. `guest`: a reader token, with a name and an e-mail that anybody could type;
 * `email`: an address whose mailbox answered; `user`: signed in with users-permissions;
 * `staff`: an admin who answers for the firm.
 */
export const READER_KINDS = ['guest', 'email', 'user', 'staff'] as const;
export type ReaderKind = (typeof READER_KINDS)[number];

/** Why a reader reports a public comment. */
export const REPORT_REASONS = [
  'abusive',
  'advertising',
  'personal_information',
  'false_or_misleading',
  'off_topic',
  'other',
] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];
