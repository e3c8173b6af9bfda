import type { MailedPost } from '../../domain/mails/letterhead';
import type { CommentStore, StoredComment } from '../../ports/comment-store';
import type { SiteAddresses } from '../../ports/site-addresses';
import type { SubjectDirectory, SubjectRef } from '../../ports/subject-directory';

interface Dependencies {
  store: Pick<CommentStore, 'find' | 'findThread'>;
  subjects: Pick<SubjectDirectory, 'labels'>;
  addresses: SiteAddresses;
}

export interface MailedComment {
  comment: StoredComment;
  /** Null where the thread or its post is gone. */
  subject: SubjectRef | null;
  post: MailedPost | null;
}

export type FindMailedComment = ReturnType<typeof findMailedComment>;

/** A comment as it is when a mail about it leaves, and the post it is about; null where it is gone. */
export const findMailedComment =
  ({ store, subjects, addresses }: Dependencies) =>
  async (commentId: string): Promise<MailedComment | null> => {
    const comment = await store.find(commentId);
    if (!comment) {
      return null;
    }
    const subject = (await store.findThread(comment.threadId))?.subject ?? null;
    const [label] = subject ? await subjects.labels([subject]) : [];
    const url = label ? addresses.page(label.url) : null;
    const ofComment = url === null ? null : `${url}#comment-${comment.documentId}`;
    return {
      comment,
      subject,
      post: label
        ? // The comment's own place on the page is there for what the public can see.
          { title: label.title, url: comment.state === 'approved' ? ofComment : url }
        : null,
    };
  };
