import type { SavedReplyStore, StoredReply } from '../../server/src/ports/saved-replies';
import { anId } from '../builders/an-id';

/** Saved replies in memory: a title is one in its language. */
export const createMemorySavedReplies = (): SavedReplyStore => {
  const replies = new Map<string, StoredReply>();
  let made = 0;
  const holderOf = (title: string, locale: string): string | undefined =>
    [...replies.values()].find((reply) => reply.title === title && reply.locale === locale)
      ?.documentId;
  return {
    list: () =>
      Promise.resolve(
        [...replies.values()].sort((one, other) => one.title.localeCompare(other.title))
      ),
    add(reply) {
      if (holderOf(reply.title, reply.locale) !== undefined) {
        return Promise.resolve(null);
      }
      made += 1;
      const stored = { ...reply, documentId: anId(made, 's') };
      replies.set(stored.documentId, stored);
      return Promise.resolve(stored);
    },
    change(documentId, reply) {
      if (!replies.has(documentId)) {
        return Promise.resolve('missing');
      }
      const holder = holderOf(reply.title, reply.locale);
      if (holder !== undefined && holder !== documentId) {
        return Promise.resolve('taken');
      }
      const stored = { ...reply, documentId };
      replies.set(documentId, stored);
      return Promise.resolve(stored);
    },
    remove: (documentId) => Promise.resolve(replies.delete(documentId)),
  };
};
