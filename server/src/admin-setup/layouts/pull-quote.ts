import type { ContentTypeLayout } from './layout';

export const pullQuoteLayout: ContentTypeLayout = {
  mainField: 'text',
  list: {
    columns: ['text', 'attributedTo', 'kind', 'verification'],
    sortBy: 'updatedAt',
    sortOrder: 'DESC',
  },
  hiddenFields: {
    selectorExact: 'Place in the post: the words',
    selectorPrefix: 'Place in the post: what comes before',
    selectorSuffix: 'Place in the post: what comes after',
  },
  rows: [
    [
      {
        name: 'text',
        size: 12,
        label: 'Text',
        hint: 'Word for word, without quotation marks around it. […] for what is left out, [brackets] for what is put in.',
      },
    ],
    [
      {
        name: 'kind',
        size: 6,
        label: 'Kind',
        hint: 'from-post: pulled from one of the firm’s posts. from-elsewhere: from a judgment, a book, a speech. testimonial: said by a client.',
      },
      {
        name: 'language',
        size: 6,
        label: 'Language of the quotation',
        hint: 'Its code: en for English, es for Spanish.',
        placeholder: 'e.g. en',
      },
    ],
    [
      {
        name: 'attributedTo',
        size: 6,
        label: 'Attributed to',
        hint: 'Who said or wrote it.',
        placeholder: 'e.g. Hugo L. Black',
      },
      {
        name: 'role',
        size: 6,
        label: 'Role of that person',
        placeholder: 'e.g. Associate Justice, for the Court',
      },
    ],
    [
      {
        name: 'sourceTitle',
        size: 6,
        label: 'Source: title of the work',
        placeholder: 'e.g. Gideon v. Wainwright',
      },
      {
        name: 'publisher',
        size: 6,
        label: 'Source: publisher or court',
        placeholder: 'e.g. Supreme Court of the United States',
      },
    ],
    [
      {
        name: 'locator',
        size: 6,
        label: 'Source: page or citation',
        placeholder: 'e.g. 372 U.S. 335, 344',
      },
      { name: 'sourceDate', size: 6, label: 'Source: date' },
    ],
    [
      {
        name: 'sourceUrl',
        size: 6,
        label: 'Source: web address',
        placeholder: 'https://',
      },
      {
        name: 'archivedUrl',
        size: 6,
        label: 'Source: archived copy',
        hint: 'For the day when the source has moved.',
        placeholder: 'https://web.archive.org/',
      },
    ],
    [
      {
        name: 'verification',
        size: 4,
        label: 'Verification',
        hint: 'Held against the source: verbatim, variant, not-found. Until then unverified.',
      },
      { name: 'verifiedBy', size: 4, label: 'Verified by', hint: 'For the firm only.' },
      { name: 'verifiedOn', size: 4, label: 'Verified on', hint: 'For the firm only.' },
    ],
    [
      {
        name: 'testimonialConsent',
        size: 6,
        label: 'The client agreed to publication',
        hint: 'Only for testimonials: without it they are not shown.',
      },
      {
        name: 'listed',
        size: 6,
        label: 'On the site',
        hint: 'False: kept here, shown nowhere.',
      },
    ],
  ],
};
