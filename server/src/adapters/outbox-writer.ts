import type { Core } from '@strapi/strapi';
import type { NewMessage } from '../ports/outbox';
import { newDocumentId } from './new-document-id';
import type { Transaction } from './transaction';

export const OUTBOX = 'legal_blog_outbox';

/** Rows of one statement: SQLite takes 500 terms and 32,766 values. */
const ROWS_AT_ONCE = 100;

/** JSON escapes U+0000 and halves of characters, which not every database would keep. */
const rowOf = ({ payload, batchId, commentId, onceKey, dueAt }: NewMessage) => ({
  document_id: newDocumentId(),
  kind: payload.kind,
  payload: JSON.stringify(payload),
  batch_id: batchId,
  comment_id: commentId,
  once_key: onceKey,
  due_at: dueAt,
  attempts: 0,
  outcome: 'waiting',
});

/**
 * Writes messages within a transaction: they leave if it is kept, and only then. A message under a
 * key that is taken is none.
 */
export const writeMessages = async (
  strapi: Core.Strapi,
  trx: Transaction,
  messages: readonly NewMessage[]
): Promise<void> => {
  const rows = messages
    .map(rowOf)
    // One order of keys, so that two transactions with the same ones do not wait for each other.
    .sort((one, other) => ((one.once_key ?? '') < (other.once_key ?? '') ? -1 : 1));
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    await strapi.db
      .connection(OUTBOX)
      .insert(rows.slice(from, from + ROWS_AT_ONCE))
      .onConflict(['once_key'])
      .ignore()
      .transacting(trx);
  }
};
