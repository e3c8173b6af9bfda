import type { EditLayout } from '../layout';

export const educationLayout: EditLayout = {
  mainField: 'school',
  rows: [
    [{ name: 'school', size: 12, label: 'School' }],
    [
      { name: 'degree', size: 4, label: 'Degree', placeholder: 'e.g. J.D.' },
      { name: 'year', size: 3, label: 'Year' },
      { name: 'honors', size: 5, label: 'Honors', placeholder: 'e.g. magna cum laude' },
    ],
  ],
};
