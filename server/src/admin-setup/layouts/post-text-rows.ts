import type { EditLayout } from './layout';

/** What one writes: the text and what stands around it. */
export const postTextRows: EditLayout['rows'] = [
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
      placeholder: 'Add a practice area',
      mainField: 'name',
    },
    {
      name: 'topics',
      size: 6,
      label: 'Topics',
      hint: 'Subjects it shares with other posts.',
      placeholder: 'Add a topic',
      mainField: 'name',
    },
  ],
  [
    {
      name: 'pullQuotes',
      size: 12,
      label: 'Pull-quotes',
      hint: 'Quotations set beside the text, in this order. Pick one, or create it here.',
      placeholder: 'Add or create a pull-quote',
      mainField: 'text',
    },
  ],
  [{ name: 'furtherReading', size: 12, label: 'Further reading' }],
];
