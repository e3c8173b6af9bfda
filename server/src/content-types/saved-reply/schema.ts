import { boundedString } from '../bounded-string';
import { hidden } from '../hidden';

/**
 * A text that staff answer with again and again.
 */
export const savedReplySchema = {
  kind: 'collectionType',
  collectionName: 'legal_blog_saved_replies',
  info: { singularName: 'saved-reply', pluralName: 'saved-replies', displayName: 'Saved reply' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  attributes: {
    title: { ...boundedString(120), required: true },
    body: { type: 'text', required: true },
    replyLocale: { ...boundedString(35), default: '' },
  },
  indexes: [
    { name: 'legal_blog_saved_replies_title', columns: ['title', 'reply_locale'], type: 'unique' },
  ],
} as const;
