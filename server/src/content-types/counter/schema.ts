import { boundedString } from '../bounded-string';
import { hidden } from '../hidden';

/**
 * One row a name: the head of the log, how many comments wait in each lane, and the revision of the
 * queue. Changed in the transaction that changes what is counted.
 */
export const counterSchema = {
  kind: 'collectionType',
  collectionName: 'legal_blog_counters',
  info: { singularName: 'counter', pluralName: 'counters', displayName: 'Moderation counter' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  attributes: {
    name: { ...boundedString(60), required: true },
    value: { type: 'integer', default: 0, required: true },
    /** Of the head of the log: the hash of its last entry. */
    hash: { ...boundedString(80), private: true },
  },
  indexes: [{ name: 'legal_blog_counters_name', columns: ['name'], type: 'unique' }],
} as const;
