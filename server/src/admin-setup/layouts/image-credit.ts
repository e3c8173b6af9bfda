import type { ContentTypeLayout } from './layout';

export const imageCreditLayout: ContentTypeLayout = {
  mainField: 'title',
  list: {
    columns: ['file', 'title', 'author', 'license'],
    sortBy: 'updatedAt',
    sortOrder: 'DESC',
  },
  rows: [
    [
      {
        name: 'file',
        size: 12,
        label: 'Image',
        hint: 'The credit is shown wherever this file is.',
      },
    ],
    [
      {
        name: 'creditLine',
        size: 12,
        label: 'Credit line',
        hint: 'Paste the line as you found it and save; author and license are read from it into the empty fields below.',
        placeholder: 'e.g. CC BY-SA 3.0 Nick Youngson',
      },
    ],
    [
      { name: 'title', size: 6, label: 'Title of the image' },
      { name: 'author', size: 6, label: 'Author', hint: 'Who made it.' },
    ],
    [
      {
        name: 'license',
        size: 6,
        label: 'License',
        hint: 'CC-BY-SA-3.0 is Creative Commons, attribution, share alike, version 3.0.',
      },
      {
        name: 'sourceUrl',
        size: 6,
        label: 'Source: web address',
        hint: 'The page where the image can be found.',
        placeholder: 'https://',
      },
    ],
    [
      {
        name: 'changes',
        size: 12,
        label: 'Changes made',
        hint: 'What was done to the image, if anything.',
        placeholder: 'e.g. Cropped',
      },
    ],
  ],
};
