import { LegalBlogError } from '../domain/errors';
import type { SubjectDirectory } from '../ports/subject-directory';
import { noticeVersion } from './notice-version';

/** @throws NOTICE_NOT_ACCEPTED where the notice reads otherwise now */
export const checkNotice = async (
  subjects: SubjectDirectory,
  accepted: string,
  locale: string
): Promise<void> => {
  const version = noticeVersion(await subjects.commentNotice(locale));
  if (accepted !== version) {
    throw new LegalBlogError(
      'NOTICE_NOT_ACCEPTED',
      'the notice above the comment box was not accepted as it reads now',
      { version }
    );
  }
};
