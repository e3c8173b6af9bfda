import type { SavedReplies, SavedReply } from '../../../contract';
import { NotFoundError, ValidationFailedError } from '../domain/errors';
import type { SavedReplyStore, StoredReply } from '../ports/saved-replies';

const titleTaken = (): ValidationFailedError =>
  new ValidationFailedError([{ path: 'title', message: 'another saved reply has this title' }]);

/** The firm's saved replies: read, written, changed and deleted one by one. */
export const manageSavedReplies = ({ replies }: { replies: SavedReplyStore }) => ({
  async list(): Promise<SavedReplies> {
    return { data: await replies.list() };
  },

  /** @throws VALIDATION_FAILED where another has the title in that language */
  async add(reply: SavedReply): Promise<{ data: StoredReply }> {
    const data = await replies.add(reply);
    if (!data) {
      throw titleTaken();
    }
    return { data };
  },

  /** @throws NOT_FOUND, VALIDATION_FAILED */
  async change(documentId: string, reply: SavedReply): Promise<{ data: StoredReply }> {
    const data = await replies.change(documentId, reply);
    if (data === 'missing') {
      throw new NotFoundError('the saved reply');
    }
    if (data === 'taken') {
      throw titleTaken();
    }
    return { data };
  },

  /** @throws NOT_FOUND */
  async remove(documentId: string): Promise<void> {
    if (!(await replies.remove(documentId))) {
      throw new NotFoundError('the saved reply');
    }
  },
});
