/** Every code that the plugin can put into `error.details.code`. Stable: never renamed. */
export const ERROR_CODES = [
  'NOT_FOUND',
  'VALIDATION_FAILED',
  'CURSOR_INVALID',
  'COMMENTS_OFF',
  'COMMENTS_CLOSED',
  'COMMENTS_PAUSED',
  'FORM_TOKEN_INVALID',
  'NOTICE_NOT_ACCEPTED',
  'BODY_TOO_LONG',
  'DUPLICATE_COMMENT',
  'RATE_LIMITED',
  'PARENT_NOT_PUBLIC',
  'IDEMPOTENCY_MISMATCH',
  'STALE_VERSION',
  'TRANSITION_NOT_ALLOWED',
  'FORBIDDEN',
  'IN_USE',
  'SLUG_TAKEN',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];
