import { REDIRECT_STATUSES } from '../../../../contract/vocabulary';

export const redirectSchema = {
  kind: 'collectionType',
  collectionName: 'legal_blog_redirects',
  info: {
    singularName: 'redirect',
    pluralName: 'redirects',
    displayName: 'Redirect',
    description: 'A former path and where it leads',
  },
  options: { draftAndPublish: false },
  attributes: {
    from: { type: 'string', required: true, maxLength: 1000 },
    to: { type: 'string', maxLength: 1000 },
    statusCode: {
      type: 'enumeration',
      enum: REDIRECT_STATUSES.map((code) => `HTTP ${code}`),
      default: 'HTTP 301',
      required: true,
    },
  },
} as const;
