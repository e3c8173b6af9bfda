import type { ErrorBody, ErrorCode } from '../../../contract';
import type { LegalBlogError } from '../domain/errors';

/** The HTTP status and Strapi's error name of each code: the one place where they are chosen. */
export const ERROR_STATUS: Readonly<Record<ErrorCode, { status: number; name: string }>> = {
  NOT_FOUND: { status: 404, name: 'NotFoundError' },
  VALIDATION_FAILED: { status: 400, name: 'ValidationError' },
  CURSOR_INVALID: { status: 400, name: 'ValidationError' },
  COMMENTS_OFF: { status: 404, name: 'NotFoundError' },
  COMMENTS_CLOSED: { status: 403, name: 'ForbiddenError' },
  COMMENTS_PAUSED: { status: 403, name: 'ForbiddenError' },
  FORM_TOKEN_INVALID: { status: 400, name: 'ValidationError' },
  NOTICE_NOT_ACCEPTED: { status: 400, name: 'ValidationError' },
  BODY_TOO_LONG: { status: 400, name: 'ValidationError' },
  DUPLICATE_COMMENT: { status: 409, name: 'ConflictError' },
  RATE_LIMITED: { status: 429, name: 'RateLimitError' },
  PARENT_NOT_PUBLIC: { status: 400, name: 'ValidationError' },
  IDEMPOTENCY_MISMATCH: { status: 409, name: 'ConflictError' },
  STALE_VERSION: { status: 409, name: 'ConflictError' },
  TRANSITION_NOT_ALLOWED: { status: 409, name: 'ConflictError' },
  CHALLENGE_FAILED: { status: 400, name: 'ValidationError' },
  READER_BANNED: { status: 403, name: 'ForbiddenError' },
  EDIT_WINDOW_CLOSED: { status: 403, name: 'ForbiddenError' },
  REDACTION_INCOMPLETE: { status: 409, name: 'ConflictError' },
  CLAIMED_BY_OTHER: { status: 409, name: 'ConflictError' },
  SELECTION_CHANGED: { status: 409, name: 'ConflictError' },
  SELECTION_TOO_LARGE: { status: 400, name: 'ValidationError' },
  SETTINGS_CHANGED: { status: 409, name: 'ConflictError' },
  LINK_EXPIRED: { status: 410, name: 'GoneError' },
  LINK_USED: { status: 410, name: 'GoneError' },
  FORBIDDEN: { status: 403, name: 'ForbiddenError' },
  IN_USE: { status: 409, name: 'ConflictError' },
  SLUG_TAKEN: { status: 409, name: 'ConflictError' },
};

export const errorBodyOf = (error: LegalBlogError): ErrorBody => ({
  data: null,
  error: {
    ...ERROR_STATUS[error.code],
    message: error.message,
    details: { ...error.details, code: error.code },
  },
});
