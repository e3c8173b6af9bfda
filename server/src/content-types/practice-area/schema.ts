import { termAttributes } from '../term-attributes';

export const practiceAreaSchema = {
  kind: 'collectionType',
  collectionName: 'legal_blog_practice_areas',
  info: {
    singularName: 'practice-area',
    pluralName: 'practice-areas',
    displayName: 'Practice area',
    description: 'A field of law in which the firm works',
  },
  options: { draftAndPublish: false },
  attributes: termAttributes,
} as const;
