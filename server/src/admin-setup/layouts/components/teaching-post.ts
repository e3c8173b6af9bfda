import type { EditLayout } from '../layout';

export const teachingPostLayout: EditLayout = {
  mainField: 'institution',
  rows: [
    [{ name: 'institution', size: 12, label: 'Institution' }],
    [
      { name: 'subject', size: 8, label: 'Subject' },
      { name: 'years', size: 4, label: 'Years', placeholder: 'e.g. 2014–present' },
    ],
  ],
};
