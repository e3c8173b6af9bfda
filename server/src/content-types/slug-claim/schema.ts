import { boundedString } from '../bounded-string';
import { hidden } from '../hidden';

/**
 * Who owns a slug, now or formerly. The unique index decides between editors who save at once;
 * a unique index on the posts themselves cannot, as drafts and published rows share a slug.
 */
export const slugClaimSchema = {
  kind: 'collectionType',
  collectionName: 'legal_blog_slug_claims',
  info: { singularName: 'slug-claim', pluralName: 'slug-claims', displayName: 'Slug claim' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  attributes: {
    /** `post`, `attorney`, `practice-area` or `topic`. */
    subjectType: { ...boundedString(40), required: true },
    /** Empty for types without localizations. */
    subjectLocale: { ...boundedString(35), default: '' },
    slug: { ...boundedString(200), required: true },
    subjectId: { ...boundedString(40), required: true },
    /** Whether the public ever reached the subject under this slug. */
    served: { type: 'boolean', default: false, required: true },
  },
  indexes: [
    {
      name: 'legal_blog_slug_claims_unique',
      columns: ['subject_type', 'subject_locale', 'slug'],
      type: 'unique',
    },
    {
      name: 'legal_blog_slug_claims_subject',
      columns: ['subject_type', 'subject_id', 'subject_locale'],
    },
  ],
} as const;
