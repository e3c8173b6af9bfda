import { CLASSIFICATIONS, POST_COMMENT_MODES, STANDINGS } from '../../../../contract/vocabulary';

const perLocale = { i18n: { localized: true } };

export const postSchema = {
  kind: 'collectionType',
  collectionName: 'legal_blog_posts',
  info: {
    singularName: 'post',
    pluralName: 'posts',
    displayName: 'Post',
    description: 'An article of the firm’s blog',
  },
  options: { draftAndPublish: true },
  pluginOptions: { i18n: { localized: true } },
  attributes: {
    title: { type: 'string', required: true, maxLength: 250, pluginOptions: perLocale },
    slug: { type: 'string', maxLength: 200, pluginOptions: perLocale },
    dek: { type: 'text', maxLength: 500, pluginOptions: perLocale },
    body: { type: 'blocks', pluginOptions: perLocale },
    heroImage: {
      type: 'media',
      multiple: false,
      allowedTypes: ['images'],
      pluginOptions: perLocale,
    },
    byline: {
      type: 'component',
      component: 'legal-blog.byline-entry',
      repeatable: true,
      pluginOptions: perLocale,
    },
    publishedOn: { type: 'datetime', pluginOptions: perLocale },
    practiceAreas: {
      type: 'relation',
      relation: 'manyToMany',
      target: 'plugin::legal-blog.practice-area',
    },
    topics: { type: 'relation', relation: 'manyToMany', target: 'plugin::legal-blog.topic' },
    pullQuotes: {
      type: 'relation',
      relation: 'manyToMany',
      target: 'plugin::legal-blog.pull-quote',
    },
    furtherReading: {
      type: 'component',
      component: 'legal-blog.link',
      repeatable: true,
      pluginOptions: perLocale,
    },
    classification: {
      type: 'enumeration',
      enum: [...CLASSIFICATIONS],
      default: 'informational',
      required: true,
      pluginOptions: perLocale,
    },
    jurisdictions: {
      type: 'component',
      component: 'legal-blog.jurisdiction',
      repeatable: true,
      pluginOptions: perLocale,
    },
    responsibleAttorney: {
      type: 'relation',
      relation: 'manyToOne',
      target: 'plugin::legal-blog.attorney',
    },
    reviewedBy: {
      type: 'relation',
      relation: 'manyToOne',
      target: 'plugin::legal-blog.attorney',
    },
    lastReviewedOn: { type: 'date', pluginOptions: perLocale },
    nextReviewOn: { type: 'date', private: true, pluginOptions: perLocale },
    standing: {
      type: 'enumeration',
      enum: [...STANDINGS],
      default: 'current',
      required: true,
      pluginOptions: perLocale,
    },
    supersededBy: {
      type: 'relation',
      relation: 'manyToOne',
      target: 'plugin::legal-blog.post',
    },
    /** Copied from the relation when it is saved: a relation to a post that is not published yet is lost on publishing. */
    supersededById: { type: 'string', private: true, pluginOptions: perLocale },
    corrections: {
      type: 'component',
      component: 'legal-blog.correction',
      repeatable: true,
      pluginOptions: perLocale,
    },
    commentMode: {
      type: 'enumeration',
      enum: [...POST_COMMENT_MODES],
      default: 'site',
      required: true,
      pluginOptions: perLocale,
    },
    commentsCloseOn: { type: 'datetime', pluginOptions: perLocale },
    callToAction: {
      type: 'component',
      component: 'legal-blog.call-to-action',
      repeatable: false,
      pluginOptions: perLocale,
    },
    seo: {
      type: 'component',
      component: 'legal-blog.seo',
      repeatable: false,
      pluginOptions: perLocale,
    },
  },
  indexes: [
    {
      name: 'legal_blog_posts_by_date',
      columns: ['locale', 'published_on', 'document_id'],
    },
  ],
} as const;
