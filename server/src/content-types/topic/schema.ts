import { termAttributes } from '../term-attributes';

export const topicSchema = {
  kind: 'collectionType',
  collectionName: 'legal_blog_topics',
  info: {
    singularName: 'topic',
    pluralName: 'topics',
    displayName: 'Topic',
    description: 'A subject that posts share across practice areas',
  },
  options: { draftAndPublish: false },
  attributes: termAttributes,
} as const;
