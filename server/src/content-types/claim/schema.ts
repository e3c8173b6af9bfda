import { boundedString } from '../bounded-string';
import { hidden } from '../hidden';

/**
 * Who looks at a comment just now. A lease: it runs out, and is no part of the log.
 */
export const claimSchema = {
  kind: 'collectionType',
  collectionName: 'legal_blog_claims',
  info: { singularName: 'claim', pluralName: 'claims', displayName: 'Claim' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  attributes: {
    commentId: { ...boundedString(40), required: true },
    holderId: { type: 'integer', required: true },
    holderName: { ...boundedString(250), required: true },
    until: { type: 'datetime', required: true },
    /** Why it was taken from somebody who held it. */
    reason: { ...boundedString(250) },
  },
  indexes: [
    { name: 'legal_blog_claims_comment', columns: ['comment_id'], type: 'unique' },
    { name: 'legal_blog_claims_until', columns: ['until'] },
  ],
} as const;
