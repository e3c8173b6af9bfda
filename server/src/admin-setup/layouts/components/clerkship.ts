import type { EditLayout } from '../layout';

export const clerkshipLayout: EditLayout = {
  mainField: 'court',
  rows: [
    [{ name: 'court', size: 12, label: 'Court' }],
    [
      { name: 'judge', size: 8, label: 'Judge' },
      { name: 'years', size: 4, label: 'Years', placeholder: 'e.g. 2001–2002' },
    ],
  ],
};
