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
    /** The identity that wrote it: a row of the readers. */
    readerId: { ...boundedString(60), private: true },
    /** Tells addresses apart without keeping them, for verification and subscriptions. */
    emailDigest: { ...boundedString(80), private: true },
    isStaff: { type: 'boolean', default: false, required: true },
    attorneyId: { ...boundedString(40) },
    body: { type: 'text', required: true, private: true },
    /** Whether the body is encrypted: while it holds what only few may read. */
    sealed: { type: 'boolean', default: false, required: true },
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
    /** Circumstances of the verdict, without the text: changed settings are tried on them. */
    circumstances: { type: 'json', private: true },
    /** 64 bits of a similarity hash in four parts: near copies share a part. */
    band1: { type: 'integer', private: true },
    band2: { type: 'integer', private: true },
    band3: { type: 'integer', private: true },
    band4: { type: 'integer', private: true },
    /** Top of the queue. */
    urgent: { type: 'boolean', default: false, required: true },
    /** How sure the rules are that it is spam: the sweep reads the least certain first. */
    certainty: { type: 'integer', default: 0, required: true },
    /** The admin whom it waits for. */
    assigneeId: { type: 'integer' },
    assignedAt: { type: 'datetime' },
    escalatedAt: { type: 'datetime' },
    /** Of a comment that a check could not be made for: how often, and when next. */
    recheckCount: { type: 'integer', default: 0, required: true },
    recheckAt: { type: 'datetime' },
    /** Since when it is in its state and lane. */
    waitingSince: { type: 'datetime', required: true },
    /** What moderators tell each other about it. */
    note: { type: 'text', private: true },
    openReports: { type: 'integer', default: 0, required: true },
    /** Whether the author asked to hear of answers. */
    notify: { type: 'boolean', default: false, required: true },
    postedAt: { type: 'datetime', required: true },
    editedAt: { type: 'datetime' },
  },
  indexes: [
    {
      name: 'legal_blog_comments_thread',
      columns: ['thread_id', 'parent_id', 'shown', 'posted_at', 'document_id'],
    },
    { name: 'legal_blog_comments_thread_state', columns: ['thread_id', 'state', 'lane'] },
    { name: 'legal_blog_comments_queue', columns: ['state', 'posted_at', 'document_id'] },
    { name: 'legal_blog_comments_document', columns: ['document_id'], type: 'unique' },
    { name: 'legal_blog_comments_idempotency', columns: ['idempotency_digest'], type: 'unique' },
    { name: 'legal_blog_comments_lane', columns: ['state', 'lane', 'posted_at', 'document_id'] },
    { name: 'legal_blog_comments_certainty', columns: ['state', 'certainty', 'document_id'] },
    {
      name: 'legal_blog_comments_lane_certainty',
      columns: ['state', 'lane', 'certainty', 'document_id'],
    },
    {
      name: 'legal_blog_comments_urgent',
      columns: ['state', 'urgent', 'posted_at', 'document_id'],
    },
    {
      name: 'legal_blog_comments_assignee',
      columns: ['assignee_id', 'state', 'posted_at', 'document_id'],
    },
    { name: 'legal_blog_comments_reader', columns: ['reader_id', 'posted_at'] },
    { name: 'legal_blog_comments_email', columns: ['email_digest'] },
    { name: 'legal_blog_comments_body', columns: ['body_digest', 'posted_at'] },
    { name: 'legal_blog_comments_band1', columns: ['band_1', 'posted_at'] },
    { name: 'legal_blog_comments_band2', columns: ['band_2', 'posted_at'] },
    { name: 'legal_blog_comments_band3', columns: ['band_3', 'posted_at'] },
    { name: 'legal_blog_comments_band4', columns: ['band_4', 'posted_at'] },
    { name: 'legal_blog_comments_waiting', columns: ['state', 'waiting_since'] },
    { name: 'legal_blog_comments_recheck', columns: ['lane', 'recheck_at'] },
  ],
} as const;
