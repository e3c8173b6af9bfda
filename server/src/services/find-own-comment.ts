import type { CommentStore, StoredComment } from '../ports/comment-store';
import type { Reader, ReaderDirectory } from '../ports/reader-directory';
import type { Signer } from '../ports/signer';
import { NotFoundError } from '../domain/errors';

interface Dependencies {
  store: CommentStore;
  readers: ReaderDirectory;
  signer: Signer;
}

/** What somebody shows for a comment being theirs. */
export interface AuthorProof {
  manageToken: string | undefined;
  /** Id of a signed-in user, of the session. */
  userId: number | null;
}

/**
 * A comment and who wrote it, for its author alone: by the token of the receipt, or signed in as
 * the user who wrote it.
 * @throws NOT_FOUND alike for an unknown comment and one that is not theirs
 */
export const findOwnComment =
  ({ store, readers, signer }: Dependencies) =>
  async (
    documentId: string,
    { manageToken, userId }: AuthorProof,
    now: Date
  ): Promise<{ comment: StoredComment; reader: Reader }> => {
    const comment = await store.find(documentId);
    const reader = comment?.readerId ? await readers.find(comment.readerId) : null;
    if (!comment || !reader || comment.isStaff) {
      throw new NotFoundError('the comment');
    }
    const isByToken =
      manageToken !== undefined && signer.digest('manage', documentId) === manageToken;
    const isByUser =
      userId !== null &&
      reader.kind === 'user' &&
      (await readers.identify({ kind: 'user', userId, name: '', email: '' }, now)).documentId ===
        reader.documentId;
    if (!isByToken && !isByUser) {
      throw new NotFoundError('the comment');
    }
    return { comment, reader };
  };
