import type { Settings } from '../../../contract';
import { LegalBlogError, NotFoundError } from '../domain/errors';
import { threadStatus, type ThreadStatus } from '../domain/threads/thread-status';
import type { PublicSubject, SubjectDirectory } from '../ports/subject-directory';

interface Dependencies {
  subjects: SubjectDirectory;
  settings: Settings;
  now: Date;
}

interface FoundSubject {
  subject: PublicSubject;
  status: ThreadStatus;
}

/**
 * A public post and the status of its thread.
 * @throws NOT_FOUND; COMMENTS_OFF where the post has no thread at all
 */
export const findThreadedSubject = async (
  { subjects, settings, now }: Dependencies,
  post: string,
  locale: string | undefined
): Promise<FoundSubject> => {
  const subject = await subjects.findPublic(post, locale);
  if (!subject) {
    throw new NotFoundError('the post');
  }
  const status = threadStatus(subject, settings.comments, now);
  if (status.mode === 'off') {
    throw new LegalBlogError('COMMENTS_OFF', 'this post has no comments');
  }
  return { subject, status };
};

/**
 * The same where a comment is taken now.
 * @throws COMMENTS_CLOSED, COMMENTS_PAUSED beside what {@link findThreadedSubject} throws
 */
export const findOpenSubject = async (
  dependencies: Dependencies,
  post: string,
  locale: string | undefined
): Promise<FoundSubject> => {
  const found = await findThreadedSubject(dependencies, post, locale);
  if (found.status.mode === 'paused') {
    throw new LegalBlogError('COMMENTS_PAUSED', 'comments are paused', {
      notice: found.status.notice,
    });
  }
  if (!found.status.open) {
    throw new LegalBlogError('COMMENTS_CLOSED', 'this post takes no more comments');
  }
  return found;
};
