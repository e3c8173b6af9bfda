import { HONEYPOT_FIELD, type CommentForm } from '../../../contract';
import type { CommentOptions } from '../config/options';
import { writeFormTicket } from '../domain/comments/form-token';
import { isDocumentIdLike } from '../domain/slugs/is-document-id-like';
import type { Clock } from '../ports/clock';
import type { IdSource } from '../ports/id-source';
import type { Signer } from '../ports/signer';
import type { SubjectDirectory } from '../ports/subject-directory';
import { findOpenSubject } from './find-open-subject';
import { noticeVersion } from './notice-version';

interface Dependencies {
  subjects: SubjectDirectory;
  signer: Signer;
  clock: Clock;
  ids: IdSource;
  options: CommentOptions;
}

export interface FormRequest {
  post: string;
  locale: string | undefined;
  /** `readerToken` of an earlier form. */
  readerToken: string | undefined;
}

/**
 * Gives a reader what a comment form needs.
 * @throws NOT_FOUND, COMMENTS_OFF, COMMENTS_CLOSED, COMMENTS_PAUSED
 */
export const openCommentForm =
  ({ subjects, signer, clock, ids, options }: Dependencies) =>
  async ({ post, locale, readerToken }: FormRequest): Promise<CommentForm> => {
    const now = clock.now();
    const { subject } = await findOpenSubject({ subjects, options, now }, post, locale);
    const known = readerToken === undefined ? null : signer.unseal('reader', readerToken);
    const readerId = known !== null && isDocumentIdLike(known) ? known : ids.next();
    const ticket = { subjectId: subject.documentId, issuedAt: now.getTime(), readerId };
    const text = await subjects.commentNotice(subject.locale);
    return {
      data: {
        token: signer.seal('form', writeFormTicket(ticket)),
        tokenExpiresAt: new Date(now.getTime() + options.formSeconds * 1000).toISOString(),
        readerToken: signer.seal('reader', readerId),
        honeypot: HONEYPOT_FIELD,
        notice: { text, version: noticeVersion(text) },
        limits: { body: options.bodyCharacters, name: options.nameCharacters },
      },
    };
  };
