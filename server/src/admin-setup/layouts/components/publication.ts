import type { EditLayout } from '../layout';

export const publicationLayout: EditLayout = {
  mainField: 'title',
  rows: [
    [{ name: 'title', size: 12, label: 'Title' }],
    [
      { name: 'publisher', size: 8, label: 'Publisher or journal' },
      { name: 'year', size: 4, label: 'Year' },
    ],
    [{ name: 'url', size: 12, label: 'Web address', placeholder: 'https://' }],
  ],
};
