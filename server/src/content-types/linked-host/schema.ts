import { boundedString } from '../bounded-string';
import { hidden } from '../hidden';

/**
 * A host that a comment links to, for finding the same one with many readers.
 */
export const linkedHostSchema = {
  kind: 'collectionType',
  collectionName: 'legal_blog_linked_hosts',
  info: { singularName: 'linked-host', pluralName: 'linked-hosts', displayName: 'Linked host' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  attributes: {
    host: { ...boundedString(250), required: true },
    commentId: { ...boundedString(40), required: true },
    readerId: { ...boundedString(60), required: true, private: true },
    linkedAt: { type: 'datetime', required: true },
  },
  indexes: [
    { name: 'legal_blog_linked_hosts_host', columns: ['host', 'linked_at', 'reader_id'] },
    { name: 'legal_blog_linked_hosts_comment', columns: ['comment_id'] },
  ],
} as const;
