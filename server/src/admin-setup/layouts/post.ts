import type { ContentTypeLayout } from './layout';

export const postLayout: ContentTypeLayout = {
  mainField: 'title',
  list: {
    columns: ['title', 'publishedOn', 'practiceAreas', 'standing', 'updatedAt'],
    sortBy: 'publishedOn',
    sortOrder: 'DESC',
  },
  hiddenFields: { supersededById: 'Superseded by (id)' },
  rows: [
    [{ name: 'title', size: 12, label: 'Title' }],
    [
      {
        name: 'slug',
        size: 12,
        label: 'Slug',
        hint: 'The end of the post’s web address. Leave it empty: it is made from the title.',
        placeholder: 'made-from-the-title',
      },
    ],
    [
      {
        name: 'dek',
        size: 12,
        label: 'Dek',
        hint: 'One or two sentences under the title, also shown in lists and search results. Plain text.',
      },
    ],
    [{ name: 'body', size: 12, label: 'Body' }],
    [
      {
        name: 'heroImage',
        size: 12,
        label: 'Hero image',
        hint: 'Stands above the text and in lists. Who made it and its license are kept apart, under Image credit.',
      },
    ],
    [{ name: 'byline', size: 12, label: 'Byline: in whose names it appears' }],
    [
      {
        name: 'practiceAreas',
        size: 6,
        label: 'Practice areas',
        hint: 'The fields of law it belongs to.',
        mainField: 'name',
      },
      {
        name: 'topics',
        size: 6,
        label: 'Topics',
        hint: 'Subjects it shares with other posts.',
        mainField: 'name',
      },
    ],
    [
      {
        name: 'pullQuotes',
        size: 12,
        label: 'Pull-quotes',
        hint: 'Quotations set beside the text, in this order. Pick one, or create it here.',
        mainField: 'text',
      },
    ],
    [{ name: 'furtherReading', size: 12, label: 'Further reading' }],
    [
      {
        name: 'publishedOn',
        size: 6,
        label: 'Published on',
        hint: 'Left empty, the moment of the first publication; later ones never move it. In your own time zone.',
      },
      {
        name: 'classification',
        size: 6,
        label: 'Classification',
        hint: 'informational: explains the law. advertising: invites people to hire the firm. solicitation: aims at someone known to need a lawyer. Decides which notices the post carries.',
      },
    ],
    [{ name: 'jurisdictions', size: 12, label: 'Jurisdictions whose law or rules it concerns' }],
    [
      {
        name: 'responsibleAttorney',
        size: 6,
        label: 'Responsible attorney',
        hint: 'Answers for the content. Left empty, the firm’s.',
        mainField: 'name',
      },
      {
        name: 'reviewedBy',
        size: 6,
        label: 'Reviewed by',
        hint: 'The attorney who last checked the law in it.',
        mainField: 'name',
      },
    ],
    [
      {
        name: 'lastReviewedOn',
        size: 6,
        label: 'Last reviewed on',
        hint: 'Readers see this day.',
      },
      {
        name: 'nextReviewOn',
        size: 6,
        label: 'Next review on',
        hint: 'For the firm only.',
      },
    ],
    [
      {
        name: 'standing',
        size: 6,
        label: 'Standing',
        hint: 'current: still good. superseded: another post replaces it. archived: kept as it was, no longer looked after.',
      },
      {
        name: 'supersededBy',
        size: 6,
        label: 'Superseded by',
        hint: 'The post that replaces this one, where it is superseded.',
        mainField: 'title',
      },
    ],
    [{ name: 'corrections', size: 12, label: 'Corrections' }],
    [
      {
        name: 'commentMode',
        size: 6,
        label: 'Comments',
        hint: 'site: as on the whole site. off: none shown. closed: shown, none taken. paused: none taken for now. all: each one waits for a moderator. first: a reader’s first one waits. flagged: only those that a rule holds wait.',
      },
      {
        name: 'commentsCloseOn',
        size: 6,
        label: 'Comments close on',
        hint: 'Left empty, when the site closes them, if it does.',
      },
    ],
    [
      {
        name: 'callToAction',
        size: 12,
        label: 'Call to action, if not the practice area’s or the firm’s',
      },
    ],
    [
      {
        name: 'seo',
        size: 12,
        label: 'Search results and sharing, if not title, dek and hero image',
      },
    ],
  ],
};
