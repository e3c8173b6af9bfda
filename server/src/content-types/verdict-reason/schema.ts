import { boundedString } from '../bounded-string';
import { hidden } from '../hidden';

/**
 * One row for each rule that fired on a comment: for the filter by rule, and for how often moderators
 * agreed with it. It outlives spam that is purged, for a time, or the figures of the rules that find
 * spam would be of what they took for it by mistake alone.
 */
export const verdictReasonSchema = {
  kind: 'collectionType',
  collectionName: 'legal_blog_verdict_reasons',
  info: {
    singularName: 'verdict-reason',
    pluralName: 'verdict-reasons',
    displayName: 'Verdict reason',
  },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  attributes: {
    commentId: { ...boundedString(40), required: true },
    code: { ...boundedString(40), required: true },
    /** Version of the rule. */
    version: { type: 'integer', required: true },
    firedAt: { type: 'datetime', required: true },
    /** Whether the first decision kept the comment from the public; null until there is one. */
    agreed: { type: 'boolean' },
    /** When the comment was deleted; null while there is one. */
    purgedAt: { type: 'datetime' },
  },
  indexes: [
    { name: 'legal_blog_verdict_reasons_comment', columns: ['comment_id', 'code'], type: 'unique' },
    { name: 'legal_blog_verdict_reasons_code', columns: ['code', 'fired_at'] },
    {
      name: 'legal_blog_verdict_reasons_statistics',
      columns: ['fired_at', 'code', 'agreed'],
    },
    { name: 'legal_blog_verdict_reasons_purged', columns: ['purged_at'] },
  ],
} as const;
