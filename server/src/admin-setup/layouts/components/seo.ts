import type { EditLayout } from '../layout';

export const seoLayout: EditLayout = {
  mainField: 'metaTitle',
  rows: [
    [
      {
        name: 'metaTitle',
        size: 12,
        label: 'Title in search results',
        hint: 'Left empty, the title. About 60 characters are shown.',
      },
    ],
    [
      {
        name: 'metaDescription',
        size: 12,
        label: 'Description in search results',
        hint: 'Left empty, the dek. About 150 characters are shown.',
      },
    ],
    [
      {
        name: 'socialImage',
        size: 12,
        label: 'Image when shared',
        hint: 'Left empty, the hero image.',
      },
    ],
  ],
};
