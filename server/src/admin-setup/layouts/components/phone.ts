import type { EditLayout } from '../layout';

export const phoneLayout: EditLayout = {
  mainField: 'label',
  rows: [
    [
      { name: 'label', size: 4, label: 'Label', placeholder: 'e.g. Office' },
      {
        name: 'number',
        size: 5,
        label: 'Number',
        hint: 'As readers see it: 212-555-0142',
      },
      { name: 'public', size: 3, label: 'On the site', hint: 'False: for the firm only.' },
    ],
  ],
};
