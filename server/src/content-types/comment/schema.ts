import { boundedString } from '../bounded-string';
import { hidden } from '../hidden';

/**
 * A reader's comment. References are documentIds in plain columns, not Strapi relations: a page
 * of a thread is one index range, and an export to another database keeps its references.
 */
export const commentSchema = {
  kind: 'collectionType',
  collectionName: 'legal_blog_comments',
  info: { singularName: 'comment', pluralName: 'comments', displayName: 'Comment' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  attributes: {
    threadId: { ...boundedString(40), required: true },
    /** Empty for a comment on the subject itself, so that an index can hold it. */
    parentId: { ...boundedString(40), default: '' },
    depth: { type: 'integer', default: 0, required: true },
    /** A plain string: moderation adds states, and an old row must stay readable. */
    state: { ...boundedString(20), default: 'pending', required: true },
    lane: { ...boundedString(20) },
    /** Grows with each change; who decides names the one they saw. */
    version: { type: 'integer', default: 1, required: true },
    /** Approved comments below this one. */
    publicDescendants: { type: 'integer', default: 0, required: true },
    /** Whether the public thread has a place for it: approved, or with approved comments below. */
    shown: { type: 'boolean', default: false, required: true },
    authorName: { ...boundedString(250), required: true, private: true },
    authorEmail: { ...boundedString(250), required: true, private: true },
    readerId: { ...boundedString(60), private: true },
    userId: { type: 'integer', private: true },
    isStaff: { type: 'boolean', default: false, required: true },
    attorneyId: { ...boundedString(40) },
    body: { type: 'text', required: true, private: true },
    /** Stored verdict: every rule that fired, with its version and spans. */
    reasons: { type: 'json', private: true },
    noticeVersion: { ...boundedString(100), private: true },
    addressHash: { ...boundedString(80), private: true },
    userAgent: { ...boundedString(250), private: true },
    /** Digest of the key and the form token; unique, so that a copy finds the first. */
    idempotencyDigest: { ...boundedString(80), private: true },
    /** Digest of what was sent under the key: another body is a mismatch. */
    requestDigest: { ...boundedString(80), private: true },
    /** Digest of the folded text, for finding repeats. */
    bodyDigest: { ...boundedString(80), private: true },
    postedAt: { type: 'datetime', required: true },
    editedAt: { type: 'datetime' },
  },
  indexes: [
    {
      name: 'legal_blog_comments_thread',
      columns: ['thread_id', 'parent_id', 'shown', 'posted_at', 'document_id'],
    },
    { name: 'legal_blog_comments_queue', columns: ['state', 'posted_at', 'document_id'] },
    { name: 'legal_blog_comments_document', columns: ['document_id'], type: 'unique' },
    { name: 'legal_blog_comments_idempotency', columns: ['idempotency_digest'], type: 'unique' },
    { name: 'legal_blog_comments_reader', columns: ['reader_id', 'posted_at'] },
  ],
} as const;
