import { HONEYPOT_FIELD, type Submission } from '../../../contract';
import type { CommentOptions } from '../config/options';
import { foldText } from '../domain/comments/fold-text';
import { normalizeCommentText } from '../domain/comments/normalize-comment-text';
import { parseEmailAddress } from '../domain/comments/parse-email-address';
import { LegalBlogError, ValidationFailedError, type ValidationIssue } from '../domain/errors';

/** A submission whose texts are fit to be stored. */
export interface ReadSubmission {
  name: string;
  email: string;
  body: string;
  parent: string | null;
  token: string;
  noticeVersion: string;
  honeypotFilled: boolean;
  idempotencyKey: string | null;
}

/** MariaDB's `text` column holds 65,535 bytes; a text that a database cuts short is not what was said. */
const BODY_BYTES = 60_000;
/** Code points: an emoji is one character, not two halves. */
const characters = (text: string): number => [...text].length;

/**
 * @throws BODY_TOO_LONG, VALIDATION_FAILED with an issue for each field
 */
export const readSubmission = (
  submission: Submission,
  options: Pick<CommentOptions, 'bodyCharacters' | 'nameCharacters'>
): ReadSubmission => {
  const issues: ValidationIssue[] = [];
  const text = (path: string, value: string): string => {
    const normalized = normalizeCommentText(value);
    if (!normalized.ok) {
      issues.push({ path, message: 'holds a character that cannot be stored' });
      return '';
    }
    // Folded, as a text of characters that nobody sees is empty too.
    if (foldText(normalized.text) === '') {
      issues.push({ path, message: 'is empty' });
    }
    return normalized.text;
  };

  const body = text('body', submission.body);
  if (characters(body) > options.bodyCharacters || Buffer.byteLength(body) > BODY_BYTES) {
    throw new LegalBlogError('BODY_TOO_LONG', 'the comment is too long', {
      limit: options.bodyCharacters,
    });
  }
  const name = text('author.name', submission.author.name).replace(/\s+/g, ' ');
  if (characters(name) > options.nameCharacters) {
    issues.push({ path: 'author.name', message: `is over ${options.nameCharacters} characters` });
  }
  const email = parseEmailAddress(submission.author.email);
  if (email === null) {
    issues.push({ path: 'author.email', message: 'is not an e-mail address' });
  }
  if (issues.length > 0 || email === null) {
    throw new ValidationFailedError(issues);
  }
  return {
    name,
    email,
    body,
    parent: submission.parent ?? null,
    token: submission.token,
    noticeVersion: submission.noticeVersion,
    honeypotFilled: Boolean(submission[HONEYPOT_FIELD]),
    idempotencyKey: submission.idempotencyKey ?? null,
  };
};
