export const firmSchema = {
  kind: 'singleType',
  collectionName: 'legal_blog_firms',
  info: {
    singularName: 'firm',
    pluralName: 'firms',
    displayName: 'Firm',
    description: 'The firm: its offices, call to action and standing notices',
  },
  options: { draftAndPublish: false },
  attributes: {
    name: { type: 'string', required: true, maxLength: 200 },
    logo: { type: 'media', multiple: false, allowedTypes: ['images'] },
    callToAction: { type: 'component', component: 'legal-blog.call-to-action', repeatable: false },
    offices: { type: 'component', component: 'legal-blog.office', repeatable: true },
    timeZone: { type: 'string', default: 'America/New_York', required: true },
    jurisdictions: { type: 'component', component: 'legal-blog.jurisdiction', repeatable: true },
    responsibleAttorney: {
      type: 'relation',
      relation: 'oneToOne',
      target: 'plugin::legal-blog.attorney',
    },
    standingNotices: {
      type: 'component',
      component: 'legal-blog.standing-notice',
      repeatable: true,
    },
    commentNotice: { type: 'text', maxLength: 1000 },
    featuredQuotes: {
      type: 'relation',
      relation: 'manyToMany',
      target: 'plugin::legal-blog.pull-quote',
    },
    intakeAddress: { type: 'email', private: true },
    profiles: { type: 'component', component: 'legal-blog.profile', repeatable: true },
    translations: { type: 'component', component: 'legal-blog.firm-translation', repeatable: true },
  },
} as const;
