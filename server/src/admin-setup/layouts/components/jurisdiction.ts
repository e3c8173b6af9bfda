import type { EditLayout } from '../layout';

export const jurisdictionLayout: EditLayout = {
  mainField: 'code',
  rows: [
    [
      {
        name: 'code',
        size: 6,
        label: 'Jurisdiction',
        hint: 'US is federal law; US-NY is New York, US-CA California, and so on.',
      },
    ],
  ],
};
