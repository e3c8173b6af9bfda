import type { EditLayout } from '../layout';

export const linkLayout: EditLayout = {
  mainField: 'title',
  rows: [
    [
      { name: 'title', size: 6, label: 'Title', hint: 'As the page calls itself.' },
      { name: 'url', size: 6, label: 'Web address', placeholder: 'https://' },
    ],
    [
      {
        name: 'publisher',
        size: 6,
        label: 'Publisher',
        hint: 'Who stands behind it: a court, an agency, a newspaper.',
      },
      {
        name: 'accessedOn',
        size: 6,
        label: 'Read on',
        hint: 'The day on which it said what you rely on.',
      },
    ],
  ],
};
