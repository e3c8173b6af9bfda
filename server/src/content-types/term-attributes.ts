/** What practice areas and topics have in common: both name a shelf of posts. */
export const termAttributes = {
  name: { type: 'string', required: true, maxLength: 120 },
  slug: { type: 'string', maxLength: 200 },
  description: { type: 'text', maxLength: 2000 },
  callToAction: { type: 'component', component: 'legal-blog.call-to-action', repeatable: false },
  listed: { type: 'boolean', default: true, required: true },
  translations: { type: 'component', component: 'legal-blog.term-translation', repeatable: true },
} as const;
