import { HONEYPOT_FIELD, type RuleSettings, type Submission } from '../../../contract';
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
  /** Of the proof of work. */
  solution: string | null;
  /** Whether to tell the author of answers. */
  notify: boolean;
}

/**
 * MariaDB's `text` column holds 65,535 bytes; a text that a database cuts short is not what was
 * said. What is longer is not worth the work of the rules, which have limits of their own.
 */
const BODY_BYTES = 60_000;
const NAME_BYTES = 1_000;

type Limits = Pick<RuleSettings, 'text_too_long' | 'name_too_long'>;

/** A text as it is stored; what is wrong with it goes to `issues`. */
const readText = (path: string, value: string, issues: ValidationIssue[]): string => {
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

const refuseHuge = (body: string, limits: Limits): void => {
  // A character is at most two code units: this lets through what the rule of the limit then counts.
  const isFarOver = body.length > limits.text_too_long.characters * 2;
  if (isFarOver || Buffer.byteLength(body) > BODY_BYTES) {
    throw new LegalBlogError('BODY_TOO_LONG', 'the comment is too long', {
      limit: limits.text_too_long.characters,
    });
  }
};

/**
 * The text of an edit or of an answer.
 * @throws BODY_TOO_LONG, VALIDATION_FAILED
 */
export const readCommentBody = (typed: string, limits: Limits): string => {
  const issues: ValidationIssue[] = [];
  const body = readText('body', typed, issues);
  refuseHuge(body, limits);
  if (issues.length > 0) {
    throw new ValidationFailedError(issues);
  }
  return body;
};

/**
 * @throws BODY_TOO_LONG, VALIDATION_FAILED with an issue for each field
 */
export const readSubmission = (submission: Submission, limits: Limits): ReadSubmission => {
  const issues: ValidationIssue[] = [];
  const body = readText('body', submission.body, issues);
  refuseHuge(body, limits);
  const name = readText('author.name', submission.author.name, issues).replace(/\s+/g, ' ');
  if (Buffer.byteLength(name) > NAME_BYTES) {
    const { characters } = limits.name_too_long;
    issues.push({ path: 'author.name', message: `is over ${characters} characters` });
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
    solution: submission.solution ?? null,
    notify: submission.notify ?? false,
  };
};
