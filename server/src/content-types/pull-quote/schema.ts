import { QUOTE_KINDS, QUOTE_VERIFICATIONS } from '../../../../contract/vocabulary';

export const pullQuoteSchema = {
  kind: 'collectionType',
  collectionName: 'legal_blog_pull_quotes',
  info: {
    singularName: 'pull-quote',
    pluralName: 'pull-quotes',
    displayName: 'Pull-quote',
    description: 'A quotation with its attribution and source',
  },
  options: { draftAndPublish: false },
  attributes: {
    text: { type: 'text', required: true, maxLength: 4000 },
    kind: {
      type: 'enumeration',
      enum: [...QUOTE_KINDS],
      default: 'from-elsewhere',
      required: true,
    },
    attributedTo: { type: 'string', maxLength: 200 },
    role: { type: 'string', maxLength: 200 },
    sourceTitle: { type: 'string', maxLength: 300 },
    publisher: { type: 'string', maxLength: 200 },
    sourceUrl: { type: 'string', maxLength: 2000 },
    archivedUrl: { type: 'string', maxLength: 2000 },
    sourceDate: { type: 'date' },
    locator: { type: 'string', maxLength: 120 },
    language: { type: 'string', maxLength: 35 },
    listed: { type: 'boolean', default: true, required: true },
    verification: {
      type: 'enumeration',
      enum: [...QUOTE_VERIFICATIONS],
      default: 'unverified',
      required: true,
    },
    verifiedBy: { type: 'string', private: true, maxLength: 200 },
    verifiedOn: { type: 'date', private: true },
    /** W3C text-quote selector into the post the quotation was pulled from. */
    selectorExact: { type: 'text', private: true },
    selectorPrefix: { type: 'string', private: true },
    selectorSuffix: { type: 'string', private: true },
    testimonialConsent: { type: 'boolean', default: false, private: true },
  },
} as const;
