import { boundedString } from '../bounded-string';
import { hidden } from '../hidden';

/**
 * What is to leave once its transaction is through: mails, webhooks. Taken by one instance at a time,
 * under a lease that runs out.
 */
export const outboxMessageSchema = {
  kind: 'collectionType',
  collectionName: 'legal_blog_outbox',
  info: {
    singularName: 'outbox-message',
    pluralName: 'outbox-messages',
    displayName: 'Outbox message',
  },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  attributes: {
    kind: { ...boundedString(40), required: true },
    /** JSON, as text: what its handler needs, ids rather than words. */
    payload: { type: 'text', required: true, private: true },
    /** Of the decision that set it off, so that an undo can take it back. */
    batchId: { ...boundedString(60) },
    commentId: { ...boundedString(40) },
    /** A second message under the same key is none. */
    onceKey: { ...boundedString(120) },
    dueAt: { type: 'datetime', required: true },
    attempts: { type: 'integer', default: 0, required: true },
    leasedUntil: { type: 'datetime' },
    leaseToken: { ...boundedString(40), private: true },
    /** `waiting`, `sent`, `canceled` or `failed`. */
    outcome: { ...boundedString(20), default: 'waiting', required: true },
    error: { ...boundedString(250), private: true },
    finishedAt: { type: 'datetime' },
  },
  indexes: [
    { name: 'legal_blog_outbox_due', columns: ['outcome', 'due_at'] },
    { name: 'legal_blog_outbox_batch', columns: ['batch_id'] },
    { name: 'legal_blog_outbox_once', columns: ['once_key'], type: 'unique' },
  ],
} as const;
