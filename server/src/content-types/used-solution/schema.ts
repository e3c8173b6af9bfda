import { boundedString } from '../bounded-string';
import { hidden } from '../hidden';

/**
 * A solved challenge that was taken, until it would be refused for its age anyway.
 */
export const usedSolutionSchema = {
  kind: 'collectionType',
  collectionName: 'legal_blog_used_solutions',
  info: {
    singularName: 'used-solution',
    pluralName: 'used-solutions',
    displayName: 'Used solution',
  },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  attributes: {
    digest: { ...boundedString(80), required: true },
    expiresAt: { type: 'datetime', required: true },
  },
  indexes: [
    { name: 'legal_blog_used_solutions_digest', columns: ['digest'], type: 'unique' },
    { name: 'legal_blog_used_solutions_expiry', columns: ['expires_at'] },
  ],
} as const;
