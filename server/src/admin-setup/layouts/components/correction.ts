import type { EditLayout } from '../layout';

export const correctionLayout: EditLayout = {
  mainField: 'text',
  rows: [
    [{ name: 'date', size: 4, label: 'Date' }],
    [
      {
        name: 'text',
        size: 12,
        label: 'What was corrected',
        hint: 'What the post said before and what is right. Readers see it.',
      },
    ],
  ],
};
