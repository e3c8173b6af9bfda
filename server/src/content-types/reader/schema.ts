import { boundedString } from '../bounded-string';
import { hidden } from '../hidden';

/**
 * An identity under which somebody comments. Standing, trust and record belong to it. A guest is one
 * reader token; a mailbox that answered and a signed-in user are themselves wherever they write.
 */
export const readerSchema = {
  kind: 'collectionType',
  collectionName: 'legal_blog_readers',
  info: { singularName: 'reader', pluralName: 'readers', displayName: 'Reader' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  attributes: {
    /** `guest:<token id>`, `email:<digest>`, `user:<id>` or `staff:<admin id>`. */
    identityKey: { ...boundedString(100), required: true, private: true },
    kind: { ...boundedString(20), required: true },
    /** Of a guest whose address answered: the documentId of the identity that it is now. */
    verifiedAs: { ...boundedString(40), private: true },
    /** Digest of the address that answered. */
    emailDigest: { ...boundedString(80), private: true },
    verifiedAt: { type: 'datetime' },
    standing: { ...boundedString(20), default: 'normal', required: true },
    /** A ban ends then; null is for good. */
    standingUntil: { type: 'datetime' },
    standingReason: { type: 'text', private: true },
    firstSeenAt: { type: 'datetime', required: true },
    /** Once a day to an address at most. */
    lastVerificationMailAt: { type: 'datetime' },
  },
  indexes: [
    { name: 'legal_blog_readers_key', columns: ['identity_key'], type: 'unique' },
    { name: 'legal_blog_readers_document', columns: ['document_id'], type: 'unique' },
    { name: 'legal_blog_readers_email', columns: ['email_digest'] },
  ],
} as const;
