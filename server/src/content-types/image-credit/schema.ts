import { LICENSE_IDS } from '../../../../contract/vocabulary';

export const imageCreditSchema = {
  kind: 'collectionType',
  collectionName: 'legal_blog_image_credits',
  info: {
    singularName: 'image-credit',
    pluralName: 'image-credits',
    displayName: 'Image credit',
    description: 'Who made an image and on what terms it is shared',
  },
  options: { draftAndPublish: false },
  attributes: {
    file: { type: 'media', multiple: false, required: true, allowedTypes: ['images'] },
    /** As found or pasted; read into the fields below that are still empty. */
    creditLine: { type: 'text', maxLength: 1000 },
    title: { type: 'string', maxLength: 300 },
    author: { type: 'string', maxLength: 300 },
    license: { type: 'enumeration', enum: [...LICENSE_IDS] },
    sourceUrl: { type: 'string', maxLength: 2000 },
    changes: { type: 'string', maxLength: 500 },
  },
} as const;
