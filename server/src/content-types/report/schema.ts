import { boundedString } from '../bounded-string';
import { hidden } from '../hidden';

/**
 * A reader says that an approved comment should not stand. Once per reader and comment.
 */
export const reportSchema = {
  kind: 'collectionType',
  collectionName: 'legal_blog_reports',
  info: { singularName: 'report', pluralName: 'reports', displayName: 'Report' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  attributes: {
    commentId: { ...boundedString(40), required: true },
    /** The identity that reports; with the comment unique. */
    readerId: { ...boundedString(60), required: true, private: true },
    reason: { ...boundedString(40), required: true },
    detail: { type: 'text', private: true },
    open: { type: 'boolean', default: true, required: true },
    reportedAt: { type: 'datetime', required: true },
    resolvedAt: { type: 'datetime' },
    resolvedBy: { type: 'integer' },
  },
  indexes: [
    { name: 'legal_blog_reports_reader', columns: ['comment_id', 'reader_id'], type: 'unique' },
    { name: 'legal_blog_reports_open', columns: ['comment_id', 'open'] },
  ],
} as const;
