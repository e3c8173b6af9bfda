import { boundedString } from '../bounded-string';
import { hidden } from '../hidden';

/**
 * What a comment said before it was changed. Sealed where the comment was restricted.
 */
export const revisionSchema = {
  kind: 'collectionType',
  collectionName: 'legal_blog_revisions',
  info: { singularName: 'revision', pluralName: 'revisions', displayName: 'Comment revision' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  attributes: {
    commentId: { ...boundedString(40), required: true },
    /** Version of the comment that had this text. */
    version: { type: 'integer', required: true },
    body: { type: 'text', required: true, private: true },
    sealed: { type: 'boolean', default: false, required: true },
    /** `edit` by the author, or `redact` by a moderator. */
    cause: { ...boundedString(20), required: true },
    replacedAt: { type: 'datetime', required: true },
  },
  indexes: [
    { name: 'legal_blog_revisions_comment', columns: ['comment_id', 'version'], type: 'unique' },
  ],
} as const;
