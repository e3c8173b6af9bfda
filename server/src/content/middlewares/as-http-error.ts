import createError, { type HttpError } from 'http-errors';
import type { LegalBlogError } from '../../domain/errors';

/** All that content can be refused for: somebody else's slug, something that is in use. */
const CONFLICT = 409;

/**
 * An error as the callers of the document service know it. The panel shows what an HTTP error
 * says; any other is an internal one to it, without a reason.
 */
export const asHttpError = ({ code, message, details }: LegalBlogError): HttpError =>
  createError(CONFLICT, message, { details: { ...details, code } });
