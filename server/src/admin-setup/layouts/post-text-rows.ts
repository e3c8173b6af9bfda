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
  [
    {
      name: 'body',
      size: 12,
      label: 'Body',
      hint: 'From Word or Google Docs only the words are pasted. Set headings, lists, bold and links here; “## ” and “- ” at the start of a line do it too.',
    },
  ],
  [
    {
      name: 'heroImage',
      size: 12,
      label: 'Hero image',
      hint: 'Stands above the text and in lists. The pencil adds what it shows, for those who cannot see it; author and license go under Image credit.',
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
      hint: 'Set beside the text, in this order. Save the post before you create one here; otherwise pick it from the list afterwards.',
      placeholder: 'Add or create a pull-quote',
      mainField: 'text',
    },
  ],
  [{ name: 'furtherReading', size: 12, label: 'Further reading' }],
];
