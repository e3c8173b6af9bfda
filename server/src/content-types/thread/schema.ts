import { boundedString } from '../bounded-string';
import { hidden } from '../hidden';

/** The comments on one subject in one locale, and their public counts. */
export const threadSchema = {
  kind: 'collectionType',
  collectionName: 'legal_blog_threads',
  info: { singularName: 'thread', pluralName: 'threads', displayName: 'Comment thread' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  attributes: {
    subjectType: { ...boundedString(120), required: true },
    subjectId: { ...boundedString(40), required: true },
    subjectLocale: { ...boundedString(35), default: '' },
    /** Approved comments, at any depth. Changed in the transaction that changes a state. */
    publicCount: { type: 'integer', default: 0, required: true },
    /** Approved comments on the subject itself. */
    topLevelCount: { type: 'integer', default: 0, required: true },
  },
  indexes: [
    {
      name: 'legal_blog_threads_unique',
      columns: ['subject_type', 'subject_id', 'subject_locale'],
      type: 'unique',
    },
  ],
} as const;
