import { boundedString } from '../bounded-string';
import { hidden } from '../hidden';

/** What a moderator decided about one comment. Rows are added, never changed. */
export const decisionSchema = {
  kind: 'collectionType',
  collectionName: 'legal_blog_decisions',
  info: { singularName: 'decision', pluralName: 'decisions', displayName: 'Moderation decision' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  attributes: {
    batchId: { ...boundedString(60), required: true },
    commentId: { ...boundedString(40), required: true },
    action: { ...boundedString(40), required: true },
    fromState: { ...boundedString(20), required: true },
    toState: { ...boundedString(20), required: true },
    /** Version of the comment that the decision made. */
    version: { type: 'integer', required: true },
    actorId: { type: 'integer', required: true },
    actorName: { ...boundedString(250), required: true },
    reason: { ...boundedString(60) },
    note: { type: 'text' },
    decidedAt: { type: 'datetime', required: true },
  },
  indexes: [
    { name: 'legal_blog_decisions_comment', columns: ['comment_id', 'version'], type: 'unique' },
    { name: 'legal_blog_decisions_batch', columns: ['batch_id'] },
  ],
} as const;
