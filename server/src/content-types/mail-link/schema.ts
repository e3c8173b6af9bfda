import { boundedString } from '../bounded-string';
import { hidden } from '../hidden';

/**
 * A link in a mail that does something: decides one comment, confirms an address, ends a
 * subscription. The token itself is not kept.
 */
export const mailLinkSchema = {
  kind: 'collectionType',
  collectionName: 'legal_blog_mail_links',
  info: { singularName: 'mail-link', pluralName: 'mail-links', displayName: 'Mail link' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  attributes: {
    tokenDigest: { ...boundedString(80), required: true, private: true },
    /** `decide`, `verify` or `unsubscribe`. */
    purpose: { ...boundedString(20), required: true },
    commentId: { ...boundedString(40) },
    /** Version of the comment that the mail spoke of. */
    version: { type: 'integer' },
    /** The admin who got it. */
    adminId: { type: 'integer' },
    /** The reader who got it. */
    readerId: { ...boundedString(60), private: true },
    emailDigest: { ...boundedString(80), private: true },
    /** JSON, as text: decisions that the link may take. */
    actions: { ...boundedString(250) },
    expiresAt: { type: 'datetime', required: true },
    usedAt: { type: 'datetime' },
    usedFor: { ...boundedString(40) },
  },
  indexes: [
    { name: 'legal_blog_mail_links_token', columns: ['token_digest'], type: 'unique' },
    { name: 'legal_blog_mail_links_expiry', columns: ['expires_at'] },
  ],
} as const;
