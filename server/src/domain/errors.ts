import type { ErrorCode } from '../../../contract/vocabulary';

export interface ErrorDetails {
  [detail: string]: unknown;
}

/** An error that a caller can act on: the code is stable, the message is for people who debug. */
export class LegalBlogError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message);
    this.name = 'LegalBlogError';
    this.code = code;
    this.details = details;
  }
}

export class NotFoundError extends LegalBlogError {
  constructor(what: string) {
    super('NOT_FOUND', `${what} was not found`);
    this.name = 'NotFoundError';
  }
}

export interface ValidationIssue {
  path: string;
  message: string;
}

export class ValidationFailedError extends LegalBlogError {
  constructor(issues: readonly ValidationIssue[]) {
    const first = issues[0];
    super(
      'VALIDATION_FAILED',
      first ? `${first.path || 'request'}: ${first.message}` : 'the request is not valid',
      { issues }
    );
    this.name = 'ValidationFailedError';
  }
}

export class CursorInvalidError extends LegalBlogError {
  constructor() {
    super('CURSOR_INVALID', 'the cursor was not made by this endpoint');
    this.name = 'CursorInvalidError';
  }
}
