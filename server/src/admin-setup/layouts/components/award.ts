import type { EditLayout } from '../layout';

export const awardLayout: EditLayout = {
  mainField: 'name',
  rows: [
    [
      { name: 'name', size: 6, label: 'Award' },
      { name: 'body', size: 6, label: 'Given by', hint: 'Rules on lawyer advertising ask for it.' },
    ],
    [
      { name: 'year', size: 4, label: 'Year' },
      {
        name: 'methodologyUrl',
        size: 8,
        label: 'How it is awarded',
        hint: 'The page that says how winners are chosen.',
        placeholder: 'https://',
      },
    ],
  ],
};
