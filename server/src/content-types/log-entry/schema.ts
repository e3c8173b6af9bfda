import { boundedString } from '../bounded-string';
import { hidden } from '../hidden';

/**
 * What was done, to which comment, by whom. Rows are added, never changed: each carries the hash of
 * the one before it, so that a row that was altered, taken out or put in shows. The chain covers
 * ids and digests; names, reasons and notes stand beside it, so that a person can be forgotten.
 */
export const logEntrySchema = {
  kind: 'collectionType',
  collectionName: 'legal_blog_log_entries',
  info: { singularName: 'log-entry', pluralName: 'log-entries', displayName: 'Moderation log' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  attributes: {
    /** 1 and up, without a gap. */
    sequence: { type: 'integer', required: true },
    batchId: { ...boundedString(60), required: true },
    /** Empty where the entry is of no comment. */
    commentId: { ...boundedString(40), default: '' },
    action: { ...boundedString(40), required: true },
    fromState: { ...boundedString(20) },
    toState: { ...boundedString(20) },
    fromLane: { ...boundedString(20) },
    toLane: { ...boundedString(20) },
    /** Version of the comment that the entry made; 0 where it made none. */
    version: { type: 'integer', default: 0, required: true },
    actorKind: { ...boundedString(20), required: true },
    /** Id of an admin; null for a reader and for the plugin itself. */
    actorId: { type: 'integer' },
    actorName: { ...boundedString(250), required: true },
    reason: { ...boundedString(60) },
    note: { type: 'text', private: true },
    /** Seconds that the comment had waited; null where it did not wait. */
    waitedSeconds: { type: 'integer' },
    /** Sequence of the entry that this one takes back. */
    undoes: { type: 'integer' },
    at: { type: 'datetime', required: true },
    /** The text that the hash covers, as it was hashed. */
    canonical: { type: 'text', required: true, private: true },
    hash: { ...boundedString(80), required: true, private: true },
  },
  indexes: [
    { name: 'legal_blog_log_sequence', columns: ['sequence'], type: 'unique' },
    { name: 'legal_blog_log_comment', columns: ['comment_id', 'sequence'] },
    { name: 'legal_blog_log_undoes', columns: ['undoes'] },
    { name: 'legal_blog_log_batch', columns: ['batch_id'] },
    { name: 'legal_blog_log_at', columns: ['at', 'sequence'] },
    { name: 'legal_blog_log_actor', columns: ['actor_id', 'sequence'] },
    { name: 'legal_blog_log_action', columns: ['action', 'sequence'] },
  ],
} as const;
