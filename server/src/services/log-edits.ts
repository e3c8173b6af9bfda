import type { CommentStore } from '../ports/comment-store';
import type { IdSource } from '../ports/id-source';
import { newLogEntry } from './new-log-entry';

interface Dependencies {
  store: Pick<CommentStore, 'transaction'>;
  ids: IdSource;
}

/** An edit whose text and revision are in the tables already. */
export interface PastEdit {
  documentId: string;
  at: Date;
}

/** Writes into the log what authors changed elsewhere, in the order given; unknown comments are left out. */
export const logEdits =
  ({ store, ids }: Dependencies) =>
  (edits: readonly PastEdit[]): Promise<void> =>
    store.transaction(async (transaction) => {
      const comments = await transaction.load(edits.map(({ documentId }) => documentId));
      const entries = edits.flatMap(({ documentId, at }) => {
        const comment = comments.get(documentId);
        return comment
          ? [
              newLogEntry({
                batchId: ids.next(),
                commentId: documentId,
                action: 'edit',
                from: comment,
                to: comment,
                version: comment.version,
                actor: { kind: 'reader', id: null, name: comment.authorName },
                at,
              }),
            ]
          : [];
      });
      await transaction.settle({ moves: [], entries, messages: [] });
    });
