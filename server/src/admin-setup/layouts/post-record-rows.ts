import type { EditLayout } from './layout';

/** What one decides about a post: its date, who answers for it, whether it still holds, who may comment. */
export const postRecordRows: EditLayout['rows'] = [
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
      placeholder: 'Choose an attorney',
      mainField: 'name',
    },
    {
      name: 'reviewedBy',
      size: 6,
      label: 'Reviewed by',
      hint: 'The attorney who last checked the law in it.',
      placeholder: 'Choose an attorney',
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
      placeholder: 'Choose a post',
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
];
