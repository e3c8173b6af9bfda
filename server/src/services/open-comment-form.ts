import { HONEYPOT_FIELD, type CommentForm } from '../../../contract';
import type { CommentOptions } from '../config/options';
import { writeFormTicket } from '../domain/comments/form-token';
import { isDocumentIdLike } from '../domain/slugs/is-document-id-like';
import type { Challenge } from '../ports/challenge';
import type { Clock } from '../ports/clock';
import type { IdSource } from '../ports/id-source';
import type { SettingsStore } from '../ports/settings-store';
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
  settings: SettingsStore;
  challenge: Challenge;
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
  ({ subjects, signer, clock, ids, options, settings: stored, challenge }: Dependencies) =>
  async ({ post, locale, readerToken }: FormRequest): Promise<CommentForm> => {
    const now = clock.now();
    const { settings } = await stored.read();
    const { rules } = settings;
    const { subject } = await findOpenSubject({ subjects, settings, now }, post, locale);
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
        ...(rules.challenge_failed.enabled && {
          challenge: await challenge.create(rules.challenge_failed.cost, now),
        }),
        limits: { body: rules.text_too_long.characters, name: rules.name_too_long.characters },
      },
    };
  };
